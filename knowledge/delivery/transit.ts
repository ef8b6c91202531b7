import type { OpenDatabase } from '../database/database.ts';

/** So many of the last deliveries are looked at, and nine of ten of them took no longer than is said. */
const LOOKED_AT = 40;
const SHARE = 0.9;
/** Fewer deliveries than this say nothing. */
const FEWEST = 5;

export type Transit = ReturnType<typeof openTransit>;

/** How many days goods travel to a country, as the last deliveries there did; undefined where too few are on record. */
export function openTransit({ handle }: Pick<OpenDatabase, 'handle'>) {
  const days = handle
    .prepare<[string, number], number>(
      `SELECT julianday(date(shipment.delivered_at)) - julianday(date(shipment.shipped_at))
       FROM shipment
       JOIN sales_order ON sales_order.id = shipment.order_id
       JOIN address ON address.id = sales_order.address_id
       WHERE address.country = ? AND shipment.delivered_at IS NOT NULL
       ORDER BY shipment.shipped_at DESC LIMIT ?`,
    )
    .pluck();
  return (country: string): number | undefined => {
    const taken = days.all(country, LOOKED_AT).sort((a, b) => a - b);
    return taken.length < FEWEST ? undefined : Math.ceil(taken[Math.ceil(taken.length * SHARE) - 1]!);
  };
}
