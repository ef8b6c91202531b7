import type { Handle } from '../database/database.ts';

const SERIES = {
  order: { prefix: 'PO', table: 'sales_order' },
  quote: { prefix: 'QT', table: 'quote' },
  return: { prefix: 'RMA', table: 'return_order' },
} as const;

export type Series = keyof typeof SERIES;

/**
 * Hands out the numbers that people see, by year: PO-2026-0031. The highest of the records is read once,
 * then counted in memory; should somebody else have written the same number, its primary key refuses the second,
 * the turn runs again and gets the next one.
 */
export function openNumbers(handle: Handle) {
  const last = new Map<string, number>();
  /** @param year four digits, of the desk's clock */
  return function nextNumber(series: Series, year: string): string {
    const { prefix, table } = SERIES[series];
    const beginning = `${prefix}-${year}-`;
    const highest = () =>
      handle
        .prepare(
          `SELECT coalesce(max(CAST(substr(id, ?) AS INTEGER)), 0) FROM ${table}
           WHERE id >= ? AND id < ? AND substr(id, ?) NOT GLOB '*[^0-9]*'`,
        )
        .pluck()
        .get(beginning.length + 1, beginning, `${beginning}:`, beginning.length + 1) as number;
    const next = (last.get(beginning) ?? highest()) + 1;
    last.set(beginning, next);
    return beginning + String(next).padStart(4, '0');
  };
}
