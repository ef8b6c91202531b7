import { championOf } from '../champion.ts';
import { logistic } from '../linear/logistic.ts';
import type { TermPlan } from '../linear/terms.ts';
import { boostedTrees } from '../trees/boosted.ts';

/** The candidates, the simplest first. @param l2 the regression's penalty: a firm one, as it may have hundreds of terms */
export const purchaseCandidates = (terms: TermPlan, l2 = 30) => {
  const regression = logistic({ l2, terms });
  const trees = boostedTrees();
  return [regression, trees];
};

/**
 * Likelihood of a purchase: logistic regression, or trees or both where they win on held-out rows; calibrated.
 * @param terms how the columns enter the regression; the trees take them as they are
 */
export const purchaseLikelihood = (terms: TermPlan, l2?: number) =>
  championOf('purchase-likelihood', purchaseCandidates(terms, l2));
