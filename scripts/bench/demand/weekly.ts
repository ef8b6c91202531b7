import { sumOf } from '../../../recommend/demand/total-demand.ts';
import { weeklyDemand } from '../../../recommend/demand/weekly.ts';
import type { WeeklySales } from '../../../recommend/demand/weeks-of-sales.ts';
import { bias, pinball, wape } from '../../../recommend/forecast-metrics.ts';
import type { BenchRow } from '../row.ts';

/** Weeks added up that are scored: a delivery's time and a quarter. */
const SPANS = [4, 13];
const EVERY = 4;

interface Tally {
  actual: number[];
  forecast: number[];
  high: number[];
}

/**
 * Totals of the next 4 and 13 weeks from every fourth week of the last `testWeeks`, each forecast from what was known then,
 * beside the same weeks of last year (or, without one, the weeks just before) and moving averages.
 */
export function benchWeekly(benchmark: string, series: readonly WeeklySales[], testWeeks: number): BenchRow[] {
  const start = performance.now();
  const weeks = series[0]!.values.length;
  const tallies = new Map<string, Tally>();
  const add = (system: string, span: number, actual: number, forecast: number, high = Number.NaN) => {
    const key = `${system} ${span}`;
    const tally = tallies.get(key) ?? { actual: [], forecast: [], high: [] };
    tallies.set(key, tally);
    tally.actual.push(actual);
    tally.forecast.push(forecast);
    tally.high.push(high);
  };
  for (let origin = weeks - testWeeks; origin + SPANS[0]! <= weeks; origin += EVERY) {
    const known = series
      .map((one) => ({ ...one, all: one.values, values: one.values.slice(0, origin) }))
      .filter(({ values }) => values.some((value) => value > 0));
    const model = weeklyDemand.fit(known, { seed: 1 });
    for (const one of known)
      for (const span of SPANS) {
        if (origin + span > weeks) continue;
        const actual = sumOf(one.all, origin, span);
        const total = model.total(one, span);
        add('ours', span, actual, total.mean, total.quantile(0.95));
        if (origin >= 52) add('snaive', span, actual, sumOf(one.all, origin - 52, span));
        else add('naive', span, actual, sumOf(one.all, origin - span, span));
        for (const window of [13, 26, 52]) {
          if (window > origin) continue;
          const week = sumOf(one.all, origin - window, window) / window;
          let variance = 0;
          for (let t = origin - window; t < origin; t++) variance += (one.all[t]! - week) ** 2 / (window - 1);
          add(`ma${window}`, span, actual, span * week, span * week + 1.645 * Math.sqrt(span * variance));
        }
      }
  }
  const ms = performance.now() - start;
  const rows: BenchRow[] = [];
  for (const [key, { actual, forecast, high }] of tallies) {
    const [system, span] = key.split(' ') as [string, string];
    const figures: Record<string, number> = {
      [`wape${span}`]: wape(actual, forecast),
      [`bias${span}`]: bias(actual, forecast),
    };
    if (!Number.isNaN(high[0]!)) {
      figures[`pinball95-${span}`] = pinball(actual, high, 0.95);
      figures[`below95-${span}`] = actual.filter((value, i) => value <= high[i]!).length / actual.length;
    }
    for (const [metric, value] of Object.entries(figures)) rows.push({ benchmark, metric, system, value, ms });
    const shown = Object.entries(figures).map(([metric, value]) => `${metric} ${value.toFixed(4)}`);
    console.log(`${benchmark} ${system.padEnd(6)} ${shown.join('  ')}  (${actual.length} totals)`);
  }
  return rows;
}
