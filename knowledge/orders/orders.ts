import { type Kysely, sql } from 'kysely';
import { numberKey, numberKeyOf } from '../database/number.ts';
import type { Database } from '../database/schema.ts';
import { linesOf, shipmentsOf } from './order-rows.ts';
import { withQuantities } from './part-deliveries.ts';

export interface OrderHead {
  id: string;
  placedAt: string;
  status: Database['sales_order']['status'];
  net: number; // minor units
  total: number | null; // with tax and freight; null where one of them is not recorded
  currency: string;
  customerPo: string | null;
  promisedDay: string | null;
  requestedDay: string | null;
  addressId: string;
  freight: number | null;
  tax: number | null;
  revision: number; // how often the desk changed it
}

/** A line of an order; quantities in base units, unit price in 1/10,000 of the currency's unit, net in minor units. */
export interface OrderLine {
  line: number;
  sku: string;
  nameEn: string;
  nameZh: string;
  quantity: number;
  unitPrice: number;
  net: number;
  shipped: number;
  delivered: number | null; // null while nothing has arrived
  open: number; // not shipped yet
  short: number; // arrived in a delivered parcel with less than was sent
}

export interface Shipment {
  id: string;
  carrier: string;
  tracking: string;
  shippedAt: string;
  expectedDay: string | null;
  deliveredAt: string | null;
  parts: { line: number; quantity: number; delivered: number | null }[];
}

export interface OrderDetail extends OrderHead {
  lines: OrderLine[];
  shipments: Shipment[];
}

export type Orders = ReturnType<typeof openOrders>;

/** A company's own orders: the company is part of every query, so another's number is as one that does not exist. */
export function openOrders(query: Kysely<Database>) {
  const heads = (companyId: string) =>
    query
      .selectFrom('sales_order')
      .select(['id', 'placed_at as placedAt', 'status', 'net', 'total', 'currency'])
      .select(['customer_po as customerPo', 'promised_day as promisedDay', 'requested_day as requestedDay'])
      .select(['address_id as addressId', 'freight', 'tax', 'revision'])
      .where('company_id', '=', companyId)
      .orderBy('placed_at', 'desc');

  return {
    /** The latest first. */
    lastOrders: (companyId: string, count: number): Promise<OrderHead[]> => heads(companyId).limit(count).execute(),

    /** Those that have not wholly arrived and are not cancelled, the latest first. */
    openOrders: (companyId: string): Promise<OrderHead[]> =>
      heads(companyId).where('status', 'not in', ['delivered', 'cancelled']).execute(),

    /**
     * By our number, else by the buyer's own PO number (the latest where it was used twice), whatever case, spaces and hyphens.
     * @example await order('po 2026 0031', 'c-hooge') // the order PO-2026-0031, if it is that company's
     */
    async order(number: string, companyId: string): Promise<OrderDetail | undefined> {
      const key = numberKey(number);
      const isOurs = sql<boolean>`${numberKeyOf('id')} = ${key}`;
      const row = await heads(companyId)
        .where((where) => where.or([isOurs, sql<boolean>`${numberKeyOf('customer_po')} = ${key}`]))
        .clearOrderBy()
        .orderBy(isOurs, 'desc')
        .orderBy('placed_at', 'desc')
        .limit(1)
        .executeTakeFirst();
      // The same reading is done for a number that is not found, so that both take the same time.
      const id = row?.id ?? '';
      const lines = await linesOf(query, id);
      const shipments = await shipmentsOf(query, id);
      return row && { ...row, shipments, lines: withQuantities(lines, shipments) };
    },
  };
}
