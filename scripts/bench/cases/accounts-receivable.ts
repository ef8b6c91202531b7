import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { RISK_COLUMNS, riskRows } from '../../../recommend/order-risk/features.ts';
import type { InvoiceRow, OrderRow } from '../../../recommend/order-risk/rows.ts';
import { thirds } from './case-set.ts';
import type { TimedSet } from './split-by-time.ts';

/** 1/2/2013 is January 2. */
const isoDay = (text: string): string => {
  const [month, day, year] = text.split('/');
  return `${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}`;
};

/**
 * The IBM sample of invoices: paid late or not, features as for the desk's own orders. SettledDate, DaysToSettle,
 * DaysLate and Disputed are what came of an invoice: they count for later invoices only, once they were known.
 */
export function accountsReceivable(file: string): TimedSet {
  const lines: Record<string, string>[] = parse(readFileSync(file), { columns: true, bom: true });
  const orders = lines.map(
    (line): OrderRow => ({
      id: line.invoiceNumber!,
      companyId: line.customerID!,
      placedAt: isoDay(line.InvoiceDate!),
      total: Math.round(100 * Number(line.InvoiceAmount)),
      currency: 'USD',
      channel: line.PaperlessBill!,
      region: line.countryCode!,
    }),
  );
  const invoices = lines.map(
    (line): InvoiceRow => ({
      orderId: line.invoiceNumber!,
      issuedDay: isoDay(line.InvoiceDate!),
      dueDay: isoDay(line.DueDate!),
      paidDay: isoDay(line.SettledDate!),
      total: Math.round(100 * Number(line.InvoiceAmount)),
      disputed: line.Disputed === 'Yes',
    }),
  );
  const made = riskRows(orders, invoices, '2015-01-01');
  const byId = new Map(orders.map((order) => [order.id, order]));
  const lateOf = new Map(lines.map((line) => [line.invoiceNumber!, Number(line.DaysLate) > 0]));
  return {
    name: 'accounts-receivable',
    columns: [...RISK_COLUMNS],
    // Here the question is late or not: a dispute alone is no yes.
    rows: made.map(({ orderId, x }) => ({ x, y: lateOf.get(orderId) ? 1 : 0 })),
    plan: {},
    day: made.map((row) => row.day),
    knownDay: made.map((row) => row.certain),
    segments: {
      country: made.map(({ orderId }) => byId.get(orderId)!.region!),
      amount: thirds(made.map(({ orderId }) => byId.get(orderId)!.total)),
    },
  };
}
