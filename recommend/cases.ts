import type { Estimator, FitOptions } from './estimator.ts';

/** One case of a yes-or-no question. */
export interface Case {
  /** A number for each column; NaN: not known. */
  x: ArrayLike<number>;
  /** What came of it. */
  y: 0 | 1;
  /** How much it counts, 1 where left out. */
  weight?: number;
}

export interface CaseOptions extends FitOptions {
  /** Names of the numbers in `x`, in their order. */
  columns: readonly string[];
}

/** What one column adds to the log-odds of one case, beside the average case. */
export interface Contribution {
  column: string;
  logit: number;
}

/** A model of P(y = 1 | x). */
export interface ProbabilityModel {
  readonly columns: readonly string[];
  /** Log-odds of the average case. */
  readonly base: number;
  /** Log-odds; the probability is `sigmoid` of it. */
  logit(x: ArrayLike<number>): number;
  /** One a column, in their order; with `base` they add up to `logit(x)`. */
  contributions(x: ArrayLike<number>): Contribution[];
  toJSON(): unknown;
}

export type CaseEstimator<Model extends ProbabilityModel = ProbabilityModel> = Estimator<Case, Model, CaseOptions>;

/** 1 / (1 + e^-z), without overflow. */
export const sigmoid = (z: number): number => (z >= 0 ? 1 / (1 + Math.exp(-z)) : Math.exp(z) / (1 + Math.exp(z)));

/** ln(p / (1 - p)) with p kept within 1e-9 of 0 and 1. */
export function logitOf(p: number): number {
  const kept = Math.min(1 - 1e-9, Math.max(1e-9, p));
  return Math.log(kept / (1 - kept));
}

/** P(y = 1 | x). */
export const probability = (model: ProbabilityModel, x: ArrayLike<number>): number => sigmoid(model.logit(x));

/** Why an answer is what it is: a code (the column), its value in this case, and what it adds to the log-odds. */
export interface Reason extends Contribution {
  value: number;
}

/**
 * The columns that speak most for a yes, the strongest first: what staff are told as reasons, in words found elsewhere.
 * @example reasons(model, x, 3) // [{ column: 'night', value: 1, logit: 1.4 }, ...]
 */
export function reasons(model: ProbabilityModel, x: ArrayLike<number>, count: number): Reason[] {
  return model
    .contributions(x)
    .map((one, i) => ({ ...one, value: x[i]! }))
    .filter(({ logit }) => logit > 0)
    .sort((a, b) => b.logit - a.logit)
    .slice(0, count);
}

/** @throws RangeError where a model cannot be fitted to these rows */
export function checkCases(rows: readonly Case[], { columns }: CaseOptions): void {
  if (!rows.length) throw new RangeError('There are no rows to learn from.');
  const strange = rows.findIndex((row) => row.x.length !== columns.length);
  if (strange >= 0)
    throw new RangeError(
      `Row ${strange} has ${rows[strange]!.x.length} numbers, but ${columns.length} columns are named.`,
    );
  if (new Set(rows.map((row) => row.y)).size < 2)
    throw new RangeError('All rows have the same outcome, so there is nothing to tell apart.');
}

/** Checks the head of a model's JSON. @throws Error where another model or version wrote it */
export function checkJson(json: unknown, kind: string, version: number): void {
  const head = (json ?? {}) as { kind?: unknown; version?: unknown };
  if (head.kind !== kind) throw new Error(`This is not a model of kind "${kind}": train it again.`);
  if (head.version !== version)
    throw new Error(`This ${kind} model has version ${head.version}, not ${version}: train it again.`);
}
