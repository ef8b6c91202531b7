import type { OpenOrder, RiskReview } from '../../../knowledge/orders/risk-review.ts';
import type { Reason } from '../../../recommend/cases.ts';
import type { JudgeOrder } from './judge-order.ts';
import type { Foreseen } from './parts.ts';

/** An order that has not left, with what the model says of it. */
export interface RiskyOrder extends OpenOrder {
  p: number;
  reasons: Reason[];
}

interface Judges {
  foreseen(): Foreseen;
  judgeOrder: JudgeOrder;
  riskReview: Pick<RiskReview, 'openOrders' | 'linesOf'>;
}

/** What the model says of an order that is open: on the day of training, or now for one that is newer. */
export function saidOfOrder({ foreseen, judgeOrder, riskReview }: Judges, order: OpenOrder) {
  const known = foreseen().orderRisk?.pending[order.id];
  return known ?? judgeOrder({ ...order, lines: riskReview.linesOf(order.id) });
}

/**
 * Orders that have not left and are at or above the threshold, the riskiest first; those of segments in which nothing
 * is flagged are left out. Undefined where no model is trained.
 */
export function riskyOrders(
  parts: Judges,
  threshold: number,
  open: readonly OpenOrder[] = parts.riskReview.openOrders(),
): RiskyOrder[] | undefined {
  const trained = parts.foreseen().orderRisk;
  if (!trained) return undefined;
  return open
    .flatMap((order) => {
      const said = trained.heldBack.has(order.segment) ? undefined : saidOfOrder(parts, order);
      return said ? [{ ...order, p: said.p, reasons: said.reasons }] : [];
    })
    .filter(({ p }) => p >= threshold)
    .sort((a, b) => b.p - a.p);
}
