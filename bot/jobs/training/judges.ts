import type { SalesLine } from '../../../knowledge/orders/sales-history.ts';
import { extentOf, type Judge, unjudged } from './judge.ts';
import { judgeOrderRisk, judgePurchaseLikelihood } from './judge-cases.ts';
import { judgeDemand } from './judge-demand.ts';
import { judgeRecommendation } from './judge-recommendation.ts';

const JUDGES: Readonly<Record<string, unknown>> = {
  recommendation: judgeRecommendation,
  demand: judgeDemand,
  market: unjudged((lines: SalesLine[]) => extentOf(lines, ({ day }) => day)),
  orderRisk: judgeOrderRisk,
  purchaseLikelihood: judgePurchaseLikelihood,
};

/** How a part is judged before it is put into use; one that is not named here is used as it is. */
export const judgeOf = (name: string): Judge<unknown, unknown> =>
  (JUDGES[name] as Judge<unknown, unknown> | undefined) ?? unjudged(() => undefined);
