import { championOf } from '../champion.ts';
import { logistic } from '../linear/logistic.ts';
import type { TermPlan } from '../linear/terms.ts';
import { boostedTrees } from '../trees/boosted.ts';

export interface OrderRiskSettings {
  terms?: TermPlan;
  l2?: number;
  /** Columns in which more can only be worse: a bad past, what is overdue. */
  rising: readonly string[];
}

/** Half-life of what is learned, in days. */
export const RISK_HALF_LIFE = 365;

/** The candidates, the simplest first; few cases and much noise: a firm penalty, large leaves. */
export const riskCandidates = ({ terms = {}, l2 = 30, rising }: OrderRiskSettings) => {
  const regression = logistic({ l2, terms });
  const trees = boostedTrees({ depth: 4, leaves: 12, trees: 120, rate: 0.04, minLeaf: 60, lambda: 30, rising });
  return [regression, trees];
};

/** Risk of an order: logistic regression, or trees or both where they win on later orders held out; calibrated. */
export const orderRisk = (settings: OrderRiskSettings) => championOf('order-risk', riskCandidates(settings));

/** What a review costs, in one unit: money, or minutes. */
export interface ReviewCosts {
  /** A bad order that was let through. */
  miss: number;
  /** A good order that was looked at. */
  falseAlarm: number;
}

/**
 * The risk from which on a review costs less than none: p · miss > (1 - p) · falseAlarm, so p > fA / (fA + miss). Holds
 * for calibrated probabilities.
 * @see Elkan 2001, "The foundations of cost-sensitive learning"
 * @throws RangeError where a cost is not above 0
 */
export function reviewThreshold({ miss, falseAlarm }: ReviewCosts): number {
  if (!(miss > 0) || !(falseAlarm > 0)) throw new RangeError('Both costs must be above 0.');
  return falseAlarm / (falseAlarm + miss);
}

/** Mean cost of an order where those at or above the threshold are reviewed. */
export function costOf(
  truth: ArrayLike<number>,
  probabilities: ArrayLike<number>,
  threshold: number,
  { miss, falseAlarm }: ReviewCosts,
): number {
  let cost = 0;
  for (let i = 0; i < truth.length; i++) {
    const reviewed = probabilities[i]! >= threshold;
    if (truth[i] && !reviewed) cost += miss;
    if (!truth[i] && reviewed) cost += falseAlarm;
  }
  return cost / Math.max(1, truth.length);
}
