import { dampedHolt, dampedHoltWinters } from './damped-trend.ts';
import { autoregressDifferences } from './differences.ts';
import { dynamicTheta } from './dynamic-theta.ts';
import { reseasonalise, softDeseasonalise } from './seasonality.ts';
import { thetaTrends } from './theta-trends.ts';

/** The four that are averaged evenly where nothing better is known; the fifth joins where learned weights say so. */
export const EVEN = [2, 2, 2, 2, 0] as const;

/**
 * Five forecasts that err in different ways, in the order of weights: dynamic optimised theta and an autoregression of differences,
 * both on logarithms, with theta with four trends between them, damped Holt-Winters, and a damped trend on logarithms.
 * Needs values above 0, and four of them.
 */
export function partForecasts(values: ArrayLike<number>, season: number, horizon: number): Float64Array[] {
  const n = values.length;
  const flat = softDeseasonalise(values, season);
  const logs = flat.values.map(Math.log);
  const back = (forecast: Float64Array) => reseasonalise(forecast, flat.indices, n);
  const parts = [
    back(dynamicTheta(logs, horizon).map(Math.exp)),
    back(thetaTrends(flat.values, horizon)),
    back(autoregressDifferences(logs, horizon).map(Math.exp)),
    dampedHoltWinters(values, flat, season, horizon),
    back(dampedHolt(logs, horizon).map(Math.exp)),
  ];
  // One that runs away or below zero is left out where they are joined.
  return parts.map((part) => part.map((value) => (Number.isFinite(value) && value > 0 ? value : Number.NaN)));
}

/** A forecast and how far its parts lie apart. */
export interface Combined {
  mean: Float64Array;
  /** Standard deviation of the logarithms of all parts, for each period ahead. */
  apart: Float64Array;
}

/**
 * Weighted mean of the parts; `last` (the newest value) where none of them is sound.
 * @see Bates & Granger 1969; Petropoulos & Svetunkov 2020
 */
export function combine(parts: readonly Float64Array[], weights: readonly number[], last: number): Combined {
  const horizon = parts[0]!.length;
  const mean = new Float64Array(horizon);
  const apart = new Float64Array(horizon);
  for (let h = 0; h < horizon; h++) {
    let sum = 0;
    let total = 0;
    const logs: number[] = [];
    for (const [i, part] of parts.entries()) {
      const value = part[h]!;
      if (Number.isNaN(value)) continue;
      logs.push(Math.log(value));
      sum += weights[i]! * value;
      total += weights[i]!;
    }
    mean[h] = total > 0 ? sum / total : last;
    const middle = logs.reduce((a, b) => a + b, 0) / logs.length;
    apart[h] = logs.length ? Math.sqrt(logs.reduce((a, b) => a + (b - middle) ** 2, 0) / logs.length) : 0;
  }
  return { mean, apart };
}
