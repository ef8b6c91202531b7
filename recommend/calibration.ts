import { logitOf } from './cases.ts';
import { lbfgs } from './linear/lbfgs.ts';
import { logisticLoss } from './linear/logistic.ts';

/** Calibrated log-odds = slope · log-odds + shift. */
export interface Platt {
  slope: number;
  shift: number;
}

/**
 * The slope and shift under which held-out log-odds are most likely: what the model learned too firmly is toned down.
 * @see Platt 1999, "Probabilistic outputs for support vector machines", with his smoothed targets left out: outcomes
 * are many here
 * @throws RangeError where the outcomes are all the same
 */
export function fitPlatt(logits: ArrayLike<number>, truth: readonly (0 | 1)[]): Platt {
  if (new Set(truth).size < 2) throw new RangeError('Calibration needs outcomes of both kinds.');
  // A whiff of penalty keeps the slope finite where the held-out cases happen to be told apart wholly.
  const loss = logisticLoss(
    Float64Array.from(logits),
    truth.map((y) => ({ y })),
    1e-3,
  );
  const { w } = lbfgs(loss, Float64Array.of(1, 0), { tolerance: 1e-6 * truth.length });
  if (w[0]! > 0) return { slope: w[0]!, shift: w[1]! };
  // Scores that run against the outcomes say nothing: turning them round would be learning from the exam.
  return { slope: 0, shift: logitOf(truth.filter((y) => y).length / truth.length) };
}
