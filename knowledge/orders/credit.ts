import type { Kysely } from 'kysely';
import type { Database } from '../database/schema.ts';

/** A company's credit, in minor units of its own currency. */
export interface Credit {
  currency: string;
  limit: number | null; // null: none is on record
  openInvoices: number;
  /** Orders accepted and not invoiced yet. */
  uninvoiced: number;
  /** How many of those have no total on record: they are in no sum here. */
  unpriced: number;
  /** limit - openInvoices - uninvoiced; below zero when it is overdrawn, null where no limit is on record. */
  left: number | null;
}

/** Reads what a company's orders and unpaid invoices leave of its credit limit. */
export function openCredit(query: Kysely<Database>) {
  return async (companyId: string): Promise<Credit | undefined> => {
    const company = await query
      .selectFrom('company')
      .select(['currency', 'credit_limit as limit'])
      .where('id', '=', companyId)
      .executeTakeFirst();
    if (!company) return undefined;
    const { currency, limit } = company;
    const invoices = await query
      .selectFrom('invoice')
      .select(({ fn }) => [fn.sum<number | null>('total').as('total'), fn.sum<number | null>('paid').as('paid')])
      .where('company_id', '=', companyId)
      .where('currency', '=', currency)
      .whereRef('paid', '<', 'total')
      .executeTakeFirstOrThrow();
    const orders = await query
      .selectFrom('sales_order')
      .select(({ fn }) => [
        fn.sum<number | null>('total').as('total'),
        fn.countAll<number>().as('orders'),
        fn.count<number>('total').as('priced'),
      ])
      .where('company_id', '=', companyId)
      .where('currency', '=', currency)
      // One that waits for approval uses no credit yet; one that was delivered long ago is in the invoices.
      .where('status', 'not in', ['cancelled', 'waiting'])
      .where(({ not, exists, selectFrom }) =>
        not(exists(selectFrom('invoice').select('invoice.id').whereRef('invoice.order_id', '=', 'sales_order.id'))),
      )
      .executeTakeFirstOrThrow();
    const openInvoices = (invoices.total ?? 0) - (invoices.paid ?? 0);
    const uninvoiced = orders.total ?? 0;
    const left = limit === null ? null : limit - openInvoices - uninvoiced;
    return { currency, limit, openInvoices, uninvoiced, unpriced: orders.orders - orders.priced, left };
  };
}
