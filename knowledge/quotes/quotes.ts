import type { Kysely } from 'kysely';
import { numberKey, numberKeyOf } from '../database/number.ts';
import type { Database } from '../database/schema.ts';

/** Amounts in minor units. An open quote whose last day has passed is for the reader to call expired. */
export interface QuoteHead {
  id: string;
  contactId: string;
  createdAt: string;
  validTo: string; // the last day on which it holds
  status: Database['quote']['status'];
  currency: string;
  net: number;
  freight: number | null; // null where it is not recorded, as below
  tax: number | null;
  total: number | null;
}

export interface QuoteDetail extends QuoteHead {
  /** Quantities in base units, unit prices in 1/10,000 of the currency's unit. */
  lines: {
    line: number;
    sku: string;
    nameEn: string;
    nameZh: string;
    quantity: number;
    unitPrice: number;
    net: number;
  }[];
}

export type Quotes = ReturnType<typeof openQuotes>;

/** A company's own quotes: another's number is as one that does not exist. */
export function openQuotes(query: Kysely<Database>) {
  const heads = (companyId: string) =>
    query
      .selectFrom('quote')
      .select(['id', 'contact_id as contactId', 'created_at as createdAt', 'valid_to as validTo', 'status'])
      .select(['currency', 'net', 'freight', 'tax', 'total'])
      .where('company_id', '=', companyId)
      .orderBy('created_at', 'desc');

  return {
    /** By its number, whatever case, spaces and hyphens. */
    async quote(number: string, companyId: string): Promise<QuoteDetail | undefined> {
      const row = await heads(companyId).where(numberKeyOf('id'), '=', numberKey(number)).limit(1).executeTakeFirst();
      // The same reading is done for a number that is not found, so that both take the same time.
      const lines = await query
        .selectFrom('quote_line')
        .leftJoin('product', 'product.sku', 'quote_line.sku')
        .select(['line', 'quote_line.sku', 'quantity', 'unit_price as unitPrice', 'net'])
        .select(({ fn }) => [
          fn.coalesce('name_en', 'quote_line.sku').as('nameEn'),
          fn.coalesce('name_zh', 'quote_line.sku').as('nameZh'),
        ])
        .where('quote_id', '=', row?.id ?? '')
        .orderBy('line')
        .execute();
      return row && { ...row, lines };
    },
    /** The latest first. */
    lastQuotes: (companyId: string, count: number): Promise<QuoteHead[]> => heads(companyId).limit(count).execute(),
    /** Those that can still be accepted on that day, the first to lapse first. */
    openQuotes: (companyId: string, day: string): Promise<QuoteHead[]> =>
      heads(companyId)
        .where('status', '=', 'open')
        .where('valid_to', '>=', day)
        .clearOrderBy()
        .orderBy('valid_to')
        .execute(),
  };
}
