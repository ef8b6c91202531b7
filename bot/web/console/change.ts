import { useQueryClient } from '@tanstack/react-query';
import { showError } from './errors.ts';
import { useWords } from './words/words.tsx';

/** Does something at the desk, says what went wrong, and loads again what it changed. @param key of the queries */
export function useChange(key: string): (work: () => Promise<unknown>) => Promise<void> {
  const { words } = useWords();
  const client = useQueryClient();
  return async (work) => {
    try {
      await work();
    } catch (failure) {
      showError(failure, words);
    }
    await client.invalidateQueries({ queryKey: [key] });
  };
}
