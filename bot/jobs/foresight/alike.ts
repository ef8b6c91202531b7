import { openCatalogue } from '../../../knowledge/catalogue/catalogue.ts';
import type { OpenDatabase } from '../../../knowledge/database/database.ts';
import { type PurchaseRecord, purchaseRecords } from '../../../knowledge/orders/purchases.ts';
import { type SimilarModel, similar } from '../../../recommend/collaborative-filtering/similar.ts';
import { textVectors } from '../../../recommend/collaborative-filtering/text-vectors.ts';
import type { Part } from './part.ts';

interface Rows {
  purchases: PurchaseRecord[];
  /** What each product is called. */
  texts: Map<string, string>;
}

/** Which products are alike: by the companies that buy them, and by their names. */
export const alike: Part<Rows, { similar: SimilarModel }> = {
  name: 'alike',
  version: 1,
  async gather(database: OpenDatabase) {
    const products = await openCatalogue(database).all();
    return {
      purchases: (await purchaseRecords(database.query)).filter((row) => !row.browsed),
      texts: new Map(products.map(({ sku, nameEn, category }) => [sku, `${category} ${nameEn}`])),
    };
  },
  fit({ purchases, texts }, { now, seed }) {
    if (!purchases.length) return undefined;
    const model = similar.fit(purchases, { seed, now, texts: textVectors(texts) });
    return { model: model.toJSON(), figures: { products: texts.size } };
  },
  load: (json) => ({ similar: similar.fromJSON(json) }),
};
