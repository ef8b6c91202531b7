import { addDays } from '../calendar.ts';
import { serving } from '../catalogue/serving.ts';
import type { Stock } from '../catalogue/stock.ts';
import type { Held } from '../effects/allocation.ts';

/** How so many of a product can be sent to a country. Quantities in base units. */
export interface Sending {
  /** Free to promise where it would be sent from; undefined where no stock is recorded. */
  free: number | undefined;
  /** When the next delivery to that warehouse is due, if one is. */
  due: string | undefined;
  /** When all of it can leave: today, with the next deliveries, or after the lead time; undefined where nothing is on record. */
  ready: string | undefined;
  /** The country that the last of it leaves from. */
  from: string | undefined;
  stockAsOf: string | undefined;
  held: Held[];
}

/** Takes what is free in the warehouses that serve the country, then what is due there, then the lead time. */
export function sendingOf(stock: Stock, sku: string, quantity: number, country: string, today: string): Sending {
  if (!stock.known)
    return { free: undefined, due: undefined, ready: undefined, from: undefined, stockAsOf: undefined, held: [] };
  const held: Held[] = [];
  let left = quantity;
  let free = 0;
  let from: string | undefined;
  const shelves = serving(stock.warehouses, country);
  for (const shelf of shelves) {
    free += Math.max(0, shelf.free);
    const taken = Math.min(left, Math.max(0, shelf.free));
    if (taken > 0) {
      held.push({ sku, warehouseId: shelf.id, quantity: taken });
      from = shelf.country;
    }
    left -= taken;
  }
  const coming = stock.inbound.filter((delivery) => shelves.some((shelf) => shelf.country === delivery.country));
  let missing = left;
  let ready: string | undefined = left > 0 ? undefined : today;
  for (const delivery of coming) {
    if (missing <= 0) break;
    missing -= delivery.quantity;
    // What was due and has not come leaves today at the earliest.
    if (missing <= 0) ready = delivery.due > today ? delivery.due : today;
    from = delivery.country;
  }
  if (ready === undefined && stock.leadTimeDays !== null) ready = addDays(today, stock.leadTimeDays);
  return { free, due: coming[0]?.due, ready, from: from ?? shelves[0]?.country, stockAsOf: stock.asOf, held };
}
