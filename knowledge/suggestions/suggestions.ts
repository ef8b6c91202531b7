import type { Handle } from '../database/database.ts';

/** What became of what was suggested. */
export interface SuggestionCounts {
  shown: number;
  clicked: number;
  /** The company ordered the product within 14 days, by whatever way; a cancelled order counts for nothing. */
  bought: number;
}

/** A company that ordered a product since a time. */
export type OrderedSince = (companyId: string, sku: string, since: string) => boolean;

export type Suggestions = ReturnType<typeof openSuggestions>;

/** What was suggested, and what came of it. */
export function openSuggestions(handle: Handle) {
  const ordered = `FROM sales_order o JOIN order_line l ON l.order_id = o.id WHERE o.status <> 'cancelled'`;
  const counts = handle.prepare<[string], SuggestionCounts>(
    `SELECT count(*) AS shown, count(clicked_at) AS clicked,
            coalesce(sum(EXISTS (SELECT 1 ${ordered} AND o.company_id = s.company_id AND l.sku = s.sku
              AND o.placed_at >= s.shown_at
              AND julianday(o.placed_at) <= julianday(s.shown_at) + 14)), 0) AS bought
       FROM suggestion s WHERE s.shown_at >= ?`,
  );
  const since = handle.prepare(`SELECT 1 ${ordered} AND o.company_id = ? AND l.sku = ? AND o.placed_at >= ? LIMIT 1`);
  return {
    /** Of what was shown from that time on. */
    counts: (from: string): SuggestionCounts => counts.get(from)!,
    orderedSince: ((companyId, sku, time) => since.get(companyId, sku, time) !== undefined) satisfies OrderedSince,
  };
}
