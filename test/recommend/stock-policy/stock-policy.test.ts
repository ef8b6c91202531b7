import { describe, expect, it } from 'vitest';
import { totalDemand } from '../../../recommend/demand/total-demand.ts';
import { seededRandom } from '../../../recommend/random.ts';
import { jointCycle, orderQuantity, wholePacks } from '../../../recommend/stock-policy/order-quantity.ts';
import { outlook } from '../../../recommend/stock-policy/outlook.ts';
import { adviseOrders, type StockedGood } from '../../../recommend/stock-policy/policies.ts';
import { reorderPoint, undershoot } from '../../../recommend/stock-policy/reorder-point.ts';
import { simulate } from '../../../recommend/stock-policy/simulate.ts';

const costs = { delivery: 60, line: 4, keeping: 0.2 };
/** Exactly `rate` a week, for ever. */
const steady = (rate: number) => (weeks: number) =>
  totalDemand(new Array(60).fill(rate), weeks, (_from, count) => rate * count);

describe('reorder point', () => {
  it('is the demand until delivery where nothing varies and nothing may be short', () => {
    const { point, safety } = reorderPoint({ demand: steady(5)(3), undershoot: 0, quantity: 20, fillRate: 1 });
    expect(point).toBeCloseTo(15, 3);
    expect(safety).toBeCloseTo(0, 3);
  });
  it('lets wait what may wait: a tenth of 20', () => {
    const { point } = reorderPoint({ demand: steady(5)(3), undershoot: 0, quantity: 20, fillRate: 0.9 });
    expect(point).toBeCloseTo(13, 3);
  });
  it('is at nothing where a whole lead time is less than may wait', () => {
    expect(reorderPoint({ demand: steady(1)(1), undershoot: 0, quantity: 50, fillRate: 0.9 }).point).toBe(0);
  });
  it.each([
    ['one unit at a time', [1, 1, 1, 1], 0],
    ['four at a time', [4, 4, 4], 1.5],
    ['eight now and then', [0, 8, 0, 0, 8], 3.5],
    ['nothing', [0, 0], 0],
  ])('is found too late by a look once a week: %s', (_name, past, expected) => {
    expect(undershoot(past)).toBe(expected);
  });
});

describe('order quantity', () => {
  const good = { yearly: 640, value: 10, pack: 1 };
  it('is √(2 K D / h) in whole packs', () => {
    expect(orderQuantity(good, costs)).toBe(Math.ceil(Math.sqrt((2 * 64 * 640) / 2)));
    expect(orderQuantity({ ...good, pack: 50 }, costs)).toBe(250);
    expect(wholePacks(0, 12)).toBe(12);
    expect(wholePacks(24, 12)).toBe(24);
  });
  it('of one good alone in a joint cycle is the same', () => {
    const { years, every } = jointCycle([good], costs);
    expect(every).toEqual([1]);
    expect(years * good.yearly).toBeCloseTo(Math.sqrt((2 * 64 * 640) / 2), 9);
  });
  it('joins small goods now and then, and deliveries come more often than for one alone', () => {
    const small = { yearly: 2, value: 1, pack: 1 };
    const { years, every } = jointCycle([good, good, small], costs);
    expect(every).toEqual([1, 1, 14]); // √(4/.4 · 1280/64)
    expect(years).toBeLessThan(jointCycle([good], costs).years);
  });
  it('has no cycle where nothing sells', () => {
    expect(jointCycle([{ ...good, yearly: 0 }], costs)).toEqual({ years: Number.POSITIVE_INFINITY, every: [1] });
  });
});

describe('outlook', () => {
  it.each([
    // free, inbound, days, runs out, heavy: 7 a week
    ['three weeks of stock', 21, [], 21, 0, 0],
    ['half a week', 3.5, [], 3.5, 1, 0],
    ['nothing', 0, [], 0, 1, 0],
    ['less than what is promised', -5, [], 0, 1, 0],
    ['a delivery in time', 10, [{ weeks: 1, quantity: 50 }], 10, 0, 0],
    ['two years of stock', 728, [], 364, 0, 728 - 7 * 26],
  ])('of %s', (_name, free, inbound, days, runsOut, heavy) => {
    const seen = outlook({ free, inbound }, steady(7), { leadWeeks: 2 });
    expect(seen.daysOfCover).toBeCloseTo(days, 9);
    expect(seen.runsOut).toBeCloseTo(runsOut, 2);
    expect(seen.heavy).toBeCloseTo(heavy, 9);
  });
});

