import type { Kysely } from 'kysely';
import type { Database } from '../database/schema.ts';
import type { OrderLine, Shipment } from './orders.ts';

export type OrderedLine = Omit<OrderLine, 'shipped' | 'delivered' | 'open' | 'short'>;

/** What was ordered, with names; a product that left the catalogue is called by its SKU. */
export function linesOf(query: Kysely<Database>, orderId: string): Promise<OrderedLine[]> {
  return query
    .selectFrom('order_line')
    .leftJoin('product', 'product.sku', 'order_line.sku')
    .select(['line', 'order_line.sku', 'quantity', 'unit_price as unitPrice', 'net'])
    .select(({ fn }) => [
      fn.coalesce('name_en', 'order_line.sku').as('nameEn'),
      fn.coalesce('name_zh', 'order_line.sku').as('nameZh'),
    ])
    .where('order_id', '=', orderId)
    .orderBy('line')
    .execute();
}

/** The parcels of an order, the first sent first, with what each holds. */
export async function shipmentsOf(query: Kysely<Database>, orderId: string): Promise<Shipment[]> {
  const shipments = await query
    .selectFrom('shipment')
    .select(['id', 'carrier', 'tracking', 'shipped_at as shippedAt'])
    .select(['expected_day as expectedDay', 'delivered_at as deliveredAt'])
    .where('order_id', '=', orderId)
    .orderBy('shipped_at')
    .execute();
  const parts = await query
    .selectFrom('shipment_line')
    .innerJoin('shipment', 'shipment.id', 'shipment_line.shipment_id')
    .select(['shipment.id', 'order_line as line', 'quantity', 'delivered'])
    .where('order_id', '=', orderId)
    .orderBy('order_line')
    .execute();
  return shipments.map((shipment) => ({
    ...shipment,
    parts: parts.filter((part) => part.id === shipment.id).map(({ id: _, ...part }) => part),
  }));
}
