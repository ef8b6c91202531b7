import { type RawBuilder, sql } from 'kysely';

/**
 * A record's number as it is compared: without spaces and hyphens, in capitals.
 * @example numberKey('po 2026-0031') // 'PO20260031'
 */
export function numberKey(number: string): string {
  return number.replace(/[\s\p{Pd}]/gu, '').replace(/[a-z]+/g, (letters) => letters.toUpperCase());
}

/** The same for a column; ASCII letters only, as SQLite's upper() does. Meant beside a company's own rows: it uses no index. */
export function numberKeyOf(column: string): RawBuilder<string> {
  return sql<string>`upper(replace(replace(${sql.ref(column)}, '-', ''), ' ', ''))`;
}
