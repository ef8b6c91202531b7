import { lineOf } from './line.ts';
import { deseasonalise, reseasonalise } from './seasonality.ts';
import { smooth } from './smoothing.ts';

/** What any forecast has to beat: a series and its season in, a forecast out. */
export type PointForecast = (values: ArrayLike<number>, season: number, horizon: number) => Float64Array;

/** The value of one season before. */
export const seasonalNaive: PointForecast = (values, season, horizon) => {
  const back = Math.min(season, values.length);
  return Float64Array.from({ length: horizon }, (_, h) => values[values.length - back + (h % back)]!);
};

/** The last value, its season taken out and put back. @see Makridakis & Hibon 2000 */
export const naive2: PointForecast = (values, season, horizon) => {
  const flat = deseasonalise(values, season);
  return reseasonalise(new Float64Array(horizon).fill(flat.values.at(-1)!), flat.indices, values.length);
};

/** Simple exponential smoothing, season taken out and put back. */
export const simpleSmoothing: PointForecast = (values, season, horizon) => {
  const flat = deseasonalise(values, season);
  return reseasonalise(new Float64Array(horizon).fill(smooth(flat.values).level), flat.indices, values.length);
};

/** The winner of the M3 competition: mean of the line and the smoothed theta line of θ = 2. @see Assimakopoulos & Nikolopoulos 2000 */
export const theta: PointForecast = (values, season, horizon) => {
  const n = values.length;
  const flat = deseasonalise(values, season);
  const { intercept, slope } = lineOf(flat.values);
  const { level } = smooth(flat.values.map((value, t) => 2 * value - intercept - slope * t));
  const forecast = Float64Array.from({ length: horizon }, (_, h) => (level + intercept + slope * (n + h)) / 2);
  return reseasonalise(forecast, flat.indices, n);
};

/** The mean of the last `window` values. */
export function movingAverage(window: number): PointForecast {
  return (values, _season, horizon) => {
    const count = Math.min(window, values.length);
    let sum = 0;
    for (let t = values.length - count; t < values.length; t++) sum += values[t]!;
    return new Float64Array(horizon).fill(sum / count);
  };
}
