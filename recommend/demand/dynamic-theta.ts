import { nelderMead } from './nelder-mead.ts';

/**
 * Forecast of the dynamic optimised theta model: a level smoothed by `a` and a share (1 - 1/θ) of the line through
 * all that is known so far, both and the start level fitted by least squares of one-step errors. Needs 4 values.
 * @see Fiorucci, Pellegrini, Louzada, Petropoulos & Koehler 2016, "Models for optimising the theta method"
 */
export function dynamicTheta(values: ArrayLike<number>, horizon: number): Float64Array {
  const n = values.length;
  let scale = 0;
  for (let t = 0; t < n; t++) scale += Math.abs(values[t]!) / n;
  if (!(scale > 0)) return new Float64Array(horizon);
  const alphaOf = (p: number) => 0.1 + 0.89 / (1 + Math.exp(-p));
  const thetaOf = (p: number) => 1 + Math.exp(p);
  const point = nelderMead(
    (p) => {
      const theta = thetaOf(p[2]!);
      return theta > 60 ? Number.POSITIVE_INFINITY : run(values, alphaOf(p[0]!), p[1]! * scale, theta);
    },
    { start: [0, values[0]! / 2 / scale, 0], step: 1, iterations: 300 },
  );
  const forecast = new Float64Array(horizon);
  run(values, alphaOf(point[0]!), point[1]! * scale, thetaOf(point[2]!), forecast);
  return forecast;
}

/** One pass: the sum of squared errors from the third value on; what comes after the series goes into `forecast`. */
function run(
  values: ArrayLike<number>,
  alpha: number,
  start: number,
  theta: number,
  forecast?: Float64Array<ArrayBufferLike>,
): number {
  const n = values.length;
  const end = n + (forecast?.length ?? 0);
  const share = 1 - 1 / theta;
  const keep = 1 - alpha;
  let level = alpha * values[0]! + keep * start;
  let mean = values[0]!;
  let intercept = mean; // A and B of the paper: the line through the first i values
  let slope = 0;
  let power = keep; // (1 - a)^i
  let loss = 0;
  for (let i = 1; i < end; i++) {
    const mu = level + share * (power * intercept + ((1 - power * keep) / alpha) * slope);
    let value = mu;
    if (i < n) {
      value = values[i]!;
      if (i > 1) loss += (value - mu) ** 2;
    } else forecast![i - n] = mu;
    level = alpha * value + keep * level;
    slope = ((i - 1) * slope + (6 * (value - mean)) / (i + 1)) / (i + 2);
    mean = (i * mean + value) / (i + 1);
    intercept = mean - (slope * (i + 2)) / 2;
    power *= keep;
  }
  return loss;
}
