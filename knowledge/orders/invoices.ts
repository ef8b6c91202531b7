import type { Kysely } from 'kysely';
import { numberKey, numberKeyOf } from '../database/number.ts';
import type { Database } from '../database/schema.ts';

/** Amounts in minor units, tax included. */
export interface Invoice {
  id: string;
  orderId: string;
  customerPo: string | null;
  issuedDay: string;
  dueDay: string;
  currency: string;
  total: number;
  paid: number;
  open: number; // still to be paid
  paidDay: string | null;
  disputed: boolean;
  disputeReason: string | null;
}

export type Invoices = ReturnType<typeof openInvoices>;

/** A company's own invoices: another's number is as one that does not exist. */
export function openInvoices(query: Kysely<Database>) {
  const rows = (companyId: string) =>
    query
      .selectFrom('invoice')
      .leftJoin('sales_order', (join) =>
        join
          .onRef('sales_order.id', '=', 'invoice.order_id')
          .onRef('sales_order.company_id', '=', 'invoice.company_id'),
      )
      .select(['invoice.id', 'invoice.order_id as orderId', 'sales_order.customer_po as customerPo'])
      .select(['issued_day as issuedDay', 'due_day as dueDay', 'invoice.currency', 'invoice.total', 'paid'])
      .select(['paid_day as paidDay', 'disputed', 'dispute_reason as disputeReason'])
      .where('invoice.company_id', '=', companyId);
  const toInvoice = (row: Omit<Invoice, 'open' | 'disputed'> & { disputed: number }): Invoice => ({
    ...row,
    open: Math.max(0, row.total - row.paid),
    disputed: row.disputed === 1,
  });

  return {
    /** By its number, whatever case, spaces and hyphens. */
    async invoice(number: string, companyId: string): Promise<Invoice | undefined> {
      const row = await rows(companyId)
        .where(numberKeyOf('invoice.id'), '=', numberKey(number))
        .limit(1)
        .executeTakeFirst();
      return row && toInvoice(row);
    },
    /** Whether any is recorded for that company: without one it is unknown, not nothing, what it owes. */
    async areRecorded(companyId: string): Promise<boolean> {
      return (await rows(companyId).limit(1).executeTakeFirst()) !== undefined;
    },
    /** Those not wholly paid, the first due first. */
    async open(companyId: string): Promise<Invoice[]> {
      const found = await rows(companyId).whereRef('paid', '<', 'invoice.total').orderBy('due_day').execute();
      return found.map(toInvoice);
    },
    /** The latest first. */
    async latest(companyId: string, count: number): Promise<Invoice[]> {
      const found = await rows(companyId)
        .orderBy('issued_day', 'desc')
        .orderBy('invoice.id', 'desc')
        .limit(count)
        .execute();
      return found.map(toInvoice);
    },
    /** Those of one order. */
    async ofOrder(orderId: string, companyId: string): Promise<Invoice[]> {
      const found = await rows(companyId).where('invoice.order_id', '=', orderId).orderBy('issued_day').execute();
      return found.map(toInvoice);
    },
  };
}
