import { describe, expect, it } from 'vitest';
import { logitOf, sigmoid } from '../../../recommend/cases.ts';
import { RISK_COLUMNS, riskRows } from '../../../recommend/order-risk/features.ts';
import { costOf, reviewThreshold } from '../../../recommend/order-risk/order-risk.ts';
import { asTold, Past } from '../../../recommend/order-risk/past.ts';
import { dayOf, type InvoiceRow, type OrderRow, outcomes } from '../../../recommend/order-risk/rows.ts';

const order = (id: string, placedAt: string, more: Partial<OrderRow> = {}): OrderRow => ({
  id,
  companyId: 'a',
  placedAt,
  total: 10_000,
  currency: 'EUR',
  ...more,
});
const invoice = (orderId: string, issuedDay: string, dueDay: string, paidDay: string | null): InvoiceRow => ({
  orderId,
  issuedDay,
  dueDay,
  paidDay,
  total: 10_000,
  disputed: false,
});
const of = (rows: ReturnType<typeof riskRows>, id: string, column: (typeof RISK_COLUMNS)[number]) =>
  rows.find((row) => row.orderId === id)!.x[RISK_COLUMNS.indexOf(column)]!;

describe('what is known when an order is placed', () => {
  const invoices = [
    invoice('1', '2026-01-01', '2026-01-31', '2026-03-01'), // late
    invoice('2', '2026-01-05', '2026-02-04', '2026-01-20'), // in time
  ];
  const asked = (placedAt: string) =>
    riskRows([order('1', '2026-01-01'), order('2', '2026-01-05'), order('3', placedAt)], invoices, '2026-06-01');

  it.each([
    ['2026-01-20', 0, 'neither has been paid before today nor fallen due'],
    ['2026-01-20T23:00:00Z', 0, 'what is paid today is known tomorrow'],
    ['2026-01-21', 1, 'the second was paid in time yesterday'],
    ['2026-01-31', 1, 'the first falls due today'],
    ['2026-02-01', 2, 'the first fell due yesterday and is not paid'],
  ])('on %s counts %i invoices: %s', (day, count) =>
    expect(of(asked(day), '3', 'pastInvoices')).toBeCloseTo(Math.log1p(count), 12),
  );

  it('the late one is overdue until it is paid, and its days count only then', () => {
    expect(of(asked('2026-02-10'), '3', 'overdueInvoices')).toBeCloseTo(Math.log(2));
    expect(of(asked('2026-03-02'), '3', 'overdueInvoices')).toBe(0);
    // 15 days early and 29 late; before March only the early one is known. Shrunk by five general means.
    expect(of(asked('2026-02-10'), '3', 'daysAfterDue')).toBeLessThan(0);
    expect(of(asked('2026-03-02'), '3', 'daysAfterDue')).toBeGreaterThan(0);
  });

  it('does not change when the future does', () => {
    const rows = (paidDay: string) =>
      riskRows(
        [order('1', '2026-01-01'), order('3', '2026-01-15')],
        [invoice('1', '2026-01-01', '2026-01-31', paidDay)],
        '2026-06-01',
      );
    expect(rows('2026-01-16').find((row) => row.orderId === '3')!.x).toEqual(
      rows('2026-05-01').find((row) => row.orderId === '3')!.x,
    );
  });

  it('labels what is certain: late, in time, and not yet known', () => {
    const rows = riskRows(
      [order('1', '2026-01-01'), order('2', '2026-01-05'), order('4', '2026-05-20')],
      [...invoices, invoice('4', '2026-05-20', '2026-06-19', null)],
      '2026-06-01',
    );
    expect(rows.map((row) => row.y)).toEqual([1, 0, undefined]);
  });

  it('a dispute is a bad outcome too', () =>
    expect(
      riskRows([order('2', '2026-01-05')], [{ ...invoices[1]!, disputed: true }], '2026-06-01').map((row) => row.y),
    ).toEqual([1]));
});

