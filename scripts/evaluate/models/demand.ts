import type { SalesLine } from '../../../knowledge/orders/sales-history.ts';
import { sumOf } from '../../../recommend/demand/total-demand.ts';
import { weeklyDemand } from '../../../recommend/demand/weekly.ts';
import { type WeeklySales, weeksOfSales } from '../../../recommend/demand/weeks-of-sales.ts';
import { bias, coverage, seasonalScale, wape } from '../../../recommend/forecast-metrics.ts';

const AHEAD = 13;
const EVERY = 4;
const TEST_WEEKS = 26;
const LEAST_WEEKS = 40;
const DAY = 86_400_000;

export interface DemandSystem {
  name: string;
  /** Of totals of the next 4 weeks, and of the next 13. */
  wape: readonly [number, number];
  bias: readonly [number, number];
  /** Mean over goods of the absolute error of a week's forecast over that of the week before as the forecast. */
  mase: number;
  /** Share of totals of 4 and 13 weeks within what was said with 90 %; NaN where none was said. */
  within: readonly [number, number];
}

export interface Demand {
  goods: number;
  weeks: number;
  origins: number;
  systems: DemandSystem[];
  /** The goods sold most: what came, and what was said 13 weeks before the end. */
  shown: { id: string; values: number[]; mean: number[]; low: number[]; high: number[] }[];
  lastMonday: string;
}

interface Tally {
  actual: [number[], number[]];
  said: [number[], number[]];
  low: [number[], number[]];
  high: [number[], number[]];
  scaled: number[];
}

const SPANS = [4, AHEAD] as const;

/** Weekly demand of the last half year, foretold every fourth week from what was known then, beside simple forecasts. */
export function demandOf(sales: readonly SalesLine[], now: string): Demand | { lacks: string } {
  if (!sales.length) return { lacks: 'There are no orders on record.' };
  const today = new Date(now);
  const lastMonday = new Date(today.getTime() - ((today.getUTCDay() + 6) % 7) * DAY).toISOString().slice(0, 10);
  const span = Math.floor((Date.parse(lastMonday) - Date.parse(sales[0]!.day)) / (7 * DAY));
  const weeks = Math.min(156, span);
  if (weeks < LEAST_WEEKS)
    return { lacks: `The orders cover ${Math.max(0, weeks)} whole weeks: ${LEAST_WEEKS} are needed.` };
  const series = weeksOfSales(sales, lastMonday, weeks);
  const tallies = new Map<string, Tally>();
  const tally = (name: string): Tally => {
    const made = tallies.get(name) ?? { actual: [[], []], said: [[], []], low: [[], []], high: [[], []], scaled: [] };
    tallies.set(name, made);
    return made;
  };
  const testWeeks = Math.min(TEST_WEEKS, weeks - 26);
  let origins = 0;
  for (let origin = weeks - testWeeks; origin + SPANS[0] <= weeks; origin += EVERY, origins++) {
    const known = series
      .map((one) => ({ ...one, all: one.values, values: one.values.slice(0, origin) }))
      .filter(({ values }) => values.some((value) => value > 0));
    const model = weeklyDemand.fit(known, { seed: 1 });
    for (const one of known) {
      const scale = seasonalScale(one.values, 1);
      const simple: Record<string, (week: number) => number> = {
        'the mean of the last 13 weeks': () => sumOf(one.all, origin - 13, 13) / 13,
        ...(origin >= 52 && { 'the same week of last year': (week) => one.all[origin - 52 + week]! }),
        'the last week again': () => one.all[origin - 1]!,
      };
      const forecasts = { 'the model': model.weeks(one, AHEAD) } as Record<string, ArrayLike<number>>;
      for (const [name, week] of Object.entries(simple))
        forecasts[name] = Array.from({ length: AHEAD }, (_, w) => week(w));
      for (const [name, forecast] of Object.entries(forecasts)) {
        const own = tally(name);
        const ahead = Math.min(AHEAD, weeks - origin);
        let missed = 0;
        for (let w = 0; w < ahead; w++) missed += Math.abs(one.all[origin + w]! - forecast[w]!) / ahead;
        if (scale > 0) own.scaled.push(missed / scale);
        for (const [s, length] of SPANS.entries()) {
          if (origin + length > weeks) continue;
          own.actual[s]!.push(sumOf(one.all, origin, length));
          own.said[s]!.push(sumOf(forecast, 0, length));
          if (name !== 'the model') continue;
          const total = model.total(one, length);
          own.low[s]!.push(total.quantile(0.05));
          own.high[s]!.push(total.quantile(0.95));
        }
      }
    }
  }
  const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length;
  const both = (of: (s: 0 | 1) => number) => [of(0), of(1)] as const;
  return {
    goods: series.length,
    weeks,
    origins,
    lastMonday,
    systems: [...tallies].map(([name, { actual, said, low, high, scaled }]) => ({
      name,
      wape: both((s) => wape(actual[s], said[s])),
      bias: both((s) => bias(actual[s], said[s])),
      mase: mean(scaled),
      within: both((s) => (low[s].length ? coverage(actual[s], low[s], high[s]) : Number.NaN)),
    })),
    shown: shownOf(series, weeks),
  };
}

/** The two goods sold most, foretold 13 weeks before the end, week by week. */
function shownOf(series: readonly WeeklySales[], weeks: number): Demand['shown'] {
  const origin = weeks - AHEAD;
  const known = series
    .map((one) => ({ ...one, all: one.values, values: one.values.slice(0, origin) }))
    .filter(({ values }) => values.some((value) => value > 0));
  const model = weeklyDemand.fit(known, { seed: 1 });
  const sold = (one: (typeof known)[number]) => one.values.filter((value) => value > 0).length;
  const size = (one: (typeof known)[number]) => sumOf(one.values, 0, origin);
  return [...known]
    .sort((a, b) => sold(b) - sold(a) || size(b) - size(a))
    .slice(0, 2)
    .map((one) => {
      // The total of the first k weeks: each has its own spread, so it widens as it should.
      const totals = Array.from({ length: AHEAD }, (_, k) => model.total(one, k + 1));
      return {
        id: one.id.trim(),
        values: Array.from(one.all),
        mean: totals.map((total) => total.mean),
        low: totals.map((total) => total.quantile(0.05)),
        high: totals.map((total) => total.quantile(0.95)),
      };
    });
}
