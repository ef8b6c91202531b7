import { describe, expect, test } from 'vitest';
import { blend } from '../../../recommend/collaborative-filtering/blend.ts';
import type { PurchaseRow } from '../../../recommend/collaborative-filtering/history.ts';
import { type ScorerModel, scorerEstimator } from '../../../recommend/collaborative-filtering/scorer.ts';
import { topPlaces } from '../../../recommend/collaborative-filtering/vectors.ts';
import { seededRandom } from '../../../recommend/random.ts';
import { keepsContract } from '../contract.ts';

const GOODS = 8;
/**
 * Sixty buyers of even or of odd goods: each orders some of its own goods every ten days, the one half of them nearly
 * always and the other seldom, and takes up the others by and by.
 */
const rows: PurchaseRow[] = [];
const random = seededRandom(8);
for (let buyer = 0; buyer < 60; buyer++) {
  const goods = Array.from({ length: GOODS }, (_, i) => 2 * i + (buyer % 2));
  const taken = goods.filter(() => random() < 0.4);
  for (let day = buyer % 10; day < 200; day += 10) {
    if (random() < 0.1) taken.push(goods[Math.floor(random() * GOODS)]!);
    for (const item of new Set(taken))
      if (random() < (item % 4 < 2 ? 0.9 : 0.1))
        rows.push({ buyer: `b${buyer}`, item: `i${item}`, at: new Date(Date.UTC(2026, 0, 1 + day)).toISOString() });
  }
}
const options = { seed: 1, now: '2026-07-20T00:00:00.000Z', cuts: 2 };

describe('the blend', () => {
  keepsContract(scorerEstimator(blend), {
    rows,
    options,
    ask: (model: ScorerModel) => [0, 1, 2].map((buyer) => [...model.scores(buyer)]),
    reasoned(model) {
      const side = (item: string) => Number(item.slice(1)) % 2;
      for (const [buyer, name] of model.history.buyers.entries()) {
        const scores = model.scores(buyer);
        const owned = new Set(model.history.orders[buyer]!.flatMap((order) => order.items));
        // What a buyer orders nearly every time comes before anything it never had, and what is new is of its own kind.
        const [first] = topPlaces(scores, 1);
        expect(owned.has(first!)).toBe(true);
        const [fresh] = topPlaces(scores, 1, (item) => !owned.has(item));
        if (owned.size < GOODS) expect(side(model.history.items[fresh!]!)).toBe(Number(name.slice(1)) % 2);
      }
    },
  });

  test('scores are chances', () => {
    const model = scorerEstimator(blend).fit(rows, options);
    for (const score of model.scores(0)) expect(score >= 0 && score <= 1).toBe(true);
  });

  test('says what is missing where there is too little to learn from', () => {
    expect(() => scorerEstimator(blend).fit(rows.slice(0, 5), { seed: 1 })).toThrow(/too few orders/);
  });
});
