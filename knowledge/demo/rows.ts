import type { Insertable } from 'kysely';
import type { Handle } from '../database/database.ts';
import type { Database } from '../database/schema.ts';

/** The tables that the simulator fills, in the order they are written. */
export const TABLES = [
  'warehouse',
  'product',
  'price_tier',
  'company',
  'address',
  'contact',
  'contract_price',
  'stock',
  'inbound',
  'sales_order',
  'order_line',
  'shipment',
  'shipment_line',
  'invoice',
  'return_order',
  'return_line',
  'quote',
  'quote_line',
  'browsing_event',
  'product_question',
  'holiday',
  'planted',
  'freight_rule',
  'approval',
  'allocation',
  'article',
] as const;

export type Table = (typeof TABLES)[number];
/** A row as it is written; the event's own id is the database's, and what the desk itself does comes later. */
export type Row<T extends keyof Database> = T extends 'browsing_event' | 'product_question'
  ? Omit<Database[T], 'id'>
  : T extends 'sales_order'
    ? Omit<Database[T], 'draft_id' | 'revision'>
    : T extends 'article'
      ? Insertable<Database['article']>
      : Database[T];
export type Rows = { [T in Table]: Row<T>[] };

export function emptyRows(): Rows {
  return Object.fromEntries(TABLES.map((table) => [table, []])) as unknown as Rows;
}

export function countRows(rows: Rows): number {
  return TABLES.reduce((sum, table) => sum + rows[table].length, 0);
}

/** Writes everything with one prepared statement a table; the caller holds the transaction. */
export function writeRows(handle: Handle, rows: Rows, onWritten: (rows: number, table: Table) => void): void {
  for (const table of TABLES) {
    const first = rows[table][0];
    if (!first) continue;
    const columns = Object.keys(first);
    const insert = handle.prepare(
      `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map((column) => `@${column}`).join(', ')})`,
    );
    for (const row of rows[table]) insert.run(row);
    onWritten(rows[table].length, table);
  }
}
