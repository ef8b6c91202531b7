/** Value at w; writes the gradient into `gradient`. */
export type Objective = (w: Float64Array, gradient: Float64Array) => number;

export interface LbfgsOptions {
  /** Converged when no entry of the gradient is larger. */
  tolerance: number;
  maxIterations?: number;
  memory?: number;
}

export interface Minimum {
  w: Float64Array;
  value: number;
  iterations: number;
  converged: boolean;
}

const dot = (a: Float64Array, b: Float64Array): number => {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
};

/**
 * Minimum of a smooth convex function by L-BFGS: two-loop recursion, step by bisection until both Wolfe conditions hold.
 * @see Nocedal & Wright 2006, "Numerical optimization", algorithms 7.4 and 7.5; Lewis & Overton 2013 for the bisection
 */
export function lbfgs(objective: Objective, start: Float64Array, options: LbfgsOptions): Minimum {
  const { tolerance, maxIterations = 1000, memory = 12 } = options;
  let w: Float64Array = Float64Array.from(start);
  let gradient: Float64Array = new Float64Array(w.length);
  let value = objective(w, gradient);
  const pairs: { s: Float64Array; y: Float64Array; rho: number }[] = [];
  let iterations = 0;
  for (; iterations < maxIterations && gradient.some((g) => Math.abs(g) > tolerance); iterations++) {
    const direction = twoLoop(gradient, pairs);
    const slope = dot(direction, gradient);
    const found = wolfe(objective, w, value, direction, slope, iterations ? 1 : 1 / Math.sqrt(dot(gradient, gradient)));
    if (!found) break; // as low as floating point can tell
    const s = found.w.map((one, i) => one - w[i]!);
    const y = found.gradient.map((one, i) => one - gradient[i]!);
    const sy = dot(s, y);
    if (sy > 1e-14 * dot(y, y)) pairs.push({ s, y, rho: 1 / sy });
    if (pairs.length > memory) pairs.shift();
    ({ w, value, gradient } = found);
  }
  return { w, value, iterations, converged: gradient.every((g) => Math.abs(g) <= tolerance) };
}

function twoLoop(gradient: Float64Array, pairs: readonly { s: Float64Array; y: Float64Array; rho: number }[]) {
  const q = gradient.map((g) => -g);
  const alphas = new Array<number>(pairs.length);
  for (let k = pairs.length - 1; k >= 0; k--) {
    const { s, y, rho } = pairs[k]!;
    const alpha = rho * dot(s, q);
    alphas[k] = alpha;
    for (let i = 0; i < q.length; i++) q[i] = q[i]! - alpha * y[i]!;
  }
  const last = pairs.at(-1);
  if (last) {
    const scale = 1 / (last.rho * dot(last.y, last.y));
    for (let i = 0; i < q.length; i++) q[i] = q[i]! * scale;
  }
  for (const [k, { s, y, rho }] of pairs.entries()) {
    const beta = alphas[k]! - rho * dot(y, q);
    for (let i = 0; i < q.length; i++) q[i] = q[i]! + beta * s[i]!;
  }
  return q;
}

/** A step with enough descent (Armijo, 1e-4) that reaches flatter ground (curvature, .9); none after 60 halvings. */
function wolfe(
  objective: Objective,
  from: Float64Array,
  value: number,
  direction: Float64Array,
  slope: number,
  first: number,
): { w: Float64Array; value: number; gradient: Float64Array } | undefined {
  let low = 0;
  let high = Number.POSITIVE_INFINITY;
  let step = first;
  for (let tries = 0; tries < 60; tries++) {
    const w = from.map((one, i) => one + step * direction[i]!);
    const gradient = new Float64Array(w.length);
    const reached = objective(w, gradient);
    if (!(reached <= value + 1e-4 * step * slope)) high = step;
    else if (dot(gradient, direction) < 0.9 * slope) low = step;
    else return { w, value: reached, gradient };
    step = high < Number.POSITIVE_INFINITY ? (low + high) / 2 : 2 * low;
  }
  return undefined;
}
