import { describe, expect, it } from 'vitest';
import { newAndLost } from '../../../recommend/market/customers.ts';
import { falseDiscoveries } from '../../../recommend/market/false-discoveries.ts';
import { fisherIndex, priceShifts, revenueChange } from '../../../recommend/market/price-and-basket.ts';
import { type MarketSale, risesAndFalls } from '../../../recommend/market/rises-and-falls.ts';
import { median, normalBelow, seasonalTrend } from '../../../recommend/market/seasonal-trend.ts';
import { seededRandom } from '../../../recommend/random.ts';

const UNTIL = '2026-11-23';
const dayBefore = (days: number) => new Date(Date.parse(UNTIL) - days * 86_400_000).toISOString().slice(0, 10);
const sale = (over: Partial<MarketSale>): MarketSale => ({
  day: dayBefore(1),
  orderId: 'o',
  companyId: 'c',
  sku: 'CUP-12',
  packs: 1,
  amount: 100,
  by: {},
  ...over,
});

it.each([
  ['one', [0.03], [0.03]],
  ['several', [0.01, 0.04, 0.03, 0.5], [0.04, 0.04 * (4 / 3), 0.04 * (4 / 3), 0.5]],
  ['none', [], []],
])('corrects %s p-values for false discoveries', (_name, p, expected) => {
  expect(falseDiscoveries(p)).toEqual(expected.map((one) => expect.closeTo(one, 12)));
});

it.each([
  [0, 0.5],
  [1.959964, 0.975],
  [3, 0.9986501],
])('knows the normal distribution at %f', (z, expected) => expect(normalBelow(z)).toBeCloseTo(expected, 6));

describe('seasonal trend', () => {
  const yearly = (slope: number, noise: number, seed: number) => {
    const random = seededRandom(seed);
    return Array.from(
      { length: 39 },
      (_, t) => Math.sin((2 * Math.PI * t) / 13) + slope * t + noise * (random() - 0.5),
    );
  };
  it('is found under a season', () => {
    const { slope, p } = seasonalTrend(yearly(0.01, 0.05, 1), 13);
    expect(slope).toBeCloseTo(0.01, 2);
    expect(p).toBeLessThan(0.001);
  });
  it('is not a season, nor one outlier', () => {
    const values = yearly(0, 0.2, 2).with(37, 50);
    expect(Math.abs(seasonalTrend(values, 13).slope)).toBeLessThan(0.01);
  });
  it('is claimed of noise about as often as it says', () => {
    const claimed = Array.from({ length: 400 }, (_, i) => seasonalTrend(yearly(0, 1, i + 10), 13).p < 0.05);
    expect(claimed.filter(Boolean).length / 400).toBeLessThan(0.08);
  });
  it('says nothing of one year', () => expect(seasonalTrend([1, 2, 3], 13)).toEqual({ slope: Number.NaN, p: 1 }));
  it('by hand: two seasons of two years', () => {
    // 1 to 3 and 10 to 14: changes 2 and 4 over 2 periods
    expect(seasonalTrend([1, 10, 3, 14], 2).slope).toBe(1.5);
    expect(median([3, 1, 2, 10])).toBe(2.5);
  });
});

describe('rises and falls', () => {
  const random = seededRandom(3);
  const growth: Record<string, number> = { up: 0.3, down: -0.3, flat: 0, steady: 0, level: 0 };
  const sales = Object.entries(growth).flatMap(([key, change]) =>
    Array.from({ length: 39 * 28 }, (_, back) =>
      sale({
        day: dayBefore(back + 1),
        amount: 100 * (1 + change) ** (-back / 365) * (0.5 + random()),
        by: { category: key },
      }),
    ),
  );
  it('are told with their size, and nothing of what does not move', () => {
    const found = risesAndFalls(sales, { until: UNTIL });
    expect(found.map(({ key }) => key).sort()).toEqual(['down', 'up']);
    const up = found.find(({ key }) => key === 'up')!;
    expect(up.yearly).toBeGreaterThan(0.2);
    expect(up.yearly).toBeLessThan(0.4);
    expect(up.dimension).toBe('category');
  });
  it('against the market tell who gains and loses share', () => {
    const doubled = sales.map((one) => ({
      ...one,
      amount: one.amount * 2 ** ((Date.parse(one.day) - Date.parse(UNTIL)) / 3.15e10),
    }));
    // The market doubles every year, so that even what falls by itself rises.
    expect(risesAndFalls(doubled, { until: UNTIL }).map(({ yearly }) => yearly > 0)).toEqual(Array(5).fill(true));
    const gained = risesAndFalls(doubled, { until: UNTIL, relative: true });
    expect(gained.find(({ key }) => key === 'up')!.yearly).toBeGreaterThan(0.15);
    expect(gained.find(({ key }) => key === 'down')!.yearly).toBeLessThan(-0.15);
  });
});

describe('new and lost customers', () => {
  const every = (companyId: string, gap: number, from: number, to: number) =>
    Array.from({ length: Math.floor((from - to) / gap) + 1 }, (_, i) =>
      sale({ companyId, orderId: `${companyId}${i}`, day: dayBefore(from - i * gap - (i % 3)) }),
    );
  const sales = [
    ...Array.from({ length: 40 }, (_, i) => every(`busy${i}`, 14, 700, 10)).flat(),
    ...every('gone', 14, 700, 200),
    ...every('slow', 120, 700, 90),
    ...every('fresh', 10, 40, 5),
    ...every('tried', 10, 600, 590),
  ];
  const { fresh, lost } = newAndLost(sales, { until: UNTIL });
  it('tells who is new', () => {
    expect(fresh.map(({ companyId }) => companyId)).toEqual(['fresh']);
    expect(fresh[0]).toMatchObject({ orders: 4, amount: 400 });
  });
  it('tells who broke their rhythm, not who has a slow one or none', () => {
    expect(lost.map(({ companyId }) => companyId)).toEqual(['gone']);
    expect(lost[0]!.usual).toBeGreaterThan(10);
    expect(lost[0]!.silent).toBeGreaterThan(190);
    expect(lost[0]!.yearly).toBe(2600);
  });
});

describe('price and basket, by hand', () => {
  const before = [
    sale({ orderId: 'a', companyId: 'x', sku: 'p', packs: 10, amount: 100 }),
    sale({ orderId: 'a', companyId: 'x', sku: 'q', packs: 5, amount: 100 }),
  ];
  const after = [
    sale({ orderId: 'b', companyId: 'x', sku: 'p', packs: 10, amount: 120 }),
    sale({ orderId: 'b', companyId: 'x', sku: 'q', packs: 5, amount: 100 }),
    sale({ orderId: 'c', companyId: 'y', sku: 'p', packs: 10, amount: 120 }),
    sale({ orderId: 'c', companyId: 'y', sku: 'new', packs: 1, amount: 60 }),
  ];
  // Old quantities at new prices 220/200, new ones at both 340/300.
  const price = Math.sqrt((220 / 200) * (340 / 300));
  it('index of prices', () => expect(fisherIndex(before, after)).toBeCloseTo(price, 12));
  it('factors of revenue, which multiply to it', () => {
    const change = revenueChange(before, after);
    expect(change).toMatchObject({ revenue: 2, customers: 2, frequency: 1, width: 1 });
    expect(change.price * change.volumeAndMix).toBeCloseTo(1, 12);
  });
  it('goods whose price moved', () => {
    expect(priceShifts(before, after)).toEqual([{ sku: 'p', factor: expect.closeTo(1.2, 12), amount: 240 }]);
  });
  it('no sales are not compared', () => expect(() => revenueChange([], after)).toThrow(RangeError));
});
