import type { Handle } from '../../database/database.ts';
import type { Value } from './cells.ts';

export type Values = Readonly<Record<string, Value>>;

/**
 * Writes rows by their key: a new one whole, a known one only in the columns that are given and only where they differ.
 *
 * @param columns of the table, without those that the database fills itself
 * @returns whether anything was written
 */
export function openUpsert(
  handle: Handle,
  table: string,
  key: readonly string[],
  columns: readonly string[],
  given: readonly string[],
): (row: Values) => boolean {
  const changing = given.filter((column) => !key.includes(column));
  const list = (names: readonly string[], as: (name: string) => string, between = ', ') => names.map(as).join(between);
  const statement = handle.prepare(
    `INSERT INTO ${table} (${list(columns, (c) => c)}) VALUES (${list(columns, (c) => `@${c}`)})
     ON CONFLICT (${list(key, (c) => c)}) DO ${
       changing.length
         ? `UPDATE SET ${list(changing, (c) => `${c} = excluded.${c}`)}
            WHERE ${list(changing, (c) => `${table}.${c} IS NOT excluded.${c}`, ' OR ')}`
         : 'NOTHING'
     }`,
  );
  return (row) => statement.run(row).changes > 0;
}

/** Whether a row of the table has these values in its key. */
export function openExists(handle: Handle, table: string, key: readonly string[]): (row: Values) => boolean {
  const statement = handle.prepare(`SELECT 1 FROM ${table} WHERE ${key.map((c) => `${c} IS @${c}`).join(' AND ')}`);
  return (row) => statement.get(Object.fromEntries(key.map((column) => [column, row[column] ?? null]))) !== undefined;
}
