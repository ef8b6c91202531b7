import { describe, expect, test } from 'vitest';
import { seededRandom } from '../../../recommend/random.ts';
import { binomialTail, median, rhythmOf } from '../../../recommend/reorder/rhythm.ts';
import { kaplanMeier, survivalAt } from '../../../recommend/reorder/survival.ts';

const days = (gaps: number[]) => [0, ...gaps.map((_, i) => gaps.slice(0, i + 1).reduce((sum, gap) => sum + gap, 0))];

describe('a rhythm', () => {
  test.each([
    ['too few to tell', [7, 7], { everyDays: 7, hits: 0, of: 0, regular: false }],
    ['every week', [7, 7, 7, 7, 7, 7, 7], { everyDays: 7, hits: 4, of: 4, regular: true }],
    ['a week, give or take a day', [7, 6, 8, 7, 8, 6, 7], { everyDays: 7, hits: 4, of: 4, regular: true }],
    ['once in a while', [7, 1, 30, 2, 60, 3, 19], { everyDays: 7, hits: 0, of: 4, regular: false }],
    ['just outside a quarter', [8, 8, 8, 10.1], { everyDays: 8, hits: 0, of: 1, regular: false }],
    ['just within a quarter', [8, 8, 8, 10], { everyDays: 8, hits: 1, of: 1, regular: false }],
  ])('%s', (_, gaps, { everyDays, hits, of, regular }) => {
    expect(rhythmOf(days(gaps))).toMatchObject({ everyDays, onTime: { hits, of }, regular, times: gaps.length + 1 });
  });

  test('of one purchase there is none', () => expect(rhythmOf([3])).toBeNull());

  test('memoryless gaps are rarely called regular', () => {
    const random = seededRandom(5);
    const called = Array.from({ length: 2_000 }, () =>
      rhythmOf(days(Array.from({ length: 30 }, () => -14 * Math.log(1 - random())))),
    ).filter((rhythm) => rhythm!.regular).length;
    expect(called / 2_000).toBeLessThan(0.02);
  });

  test.each([
    [0, 5, 0.3, 1],
    [5, 5, 0.5, 1 / 32],
    [1, 2, 0.5, 0.75],
    [2, 3, 0.2, 3 * 0.04 * 0.8 + 0.008],
  ])('P(X ≥ %d of %d) with p = %d', (hits, of, p, tail) => expect(binomialTail(hits, of, p)).toBeCloseTo(tail, 12));

  test.each([
    [[], Number.NaN],
    [[3], 3],
    [[9, 1, 5], 5],
    [[4, 1], 2.5],
  ])('the middle of %j', (values, middle) => expect(median(values)).toEqual(middle));
});

describe('a survival curve', () => {
  test('with an open spell, by hand', () => {
    // At risk 4, 3, (one leaves open), 1: 3/4, 3/4 · 2/3, then 0.
    const curve = kaplanMeier(
      [
        { length: 1, open: false },
        { length: 2, open: false },
        { length: 3, open: true },
        { length: 4, open: false },
      ],
      1,
    );
    for (const [t, share] of [
      [0.5, 1],
      [1, 0.75],
      [1.9, 0.75],
      [2, 0.5],
      [3.5, 0.5],
      [4, 0],
    ] as const)
      expect(survivalAt(curve, t)).toBeCloseTo(share, 12);
  });

  test('of nothing is 1', () => expect(survivalAt(kaplanMeier([]), 3)).toBe(1));
});
