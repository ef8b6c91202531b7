import type { Handle } from '../database/database.ts';
import { PLACES, type Place } from './places.ts';

interface Whom {
  person: string;
  name: string;
  email: string;
}

const THEIRS = 'SELECT id FROM conversation WHERE person_id = @person';

/** All rows of a buyer, by table; files as base64. Undefined where nobody of that id is on record or remembered. */
export function exportPerson(handle: Handle, personId: string): Record<string, object[]> | undefined {
  const whom = whomOf(handle, personId);
  const found: Record<string, object[]> = {};
  for (const place of PLACES) {
    const rows = handle.prepare(`SELECT * FROM ${place.table} WHERE ${conditionOf(place)}`).all(whom) as object[];
    if (rows.length)
      found[place.table] = rows.map((row) =>
        Object.fromEntries(
          Object.entries(row).map(([key, value]) => [key, Buffer.isBuffer(value) ? value.toString('base64') : value]),
        ),
      );
  }
  return Object.keys(found).length ? found : undefined;
}

/**
 * Erases a buyer from every place in one transaction; business records stay without their name. The database file still
 * holds the old pages after this: `scrub` takes care of them.
 *
 * @param tombstone writes down, in the same transaction, that it was done
 * @returns rows erased or emptied, by table; and the ids of their e-mails, which may lie in files as well
 */
export function erasePerson(
  handle: Handle,
  personId: string,
  tombstone: (counts: Record<string, number>) => void,
): { counts: Record<string, number>; mails: string[] } {
  const whom = whomOf(handle, personId);
  const mail = PLACES.find(({ table }) => table === 'mail')!;
  return handle
    .transaction(() => {
      const mails = handle
        .prepare(`SELECT id FROM mail WHERE ${conditionOf(mail)}`)
        .pluck()
        .all(whom) as string[];
      const counts: Record<string, number> = {};
      for (const place of PLACES) {
        const { changes } = handle.prepare(`${actOf(place)} WHERE ${conditionOf(place)}`).run(whom);
        if (changes) counts[place.table] = (counts[place.table] ?? 0) + changes;
      }
      tombstone(counts);
      return { counts, mails };
    })
    .immediate();
}

/**
 * Writes the file anew and empties the log, so that no page holds what was deleted. Nobody else may have it open.
 * @throws Error where another process has the database open: stop the desk first
 */
export function scrub(handle: Handle): void {
  handle.exec('VACUUM');
  const [result] = handle.pragma('wal_checkpoint(TRUNCATE)') as { busy: number }[];
  if (result?.busy) throw new Error('Another process has the database open: stop the desk and do it again.');
}

/** Claims the file for this process alone. @throws Error where another one has it open */
export function claimFile(handle: Handle): void {
  handle.pragma('locking_mode = EXCLUSIVE');
  handle.pragma('secure_delete = ON');
  try {
    handle.exec('BEGIN IMMEDIATE; COMMIT');
  } catch (error) {
    if (String((error as { code?: string }).code).startsWith('SQLITE_BUSY'))
      throw new Error('The desk is running on this database: stop it first, then erase.');
    throw error;
  }
}

export const actOf = ({ table, act }: Place): string =>
  act === 'delete' ? `DELETE FROM ${table}` : `UPDATE ${table} SET ${act.set}`;

function conditionOf(place: Place): string {
  const parts = [place.conversations?.replaceAll(':conversations', THEIRS), place.person];
  return parts
    .filter((part) => part !== undefined)
    .map((part) => `(${part})`)
    .join(' OR ');
}

function whomOf(handle: Handle, person: string): Whom {
  const row = handle.prepare('SELECT name, email FROM contact WHERE id = ?').get(person) as
    | { name: string; email: string }
    | undefined;
  return { person, name: row && isTelling(row.name) ? row.name : '', email: row?.email ?? '' };
}

/** Whether a name, found in a text, is that person's: "Li" is in "Like", "Li Qiang" and 李强 are only themselves. */
const isTelling = (name: string): boolean =>
  /\s/.test(name.trim()) || /\p{Script=Han}{2}/u.test(name) || name.length >= 8;
