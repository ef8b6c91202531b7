import { quantile } from '../quantile.ts';

/** Demand of several periods added up. */
export interface TotalDemand {
  mean: number;
  /** What the total stays below with probability `level`. */
  quantile(level: number): number;
  /** Expected demand that a stock of this size would not meet, E[(D - stock)+]. */
  shortage(stock: number): number;
}

/** Windows that start in the first periods tell little: the level before them is not settled. */
const SETTLED = 13;
/** With fewer windows the past says too little of how far totals stray; a Poisson stands in. */
const ENOUGH = 12;

/**
 * The total of the next `count` periods: `forecastOf` says its mean from any period on, and how far totals stray from that is
 * seen in windows of the past, each against the forecast made before it. Errors grow with the root of what is forecast.
 * @see Viswanathan & Zhou 2008 (bootstrapping of overlapping windows)
 */
export function totalDemand(
  values: ArrayLike<number>,
  count: number,
  forecastOf: (from: number, count: number) => number,
): TotalDemand {
  const mean = forecastOf(values.length, count);
  let known: Float64Array | undefined;
  const outcomes = (): Float64Array => {
    known ??= pastOutcomes(values, count, mean, forecastOf) ?? poissonOutcomes(mean);
    return known;
  };
  return {
    mean,
    quantile: (level) => quantile(outcomes(), level),
    shortage(stock) {
      const all = outcomes();
      let sum = 0;
      for (let i = all.length - 1; i >= 0 && all[i]! > stock; i--) sum += all[i]! - stock;
      return sum / all.length;
    },
  };
}

/** What the total might come to, ascending, all as likely as each other; nothing where too little is known. */
function pastOutcomes(
  values: ArrayLike<number>,
  count: number,
  mean: number,
  forecastOf: (from: number, count: number) => number,
): Float64Array | undefined {
  const errors: number[] = [];
  let usual = 0;
  for (let t = Math.min(SETTLED, values.length >> 1); t + count <= values.length; t++) {
    const forecast = forecastOf(t, count);
    errors.push(sumOf(values, t, count) - forecast);
    usual += forecast;
  }
  if (errors.length < ENOUGH) return undefined;
  const scale = usual > 0 ? Math.sqrt((mean * errors.length) / usual) : 1;
  return Float64Array.from(errors, (error) => Math.max(0, mean + scale * error)).sort();
}

/** A Poisson as 200 equally likely outcomes; above a mean of 100 that of 100, stretched by the root (e^-mean would be 0). */
function poissonOutcomes(mean: number): Float64Array {
  const unit = Math.min(mean, 100);
  const stretch = unit > 0 ? Math.sqrt(mean / unit) : 0;
  const result = new Float64Array(200);
  let p = Math.exp(-unit);
  let sum = p;
  let k = 0;
  for (let i = 0; i < result.length; i++) {
    while (sum < (i + 0.5) / result.length) {
      k++;
      p *= unit / k;
      sum += p;
    }
    result[i] = Math.max(0, mean + stretch * (k - unit));
  }
  return result;
}

/** Sum of `count` values from `from` on. */
export function sumOf(values: ArrayLike<number>, from: number, count: number): number {
  let sum = 0;
  for (let t = from; t < from + count; t++) sum += values[t]!;
  return sum;
}
