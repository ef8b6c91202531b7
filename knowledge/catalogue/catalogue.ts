import type { Selectable } from 'kysely';
import type { OpenDatabase } from '../database/database.ts';
import { prepared } from '../database/prepared.ts';
import type { Database } from '../database/schema.ts';
import type { Prices } from './unit-price.ts';

export { type Prices, unitPriceFor } from './unit-price.ts';

export interface Product {
  sku: string;
  nameEn: string;
  nameZh: string;
  descriptionEn: string;
  descriptionZh: string;
  keywords: string;
  category: string;
  unit: string; // UN/ECE Rec 20
  packSize: number | null; // base units in a carton; null where it is not recorded, as below
  moq: number | null; // base units
  leadTimeDays: number | null;
  discontinued: boolean;
  replacedBy: string | null;
}

export type Catalogue = ReturnType<typeof openCatalogue>;

/** Products and their prices. */
export function openCatalogue({ query, handle }: OpenDatabase) {
  const bySku = prepared<{ sku: string }, Selectable<Database['product']>>(handle, (value) =>
    query.selectFrom('product').selectAll().where('sku', '=', value('sku')),
  );
  const tiersOf = prepared<{ sku: string; currency: string }, Prices['tiers'][number]>(handle, (value) =>
    query
      .selectFrom('price_tier')
      .select(['min_quantity as minQuantity', 'unit_price as unitPrice'])
      .where('sku', '=', value('sku'))
      .where('currency', '=', value('currency'))
      .orderBy('min_quantity'),
  );
  const contractOf = prepared<
    { sku: string; currency: string; companyId: string; day: string },
    { unitPrice: number; validTo: string }
  >(handle, (value) =>
    query
      .selectFrom('contract_price')
      .innerJoin('company', 'company.id', 'contract_price.company_id')
      .select(['unit_price as unitPrice', 'valid_to as validTo'])
      .where('company_id', '=', value('companyId'))
      .where('company.currency', '=', value('currency'))
      .where('sku', '=', value('sku'))
      .where('valid_from', '<=', value('day'))
      .where('valid_to', '>=', value('day'))
      .orderBy('valid_from', 'desc')
      .limit(1),
  );
  const product = (sku: string): Product | undefined => bySku({ sku }).map(toProduct)[0];

  return {
    product: async (sku: string): Promise<Product | undefined> => product(sku),
    /** In the order asked for; unknown ones are left out. */
    products: async (skus: readonly string[]): Promise<Product[]> => skus.flatMap((sku) => product(sku) ?? []),
    async all(): Promise<Product[]> {
      return (await query.selectFrom('product').selectAll().orderBy('sku').execute()).map(toProduct);
    },
    /** The currencies of the price list, the one with most prices first. */
    async currencies(): Promise<string[]> {
      const rows = await query
        .selectFrom('price_tier')
        .select('currency')
        .groupBy('currency')
        .orderBy(({ fn }) => fn.countAll(), 'desc')
        .execute();
      return rows.map(({ currency }) => currency);
    },
    /** List prices in a currency, and the company's contract price where one is valid on that day. */
    async prices(sku: string, currency: string, companyId: string | undefined, day: string): Promise<Prices> {
      const contract = companyId === undefined ? undefined : contractOf({ sku, currency, companyId, day })[0];
      return { tiers: tiersOf({ sku, currency }), contract };
    },
  };
}

function toProduct(row: Selectable<Database['product']>): Product {
  return {
    sku: row.sku,
    nameEn: row.name_en,
    nameZh: row.name_zh,
    descriptionEn: row.description_en,
    descriptionZh: row.description_zh,
    keywords: row.keywords,
    category: row.category,
    unit: row.unit,
    packSize: row.pack_size,
    moq: row.moq,
    leadTimeDays: row.lead_time_days,
    discontinued: row.discontinued === 1,
    replacedBy: row.replaced_by,
  };
}
