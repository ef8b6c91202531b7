import type { Kysely } from 'kysely';
import { numberKey, numberKeyOf } from '../database/number.ts';
import type { Database } from '../database/schema.ts';
import { linesOf, type OrderedLine } from './order-rows.ts';

/** What stands on an invoice besides its head: who is billed, the lines, and how the total comes about (minor units). */
export interface InvoiceDetail {
  buyer: { name: string; nameZh: string | null; vatNumber: string | null; address: string | null };
  lines: OrderedLine[];
  net: number;
  freight: number | null; // null: not on record
  tax: number | null;
}

/** Reads the billed order of a company's own invoice; undefined where the invoice or its order is not there. */
export function openInvoiceDetail(query: Kysely<Database>) {
  return async (number: string, companyId: string): Promise<InvoiceDetail | undefined> => {
    const row = await query
      .selectFrom('invoice')
      .innerJoin('sales_order', 'sales_order.id', 'invoice.order_id')
      .innerJoin('company', 'company.id', 'invoice.company_id')
      .leftJoin('address', 'address.id', 'sales_order.address_id')
      .select(['sales_order.id as orderId', 'net', 'freight', 'tax'])
      .select(['company.name', 'name_zh as nameZh', 'vat_number as vatNumber'])
      .select(['address.line', 'address.postcode', 'address.city', 'address.country'])
      .where('invoice.company_id', '=', companyId)
      .where('sales_order.company_id', '=', companyId)
      .where(numberKeyOf('invoice.id'), '=', numberKey(number))
      .limit(1)
      .executeTakeFirst();
    if (!row) return undefined;
    const { name, nameZh, vatNumber, net, freight, tax } = row;
    const place = row.line === null ? null : `${row.line}, ${row.postcode} ${row.city}, ${row.country}`;
    return {
      buyer: { name, nameZh, vatNumber, address: place },
      lines: await linesOf(query, row.orderId),
      net,
      freight,
      tax,
    };
  };
}
