import type { Handle } from '../../database/database.ts';

/** When the last thing happened that the records tell of; undefined where they tell of nothing. */
export function lastRecord(handle: Handle): string | undefined {
  const latest = handle
    .prepare(
      `SELECT max(at) FROM (
         SELECT max(placed_at) AS at FROM sales_order UNION ALL
         SELECT max(coalesce(delivered_at, shipped_at)) FROM shipment UNION ALL
         SELECT max(opened_at) FROM return_order UNION ALL
         SELECT max(created_at) FROM quote UNION ALL
         SELECT max(as_of) FROM stock UNION ALL
         SELECT max(at) FROM browsing_event)`,
    )
    .pluck()
    .get() as string | null;
  return latest ?? undefined;
}
