import type { SparseRow } from './dictionary.ts';
import { seededRandom, shuffle } from './random.ts';

export interface SvmOptions {
  /** Features; the bias stands behind them as one more. */
  size: number;
  classes: number;
  cost?: number; // 1
  positiveFactor?: number; // 2: the rows of the class itself cost this much more
  maxPasses?: number; // 60
  tolerance?: number; // .1
  seed?: number;
}

/**
 * One-vs-rest linear SVMs with squared hinge loss, by dual coordinate descent with shrinking.
 * @returns weights by feature, then by class: `(size + 1) × classes`, the last row is the bias
 * @see Hsieh et al. 2008, "A dual coordinate descent method for large-scale linear SVM" (LIBLINEAR, solver 1)
 */
export function trainSvm(rows: readonly SparseRow[], labels: Int32Array, options: SvmOptions): Float32Array {
  const { size, classes } = options;
  const result = new Float32Array((size + 1) * classes);
  const norms = Float64Array.from(rows, (row) => 1 + row.values.reduce((sum, v) => sum + v * v, 0));
  for (let k = 0; k < classes; k++) {
    const w = trainOne(rows, labels, k, norms, options);
    for (let f = 0; f <= size; f++) result[f * classes + k] = w[f]!;
  }
  return result;
}

/** min ½‖w‖² + Σ cᵢ max(0, 1 − yᵢ w·xᵢ)², where y is 1 for `label` and −1 for all others. */
function trainOne(
  rows: readonly SparseRow[],
  labels: Int32Array,
  label: number,
  norms: Float64Array,
  { size, cost = 1, positiveFactor = 2, maxPasses = 60, tolerance = 0.1, seed = 1 }: SvmOptions,
): Float64Array {
  const w = new Float64Array(size + 1);
  const alpha = new Float64Array(rows.length);
  const order = Int32Array.from(rows, (_, i) => i);
  const random = seededRandom(seed + label);
  let active = rows.length;
  let shrinkAbove = Number.POSITIVE_INFINITY;
  for (let pass = 0; pass < maxPasses; pass++) {
    let highest = Number.NEGATIVE_INFINITY;
    let lowest = Number.POSITIVE_INFINITY;
    shuffle(order, random, active);
    for (let s = 0; s < active; s++) {
      const i = order[s]!;
      const { indices, values } = rows[i]!;
      const y = labels[i] === label ? 1 : -1;
      const diagonal = 0.5 / (y > 0 ? cost * positiveFactor : cost);
      let margin = w[size]!;
      for (let j = 0; j < indices.length; j++) margin += w[indices[j]!]! * values[j]!;
      const gradient = y * margin - 1 + alpha[i]! * diagonal;
      let projected = gradient;
      if (alpha[i] === 0) {
        if (gradient > shrinkAbove) {
          // Set aside: it is far on the right side of the margin.
          active--;
          order[s] = order[active]!;
          order[active] = i;
          s--;
          continue;
        }
        projected = Math.min(gradient, 0);
      }
      highest = Math.max(highest, projected);
      lowest = Math.min(lowest, projected);
      if (Math.abs(projected) < 1e-12) continue;
      const before = alpha[i]!;
      alpha[i] = Math.max(before - gradient / (norms[i]! + diagonal), 0);
      const step = (alpha[i]! - before) * y;
      w[size] = w[size]! + step;
      for (let j = 0; j < indices.length; j++) w[indices[j]!] = w[indices[j]!]! + step * values[j]!;
    }
    if (highest - lowest <= tolerance) {
      if (active === rows.length) break;
      active = rows.length; // done without those set aside: look at all once more
      shrinkAbove = Number.POSITIVE_INFINITY;
    } else shrinkAbove = highest > 0 ? highest : Number.POSITIVE_INFINITY;
  }
  return w;
}

/** The margins of one row, a number a class: two features at a time, which reads and writes the result half as often. */
export function margins(weights: Float32Array, classes: number, { indices, values }: SparseRow): Float64Array {
  const result = Float64Array.from(weights.subarray(weights.length - classes));
  let j = 0;
  for (; j + 1 < indices.length; j += 2) {
    const first = indices[j]! * classes;
    const second = indices[j + 1]! * classes;
    const a = values[j]!;
    const b = values[j + 1]!;
    for (let k = 0; k < classes; k++) result[k] = result[k]! + a * weights[first + k]! + b * weights[second + k]!;
  }
  if (j < indices.length) {
    const base = indices[j]! * classes;
    for (let k = 0; k < classes; k++) result[k] = result[k]! + values[j]! * weights[base + k]!;
  }
  return result;
}
