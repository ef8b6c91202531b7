import { type PurchaseRecord, purchaseRecords } from '../../../knowledge/orders/purchases.ts';
import { type Recommender, recommender } from '../../../recommend/collaborative-filtering/recommender.ts';
import { type SimilarModel, similar } from '../../../recommend/collaborative-filtering/similar.ts';
import type { Part } from './part.ts';

export interface Recommending {
  recommender: Recommender;
  similar: SimilarModel;
}

/** What to order, what goes together, what is alike, when it is due again. */
export const recommendation: Part<PurchaseRecord[], Recommending> = {
  name: 'recommendation',
  version: 2,
  gather: ({ query }) => purchaseRecords(query),
  fit(rows, { now, seed, progress }) {
    const bought = rows.filter((row) => !row.browsed);
    if (!bought.length) return undefined;
    return {
      model: {
        recommender: recommender.fit(rows, { seed, now, ...(progress && { progress }) }).toJSON(),
        similar: similar.fit(rows, { seed, now }).toJSON(),
      },
      figures: { orders: new Set(bought.map((row) => row.order)).size },
    };
  },
  load(model) {
    const kept = model as { recommender: unknown; similar: unknown };
    return { recommender: recommender.fromJSON(kept.recommender), similar: similar.fromJSON(kept.similar) };
  },
};
