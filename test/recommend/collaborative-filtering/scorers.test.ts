import { describe, expect } from 'vitest';
import { ease } from '../../../recommend/collaborative-filtering/ease.ts';
import type { PurchaseRow } from '../../../recommend/collaborative-filtering/history.ts';
import { itemKnn } from '../../../recommend/collaborative-filtering/item-knn.ts';
import { ownFrequency, popularity } from '../../../recommend/collaborative-filtering/popularity.ts';
import { type ScorerModel, scorerEstimator } from '../../../recommend/collaborative-filtering/scorer.ts';
import { threeTerm } from '../../../recommend/collaborative-filtering/three-term.ts';
import { tifuKnn } from '../../../recommend/collaborative-filtering/tifu-knn.ts';
import { upCf } from '../../../recommend/collaborative-filtering/up-cf.ts';
import { userKnn } from '../../../recommend/collaborative-filtering/user-knn.ts';
import { topPlaces } from '../../../recommend/collaborative-filtering/vectors.ts';
import { keepsContract } from '../contract.ts';

const SIZE = 16;
/**
 * A checkerboard: even buyers buy even goods, odd buyers odd goods, but nobody the good of their own number. Whoever
 * learns from others must recommend exactly that one; popularity alone cannot know it.
 */
const rows: PurchaseRow[] = [];
for (let buyer = 0; buyer < SIZE; buyer++)
  for (let item = buyer % 2; item < SIZE; item += 2)
    if (item !== buyer)
      rows.push({
        buyer: `b${buyer}`,
        item: `i${item}`,
        at: `2026-0${1 + (item % 3)}-0${1 + (buyer % 9)}T10:00:00.000Z`,
      });

function firstNew(model: ScorerModel, buyer: string): string | undefined {
  const number = model.history.buyers.indexOf(buyer);
  const owned = new Set(rows.filter((row) => row.buyer === buyer).map((row) => row.item));
  const [place] = topPlaces(model.scores(number), 1, (item) => !owned.has(model.history.items[item]!));
  return place === undefined ? undefined : model.history.items[place];
}
const ask = (model: ScorerModel) => model.history.buyers.map((_, buyer) => [...model.scores(buyer)]);

const LEARNERS = [
  ['user-kNN', scorerEstimator(userKnn), { k: 8 }],
  ['item-kNN', scorerEstimator(itemKnn), {}],
  ['UP-CF', scorerEstimator(upCf), {}],
  ['TIFU-KNN', scorerEstimator(tifuKnn), {}],
  ['EASE', scorerEstimator(ease), { lambda: 1 }],
  ['EASE on logarithms', scorerEstimator(ease), { lambda: 1, input: 'log' }],
  ['three terms', scorerEstimator(threeTerm), { lambda: 1 }],
] as const;

describe.each(LEARNERS)('%s', (_, estimator, settings) => {
  keepsContract(estimator, {
    rows,
    options: { seed: 1, ...settings } as { seed: number },
    ask,
    reasoned(model) {
      for (let buyer = 0; buyer < SIZE; buyer++) expect(firstNew(model, `b${buyer}`)).toBe(`i${buyer}`);
    },
  });
});

const day = (n: number) => `2026-03-${String(n).padStart(2, '0')}T08:00:00.000Z`;
const few: PurchaseRow[] = [
  { buyer: 'a', item: 'tape', at: day(1) },
  { buyer: 'a', item: 'tape', at: day(2) },
  { buyer: 'a', item: 'cup', at: day(1) },
  { buyer: 'b', item: 'cup', at: day(3) },
  { buyer: 'c', item: 'cup', at: day(3) },
  { buyer: 'c', item: 'lid', at: day(3) },
  { buyer: 'c', item: 'bag', at: day(3), browsed: true },
];
const ranked = (model: ScorerModel, buyer: string) =>
  topPlaces(model.scores(model.history.buyers.indexOf(buyer)), 9).map((place) => model.history.items[place]);

describe('popularity', () => {
  keepsContract(scorerEstimator(popularity), {
    rows: few,
    options: { seed: 1 },
    ask,
    reasoned: (model) => expect(ranked(model, 'a')).toEqual(['cup', 'lid', 'tape']),
  });
});

describe('own frequency', () => {
  keepsContract(scorerEstimator(ownFrequency), {
    rows: few,
    options: { seed: 1 },
    ask,
    reasoned(model) {
      expect(ranked(model, 'a')).toEqual(['tape', 'cup', 'lid']);
      expect(ranked(model, 'c')).toEqual(['cup', 'lid', 'tape']); // both bought once: what more buyers bought comes first
    },
  });
});
