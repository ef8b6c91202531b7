import { lineOf } from './line.ts';
import { nelderMead } from './nelder-mead.ts';
import { type Deseasonalised, reseasonalise, seasonalIndices } from './seasonality.ts';

const sigmoid = (p: number) => 1 / (1 + Math.exp(-p));
/** How much of the trend is left a period later. */
const dampOf = (p: number) => 0.8 + 0.18 * sigmoid(p);

/**
 * Damped trend with multiplicative season and relative errors: f = (l + φ b) s; l, b and s follow e = (y - f) / f.
 * Fitted by likelihood, n ln mean e² + 2 Σ ln|f|. Where the series is too short for a season of its own, damped trend
 * on the series without season. Needs values above 0.
 * @see Gardner & McKenzie 1985; Hyndman, Koehler, Ord & Snyder 2008, ETS(M,Ad,M)
 */
export function dampedHoltWinters(
  values: ArrayLike<number>,
  { values: flat, indices }: Deseasonalised,
  season: number,
  horizon: number,
): Float64Array {
  const n = values.length;
  if (season === 1 || n < 2 * season + 3) return reseasonalise(dampedHolt(flat, horizon), indices, n);
  const first = seasonalIndices(values, season); // all of them: how far they hold is fitted
  const level = lineOf(
    Float64Array.from({ length: Math.min(n, Math.max(2 * season, 10)) }, (_, t) => values[t]! / first[t % season]!),
  );
  const seasons = new Float64Array(season);
  const run = (p: Float64Array, forecast?: Float64Array): number => {
    const alpha = sigmoid(p[0]!);
    const beta = alpha * sigmoid(p[1]!);
    const gamma = (1 - alpha) * sigmoid(p[2]!);
    const damp = dampOf(p[3]!);
    seasons.set(first);
    let l = level.intercept - level.slope;
    let b = level.slope;
    let squares = 0;
    let logs = 1; // product of forecasts, its logarithm taken now and then
    let logSum = 0;
    let place = 0;
    for (let t = 0; t < n; t++) {
      b *= damp;
      const base = l + b;
      if (!(base > 0)) return Number.POSITIVE_INFINITY;
      const s = seasons[place]!;
      const f = base * s;
      const e = (values[t]! - f) / f;
      squares += e * e;
      logs *= f;
      if (logs > 1e100 || logs < 1e-100) {
        logSum += Math.log(logs);
        logs = 1;
      }
      l = base * (1 + alpha * e);
      b += beta * base * e;
      seasons[place] = s * (1 + gamma * e);
      if (++place === season) place = 0;
    }
    if (forecast)
      for (let h = 0; h < forecast.length; h++) {
        b *= damp;
        l += b;
        forecast[h] = l * seasons[(n + h) % season]!;
      }
    return n * Math.log(squares / n) + 2 * (logSum + Math.log(logs));
  };
  const point = nelderMead((p) => run(p), { start: [-0.5, -2, -2, 1], step: 1, iterations: 500 });
  const forecast = new Float64Array(horizon);
  run(point, forecast);
  return forecast;
}

/** Damped trend, fitted by least squares of one-step errors. @see Gardner & McKenzie 1985 */
export function dampedHolt(values: ArrayLike<number>, horizon: number): Float64Array {
  const n = values.length;
  const line = lineOf(values, Math.min(n, 10));
  const run = (p: Float64Array, forecast?: Float64Array): number => {
    const alpha = sigmoid(p[0]!);
    const beta = alpha * sigmoid(p[1]!);
    const damp = dampOf(p[2]!);
    let l = line.intercept - line.slope;
    let b = line.slope;
    let loss = 0;
    for (let t = 0; t < n; t++) {
      b *= damp;
      const e = values[t]! - l - b;
      loss += e * e;
      l += b + alpha * e;
      b += beta * e;
    }
    if (forecast)
      for (let h = 0; h < forecast.length; h++) {
        b *= damp;
        l += b;
        forecast[h] = l;
      }
    return loss;
  };
  const point = nelderMead((p) => run(p), { start: [-0.5, -2, 1], step: 1, iterations: 400 });
  const forecast = new Float64Array(horizon);
  run(point, forecast);
  return forecast;
}
