/** An order as it was placed. What is left out is not known. */
export interface OrderRow {
  id: string;
  companyId: string;
  placedAt: string; // ISO, UTC
  /** Hours to add to UTC for the buyer's clock. */
  utcOffset?: number;
  total: number; // minor units
  currency: string;
  channel?: string;
  region?: string;
  /** Days of credit, 0: prepaid. */
  terms?: number;
  customerSince?: string; // YYYY-MM-DD
  addressId?: string;
  requestedDay?: string; // YYYY-MM-DD
  creditLimit?: number; // minor units
  lines?: readonly { sku: string; net: number }[];
}

/** An invoice of an order; one not paid has no paidDay. */
export interface InvoiceRow {
  orderId: string;
  issuedDay: string; // YYYY-MM-DD
  dueDay: string;
  paidDay: string | null;
  total: number;
  disputed: boolean;
}

/** Days since 1970, with the time of day as a fraction. */
export const dayOf = (time: string): number => Date.parse(time) / 86_400_000;

/** What came of an order. */
export interface Outcome {
  issued: number;
  due: number;
  paid: number | undefined;
  late: boolean;
  disputed: boolean;
  total: number;
  /** The day on which it is known whether it is late: the day after it was paid or fell due, whichever is first. */
  lateKnown: number;
  /** The first day on which the outcome is known whatever it is: learning starts here, so that no kind comes first. */
  certain: number;
}

/**
 * Outcomes by order, as of a day: late is paid after the due day, or not paid and due before that day.
 * Days of grace put the due day off. Of several invoices of an order the last due, the last paid and any dispute count.
 */
export function outcomes(invoices: readonly InvoiceRow[], asOf: string, grace = 0): Map<string, Outcome> {
  const today = dayOf(asOf);
  const result = new Map<string, Outcome>();
  for (const { orderId, issuedDay, dueDay, paidDay, total, disputed } of invoices) {
    const before = result.get(orderId);
    const due = Math.max(dayOf(dueDay) + grace, before?.due ?? Number.NEGATIVE_INFINITY);
    const open = paidDay === null || (before && before.paid === undefined);
    const paid = open ? undefined : Math.max(dayOf(paidDay), before?.paid ?? Number.NEGATIVE_INFINITY);
    result.set(orderId, {
      issued: Math.min(dayOf(issuedDay), before?.issued ?? Number.POSITIVE_INFINITY),
      due,
      paid,
      late: paid === undefined ? due < today : paid > due,
      disputed: disputed || (before?.disputed ?? false),
      total: total + (before?.total ?? 0),
      lateKnown: Math.min(due, paid ?? Number.POSITIVE_INFINITY) + 1,
      certain: due + 1,
    });
  }
  return result;
}
