import { describe, expect, it } from 'vitest';
import { PURCHASE_COLUMNS, purchaseRows, rhythm } from '../../../recommend/purchase-likelihood/features.ts';
import type { BoughtLine, PurchaseRecords } from '../../../recommend/purchase-likelihood/rows.ts';

let order = 0;
const line = (companyId: string, at: string, sku: string, more: Partial<BoughtLine> = {}): BoughtLine => ({
  companyId,
  orderId: `o${order++}`,
  at: `${at}T00:00:00Z`,
  sku,
  quantity: 10,
  net: 100,
  ...more,
});
const records: PurchaseRecords = {
  lines: [
    line('a', '2026-01-01', 'CUP'),
    line('a', '2026-01-31', 'CUP'),
    line('a', '2026-01-31', 'LID', { orderId: 'both', net: 300 }),
    line('a', '2026-01-31', 'CUP', { orderId: 'both' }),
    line('a', '2024-06-01', 'OLD'),
    line('a', '2026-03-20', 'CUP'), // after the cut
    line('a', '2026-04-20', 'LID'), // after the horizon
    line('b', '2026-02-20', 'LID'),
  ],
  browsing: [
    { companyId: 'a', at: '2026-02-26T10:00:00Z', sku: 'BAG', kind: 'view' },
    { companyId: 'a', at: '2026-02-27T10:00:00Z', sku: 'BAG', kind: 'basket' },
    { companyId: 'a', at: '2026-03-02T10:00:00Z', sku: 'BOX', kind: 'view' },
  ],
  asked: [{ companyId: 'b', at: '2026-02-27T10:00:00Z', sku: 'TAPE' }],
};
const rows = purchaseRows(records, '2026-03-01T00:00:00Z', '2026-06-01T00:00:00Z');
const of = (pair: string, column: (typeof PURCHASE_COLUMNS)[number]) =>
  rows.find((row) => `${row.companyId} ${row.sku}` === pair)!.x[PURCHASE_COLUMNS.indexOf(column)]!;

describe('pairs of company and product', () => {
  it('are what was bought within a year, looked at or asked about, before the cut', () =>
    expect(rows.map(({ companyId, sku, y }) => [companyId, sku, y])).toEqual([
      ['a', 'CUP', 1],
      ['a', 'LID', 0],
      ['a', 'BAG', 0],
      ['b', 'LID', 0],
      ['b', 'TAPE', 0],
    ]));

  it.each([
    ['a CUP', 'daysSince', 29],
    ['a CUP', 'orders365', 3],
    ['a CUP', 'orders90', 3],
    ['a CUP', 'gap', Math.log(15)], // 30 days, then the same day again: two orders
    ['a CUP', 'moneyShare', 300 / 600],
    ['a LID', 'daysSince', 29],
    ['a LID', 'moneyShare', 300 / 600],
    ['a LID', 'gap', Number.NaN],
    ['a LID', 'buyers30', Math.log(3)], // a 29 days before, b 9
    ['a CUP', 'buyers30', Math.log(2)],
    ['a BAG', 'views30', 1],
    ['a BAG', 'baskets30', 1],
    ['a BAG', 'daysSince', Number.NaN],
    ['b TAPE', 'asked7', 1],
    ['b TAPE', 'companyDaysSince', 9],
    ['a CUP', 'companyViews7', 2],
  ] as const)('%s: %s is %f', (pair, column, expected) => {
    const got = of(pair, column);
    if (Number.isNaN(expected)) expect(got).toBeNaN();
    else expect(got).toBeCloseTo(expected, 12);
  });

  it('do not see what comes after the cut', () => {
    const before = { ...records, lines: records.lines.filter(({ at }) => at < '2026-03-01') };
    const again = purchaseRows(before, '2026-03-01T00:00:00Z', '2026-06-01T00:00:00Z');
    expect(again.map(({ x }) => x)).toEqual(rows.map(({ x }) => x));
  });

  it('of a company that asked and never ordered have no past, and nothing infinite', () => {
    const asking = { lines: [], browsing: [], asked: records.asked };
    const [only] = purchaseRows(asking, '2026-03-01T00:00:00Z', '2026-06-01T00:00:00Z');
    expect(only).toMatchObject({ companyId: 'b', sku: 'TAPE', y: 0 });
    expect(only!.x.filter((value) => Math.abs(value) === Number.POSITIVE_INFINITY)).toEqual([]);
  });

  it('do not see questions of the day of the cut or later', () => {
    const asked = [...records.asked, { companyId: 'b', at: '2026-03-01T00:00:00Z', sku: 'TAPE' }];
    const again = purchaseRows({ ...records, asked }, '2026-03-01T00:00:00Z', '2026-06-01T00:00:00Z');
    expect(again.map(({ x }) => x)).toEqual(rows.map(({ x }) => x));
  });

  it('have no outcome while the 30 days are not over', () => {
    const now = purchaseRows(records, '2026-03-01T00:00:00Z', '2026-03-30T00:00:00Z');
    expect(now.every(({ y }) => y === undefined)).toBe(true);
  });
});

describe('rhythm', () => {
  it('is due when the mean gap has passed', () =>
    expect(rhythm([0, 10, 20], 30)).toEqual({ since: 10, gap: 10, due: 1, spread: 0 }));
  it('needs two orders', () =>
    expect(rhythm([3], 5)).toEqual({ since: 2, gap: Number.NaN, due: Number.NaN, spread: Number.NaN }));
});
