/** Simple exponential smoothing, l_t = a y_t + (1 - a) l_t-1, with the start level l_0 that is best for its a. */
export interface Smoothed {
  alpha: number;
  start: number;
  /** The forecast of every later period. */
  level: number;
}

/**
 * Fits a and l_0 by least squares of one-step errors. For a given a the error is linear in l_0,
 * e_t = e⁰_t - (1 - a)^(t-1) l_0, so l_0 has a closed form and only a is searched (grid, then golden section).
 * @see Brown 1959; Gardner 1985
 */
export function smooth(values: ArrayLike<number>): Smoothed {
  const n = values.length;
  let start = 0;
  let level = 0;
  const loss = (alpha: number): number => {
    let free = 0; // level with l_0 = 0
    let weight = 1; // what is left of l_0
    let ee = 0;
    let ew = 0;
    let ww = 0;
    for (let t = 0; t < n; t++) {
      const error = values[t]! - free;
      ee += error * error;
      ew += error * weight;
      ww += weight * weight;
      free += alpha * error;
      weight *= 1 - alpha;
    }
    start = ew / ww;
    level = free + weight * start;
    return ee - ew * start;
  };
  const alpha = leastWithin(loss, 0.01, 1);
  loss(alpha);
  return { alpha, start, level };
}

const GOLDEN = (Math.sqrt(5) - 1) / 2;

/** The argument of least `f` in [low, high]: the best of a grid of 9, then golden section around it. */
export function leastWithin(f: (x: number) => number, low: number, high: number, turns = 12): number {
  const step = (high - low) / 8;
  let best = low;
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i <= 8; i++) {
    const value = f(low + i * step);
    if (value < least) {
      least = value;
      best = low + i * step;
    }
  }
  let a = Math.max(low, best - step);
  let b = Math.min(high, best + step);
  let x = b - GOLDEN * (b - a);
  let y = a + GOLDEN * (b - a);
  let fx = f(x);
  let fy = f(y);
  for (let turn = 0; turn < turns; turn++) {
    if (fx < fy) {
      b = y;
      y = x;
      fy = fx;
      x = b - GOLDEN * (b - a);
      fx = f(x);
    } else {
      a = x;
      x = y;
      fx = fy;
      y = a + GOLDEN * (b - a);
      fy = f(y);
    }
  }
  const middle = (a + b) / 2;
  return f(middle) < least ? middle : best;
}
