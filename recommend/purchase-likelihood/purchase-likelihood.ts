import { championOf } from '../champion.ts';
import { logistic } from '../linear/logistic.ts';
import type { TermPlan } from '../linear/terms.ts';
import { boostedTrees } from '../trees/boosted.ts';

/**
 * Likelihood of a purchase: logistic regression, or boosted trees where they win on held-out rows; calibrated.
 * @param terms how the columns enter the regression; the trees take them as they are
 * @param l2 the regression's penalty; with hundreds of terms a strong one
 */
export const purchaseLikelihood = (terms: TermPlan, l2 = 100) =>
  championOf('purchase-likelihood', [logistic({ l2, terms }), boostedTrees()]);
