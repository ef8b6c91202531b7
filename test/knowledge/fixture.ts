import { afterAll } from 'vitest';
import { type OpenDatabase, openDatabase } from '../../knowledge/database/database.ts';

type Row = Record<string, string | number | null>;

/** A database in memory that holds the rows, table by table; columns left out are given a harmless value. */
export function databaseWith(tables: Record<string, Row[]>): OpenDatabase {
  const database = openDatabase(':memory:');
  afterAll(() => database.close());
  for (const [table, rows] of Object.entries(tables)) {
    const columns = database.handle.pragma(`table_info(${table})`) as { name: string; type: string; notnull: number }[];
    const empty = Object.fromEntries(columns.map((c) => [c.name, !c.notnull ? null : c.type === 'INTEGER' ? 0 : '']));
    const insert = database.handle.prepare(
      `INSERT INTO ${table} (${columns.map((c) => c.name).join(', ')}) VALUES (${columns.map((c) => `@${c.name}`).join(', ')})`,
    );
    for (const row of rows) insert.run({ ...empty, ...row });
  }
  return database;
}
