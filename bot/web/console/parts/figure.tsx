import { Button, Text } from '@mantine/core';
import { useWords } from '../words/words.tsx';
import { insert } from './insert.ts';

/** A figure of the records that one key puts into the reply: `text`, else its name and value. */
export function Figure({ name, value, text }: { name: string; value: string; text?: string }) {
  const { words } = useWords();
  return (
    <div className="figure">
      <Text size="sm">{name}</Text>
      <Button
        variant="subtle"
        size="compact-sm"
        title={words.company.use}
        aria-label={`${name} ${value}: ${words.company.use}`}
        onClick={() => insert(text ?? `${name}: ${value}`)}
        className="use"
      >
        {value}
      </Button>
    </div>
  );
}
