import { describe, expect, test } from 'vitest';
import type { PurchaseRow } from '../../../recommend/collaborative-filtering/history.ts';
import { poissonTail } from '../../../recommend/collaborative-filtering/pairs.ts';
import { type TogetherModel, together } from '../../../recommend/collaborative-filtering/together.ts';
import { keepsContract } from '../contract.ts';

/** 40 buyers, two like orders each: 10 have cup and lid, 10 tape, 10 mop, 9 bag, and one has bag and tape. */
const baskets: [from: number, to: number, goods: string[]][] = [
  [0, 10, ['cup', 'lid']],
  [10, 20, ['tape']],
  [20, 30, ['mop']],
  [30, 39, ['bag']],
  [39, 40, ['bag', 'tape']],
];
const twice = (row: Omit<PurchaseRow, 'at'>): PurchaseRow[] =>
  ['2026-05-04T08:00:00.000Z', '2026-05-11T08:00:00.000Z'].map((at) => ({ ...row, at }));
const rows: PurchaseRow[] = baskets.flatMap(([from, to, goods]) =>
  Array.from({ length: to - from }, (_, i) => from + i).flatMap((buyer) =>
    goods.flatMap((item) => twice({ buyer: `b${buyer}`, item })),
  ),
);

describe('goes together', () => {
  keepsContract(together, {
    rows,
    options: { seed: 1 },
    ask: (model: TogetherModel) => ['cup', 'lid', 'bag', 'none'].map((sku) => model.goesWith(sku)),
    reasoned(model) {
      expect(model.pairs).toEqual([['cup', 'lid']]);
      // 80 orders, 20 hold cup, 20 hold lid, 20 both: lift 80 · 20 / (20 · 20)
      expect(model.goesWith('cup')).toEqual([{ sku: 'lid', lift: 4, confidence: 1, baskets: 20 }]);
      expect(model.pair('lid', 'cup')).toEqual({ sku: 'cup', lift: 4, confidence: 1, baskets: 20 });
      expect(model.goesWith('bag')).toEqual([]);
    },
  });

  test('one buyer who always orders two goods together makes no pair', () => {
    const often = Array.from({ length: 50 }, (_, week) =>
      ['pen', 'ink'].map((item) => ({
        buyer: 'b0',
        item,
        at: new Date(Date.UTC(2025, 0, 1 + 7 * week)).toISOString(),
      })),
    ).flat();
    expect(together.fit([...rows, ...often], { seed: 1 }).pairs).toEqual([['cup', 'lid']]);
  });

  test('goods that one segment buys are no pair for that', () => {
    // Every cafe has half of the coffee goods by turns, every office none: within the cafes nothing is told.
    const coffee = ['filter', 'sugar'];
    const cafes = Array.from({ length: 40 }, (_, i) =>
      [...coffee.filter((_, bit) => (i >> bit) & 1), 'soap'].flatMap((item) =>
        twice({ buyer: `c${i}`, item, segment: 'cafe' }),
      ),
    ).flat();
    const offices = Array.from({ length: 200 }, (_, i) =>
      twice({ buyer: `o${i}`, item: 'pen', segment: 'office' }),
    ).flat();
    expect(together.fit([...cafes, ...offices], { seed: 1 }).pairs).toEqual([]);
    const blurred = [...cafes, ...offices].map((row) => ({ ...row, segment: 'all' }));
    expect(together.fit(blurred, { seed: 1 }).pairs).toContainEqual(['filter', 'sugar']);
  });

  test.each([
    [0, 2, 1],
    [1, 2, 1 - Math.exp(-2)],
    [3, 2, 1 - Math.exp(-2) * (1 + 2 + 2)],
    [4, 0.5, 1 - Math.exp(-0.5) * (1 + 0.5 + 0.125 + 0.125 / 6)],
  ])('P(X ≥ %d) of a Poisson with mean %d', (count, mean, tail) => {
    if (count > mean || count === 0) expect(poissonTail(count, mean)).toBeCloseTo(tail, 10);
    else expect(poissonTail(count, mean)).toBe(1);
  });
});