describe('advice', () => {
  const good = (position: number, rate = 5, supplier = 'a'): StockedGood => ({
    supplier,
    value: 10,
    pack: 6,
    leadWeeks: 2,
    past: new Array(52).fill(rate),
    position,
    totalOf: steady(rate),
  });
  const settings = { fillRate: 0.95, costs, join: true };
  it('is nothing above the point, and whole packs up to the quantity over it at or below', () => {
    const [above, below] = adviseOrders([good(1000), good(3)], { ...settings, join: false });
    expect(above!.order).toBe(0);
    expect(below!.order % 6).toBe(0);
    expect(3 + below!.order).toBeGreaterThanOrEqual(below!.point + below!.quantity);
  });
  it('takes along what comes due soon from the same supplier, not from another', () => {
    const { point } = adviseOrders([good(-1), good(1000)], settings)[1]!;
    const soon = point + 1;
    const order = (supplier: string) => adviseOrders([good(-1), good(soon, 5, supplier)], settings)[1]!.order;
    expect(order('a')).toBeGreaterThan(0);
    expect(order('b')).toBe(0);
  });
  it('orders nothing of what nobody buys, and never more than a year of it', () => {
    const [dead, cheap] = adviseOrders([good(0, 0), { ...good(0, 0.5), value: 0.001 }], settings);
    expect(dead!.order).toBe(0);
    expect(cheap!.quantity).toBeLessThanOrEqual(30);
  });
});

describe('simulation, by hand', () => {
  const one = { id: 'x', supplier: 'a', value: 2, leadWeeks: 1, demand: [3, 3, 3, 3], start: 5 };
  const weeks = { from: 0, to: 4 };
  it('without orders meets what lies there', () => {
    const year = simulate([one], weeks, () => [0], costs);
    expect(year.fillRate).toBeCloseTo(5 / 12, 12);
    expect(year.deliveries).toBe(0);
    expect(year.keeping).toBeCloseTo((0.2 * (2 * 2)) / 52, 12); // 2 left after the first week, worth 4
  });
  it('gets an order after its lead time, which first serves what waits', () => {
    // Ordered at the end of week 0, there on the morning of week 2: 5-3=2, 2-3=-1, -1+10-3=6, 3.
    const year = simulate([one], weeks, (week) => [week === 0 ? 10 : 0], costs);
    expect(year.fillRate).toBeCloseTo((3 + 2 + 3 + 3) / 12, 12);
    expect(year.freight).toBe(64);
    expect(year.stock).toBeCloseTo((2 * (2 + 0 + 6 + 3)) / 4, 12);
  });
  it('counts what one supplier sends in a week as one delivery', () => {
    const goods = [one, { ...one, id: 'y' }, { ...one, id: 'z', supplier: 'b' }];
    const year = simulate(goods, weeks, (week) => (week === 0 ? [1, 1, 1] : [0, 0, 0]), costs);
    expect([year.deliveries, year.lines]).toEqual([2, 3]);
  });
  it('reaches about the fill rate that was asked for', () => {
    const random = seededRandom(4);
    const goods = Array.from({ length: 30 }, (_, i) => ({
      ...one,
      id: String(i),
      start: 30,
      demand: Array.from({ length: 156 }, () => (random() < 0.5 ? Math.floor(12 * random()) : 0)),
    }));
    const reached = (fillRate: number) =>
      simulate(
        goods,
        { from: 104, to: 156 },
        (week, positions) =>
          adviseOrders(
            positions.map(({ good, position }) => {
              const past = Array.from(good.demand).slice(0, week + 1);
              const mean = past.reduce((a, b) => a + b, 0) / past.length;
              const totalOf = (weeks: number) => totalDemand(past, weeks, (_from, count) => mean * count);
              return { ...good, pack: 1, past, position, totalOf };
            }),
            { fillRate, costs: { delivery: 5, line: 1, keeping: 0.3 }, join: false },
          ).map(({ order }) => order),
        costs,
      ).fillRate;
    expect(Math.abs(reached(0.9) - 0.9)).toBeLessThan(0.04);
    expect(Math.abs(reached(0.98) - 0.98)).toBeLessThan(0.015);
  });
});
