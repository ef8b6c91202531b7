import type { Handle } from '../database/database.ts';

/** An order with its lines, and what was known of its company: amounts in minor units, quantities in base units. */
export interface PlacedOrder {
  id: string;
  companyId: string;
  placedAt: string; // ISO, UTC
  total: number;
  currency: string;
  channel: string;
  region: string;
  country: string;
  segment: string;
  language: 'en' | 'zh';
  paymentTerms: string;
  customerSince: string;
  creditLimit: number | null;
  addressId: string;
  requestedDay: string | null;
  lines: { sku: string; quantity: number; net: number }[];
}

export interface BilledOrder {
  orderId: string;
  issuedDay: string;
  dueDay: string;
  paidDay: string | null;
  total: number;
  disputed: boolean;
}

export interface Look {
  companyId: string;
  at: string;
  sku: string;
  kind: 'view' | 'basket';
}

/** Every order that was not cancelled, every invoice and every look of a known company, the oldest first. */
export function orderHistory(handle: Handle): { orders: PlacedOrder[]; invoices: BilledOrder[]; looks: Look[] } {
  const lines = new Map<string, PlacedOrder['lines']>();
  for (const { orderId, ...line } of handle
    .prepare<[], { orderId: string; sku: string; quantity: number; net: number }>(
      'SELECT order_id AS orderId, sku, quantity, net FROM order_line ORDER BY order_id, line',
    )
    .all())
    lines.set(orderId, [...(lines.get(orderId) ?? []), line]);
  const orders = handle
    .prepare<[], Omit<PlacedOrder, 'lines'>>(
      `SELECT o.id, o.company_id AS companyId, o.placed_at AS placedAt, o.total, o.currency, o.channel, c.region,
              c.country, c.segment, c.language, c.payment_terms AS paymentTerms, c.customer_since AS customerSince,
              c.credit_limit AS creditLimit, o.address_id AS addressId, o.requested_day AS requestedDay
         FROM sales_order o JOIN company c ON c.id = o.company_id
        WHERE o.status <> 'cancelled'
        ORDER BY o.placed_at, o.id`,
    )
    .all();
  const invoices = handle
    .prepare<[], Omit<BilledOrder, 'disputed'> & { disputed: number }>(
      `SELECT order_id AS orderId, issued_day AS issuedDay, due_day AS dueDay, paid_day AS paidDay, total, disputed
         FROM invoice ORDER BY issued_day, id`,
    )
    .all();
  const looks = handle
    .prepare<[], Look>(
      `SELECT company_id AS companyId, at, sku, kind FROM browsing_event WHERE company_id IS NOT NULL ORDER BY at, id`,
    )
    .all();
  return {
    orders: orders.map((order) => ({ ...order, lines: lines.get(order.id) ?? [] })),
    invoices: invoices.map((one) => ({ ...one, disputed: one.disputed === 1 })),
    looks,
  };
}
