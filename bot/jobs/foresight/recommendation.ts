import { type PurchaseRecord, purchaseRecords } from '../../../knowledge/orders/purchases.ts';
import { type Recommender, recommender } from '../../../recommend/collaborative-filtering/recommender.ts';
import type { Part } from './part.ts';

export interface Recommending {
  recommender: Recommender;
}

/** What to order, what goes together, when it is due again. */
export const recommendation: Part<PurchaseRecord[], Recommending> = {
  name: 'recommendation',
  version: 3,
  gather: ({ query }) => purchaseRecords(query),
  fit(rows, { now, seed, progress }) {
    const bought = rows.filter((row) => !row.browsed);
    if (!bought.length) return undefined;
    return {
      model: { recommender: recommender.fit(rows, { seed, now, ...(progress && { progress }) }).toJSON() },
      figures: { orders: new Set(bought.map((row) => row.order)).size },
    };
  },
  load(model) {
    return { recommender: recommender.fromJSON((model as { recommender: unknown }).recommender) };
  },
};
