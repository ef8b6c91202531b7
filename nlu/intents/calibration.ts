import { softmaxInPlace } from './softmax.ts';

/** u = alpha · (z_dense + r · z_words), P = softmax(u); without a dense head u = alpha · z_words. */
export interface Calibration {
  r: number;
  alpha: number;
}

/** What out-of-fold prediction gives of one utterance. */
export interface Outcome {
  label: number;
  words: Float64Array;
  dense?: Float64Array;
}

const R_GRID = [0, 0.25, 0.5, 0.75, 1, 1.25, 1.5, 2, 2.5, 3, 4];
const ALPHA_GRID = Array.from({ length: 41 }, (_, i) => Math.exp(-1.5 + i / 10));

export function combine({ r, alpha }: Calibration, words: Float64Array, dense?: Float64Array): Float64Array {
  return words.map((margin, k) => alpha * (dense ? dense[k]! + r * margin : margin));
}

/** Mean negative log likelihood of the labels. */
export function meanNll(outcomes: readonly Outcome[], calibration: Calibration): number {
  let sum = 0;
  for (const { label, words, dense } of outcomes) {
    const u = combine(calibration, words, dense);
    const own = u[label]!;
    sum += softmaxInPlace(u) - own;
  }
  return sum / outcomes.length;
}

/** The r and alpha of least negative log likelihood on out-of-fold outcomes; too few give 1.5 and .75. */
export function fitCalibration(outcomes: readonly Outcome[]): Calibration {
  if (outcomes.length < 20) return { r: 0.75, alpha: 1.5 };
  let best: Calibration & { nll: number } = { r: 0, alpha: 1, nll: Number.POSITIVE_INFINITY };
  for (const r of outcomes[0]!.dense ? R_GRID : [1]) {
    // Convex in alpha: walk down to the valley from the middle of the grid.
    const at = (i: number) => meanNll(outcomes, { r, alpha: ALPHA_GRID[i]! });
    let low = 0;
    let high = ALPHA_GRID.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (at(middle) <= at(middle + 1)) high = middle;
      else low = middle + 1;
    }
    const nll = at(low);
    if (nll < best.nll) best = { r, alpha: ALPHA_GRID[low]!, nll };
  }
  return { r: best.r, alpha: best.alpha };
}

/** The value below which a share q of the values lies; −∞ for none or q = 0. */
export function quantile(values: readonly number[], q: number): number {
  if (!values.length || q <= 0) return Number.NEGATIVE_INFINITY;
  const sorted = Float64Array.from(values).sort();
  return sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))]!;
}

/** The lowest confidence such that those at or above it are right at least `target` of the time; 2 where there is none. */
export function surenessCut(judged: readonly { confidence: number; right: boolean }[], target: number): number {
  const sorted = [...judged].sort((a, b) => b.confidence - a.confidence);
  let right = 0;
  let cut = 2;
  for (const [i, one] of sorted.entries()) {
    if (one.right) right++;
    const next = sorted[i + 1];
    if (right / (i + 1) >= target && (!next || next.confidence < one.confidence)) cut = one.confidence;
  }
  return sorted.length < 20 ? 2 : cut;
}
