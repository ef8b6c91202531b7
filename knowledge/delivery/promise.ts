import { openStock } from '../catalogue/stock.ts';
import { type Handle, queryOn } from '../database/database.ts';
import { arrivalOf } from './arrival.ts';
import { openHolidays } from './holidays.ts';
import { sendingOf } from './sending.ts';
import { openTransit } from './transit.ts';

interface Placed {
  country: string;
  requestedDay: string | null;
}

/**
 * The day that an order of the records can be promised for when it is released today, as one that waits for nobody's
 * yes is promised when it is placed; null where the records do not say. What it holds of the stock counts as its own.
 */
export function openPromise(handle: Handle): (orderId: string, today: string) => string | null {
  const { read } = openStock({ query: queryOn(handle), handle });
  const transit = openTransit({ handle });
  const holidayOf = openHolidays(handle);
  const placed = handle.prepare<[string], Placed>(
    `SELECT coalesce(a.country, c.country, '') AS country, o.requested_day AS requestedDay
     FROM sales_order o LEFT JOIN address a ON a.id = o.address_id LEFT JOIN company c ON c.id = o.company_id
     WHERE o.id = ?`,
  );
  const lines = handle.prepare<[string], { sku: string; quantity: number }>(
    'SELECT sku, sum(quantity) AS quantity FROM order_line WHERE order_id = ? GROUP BY sku',
  );
  return (orderId, today) => {
    const order = placed.get(orderId);
    const travels = order && transit(order.country);
    if (!order || travels === undefined) return null;
    const departures = [];
    for (const { sku, quantity } of lines.all(orderId)) {
      const { from, ready } = sendingOf(read(sku, orderId), sku, quantity, order.country, today);
      if (from === undefined || ready === undefined) return null;
      departures.push({ country: from, ready });
    }
    if (!departures.length) return null;
    return arrivalOf(departures, order.country, travels, order.requestedDay, holidayOf).day;
  };
}
