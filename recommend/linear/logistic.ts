import {
  type Case,
  type CaseEstimator,
  type Contribution,
  checkCases,
  checkJson,
  type ProbabilityModel,
  sigmoid,
} from '../cases.ts';
import { lbfgs } from './lbfgs.ts';
import { type Scale, scaleOf, standardised } from './standardise.ts';
import { planTerms, type Term, type TermPlan, termValue } from './terms.ts';

export interface LogisticSettings {
  /** Strength of the L2 penalty λ; the intercept is not punished. */
  l2: number;
  terms?: TermPlan;
}

export interface LogisticModel extends ProbabilityModel {
  readonly terms: readonly Term[];
  /** Of the standardised terms. */
  readonly weights: Float64Array;
  readonly converged: boolean;
}

const KIND = 'logistic';
const VERSION = 1;

interface Packed {
  kind: typeof KIND;
  version: number;
  columns: readonly string[];
  terms: readonly Term[];
  mean: number[];
  spread: number[];
  weights: number[];
  base: number;
  converged: boolean;
}

/**
 * Logistic regression P(y = 1 | x) = 1 / (1 + e^-(w·z + b)), z the standardised terms of x, by the least
 * Σ weight · ln(1 + e^-(2y-1)(w·z + b)) + λ/2 ‖w‖², found by L-BFGS to convergence.
 * @see Hastie, Tibshirani & Friedman 2009, "The elements of statistical learning", 4.4
 * @example logistic({ l2: 1 }).fit(cases, { columns: ['amount'], seed: 1 })
 */
export function logistic({ l2, terms: plan = {} }: LogisticSettings): CaseEstimator<LogisticModel> {
  return {
    name: KIND,
    fit(rows, options) {
      checkCases(rows, options);
      const { columns, progress } = options;
      progress?.(0);
      const xs = rows.map((row) => row.x);
      const all = planTerms(xs, columns, plan);
      const raw = tableOf(xs, all);
      const { mean, spread } = scaleOf(raw, all.length);
      for (let i = 0; i < raw.length; i++) raw[i] = standardised(raw[i]!, i % all.length, { mean, spread });
      const start = new Float64Array(all.length + 1);
      start[all.length] = baseRateLogit(rows);
      const total = rows.reduce((sum, row) => sum + (row.weight ?? 1), 0);
      const { w, converged } = lbfgs(logisticLoss(raw, rows, l2), start, { tolerance: 1e-6 * Math.max(1, total) });
      progress?.(1);
      const weights = w.slice(0, all.length);
      return modelOf({ columns, terms: all, scale: { mean, spread }, weights, base: w[all.length]!, converged });
    },
    fromJSON(json) {
      checkJson(json, KIND, VERSION);
      const { mean, spread, weights, ...rest } = json as Packed;
      const scale = { mean: Float64Array.from(mean), spread: Float64Array.from(spread) };
      return modelOf({ ...rest, scale, weights: Float64Array.from(weights) });
    },
  };
}

function tableOf(xs: readonly ArrayLike<number>[], terms: readonly Term[]): Float64Array {
  const table = new Float64Array(xs.length * terms.length);
  let at = 0;
  for (const x of xs) for (const term of terms) table[at++] = termValue(term, x);
  return table;
}

function baseRateLogit(rows: readonly Case[]): number {
  const sum = [0, 0];
  for (const { y, weight = 1 } of rows) sum[y] = sum[y]! + weight;
  return Math.log(sum[1]! / sum[0]!);
}

/**
 * Loss and gradient over parameters (weights, then intercept) of a table of standardised terms, row after row:
 * ∂/∂w = Σ weight · (p - y) z + λ w, ∂/∂b = Σ weight · (p - y).
 */
export function logisticLoss(table: Float64Array, rows: readonly Pick<Case, 'y' | 'weight'>[], l2: number) {
  const size = table.length / rows.length;
  return (w: Float64Array, gradient: Float64Array): number => {
    let loss = 0;
    gradient.fill(0);
    for (let i = 0, base = 0; i < rows.length; i++, base += size) {
      const { y, weight = 1 } = rows[i]!;
      const z = w[size]! + dotAt(w, table, base, size);
      loss += weight * (Math.max(z, 0) - y * z + Math.log1p(Math.exp(-Math.abs(z))));
      const error = weight * (sigmoid(z) - y);
      for (let f = 0; f < size; f++) gradient[f] = gradient[f]! + error * table[base + f]!;
      gradient[size] = gradient[size]! + error;
    }
    for (let f = 0; f < size; f++) {
      loss += (l2 / 2) * w[f]! * w[f]!;
      gradient[f] = gradient[f]! + l2 * w[f]!;
    }
    return loss;
  };
}

/** Σ w[f] · table[base + f] over `size` entries, in four sums: one would wait for itself. */
function dotAt(w: Float64Array, table: Float64Array, base: number, size: number): number {
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  let f = 0;
  for (; f + 3 < size; f += 4) {
    a += w[f]! * table[base + f]!;
    b += w[f + 1]! * table[base + f + 1]!;
    c += w[f + 2]! * table[base + f + 2]!;
    d += w[f + 3]! * table[base + f + 3]!;
  }
  for (; f < size; f++) a += w[f]! * table[base + f]!;
  return a + b + (c + d);
}

interface Fitted {
  columns: readonly string[];
  terms: readonly Term[];
  scale: Scale;
  weights: Float64Array;
  base: number;
  converged: boolean;
}

function modelOf({ columns, terms, scale, weights, base, converged }: Fitted): LogisticModel {
  const part = (x: ArrayLike<number>, f: number) => weights[f]! * standardised(termValue(terms[f]!, x), f, scale);
  return {
    columns,
    terms,
    weights,
    base,
    converged,
    logit(x) {
      let z = base;
      for (let f = 0; f < terms.length; f++) z += part(x, f);
      return z;
    },
    contributions(x): Contribution[] {
      const result = columns.map((column) => ({ column, logit: 0 }));
      // What an interaction adds is shared evenly by its two columns.
      for (const [f, term] of terms.entries())
        for (const { column } of term) result[column]!.logit += part(x, f) / term.length;
      return result;
    },
    toJSON: (): Packed => ({
      kind: KIND,
      version: VERSION,
      columns,
      terms,
      mean: [...scale.mean],
      spread: [...scale.spread],
      weights: [...weights],
      base,
      converged,
    }),
  };
}
