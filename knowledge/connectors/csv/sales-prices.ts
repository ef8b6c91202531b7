import { mostFrequent } from './apply-mapping.ts';
import type { Value } from './cells.ts';
import type { Collected } from './collect.ts';

const GIVEN: ReadonlySet<string> = new Set(['sku', 'currency', 'min_quantity', 'unit_price']);

/**
 * Adds a list price for each product and currency: what it cost most often in its latest sales to a known company.
 * The fallback where there is no price list; a price of zero is a gift and no price.
 *
 * @param latest how many sales are looked at
 */
export function addPricesFromSales(collected: Collected, latest: number): void {
  const orders = [...(collected.get('orders')?.values() ?? [])].filter((order) => order.values.company_id);
  orders.sort((a, b) => (String(a.values.placed_at) > String(b.values.placed_at) ? -1 : 1));
  const sales = new Map<string, { sku: Value; currency: Value; prices: number[]; file: string; line: number }>();
  for (const { values, lines } of orders)
    for (const { file, line, values: sold } of lines) {
      if (!sold.unit_price) continue;
      const key = `${sold.sku}\n${values.currency}`;
      const known = sales.get(key) ?? { sku: sold.sku!, currency: values.currency!, prices: [], file, line };
      if (known.prices.length < latest) known.prices.push(Number(sold.unit_price));
      sales.set(key, known);
    }
  const tiers = collected.get('price-tiers') ?? new Map();
  collected.set('price-tiers', tiers);
  for (const [key, { sku, currency, prices, file, line }] of sales) {
    const counts = new Map<number, number>();
    for (const price of prices) counts.set(price, (counts.get(price) ?? 0) + 1);
    const unit_price = mostFrequent(counts)!;
    tiers.set(`${key}\n1`, {
      file,
      line,
      given: GIVEN,
      lines: [],
      values: { sku, currency, min_quantity: 1, unit_price },
    });
  }
}
