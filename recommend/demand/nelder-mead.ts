/** Where to start, how far to reach out first, when to stop. */
export interface SimplexOptions {
  start: readonly number[];
  step: number;
  iterations: number;
  /** Stops where worst and best differ by less than this share. */
  tolerance?: number;
}

/**
 * Finds the point of least `f` without derivatives (reflection 1, expansion 2, contraction .5, shrinkage .5).
 * `f` may give NaN or Infinity where a point is not allowed.
 * @see Nelder & Mead 1965
 * @example nelderMead(([x]) => (x - 3) ** 2, { start: [0], step: 1, iterations: 100 }) // about [3]
 */
export function nelderMead(
  f: (point: Float64Array) => number,
  { start, step, iterations, tolerance = 1e-7 }: SimplexOptions,
): Float64Array {
  const n = start.length;
  const safe = (point: Float64Array): number => {
    const value = f(point);
    return Number.isNaN(value) ? Number.POSITIVE_INFINITY : value;
  };
  const points = Array.from({ length: n + 1 }, (_, i) => {
    const point = Float64Array.from(start);
    if (i) point[i - 1] = point[i - 1]! + step;
    return point;
  });
  const values = Float64Array.from(points, safe);
  const centre = new Float64Array(n);
  let tried = new Float64Array(n);
  let further = new Float64Array(n);
  for (let turn = 0; turn < iterations; turn++) {
    let best = 0;
    let worst = 0;
    for (let i = 1; i <= n; i++) {
      if (values[i]! < values[best]!) best = i;
      if (values[i]! >= values[worst]!) worst = i;
    }
    let second = best;
    for (let i = 0; i <= n; i++) if (i !== worst && values[i]! > values[second]!) second = i;
    if (Math.abs(values[worst]! - values[best]!) <= tolerance * (Math.abs(values[best]!) + 1e-12)) break;
    centre.fill(0);
    for (let i = 0; i <= n; i++) if (i !== worst) for (let d = 0; d < n; d++) centre[d]! += points[i]![d]! / n;
    const low = points[worst]!;
    const along = (target: Float64Array, reach: number) => {
      for (let d = 0; d < n; d++) target[d] = centre[d]! + reach * (low[d]! - centre[d]!);
      return safe(target);
    };
    const reflected = along(tried, -1);
    if (reflected < values[best]!) {
      const expanded = along(further, -2);
      const better = expanded < reflected;
      points[worst] = better ? further : tried;
      values[worst] = better ? expanded : reflected;
      if (better) further = low as Float64Array<ArrayBuffer>;
      else tried = low as Float64Array<ArrayBuffer>;
      continue;
    }
    if (reflected < values[second]!) {
      points[worst] = tried;
      values[worst] = reflected;
      tried = low as Float64Array<ArrayBuffer>;
      continue;
    }
    const outside = reflected < values[worst]!;
    const contracted = along(further, outside ? -0.5 : 0.5);
    if (contracted < Math.min(reflected, values[worst]!)) {
      points[worst] = further;
      values[worst] = contracted;
      further = low as Float64Array<ArrayBuffer>;
      continue;
    }
    for (let i = 0; i <= n; i++) {
      if (i === best) continue;
      for (let d = 0; d < n; d++) points[i]![d] = points[best]![d]! + 0.5 * (points[i]![d]! - points[best]![d]!);
      values[i] = safe(points[i]!);
    }
  }
  let best = 0;
  for (let i = 1; i <= n; i++) if (values[i]! < values[best]!) best = i;
  return points[best]!;
}
