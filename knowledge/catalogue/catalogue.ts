import type { Kysely, Selectable } from 'kysely';
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
export function openCatalogue(query: Kysely<Database>) {
  return {
    async product(sku: string): Promise<Product | undefined> {
      const row = await query.selectFrom('product').selectAll().where('sku', '=', sku).executeTakeFirst();
      return row && toProduct(row);
    },
    /** In the order asked for; unknown ones are left out. */
    async products(skus: readonly string[]): Promise<Product[]> {
      if (!skus.length) return [];
      const rows = await query.selectFrom('product').selectAll().where('sku', 'in', skus).execute();
      const bySku = new Map(rows.map((row) => [row.sku, toProduct(row)]));
      return skus.flatMap((sku) => bySku.get(sku) ?? []);
    },
    async all(): Promise<Product[]> {
      return (await query.selectFrom('product').selectAll().orderBy('sku').execute()).map(toProduct);
    },
    /** List prices in a currency, and the company's contract price where one is valid on that day. */
    async prices(sku: string, currency: string, companyId: string | undefined, day: string): Promise<Prices> {
      const tiers = await query
        .selectFrom('price_tier')
        .select(['min_quantity as minQuantity', 'unit_price as unitPrice'])
        .where('sku', '=', sku)
        .where('currency', '=', currency)
        .orderBy('min_quantity')
        .execute();
      const contract =
        companyId === undefined
          ? undefined
          : await query
              .selectFrom('contract_price')
              .innerJoin('company', 'company.id', 'contract_price.company_id')
              .select(['unit_price as unitPrice', 'valid_to as validTo'])
              .where('company_id', '=', companyId)
              .where('company.currency', '=', currency)
              .where('sku', '=', sku)
              .where('valid_from', '<=', day)
              .where('valid_to', '>=', day)
              .orderBy('valid_from', 'desc')
              .executeTakeFirst();
      return { tiers, contract };
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
