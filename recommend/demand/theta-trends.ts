import { lineOf } from './line.ts';
import { smooth } from './smoothing.ts';

const THETAS = [1.5, 2, 2.5, 3];

/**
 * Forecast of the theta method with four trends: straight or exponential, added or multiplied, θ of 1 to 3; whichever
 * has the least one-step error within the series. θ = 1 is simple smoothing, θ = 2 with the straight line the classic
 * method. The theta line z = θ y + (1 - θ) L (or y^θ L^(1-θ)) is smoothed, and z/θ + (1 - 1/θ) L the forecast.
 * @see Assimakopoulos & Nikolopoulos 2000; Spiliotis, Assimakopoulos & Makridakis 2020 (4Theta)
 */
export function thetaTrends(values: ArrayLike<number>, horizon: number): Float64Array {
  const n = values.length;
  const flat = smooth(values);
  const identity = (value: number) => value;
  let least = meanError(values, values, flat.alpha, flat.start, identity);
  let best = new Float64Array(horizon).fill(flat.level);
  const consider = (z: Float64Array, back: (z: number, t: number) => number) => {
    const line = smooth(z);
    const error = meanError(values, z, line.alpha, line.start, back);
    if (!(error < least)) return;
    const forecast = Float64Array.from({ length: horizon }, (_, h) => back(line.level, n + h));
    if (!forecast.every(Number.isFinite)) return;
    least = error;
    best = forecast;
  };
  const z = new Float64Array(n);
  for (const trend of trends(values, horizon)) {
    const positive = trend.every((value) => value > 0) && isPositive(values);
    for (const theta of THETAS) {
      const rest = 1 - 1 / theta;
      for (let t = 0; t < n; t++) z[t] = theta * values[t]! + (1 - theta) * trend[t]!;
      consider(z, (value, t) => value / theta + rest * trend[t]!);
      if (!positive) continue;
      for (let t = 0; t < n; t++) z[t] = trend[t]! * (values[t]! / trend[t]!) ** theta;
      consider(z, (value, t) => (value > 0 ? trend[t]! * (value / trend[t]!) ** (1 / theta) : Number.NaN));
    }
  }
  return best;
}

/** The straight line and, where all values are above 0, the exponential one, both run on over the horizon. */
function trends(values: ArrayLike<number>, horizon: number): Float64Array[] {
  const length = values.length + horizon;
  const straight = lineOf(values);
  const result = [Float64Array.from({ length }, (_, t) => straight.intercept + straight.slope * t)];
  if (isPositive(values)) {
    const { intercept, slope } = lineOf(Float64Array.from(values, Math.log));
    result.push(Float64Array.from({ length }, (_, t) => Math.exp(intercept + slope * t)));
  }
  return result;
}

function isPositive(values: ArrayLike<number>): boolean {
  for (let t = 0; t < values.length; t++) if (!(values[t]! > 0)) return false;
  return true;
}

/** Mean absolute one-step error of the smoothed theta line, seen in the series' own units. */
function meanError(
  values: ArrayLike<number>,
  z: ArrayLike<number>,
  alpha: number,
  start: number,
  back: (z: number, t: number) => number,
): number {
  let level = start;
  let sum = 0;
  for (let t = 0; t < values.length; t++) {
    sum += Math.abs(values[t]! - back(level, t));
    level += alpha * (z[t]! - level);
  }
  return sum / values.length;
}