describe('departures from habit', () => {
  const usual = Array.from({ length: 8 }, (_, i) =>
    order(`u${i}`, `2026-0${1 + (i >> 1)}-${i % 2 ? '16' : '02'}T10:00:00Z`, {
      addressId: 'home',
      lines: [{ sku: 'CUP', net: 100 }],
    }),
  );
  const strange = order('x', '2026-05-02T02:30:00Z', {
    total: 500_000,
    addressId: 'elsewhere',
    requestedDay: '2026-05-03',
    lines: [
      { sku: 'CUP', net: 100 },
      { sku: 'PRINTER', net: 300 },
    ],
  });
  const rows = riskRows([...usual, strange], [], '2026-06-01');
  it.each([
    ['newAddress', 'x', 1],
    ['newAddress', 'u7', 0],
    ['newAddress', 'u0', 0], // the first order is no departure
    ['newProducts', 'x', 0.75],
    ['night', 'x', 1],
    ['night', 'u7', 0],
    ['haste', 'x', 0], // nobody ever asked for a day: there is nothing to compare with
  ] as const)('%s of %s is %f', (column, id, expected) => expect(of(rows, id, column)).toBe(expected));

  it('amounts are measured in the spreads of the company', () => {
    expect(of(rows, 'x', 'amountToHabit')).toBeGreaterThan(5);
    expect(of(rows, 'u7', 'amountToHabit')).toBeCloseTo(0, 9);
  });

  it.each([
    ['2026-05-03', Math.log(11 / 2), 'a tenth of the usual ten days'],
    ['2026-05-12', 0, 'as usual'],
    ['2026-06-20', 0, 'later than usual'],
    [undefined, 0, 'no day was asked for'],
  ])('haste of a day %s is %f: %s', (requestedDay, expected, _why) => {
    const calm = usual.map((one) => ({
      ...one,
      requestedDay: one.placedAt.slice(0, 8) + (one.placedAt.slice(8, 10) === '02' ? '12' : '26'),
    }));
    const { requestedDay: _, ...rest } = strange;
    const found = riskRows([...calm, { ...rest, ...(requestedDay && { requestedDay }) }], [], '2026-07-01');
    expect(of(found, 'x', 'haste')).toBeCloseTo(expected, 9);
    expect(of(found, 'x', 'night')).toBe(1);
  });

  it('a company with a short past is held against what all do', () => {
    const others = usual.map((one) => ({ ...one, companyId: 'b', requestedDay: '2026-12-31' }));
    expect(of(riskRows([...others, strange], [], '2026-06-01'), 'x', 'haste')).toBeGreaterThan(3);
  });

  it('the hour is the buyer’s own', () =>
    expect(of(riskRows([{ ...strange, utcOffset: 8 }], [], '2026-06-01'), 'x', 'night')).toBe(0));
});

describe('a past', () => {
  it('is shrunk towards the general rate by five cases, and fades', () => {
    const past = new Past(10);
    for (const bad of [true, true, false]) past.learn({ day: 0, bad });
    expect(past.rate(0.4)).toBeCloseTo((2 + 5 * 0.4) / 8, 12);
    expect(past.recentRate(0.4, 10)).toBeCloseTo((1 + 5 * 0.4) / (1.5 + 5), 12);
  });

  it('gives mean and spread of the days it took', () => {
    const past = new Past(10);
    for (const took of [10, 20]) past.learn({ day: 0, took });
    expect(past.meanTook(5)).toBeCloseTo((30 + 25) / 7, 12);
    expect(past.spreadTook(3)).toBeCloseTo(Math.sqrt((50 + 45) / 7), 12);
  });

  it('is walked in the order of time, whatever the order of the rows', () => {
    const known: number[] = [];
    const news = [{ day: 5 }, { day: 1 }, { day: 3 }];
    const seen = asTold(
      [{ day: 4 }, { day: 0 }, { day: 3 }],
      news,
      ({ day }) => known.push(day),
      () => known.length,
    );
    expect(seen).toEqual([2, 0, 2]);
  });
});

it('of several invoices of an order the worst counts', () => {
  const [both] = outcomes(
    [invoice('1', '2026-01-01', '2026-01-31', '2026-01-10'), invoice('1', '2026-01-09', '2026-02-08', '2026-02-20')],
    '2026-06-01',
  ).values();
  expect(both).toMatchObject({ late: true, due: dayOf('2026-02-08'), paid: dayOf('2026-02-20'), total: 20_000 });
});

describe('the threshold', () => {
  it('is where a review costs as much as none', () => {
    // A miss costs nine false alarms: worth looking from one in ten.
    const costs = { miss: 900, falseAlarm: 100 };
    expect(reviewThreshold(costs)).toBeCloseTo(0.1, 12);
    expect(() => reviewThreshold({ miss: 0, falseAlarm: 1 })).toThrow(RangeError);
  });

  it('is the cheapest one for calibrated probabilities', () => {
    const p = Array.from({ length: 1000 }, (_, i) => (i + 0.5) / 1000);
    const truth = p.map((one, i) => ((i * 7919) % 1000 < 1000 * one ? 1 : 0));
    const costs = { miss: 3, falseAlarm: 1 };
    const best = costOf(truth, p, reviewThreshold(costs), costs);
    for (const other of [0.05, 0.1, 0.45, 0.7]) expect(best).toBeLessThan(costOf(truth, p, other, costs));
    expect(sigmoid(logitOf(0.25))).toBeCloseTo(reviewThreshold(costs));
  });
});
