import { checkJson } from '../cases.ts';
import type { Estimator, FitOptions } from '../estimator.ts';
import { type ErrorSpread, errorAt, expectedSize, type Miss, spreadOf } from './error-spread.ts';
import { combine, partForecasts } from './parts.ts';
import { softDeseasonalise } from './seasonality.ts';
import { checkSeries, type DemandForecast, type DemandSeries } from './series.ts';
import { learnedWeights, type PastForecast } from './weights.ts';

export interface RegularOptions extends FitOptions {
  /** Periods after which the year repeats: 12 for months, 4 for quarters, 1 for none. */
  season: number;
  /** How many periods ahead forecasts go. */
  horizon: number;
}

export interface RegularModel {
  readonly season: number;
  readonly horizon: number;
  /** Of the parts of the forecast, see `partForecasts`. */
  readonly weights: readonly number[];
  /** @throws RangeError below four values */
  forecast(values: ArrayLike<number>): DemandForecast;
  toJSON(): unknown;
}

const KIND = 'regular-demand';
const VERSION = 2;

/**
 * Demand of goods that sell in most periods: a mean of five forecasts, its weights and intervals learned from the same
 * forecasts made at three earlier origins of every series that is long enough (one, one and a half and two horizons before
 * its end). Weights start from four alike and move only for what they gain.
 * @example const model = regularDemand.fit(series, { season: 12, horizon: 6, seed: 1 });
 * model.forecast(values).quantile(0.9) // what six months will stay below nine times in ten
 */
export const regularDemand: Estimator<DemandSeries, RegularModel, RegularOptions> = {
  name: KIND,
  fit(rows, { season, horizon, progress }) {
    checkSeries(rows);
    progress?.(0);
    const past: Past[] = [];
    const shortest = Math.max(9, Math.ceil(3.3 * season));
    for (const [i, { values }] of rows.entries()) {
      for (const horizons of [1, 1.5, 2]) {
        const origin = values.length - Math.round(horizons * horizon);
        if (origin >= shortest) past.push(pastAt(values, origin, season, horizon));
      }
      progress?.((0.9 * (i + 1)) / rows.length);
    }
    if (!past.length) throw new RangeError(`No series is long enough: one of ${shortest + horizon} periods is needed.`);
    const weights = learnedWeights(past);
    const misses = past.flatMap((one) => missesOf(one, weights));
    progress?.(1);
    return modelOf({ season, horizon, weights, spread: spreadOf(misses, horizon) });
  },
  fromJSON(json) {
    checkJson(json, KIND, VERSION);
    return modelOf((json as { fitted: Fitted }).fitted);
  },
};

interface Fitted {
  season: number;
  horizon: number;
  weights: number[];
  spread: ErrorSpread;
}

interface Past extends PastForecast {
  noise: number;
  last: number;
}

function pastAt(values: ArrayLike<number>, origin: number, season: number, horizon: number): Past {
  const { lift, lifted } = aboveZero(Array.prototype.slice.call(values, 0, origin));
  return {
    parts: partForecasts(lifted, season, horizon),
    actual: Float64Array.from({ length: horizon }, (_, h) => Math.max(1e-9, values[origin + h]! + lift)),
    noise: noiseOf(lifted, season),
    last: lifted[origin - 1]!,
  };
}

function missesOf({ parts, actual, noise, last }: Past, weights: readonly number[]): Miss[] {
  const { mean, apart } = combine(parts, weights, last);
  return Array.from(mean, (forecast, ahead): Miss => {
    return { ahead, error: Math.log(actual[ahead]! / forecast), noise, apart: apart[ahead]! };
  });
}

function modelOf(fitted: Fitted): RegularModel {
  const { season, horizon, weights, spread } = fitted;
  return {
    season,
    horizon,
    weights,
    forecast(values) {
      if (values.length < 4) throw new RangeError('A forecast needs at least four periods.');
      const { lift, lifted } = aboveZero(values);
      const { mean, apart } = combine(partForecasts(lifted, season, horizon), weights, lifted[lifted.length - 1]!);
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
    toJSON: () => ({ kind: KIND, version: VERSION, fitted }),
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
