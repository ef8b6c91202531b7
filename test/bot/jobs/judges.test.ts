import { describe, expect, it } from 'vitest';
import { extentOf, meanBy, unjudged } from '../../../bot/jobs/training/judge.ts';
import { judgeOrderRisk, judgePurchaseLikelihood } from '../../../bot/jobs/training/judge-cases.ts';
import { judgeDemand } from '../../../bot/jobs/training/judge-demand.ts';
import { judgeRecommendation } from '../../../bot/jobs/training/judge-recommendation.ts';
import { judgeOf } from '../../../bot/jobs/training/judges.ts';
import { weeklyDemand } from '../../../recommend/demand/weekly.ts';
import { type Sale, weeksOfSales } from '../../../recommend/demand/weeks-of-sales.ts';
import { RISK_COLUMNS } from '../../../recommend/order-risk/features.ts';

const NOW = '2026-11-23T10:00:00.000Z'; // a Monday
const daysAgo = (days: number) => new Date(Date.parse(NOW) - days * 86_400_000).toISOString();
const dayAgo = (days: number) => daysAgo(days).slice(0, 10);

describe('order risk', () => {
  // One order a week of two companies for two years, due after 14 days: "late" pays 20 days after that, "good" in time.
  const companies = ['good', 'late'];
  const orders = companies.flatMap((companyId) =>
    Array.from({ length: 100 }, (_, i) => ({
      ...{ id: `${companyId}-${i}`, companyId, placedAt: daysAgo(700 - 7 * i), total: 10_000, currency: 'EUR' },
    })),
  );
  const invoices = orders.map(({ id, companyId, placedAt }) => {
    const back = Math.round((Date.parse(NOW) - Date.parse(placedAt)) / 86_400_000);
    const paid = back - (companyId === 'late' ? 34 : 10);
    return {
      ...{ orderId: id, issuedDay: dayAgo(back), dueDay: dayAgo(back - 14), total: 10_000, disputed: false },
      paidDay: paid > 0 ? dayAgo(paid) : null,
    };
  });
  const records = { orders, invoices };
  const day = judgeOrderRisk.from(records, NOW)!;
  const at = RISK_COLUMNS.indexOf('lateRate');
  const model = (sign: number) =>
    ({
      columns: RISK_COLUMNS,
      base: 0,
      logit: (x: ArrayLike<number>) => sign * x[at]!,
      contributions: () => [],
      toJSON: () => ({}),
    }) as never;

  it('is judged on later orders whose end is certain, company by company: what knows is better than what is turned round', () => {
    const right = judgeOrderRisk.judge({ model: model(1) }, records, { day, now: NOW }, {});
    const wrong = judgeOrderRisk.judge({ model: model(-1) }, records, { day, now: NOW }, {});
    expect([...right.losses.keys()].sort()).toEqual(companies);
    expect(right.figures).toMatchObject({ AUROC: 1 });
    expect(wrong.figures).toMatchObject({ AUROC: 0 });
    for (const company of companies) expect(right.losses.get(company)).toBeLessThan(wrong.losses.get(company)!);
  });

  it('knows before a day neither later orders nor payments that had not come', () => {
    const before = judgeOrderRisk.before(records, day);
    expect(before.orders.every(({ placedAt }) => placedAt < day)).toBe(true);
    expect(before.invoices.every(({ paidDay }) => paidDay === null || paidDay < day.slice(0, 10))).toBe(true);
    expect(before.invoices.some(({ paidDay }) => paidDay === null)).toBe(true);
  });

  it.each([
    ['no invoices', { orders, invoices: [] }, /no invoices/],
    ['no payments', { orders, invoices: invoices.map((one) => ({ ...one, paidDay: null })) }, /was paid/],
  ])('with %s says what is lacking', (_, lacking, sentence) => expect(judgeOrderRisk.lacks(lacking)).toMatch(sentence));
});

