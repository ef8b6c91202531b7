import type { OpenDatabase } from '../database/database.ts';
import { prepared } from '../database/prepared.ts';
import type { Database } from '../database/schema.ts';

export interface Buyer {
  id: string;
  name: string;
  companyId: string;
  companyName: string;
  segment: string; // of the company
  currency: string;
  country: string;
  role: Database['contact']['role'];
  spendLimit: number | null; // minor units an order
  approverId: string | null;
}

export interface Company {
  id: string;
  name: string;
  nameZh: string | null;
  segment: string;
  country: string;
  language: 'en' | 'zh';
  currency: string;
  paymentTerms: string; // NET14, NET30, NET60, PREPAID, MONTHLY30
  creditLimit: number | null; // minor units
  vatNumber: string | null;
  taxRate: number | null; // basis points
  customerSince: string;
}

/** How a company is called. */
export type CompanyName = Pick<Company, 'id' | 'name' | 'nameZh'>;

/** Where a company takes delivery. */
export interface Address {
  id: string;
  label: string;
  line: string;
  city: string;
  postcode: string;
  country: string;
}

export type Buyers = ReturnType<typeof openBuyers>;

/** The people who buy, with what the records say of their company. */
export function openBuyers({ query, handle }: OpenDatabase) {
  const all = () =>
    query
      .selectFrom('contact')
      .innerJoin('company', 'company.id', 'contact.company_id')
      .select(['contact.id', 'contact.name', 'company.id as companyId', 'company.name as companyName'])
      .select(['segment', 'currency', 'country', 'role', 'spend_limit as spendLimit', 'approver_id as approverId']);
  const byId = prepared<{ id: string }, Buyer>(handle, (value) => all().where('contact.id', '=', value('id')));
  return {
    person: async (id: string): Promise<Buyer | undefined> => byId({ id })[0],
    company: (id: string): Promise<Company | undefined> =>
      query
        .selectFrom('company')
        .select(['id', 'name', 'name_zh as nameZh', 'segment', 'country', 'language', 'currency'])
        .select(['payment_terms as paymentTerms', 'credit_limit as creditLimit', 'vat_number as vatNumber'])
        .select(['tax_rate as taxRate', 'customer_since as customerSince'])
        .where('id', '=', id)
        .executeTakeFirst(),
    /** The names of all companies, by name. */
    names: (): Promise<CompanyName[]> =>
      query.selectFrom('company').select(['id', 'name', 'name_zh as nameZh']).orderBy('name').orderBy('id').execute(),
    /** A company's own delivery addresses, in the order they were recorded. */
    addresses: (companyId: string): Promise<Address[]> =>
      query
        .selectFrom('address')
        .select(['id', 'label', 'line', 'city', 'postcode', 'country'])
        .where('company_id', '=', companyId)
        .orderBy('since')
        .orderBy('id')
        .execute(),
    /** Those who may be tried in the demo shop. */
    demoBuyers: (): Promise<Buyer[]> =>
      all().where('demo', '=', 1).orderBy('companyName').orderBy('contact.name').execute(),
    /** Those who buy for a company. */
    contactsOf: (companyId: string): Promise<Buyer[]> =>
      all().where('company.id', '=', companyId).orderBy('contact.id').execute(),
    /** Whether somebody buys for that company. */
    async belongsTo(personId: string, companyId: string): Promise<boolean> {
      const row = await query
        .selectFrom('contact')
        .select('id')
        .where('id', '=', personId)
        .where('company_id', '=', companyId)
        .executeTakeFirst();
      return row !== undefined;
    },
  };
}
