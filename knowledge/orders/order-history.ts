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

/** A product that a company asked about, in chat or by a quote. */
export interface Question {
  companyId: string;
  at: string;
  sku: string;
}

/** What is known of a company, as it stands with each of its orders. */
export type OrderingCompany = Pick<
  PlacedOrder,
  'region' | 'country' | 'segment' | 'language' | 'paymentTerms' | 'customerSince' | 'creditLimit'
>;

const OF_COMPANY = `c.region, c.country, c.segment, c.language, c.payment_terms AS paymentTerms,
  c.customer_since AS customerSince, c.credit_limit AS creditLimit`;

/** Of one company. */
export function orderingCompany(handle: Handle, id: string): OrderingCompany | undefined {
  return handle.prepare<[string], OrderingCompany>(`SELECT ${OF_COMPANY} FROM company c WHERE c.id = ?`).get(id);
}

/**
 * Every order that was not cancelled, every invoice, every look and every question of a known company, the oldest first.
 * @param companyId of one company only
 */
export function orderHistory(
  handle: Handle,
  companyId?: string,
): { orders: PlacedOrder[]; invoices: BilledOrder[]; looks: Look[]; asked: Question[] } {
  const only = companyId ?? null;
  const lines = new Map<string, PlacedOrder['lines']>();
  for (const { orderId, ...line } of handle
    .prepare<{ only: string | null }, { orderId: string; sku: string; quantity: number; net: number }>(
      `SELECT order_id AS orderId, sku, quantity, net FROM order_line
        ${only === null ? '' : 'WHERE order_id IN (SELECT id FROM sales_order WHERE company_id = @only)'}
        ORDER BY order_id, line`,
    )
    .all({ only })) {
    const known = lines.get(orderId);
    if (known) known.push(line);
    else lines.set(orderId, [line]);
  }
  const ofCompany = (column: string) => (only === null ? '' : `AND ${column} = @only`);
  const orders = handle
    .prepare<{ only: string | null }, Omit<PlacedOrder, 'lines'>>(
      `SELECT o.id, o.company_id AS companyId, o.placed_at AS placedAt, o.total, o.currency, o.channel, ${OF_COMPANY},
              o.address_id AS addressId, o.requested_day AS requestedDay
         FROM sales_order o JOIN company c ON c.id = o.company_id
        WHERE o.status <> 'cancelled' ${ofCompany('o.company_id')}
        ORDER BY o.placed_at, o.id`,
    )
    .all({ only });
  const invoices = handle
    .prepare<{ only: string | null }, Omit<BilledOrder, 'disputed'> & { disputed: number }>(
      `SELECT order_id AS orderId, issued_day AS issuedDay, due_day AS dueDay, paid_day AS paidDay, total, disputed
         FROM invoice WHERE 1 ${ofCompany('company_id')} ORDER BY issued_day, id`,
    )
    .all({ only });
  const looks = handle
    .prepare<{ only: string | null }, Look>(
      `SELECT company_id AS companyId, at, sku, kind FROM browsing_event
        WHERE company_id IS NOT NULL ${ofCompany('company_id')} ORDER BY at, id`,
    )
    .all({ only });
  const asked = handle
    .prepare<{ only: string | null }, Question>(
      `SELECT company_id AS companyId, at, sku FROM product_question WHERE 1 ${ofCompany('company_id')}
        UNION ALL SELECT q.company_id, q.created_at, l.sku FROM quote q JOIN quote_line l ON l.quote_id = q.id
        WHERE q.company_id <> '' ${ofCompany('q.company_id')} ORDER BY 2, 1, 3`,
    )
    .all({ only });
  return {
    orders: orders.map((order) => ({ ...order, lines: lines.get(order.id) ?? [] })),
    invoices: invoices.map((one) => ({ ...one, disputed: one.disputed === 1 })),
    looks,
    asked,
  };
}