describe('demand', () => {
  const sale = (back: number, packs: number) => ({
    day: dayAgo(back),
    sku: 'CUP',
    warehouse: 'A',
    category: 'cups',
    packs,
  });
  // 9 and 11 by turns, the weeks of a year and a half.
  const sales = Array.from({ length: 80 }, (_, w) => sale(7 * (80 - w) - 1, w % 2 ? 9 : 11));
  const day = judgeDemand.from(sales, NOW)!;
  const fitted = (rows: Sale[], times = 1) => {
    const series = weeksOfSales(rows, day.slice(0, 10), 70);
    const model = weeklyDemand.fit(series, { seed: 1 });
    return {
      series,
      weeks: (one: (typeof series)[number], count: number) => model.weeks(one, count).map((value) => times * value),
      total: (one: (typeof series)[number], count: number) => model.total(one, count),
    };
  };

  it('is judged on the eight weeks that came: near 10 beats twice as much', () => {
    const known = judgeDemand.before(sales, day);
    expect(known).toHaveLength(72);
    const right = judgeDemand.judge(fitted(known), sales, { day, now: NOW }, {});
    const wrong = judgeDemand.judge(fitted(known, 2), sales, { day, now: NOW }, {});
    expect(Math.abs(right.figures.MASE! - 0.5)).toBeLessThan(0.1); // off by 1 a week, where the week before again is off by 2
    expect(wrong.figures.MASE).toBeGreaterThan(4);
  });
});

describe('recommendation and likelihood', () => {
  const row = (buyer: string, item: string, back: number) => ({
    buyer,
    item,
    at: daysAgo(back),
    order: `${buyer}${back}`,
    segment: '',
  });
  const rows = [200, 180, 160, 140, 120, 30].map((back) => row('a', 'cup', back));

  it('is the share of what was ordered that is named, of buyers with five orders before', () => {
    const day = judgeRecommendation.from(rows, NOW)!;
    expect(day).toBe(daysAgo(30 + 56));
    const ready = (sku: string) => ({
      recommender: { recommend: () => [{ sku }], reorder: { dueAgain: () => [] } },
    });
    const judged = (sku: string) => judgeRecommendation.judge(ready(sku) as never, rows, { day, now: NOW }, {});
    expect([...judged('cup').losses]).toEqual([['a', 0]]);
    expect([...judged('lid').losses]).toEqual([['a', 1]]);
    expect(judged('cup').figures).toEqual({ 'recall@20': 1 });
  });

  it('needs a past as long as what is held back', () =>
    expect(judgeRecommendation.from(rows.slice(0, 3), NOW)).toBeUndefined());

  it('of likelihood knows before a day nothing later', () => {
    const line = (back: number) => ({
      companyId: 'a',
      orderId: `o${back}`,
      at: daysAgo(back),
      sku: 'cup',
      quantity: 1,
      net: 1,
    });
    const records = { lines: [60, 20].map(line), browsing: [], asked: [] };
    const day = judgePurchaseLikelihood.from(records, NOW)!;
    expect(judgePurchaseLikelihood.before(records, day).lines).toEqual([line(60)]);
  });
});

describe('a part that nobody judges', () => {
  it('says so, and is used as it is', () => {
    expect(judgeOf('no such').never).toMatch(/^In use as it is/);
    expect(unjudged(() => undefined).from([], NOW)).toBeUndefined();
  });
});

describe('what rows tell', () => {
  it('is from when to when, and a mean for each company', () => {
    expect(extentOf(['2026-03-02T10:00', '2026-01-05T10:00'], (at) => at)).toEqual({
      from: '2026-01-05',
      to: '2026-03-02',
      rows: 2,
    });
    expect(extentOf([], String)).toBeUndefined();
    expect(
      meanBy([
        { of: 'a', loss: 1 },
        { of: 'a', loss: 3 },
        { of: 'b', loss: 5 },
      ]),
    ).toEqual(
      new Map([
        ['a', 2],
        ['b', 5],
      ]),
    );
  });
});
