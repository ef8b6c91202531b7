import type { Handle } from '../../../knowledge/database/database.ts';
import { readFact } from '../../../knowledge/database/facts.ts';
import { orderHistory, type PlacedOrder } from '../../../knowledge/orders/order-history.ts';
import { type General, riskWalk } from '../../../recommend/order-risk/features.ts';
import type { InvoiceRow, OrderRow } from '../../../recommend/order-risk/rows.ts';

/** The first reminder goes out on the fifth day: from then an invoice is called late. */
const GRACE = 5;

/** Orders and invoices as risk is judged by, and the segment of each order's company. */
export interface RiskRecords {
  orders: (OrderRow & { segment: string })[];
  invoices: InvoiceRow[];
}

/** An order of the records as risk looks at it. @param demo only there is it known by which clock a country lives */
export function toOrderRow(order: PlacedOrder, demo: boolean) {
  const { id, companyId, placedAt, total, currency, channel, region, segment, lines, customerSince, addressId } = order;
  return {
    ...{ id, companyId, placedAt, total, currency, channel, region, segment, lines, customerSince, addressId },
    ...(demo && { utcOffset: order.country === 'CN' ? 8 : 1 }),
    terms: Number(/\d+/.exec(order.paymentTerms)?.[0] ?? 0),
    ...(order.requestedDay && { requestedDay: order.requestedDay }),
    ...(order.creditLimit !== null && { creditLimit: order.creditLimit }),
  };
}

/** What the records hold of orders and invoices. @param companyId of one company only */
export function riskRecords(handle: Handle, companyId?: string): RiskRecords {
  const demo = readFact(handle, 'filling') === 'demo';
  const { orders, invoices } = orderHistory(handle, companyId);
  return { orders: orders.map((order) => toOrderRow(order, demo)), invoices };
}

/**
 * A row of every order, with what became of it where that is certain: late by more than the grace, or disputed.
 * @param before the general past where the records are of one company only
 */
export const riskWalkOf = (
  { orders, invoices }: { orders: readonly OrderRow[]; invoices: readonly InvoiceRow[] },
  now: string,
  before?: General,
) => riskWalk(orders, invoices, now.slice(0, 10), GRACE, before);
