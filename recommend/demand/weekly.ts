import { checkJson } from '../cases.ts';
import type { Estimator, FitOptions } from '../estimator.ts';
import { type PooledSeason, pooledSeason, seasonFor, WEEKS, weekOf } from './pooled-season.ts';
import { checkSeries, type DemandSeries } from './series.ts';
import { sumOf, type TotalDemand, totalDemand } from './total-demand.ts';

/** Demand of one good at one warehouse, week by week up to the last whole week, which is the same for all. */
export interface WeeklySeries extends DemandSeries {
  /** Goods that share a season: a category, or a category at a warehouse. */
  group: string;
  /** Week of the year (0 to 51) of the first value. */
  firstWeek: number;
}

export interface WeeklyModel extends Settings {
  /** Mean demand of each of the next weeks. */
  weeks(series: WeeklySeries, count: number): Float64Array;
  /** Demand of the next `count` weeks together. */
  total(series: WeeklySeries, count: number): TotalDemand;
  toJSON(): unknown;
}

/** What all goods share. */
interface Settings {
  /** Share of the newest week in the level. */
  readonly alpha: number;
  /** Weight of the same weeks a year ago, where they are known; the rest is level times season. */
  readonly lastYear: number;
}

export interface WeeklyOptions extends FitOptions {
  /** Weeks ahead for which settings are chosen, on the last two such spans: 13 where left out. */
  ahead?: number;
}

const ALPHAS = [0.02, 0.03, 0.045, 0.07, 0.1, 0.15];
const LAST_YEARS = [0, 0.25, 0.5, 0.75];
const KIND = 'weekly-demand';
const VERSION = 1;

/**
 * Weekly demand of a trader's goods, as two forecasts mixed: a level smoothed for each good times the season that its group
 * shares, and the good's own same weeks of a year ago, smoothed over their neighbours. Settings are shared by all goods and
 * chosen on the last weeks. How far totals stray from their forecast is taken from the good's own past, as many weeks in a
 * row each time, so that a buyer who comes every fourth week is seen as such.
 * @example weeklyDemand.fit(series, { seed: 1 }).total(series[0], 4).quantile(0.95) // enough for four weeks, 19 times in 20
 */
export const weeklyDemand: Estimator<WeeklySeries, WeeklyModel, WeeklyOptions> = {
  name: KIND,
  fit(rows, { ahead = 13, progress }) {
    checkSeries(rows);
    progress?.(0);
    const settings = choose(rows, ahead, (share) => progress?.(0.9 * share));
    const model = modelOf(settings, pooledSeason(rows));
    progress?.(1);
    return model;
  },
  fromJSON(json) {
    checkJson(json, KIND, VERSION);
    const { settings, season } = json as { settings: Settings; season: PooledSeason };
    return modelOf(settings, season);
  },
};

/** The settings of least Σ (total - forecast)² / size over two spans of `ahead` weeks that are held back. */
function choose(rows: readonly WeeklySeries[], ahead: number, progress: (share: number) => void): Settings {
  const losses = ALPHAS.map(() => new Float64Array(LAST_YEARS.length));
  for (const [done, back] of [2 * ahead, ahead].entries()) {
    const long = rows.filter(({ values }) => values.length >= back + 4);
    const season = pooledSeason(long.map((row) => ({ ...row, values: Array.from(row.values).slice(0, -back) })));
    for (const { values, group, firstWeek } of long) {
      const known = { id: '', group, firstWeek, values: Array.from(values).slice(0, -back) };
      const actual = sumOf(values, known.values.length, ahead);
      const size = sumOf(values, 0, values.length) / values.length;
      if (size > 0)
        for (const [a, alpha] of ALPHAS.entries()) {
          const track = trackOf(known, seasonFor(season, group), alpha);
          for (const [w, lastYear] of LAST_YEARS.entries())
            losses[a]![w]! += (actual - track(known.values.length, ahead, lastYear)) ** 2 / size;
        }
    }
    progress((done + 1) / 2);
  }
  let best: Settings = { alpha: 0.03, lastYear: 0.5 };
  let least = Number.POSITIVE_INFINITY;
  for (const [a, alpha] of ALPHAS.entries())
    for (const [w, lastYear] of LAST_YEARS.entries())
      if (losses[a]![w]! > 0 && losses[a]![w]! < least) {
        least = losses[a]![w]!;
        best = { alpha, lastYear };
      }
  return best;
}

/** Forecast of the total of `count` weeks from week `from` on, from what was known before `from`. */
type Track = (from: number, count: number, lastYear: number) => number;

function trackOf({ values, firstWeek }: WeeklySeries, indices: readonly number[], alpha: number): Track {
  const n = values.length;
  // The level known before each week. The first values are averaged evenly until their share has come down to alpha, so
  // that the start does not decide.
  const levels = new Float64Array(n + 1);
  for (let t = 0; t < n; t++)
    levels[t + 1] =
      levels[t]! + Math.max(alpha, 1 / (t + 1)) * (values[t]! / indices[weekOf(firstWeek, t)]! - levels[t]!);
  return (from, count, lastYear) => {
    let sum = 0;
    for (let t = from; t < from + count; t++) {
      const usual = levels[from]! * indices[weekOf(firstWeek, t)]!;
      const then = lastYear > 0 ? around(values, t - WEEKS, from) : Number.NaN;
      sum += Number.isNaN(then) ? usual : lastYear * then + (1 - lastYear) * usual;
    }
    return sum;
  };
}

/** Mean of a week and its three neighbours on each side, as far as known before `until`; NaN where the middle is not. */
function around(values: ArrayLike<number>, middle: number, until: number): number {
  if (middle < 0 || middle >= until) return Number.NaN;
  const from = Math.max(0, middle - 3);
  const to = Math.min(until, middle + 4);
  return sumOf(values, from, to - from) / (to - from);
}

function modelOf(settings: Settings, season: PooledSeason): WeeklyModel {
  const track = (series: WeeklySeries): ((from: number, count: number) => number) => {
    const of = trackOf(series, seasonFor(season, series.group), settings.alpha);
    return (from, count) => of(from, count, settings.lastYear);
  };
  return {
    ...settings,
    weeks(series, count) {
      const forecast = track(series);
      const n = series.values.length;
      const upTo = Float64Array.from({ length: count + 1 }, (_, k) => forecast(n, k));
      return upTo.slice(1).map((total, k) => total - upTo[k]!);
    },
    total(series, count) {
      const forecast = track(series);
      return totalDemand(series.values, count, forecast);
    },
    toJSON: () => ({ kind: KIND, version: VERSION, settings, season }),
  };
}
