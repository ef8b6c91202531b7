import { notifications } from '@mantine/notifications';
import { ApiError } from './api.ts';
import type { Words } from './words/en.ts';

/** Says what went wrong, in the API's own words where it has some. */
export function sentence(error: unknown, words: Words): string {
  if (error instanceof ApiError && error.code === 'Offline') return words.errors.offline;
  return (error instanceof ApiError && error.message) || words.errors.unknown;
}

/** Shows what went wrong, and nothing else happens. */
export function showError(error: unknown, words: Words): void {
  notifications.show({ color: 'red', message: sentence(error, words) });
}
