import type { Kysely } from 'kysely';
import type { Database } from '../database/schema.ts';

export interface OrderHead {
  id: string;
  placedAt: string;
  status: Database['sales_order']['status'];
  total: number; // minor units, with tax and freight
  currency: string;
}

export interface OrderDetail extends OrderHead {
  customerPo: string | null;
  promisedDay: string | null;
  lines: {
    line: number;
    sku: string;
    nameEn: string;
    nameZh: string;
    quantity: number;
    shipped: number;
    delivered: number | null; // null while nothing has arrived
    open: number; // not shipped yet
    short: number; // arrived in a delivered parcel with less than was sent
  }[];
  shipments: {
    id: string;
    carrier: string;
    tracking: string;
    shippedAt: string;
    expectedDay: string | null;
    deliveredAt: string | null;
  }[];
}

export type Orders = ReturnType<typeof openOrders>;

/** A company's own orders: the company is part of every query, so another's number is as one that does not exist. */
export function openOrders(query: Kysely<Database>) {
  const heads = (companyId: string) =>
    query
      .selectFrom('sales_order')
      .select(['id', 'placed_at as placedAt', 'status', 'total', 'currency'])
      .where('company_id', '=', companyId)
      .orderBy('placed_at', 'desc');

  return {
    lastOrders: (companyId: string, count: number): Promise<OrderHead[]> => heads(companyId).limit(count).execute(),

    /** By our number or by the buyer's own PO number. */
    async order(number: string, companyId: string): Promise<OrderDetail | undefined> {
      const row = await query
        .selectFrom('sales_order')
        .select([
          'id',
          'placed_at as placedAt',
          'status',
          'total',
          'currency',
          'customer_po as customerPo',
          'promised_day as promisedDay',
        ])
        .where('company_id', '=', companyId)
        .where((where) => where.or([where('id', '=', number), where('customer_po', '=', number)]))
        .orderBy('placed_at', 'desc')
        .limit(1)
        .executeTakeFirst();
      // The same reading is done for a number that is not found, so that both take the same time.
      const id = row?.id ?? '';
      const lines = await query
        .selectFrom('order_line')
        .innerJoin('product', 'product.sku', 'order_line.sku')
        .select(['line', 'order_line.sku', 'name_en as nameEn', 'name_zh as nameZh', 'quantity'])
        .where('order_id', '=', id)
        .orderBy('line')
        .execute();
      const shipments = await query
        .selectFrom('shipment')
        .select([
          'id',
          'carrier',
          'tracking',
          'shipped_at as shippedAt',
          'expected_day as expectedDay',
          'delivered_at as deliveredAt',
        ])
        .where('order_id', '=', id)
        .orderBy('shipped_at')
        .execute();
      const parts = await query
        .selectFrom('shipment_line')
        .innerJoin('shipment', 'shipment.id', 'shipment_line.shipment_id')
        .select(['order_line as line', 'quantity', 'delivered'])
        .where('order_id', '=', id)
        .execute();
      if (!row) return undefined;
      return {
        ...row,
        shipments,
        lines: lines.map((line) => {
          const own = parts.filter((part) => part.line === line.line);
          const arrived = own.filter((part) => part.delivered !== null);
          const shipped = own.reduce((sum, part) => sum + part.quantity, 0);
          return {
            ...line,
            shipped,
            delivered: arrived.length ? arrived.reduce((sum, part) => sum + part.delivered!, 0) : null,
            open: Math.max(0, line.quantity - shipped),
            short: arrived.reduce((sum, part) => sum + Math.max(0, part.quantity - part.delivered!), 0),
          };
        }),
      };
    },
  };
}
