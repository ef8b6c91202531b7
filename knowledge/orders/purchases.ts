import type { Kysely } from 'kysely';
import type { Database } from '../database/schema.ts';

/** One good of one order of a company, or one look of its people at it, as the models of recommendation take it. */
export interface PurchaseRecord {
  buyer: string; // company
  item: string; // SKU
  at: string;
  order?: string;
  quantity?: number; // base units
  browsed?: boolean;
  segment: string;
}

/** Every line that was ordered and not cancelled, and every look of a known company, oldest first. */
export async function purchaseRecords(query: Kysely<Database>): Promise<PurchaseRecord[]> {
  const lines = await query
    .selectFrom('order_line')
    .innerJoin('sales_order', 'sales_order.id', 'order_line.order_id')
    .innerJoin('company', 'company.id', 'sales_order.company_id')
    .where('sales_order.status', '!=', 'cancelled')
    .select([
      'company.id as buyer',
      'sku as item',
      'placed_at as at',
      'sales_order.id as order',
      'quantity',
      'company.segment',
    ])
    .execute();
  const looks = await query
    .selectFrom('browsing_event')
    .innerJoin('company', 'company.id', 'browsing_event.company_id')
    .select(['company.id as buyer', 'sku as item', 'at', 'company.segment'])
    .execute();
  return [...lines, ...looks.map((look) => ({ ...look, browsed: true }))].sort((a, b) => (a.at < b.at ? -1 : 1));
}
