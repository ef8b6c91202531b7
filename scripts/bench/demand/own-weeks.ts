import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import { openDatabase } from '../../../knowledge/database/database.ts';
import { seedDemo } from '../../../knowledge/demo/seed-demo.ts';
import { salesHistory } from '../../../knowledge/orders/sales-history.ts';
import { type WeeklySales, weeksOfSales } from '../../../recommend/demand/weeks-of-sales.ts';

/** Weekly demand with what a unit (a pack) is worth. */
export interface WeeklyData {
  series: WeeklySales[];
  /** Price of a pack by good, in the currency's main unit. */
  worth: Map<string, number>;
  category: Map<string, string>;
  leadWeeks: Map<string, number>;
}

/** The demo company as it is on a fixed day: the same every time. */
export async function demoWeeks(): Promise<WeeklyData> {
  const database = openDatabase(':memory:');
  try {
    seedDemo(database.handle, { today: '2026-11-24', now: '2026-11-24T10:00:00.000Z' });
    const sales = salesHistory(database.handle, { until: '2026-11-23' });
    const goods = await database.query
      .selectFrom('product')
      .innerJoin('price_tier', 'price_tier.sku', 'product.sku')
      .where('price_tier.currency', '=', 'EUR')
      .select(['product.sku', 'category', 'lead_time_days as lead', 'pack_size as pack', 'unit_price as price'])
      .orderBy('min_quantity', 'desc') // the smallest quantity comes last, and its price stays
      .execute();
    return {
      series: weeksOfSales(sales, '2026-11-23', 156),
      worth: new Map(goods.map(({ sku, price, pack }) => [sku, (price * (pack ?? 1)) / 10_000])),
      category: new Map(goods.map(({ sku, category }) => [sku, category])),
      leadWeeks: new Map(goods.map(({ sku, lead }) => [sku, Math.max(1, Math.ceil((lead ?? 7) / 7))])),
    };
  } finally {
    database.close();
  }
}

/** A UK wholesaler's year; units are pieces, there is one warehouse and no category. @see UCI 352 */
export function onlineRetailWeeks(dir: string): WeeklySales[] {
  const rows: Record<string, string>[] = parse(
    gunzipSync(readFileSync(join(dir, 'online_retail/online_retail.csv.gz'))),
    {
      columns: true,
    },
  );
  const sales = rows
    .filter((row) => !row.InvoiceNo!.startsWith('C') && Number(row.Quantity) > 0 && Number(row.UnitPrice) > 0)
    .map((row) => ({
      day: row.InvoiceDate!.slice(0, 10),
      sku: row.StockCode!,
      warehouse: null,
      category: '',
      packs: Number(row.Quantity),
    }));
  return weeksOfSales(sales, '2011-12-05', 53); // a Monday: the data ends on the Friday after
}
