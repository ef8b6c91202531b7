import { dampedHoltWinters } from './damped-trend.ts';
import { autoregressDifferences } from './differences.ts';
import { dynamicTheta } from './dynamic-theta.ts';
import { reseasonalise, softDeseasonalise } from './seasonality.ts';
import { thetaTrends } from './theta-trends.ts';

/** A forecast and how far its four parts lie apart. */
export interface Combined {
  mean: Float64Array;
  /** Standard deviation of the logarithms of the four, for each period ahead. */
  apart: Float64Array;
}

/**
 * Mean of four forecasts that err in different ways: dynamic optimised theta and an autoregression of differences, both on
 * logarithms, theta with four trends, and damped Holt-Winters. Needs values above 0, and four of them.
 * @see Bates & Granger 1969; Petropoulos & Svetunkov 2020
 */
export function fourForecasts(values: ArrayLike<number>, season: number, horizon: number): Combined {
  const n = values.length;
  const flat = softDeseasonalise(values, season);
  const logs = flat.values.map(Math.log);
  const back = (forecast: Float64Array) => reseasonalise(forecast, flat.indices, n);
  const forecasts = [
    back(dynamicTheta(logs, horizon).map(Math.exp)),
    back(thetaTrends(flat.values, horizon)),
    back(autoregressDifferences(logs, horizon).map(Math.exp)),
    dampedHoltWinters(values, flat, season, horizon),
  ];
  const mean = new Float64Array(horizon);
  const apart = new Float64Array(horizon);
  for (let h = 0; h < horizon; h++) {
    // One of the four that runs away or below zero is left out.
    const sound = forecasts.map((forecast) => forecast[h]!).filter((value) => Number.isFinite(value) && value > 0);
    if (!sound.length) sound.push(values[n - 1]!);
    mean[h] = sound.reduce((a, b) => a + b, 0) / sound.length;
    const middle = sound.reduce((a, b) => a + Math.log(b), 0) / sound.length;
    apart[h] = Math.sqrt(sound.reduce((a, b) => a + (Math.log(b) - middle) ** 2, 0) / sound.length);
  }
  return { mean, apart };
}
