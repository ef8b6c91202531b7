import { checkJson } from '../cases.ts';
import type { Estimator, FitOptions } from '../estimator.ts';
import { type ErrorSpread, errorAt, expectedSize, type Miss, spreadOf } from './error-spread.ts';
import { fourForecasts } from './four.ts';
import { softDeseasonalise } from './seasonality.ts';
import { checkSeries, type DemandForecast, type DemandSeries } from './series.ts';

export interface RegularOptions extends FitOptions {
  /** Periods after which the year repeats: 12 for months, 4 for quarters, 1 for none. */
  season: number;
  /** How many periods ahead forecasts go. */
  horizon: number;
}

export interface RegularModel {
  readonly season: number;
  readonly horizon: number;
  /** @throws RangeError below four values */
  forecast(values: ArrayLike<number>): DemandForecast;
  toJSON(): unknown;
}

const KIND = 'regular-demand';
const VERSION = 1;

/**
 * Demand of goods that sell in most periods: the mean of four forecasts, with intervals learned from the same forecast
 * made at three earlier origins of every series that is long enough (one, one and a half and two horizons before its end).
 * @example const model = regularDemand.fit(series, { season: 12, horizon: 6, seed: 1 });
 * model.forecast(values).quantile(0.9) // what six months will stay below nine times in ten
 */
export const regularDemand: Estimator<DemandSeries, RegularModel, RegularOptions> = {
  name: KIND,
  fit(rows, { season, horizon, progress }) {
    checkSeries(rows);
    progress?.(0);
    const misses: Miss[] = [];
    const shortest = Math.max(9, Math.ceil(3.3 * season));
    for (const [i, { values }] of rows.entries()) {
      for (const horizons of [1, 1.5, 2]) {
        const origin = values.length - Math.round(horizons * horizon);
        if (origin >= shortest) misses.push(...missesAt(values, origin, season, horizon));
      }
      progress?.((i + 1) / rows.length);
    }
    if (!misses.length)
      throw new RangeError(`No series is long enough: one of ${shortest + horizon} periods is needed.`);
    return modelOf(season, horizon, spreadOf(misses, horizon));
  },
  fromJSON(json) {
    checkJson(json, KIND, VERSION);
    const { season, horizon, spread } = json as { season: number; horizon: number; spread: ErrorSpread };
    return modelOf(season, horizon, spread);
  },
};

function missesAt(values: ArrayLike<number>, origin: number, season: number, horizon: number): Miss[] {
  const { lift, lifted } = aboveZero(Array.prototype.slice.call(values, 0, origin));
  const { mean, apart } = fourForecasts(lifted, season, horizon);
  const noise = noiseOf(lifted, season);
  return Array.from(mean, (forecast, ahead): Miss => {
    const actual = Math.max(1e-9, values[origin + ahead]! + lift);
    return { ahead, error: Math.log(actual / forecast), noise, apart: apart[ahead]! };
  });
}

function modelOf(season: number, horizon: number, spread: ErrorSpread): RegularModel {
  return {
    season,
    horizon,
    forecast(values) {
      if (values.length < 4) throw new RangeError('A forecast needs at least four periods.');
      const { lift, lifted } = aboveZero(values);
      const { mean, apart } = fourForecasts(lifted, season, horizon);
      const noise = noiseOf(lifted, season);
      const floor = lift > 0 && !hasNegative(values) ? 0 : Number.NEGATIVE_INFINITY;
      return {
        mean: mean.map((value) => Math.max(floor, value - lift)),
        quantile: (level) =>
          mean.map((value, h) => {
            const error = errorAt(spread, h, level) * expectedSize(spread, noise, apart[h]!);
            return Math.max(floor, value * Math.exp(error) - lift);
          }),
      };
    },
    toJSON: () => ({ kind: KIND, version: VERSION, season, horizon, spread }),
  };
}

/** Logarithms need values above 0: a series that is not is lifted by its mean size, and the forecast put down again. */
function aboveZero(values: ArrayLike<number>): { lift: number; lifted: ArrayLike<number> } {
  let least = Number.POSITIVE_INFINITY;
  let size = 0;
  for (let t = 0; t < values.length; t++) {
    least = Math.min(least, values[t]!);
    size += Math.abs(values[t]!) / values.length;
  }
  if (least > 0) return { lift: 0, lifted: values };
  const lift = (size || 1) - least;
  return { lift, lifted: Float64Array.from(values, (value) => value + lift) };
}

function hasNegative(values: ArrayLike<number>): boolean {
  for (let t = 0; t < values.length; t++) if (values[t]! < 0) return true;
  return false;
}

/** Mean |ln y_t - ln y_t-1|, season taken out. */
function noiseOf(values: ArrayLike<number>, season: number): number {
  const flat = softDeseasonalise(values, season).values;
  let sum = 0;
  for (let t = 1; t < flat.length; t++) sum += Math.abs(Math.log(flat[t]! / flat[t - 1]!));
  return sum / (flat.length - 1);
}
