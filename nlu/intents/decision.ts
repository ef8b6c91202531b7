import { type Calibration, combine, fitCalibration, type Outcome, quantile, surenessCut } from './calibration.ts';
import { softmaxInPlace } from './softmax.ts';

export const OOS = 'oos';

/**
 * How u becomes a decision. `classes`: oos where the class oos is the likeliest. `score`: oos where the energy is below
 * the threshold, real classes otherwise. `either`: where one of the two says so.
 */
export type Rule = 'classes' | 'score' | 'either';

export interface Decision extends Calibration {
  rule: Rule;
  /** Energies below it are out of scope, where the rule asks. */
  threshold: number;
  /** Confidence from which words alone may decide. */
  cut: number;
}

export interface Decided {
  /** Probability of every class. */
  p: Float64Array;
  best: number;
  /** The class oos is the winner, or the energy is too low. */
  oos: boolean;
  /** By the energy alone: no class claims it. */
  rejected: boolean;
  energy: number;
}

/** logsumexp(u); with a class oos 2 · logsumexp(u over real classes) − u_oos. */
export function energyOf(u: Float64Array, oosAt: number): number {
  if (oosAt < 0) return softmaxInPlace(u.slice());
  const real = u.slice();
  real[oosAt] = Number.NEGATIVE_INFINITY; // its exponential is 0
  return 2 * softmaxInPlace(real) - u[oosAt]!;
}

export function decide(decision: Decision, oosAt: number, words: Float64Array, dense?: Float64Array): Decided {
  const u = combine(decision, words, dense);
  const energy = energyOf(u, oosAt);
  const rejected = decision.rule !== 'classes' && energy < decision.threshold;
  // Whom the score lets in belongs to a real class.
  if (decision.rule === 'score' && !rejected && oosAt >= 0) u[oosAt] = Number.NEGATIVE_INFINITY;
  softmaxInPlace(u);
  let best = 0;
  for (let k = 1; k < u.length; k++) if (u[k]! > u[best]!) best = k;
  return { p: u, best, oos: rejected || best === oosAt, rejected, energy };
}

export interface FitDecisionOptions {
  oosAt: number; // -1 where no class is oos
  quantile: number;
  sureTarget: number;
}

export interface FitReport {
  rows: number;
  accuracy: number;
  inScope: number;
  oosRecall: number;
}

/** Accuracy of a decision; oos predicted for an oos row is right. */
export function judge(outcomes: readonly Outcome[], decision: Decision, oosAt: number): FitReport {
  const count = { in: 0, inRight: 0, oos: 0, oosRight: 0 };
  for (const { label, words, dense } of outcomes) {
    const { oos, best } = decide(decision, oosAt, words, dense);
    if (label === oosAt) {
      count.oos++;
      if (oos) count.oosRight++;
    } else {
      count.in++;
      if (!oos && best === label) count.inRight++;
    }
  }
  return {
    rows: outcomes.length,
    accuracy: (count.inRight + count.oosRight) / (outcomes.length || 1),
    inScope: count.inRight / (count.in || 1),
    oosRecall: count.oosRight / (count.oos || 1),
  };
}

/** Calibration, the better rejection rule and the cut of sureness, all from out-of-fold outcomes. */
export function fitDecision(
  outcomes: readonly Outcome[],
  options: FitDecisionOptions,
): Decision & { report: FitReport } {
  const { oosAt } = options;
  const calibration = fitCalibration(outcomes);
  const energies = outcomes
    .filter(({ label }) => label !== oosAt)
    .map(({ words, dense }) => energyOf(combine(calibration, words, dense), oosAt));
  const threshold = outcomes.length < 20 ? Number.NEGATIVE_INFINITY : quantile(energies, options.quantile);
  const rules: Rule[] = oosAt < 0 ? ['score'] : ['classes', 'score', 'either'];
  const tried = rules.map((rule) => {
    const decision: Decision = { ...calibration, rule, threshold, cut: 2 };
    return { ...decision, report: judge(outcomes, decision, oosAt) };
  });
  // A lost buyer and a stranger taken for one weigh the same, however many of each were written down.
  const worth = ({ report }: { report: FitReport }) => report.inScope + report.oosRecall;
  const best = tried.reduce((a, b) => (worth(b) > worth(a) ? b : a));
  const judged = outcomes.flatMap(({ label, words, dense }) => {
    const decided = decide(best, oosAt, words, dense);
    return decided.rejected ? [] : [{ confidence: decided.p[decided.best]!, right: decided.best === label }];
  });
  return { ...best, cut: surenessCut(judged, options.sureTarget) };
}

/**
 * The cut of `words` from which the cascade loses at most a share of the utterances (.001 is one in a thousand) against
 * asking the encoder every time: what words alone get wrong and both get right counts against it, the reverse for it.
 * Words that are right often enough are not enough where the encoder would be right nearly always. What the energy
 * rejects of the in-scope utterances does not count, else sparing would look good for escaping it.
 */
export function sparingCut(
  outcomes: readonly Outcome[],
  words: Decision,
  both: Decision,
  oosAt: number,
  share: number,
): number {
  const right = (decision: Decision, { label, words, dense }: Outcome) =>
    label === oosAt
      ? decide(decision, oosAt, words, dense).oos
      : decide({ ...decision, threshold: Number.NEGATIVE_INFINITY }, oosAt, words, dense).best === label;
  const judged = outcomes.map((outcome) => {
    const byWords = { label: outcome.label, words: outcome.words };
    const { p, best, rejected } = decide(words, oosAt, outcome.words);
    const lost = Number(right(both, outcome)) - Number(right(words, byWords));
    return { confidence: p[best]!, lost, rejected };
  });
  const sorted = judged.filter((one) => !one.rejected).sort((a, b) => b.confidence - a.confidence);
  let lost = 0;
  let cut = 2;
  for (const [i, one] of sorted.entries()) {
    lost += one.lost;
    const ends = sorted[i + 1]?.confidence !== one.confidence;
    if (ends && lost <= share * outcomes.length) cut = one.confidence;
  }
  return Math.max(cut, words.cut);
}
