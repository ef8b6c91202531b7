import { describe, expect, it } from 'vitest';
import { pooledSeason, seasonFor } from '../../../recommend/demand/pooled-season.ts';
import { totalDemand } from '../../../recommend/demand/total-demand.ts';
import { type WeeklySeries, weeklyDemand } from '../../../recommend/demand/weekly.ts';
import { weeksOfSales } from '../../../recommend/demand/weeks-of-sales.ts';
import { seededRandom } from '../../../recommend/random.ts';
import { keepsContract } from '../contract.ts';

const YEAR = 52;
/** Twice as much in the middle of the year as at its ends for cold goods, the other way round for hot ones. */
const season = (group: string, week: number) =>
  1 + (group === 'cold' ? -0.5 : 0.5) * Math.cos((2 * Math.PI * week) / YEAR);
function goods(weeks: number, firstWeek = 0, noise = 0.6): WeeklySeries[] {
  return Array.from({ length: 20 }, (_, i) => {
    const random = seededRandom(i + 1);
    const group = i % 2 ? 'cold' : 'hot';
    const level = 4 + i;
    const values = Array.from(
      { length: weeks },
      (_, t) => level * season(group, firstWeek + t) * (1 - noise + 2 * noise * random()),
    );
    return { id: `g${i}`, group, firstWeek, values };
  });
}
const rows = goods(156);

describe('weekly demand', () =>
  keepsContract(weeklyDemand, {
    rows,
    options: { seed: 1 },
    ask: (model) => [
      model.weeks(rows[0]!, 5),
      model.total(rows[1]!, 4).quantile(0.9),
      model.total({ id: 'new', group: 'unseen', firstWeek: 3, values: [1, 2, 0] }, 4).quantile(0.9),
    ],
    // After three whole years it is January: hot goods are at their height, cold ones at their depth.
    reasoned(model) {
      for (const [i, row] of rows.entries()) {
        const expected = 4 * (4 + i) * (i % 2 ? 0.5 : 1.5);
        expect(model.total(row, 4).mean / expected).toBeGreaterThan(0.8);
        expect(model.total(row, 4).mean / expected).toBeLessThan(1.25);
      }
    },
  }));

describe('its parts', () => {
  const model = weeklyDemand.fit(rows, { seed: 1 });
  it('weeks add up to their total', () => {
    const weeks = model.weeks(rows[3]!, 6);
    expect(weeks.reduce((a, b) => a + b, 0)).toBeCloseTo(model.total(rows[3]!, 6).mean, 9);
  });
  it('a good of few weeks is still forecast, by a Poisson', () => {
    const total = model.total({ id: 'new', group: 'cold', firstWeek: 0, values: [2, 1, 3] }, 2);
    expect(total.mean).toBeGreaterThan(0);
    expect(total.quantile(0.95)).toBeGreaterThan(total.mean);
  });
  it('nothing sold is nothing forecast', () => {
    const total = model.total({ id: 'dead', group: 'cold', firstWeek: 0, values: new Array(80).fill(0) }, 4);
    expect([total.mean, total.quantile(0.99), total.shortage(0)]).toEqual([0, 0, 0]);
  });
  it('totals stay below their 90 % quantile about nine times in ten', () => {
    const all = goods(160);
    const below = all.filter(({ values, ...row }) => {
      const known = { ...row, values: Array.from(values).slice(0, 156) };
      const actual = Array.from(values)
        .slice(156)
        .reduce((a, b) => a + b, 0);
      return actual <= model.total(known, 4).quantile(0.9);
    });
    expect(below.length).toBeGreaterThanOrEqual(15);
  });
});

describe('pooled season', () => {
  it.each([0, 17, 51])('is found whatever week the series begin in: %i', (firstWeek) => {
    const found = pooledSeason(goods(156, firstWeek));
    for (const group of ['cold', 'hot'])
      for (const [week, index] of seasonFor(found, group).entries())
        expect(Math.abs(index - season(group, week))).toBeLessThan(0.2);
  });
  it('has mean 1', () => {
    const indices = seasonFor(pooledSeason(rows), 'cold');
    expect(indices.reduce((a, b) => a + b, 0) / YEAR).toBeCloseTo(1, 1);
  });
  it('is not believed where there is none: noise alone stays near 1', () => {
    const random = seededRandom(9);
    const flat = [{ id: 'a', group: 'x', firstWeek: 0, values: Array.from({ length: 156 }, () => 5 + random()) }];
    for (const index of seasonFor(pooledSeason(flat), 'x')) expect(Math.abs(index - 1)).toBeLessThan(0.06);
  });
  it('is all 1 below two years, and for a group that was not seen that of all', () => {
    expect(new Set(seasonFor(pooledSeason(goods(100)), 'cold'))).toEqual(new Set([1]));
    const found = pooledSeason(rows);
    expect(seasonFor(found, 'unseen')).toEqual(found.all);
  });
});

describe('total demand', () => {
  // A buyer who takes 8 every fourth week: four weeks together are always 8.
  const rhythm = Array.from({ length: 60 }, (_, t) => (t % 4 === 0 ? 8 : 0));
  const total = totalDemand(rhythm, 4, (_from, count) => 2 * count);
  it('knows a rhythm', () => {
    expect(total.quantile(0.99)).toBe(8);
    expect(total.shortage(8)).toBe(0);
    expect(total.shortage(5)).toBe(3);
  });
  it.each([0.3, 5, 400])('of a short past is a Poisson of mean %f', (mean) => {
    const short = totalDemand([1], 1, () => mean);
    expect(short.quantile(0.5)).toBeGreaterThanOrEqual(Math.floor(mean) - 1);
    expect(short.quantile(0.98)).toBeGreaterThan(mean);
    expect(short.quantile(0.98)).toBeLessThan(mean + 2.6 * Math.sqrt(mean) + 1);
    expect(short.shortage(0)).toBeCloseTo(mean, mean > 1 ? 0 : 1);
  });
});

describe('weeks of sales', () => {
  const sale = (day: string, packs: number, sku = 'CUP-12', warehouse = 'RTM') => ({
    day,
    packs,
    sku,
    warehouse,
    category: 'cups',
  });
  const [cups, tape] = weeksOfSales(
    [
      sale('2026-11-22', 2), // the Sunday before
      sale('2026-11-16', 3), // the Monday of that week
      sale('2026-11-15', 5), // the week before
      sale('2026-11-23', 100), // this week is not whole
      sale('2026-10-01', 100), // too long ago
      sale('2026-11-20', 7, 'TAPE-48', 'SHA'),
    ],
    '2026-11-23',
    3,
  );
  it('go by whole weeks, goods and warehouses', () => {
    expect([...cups!.values]).toEqual([0, 5, 5]);
    expect([...tape!.values]).toEqual([0, 0, 7]);
    expect([cups!.group, tape!.group]).toEqual(['cups RTM', 'cups SHA']);
  });
  it('know the week of the year', () => expect(cups!.firstWeek).toBe(46 - 3));
});
