import type { Handle } from './database.ts';

/**
 * A fact about the database itself, undefined where it is not set: 'filling' is 'demo' or 'own', 'seller' a name,
 * 'zone' of the seller, 'as_of' when the records end (ISO; the desk's day), 'trial_secret' random, for trying one's own
 * records on this machine, 'seed' and 'seeded_at' of the demo, 'first_admin' the link that makes
 * the first account ('{}' once it was used).
 */
export function readFact(handle: Handle, key: string): string | undefined {
  return (handle.prepare('SELECT value FROM facts WHERE key = ?').get(key) as { value: string } | undefined)?.value;
}

/** Sets a fact, or sets it anew. */
export function writeFact(handle: Handle, key: string, value: string): void {
  handle
    .prepare('INSERT INTO facts (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value')
    .run(key, value);
}
