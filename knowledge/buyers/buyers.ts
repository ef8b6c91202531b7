import type { Kysely } from 'kysely';
import type { Database } from '../database/schema.ts';

export interface Buyer {
  id: string;
  name: string;
  companyId: string;
  companyName: string;
  currency: string;
  country: string;
  role: Database['contact']['role'];
  spendLimit: number | null; // minor units an order
}

export type Buyers = ReturnType<typeof openBuyers>;

/** The people who buy, with what the records say of their company. */
export function openBuyers(query: Kysely<Database>) {
  const all = () =>
    query
      .selectFrom('contact')
      .innerJoin('company', 'company.id', 'contact.company_id')
      .select([
        'contact.id',
        'contact.name',
        'company.id as companyId',
        'company.name as companyName',
        'currency',
        'country',
        'role',
        'spend_limit as spendLimit',
      ]);
  return {
    person: (id: string): Promise<Buyer | undefined> => all().where('contact.id', '=', id).executeTakeFirst(),
    demoBuyers: (): Promise<Buyer[]> =>
      all().where('demo', '=', 1).orderBy('companyName').orderBy('contact.name').execute(),
  };
}
