import type { Handle } from '../database/database.ts';

/** One line of an order that was not cancelled, with what sales are looked at by. */
export interface SalesLine {
  orderId: string;
  day: string; // YYYY-MM-DD, UTC
  companyId: string;
  segment: string;
  region: string;
  country: string;
  /** Where it leaves from: the warehouse of the buyer's country, else the first. */
  warehouse: string | null;
  sku: string;
  category: string;
  quantity: number; // base units
  packs: number;
  currency: string;
  net: number; // minor units
}

/** Every line sold from `from` until before `until` (days), the oldest first. */
export function salesHistory(handle: Handle, { from = '0000', until }: { from?: string; until: string }): SalesLine[] {
  return handle
    .prepare<[string, string], SalesLine>(
      `SELECT o.id AS orderId, substr(o.placed_at, 1, 10) AS day, c.id AS companyId, c.segment, c.region, c.country,
              coalesce((SELECT min(w.id) FROM warehouse w WHERE w.country = c.country),
                       (SELECT min(w.id) FROM warehouse w)) AS warehouse,
              p.sku, p.category, l.quantity, l.quantity * 1.0 / max(1, coalesce(p.pack_size, 1)) AS packs, o.currency, l.net
         FROM order_line l
         JOIN sales_order o ON o.id = l.order_id
         JOIN company c ON c.id = o.company_id
         JOIN product p ON p.sku = l.sku
        WHERE o.status <> 'cancelled' AND o.placed_at >= ? AND o.placed_at < ?
        ORDER BY o.placed_at, o.id, l.line`,
    )
    .all(from, until);
}
