import type { Handle } from './database.ts';

/** A fact about the database itself ('filling' is 'demo' or 'own'), undefined where it is not set. */
export function readFact(handle: Handle, key: string): string | undefined {
  return (handle.prepare('SELECT value FROM facts WHERE key = ?').get(key) as { value: string } | undefined)?.value;
}

/** Sets a fact, or sets it anew. */
export function writeFact(handle: Handle, key: string, value: string): void {
  handle
    .prepare('INSERT INTO facts (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value')
    .run(key, value);
}
