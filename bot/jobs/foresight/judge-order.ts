import type { Handle } from '../../../knowledge/database/database.ts';
import { readFact } from '../../../knowledge/database/facts.ts';
import { orderingCompany, type PlacedOrder } from '../../../knowledge/orders/order-history.ts';
import { probability, type Reason, reasons } from '../../../recommend/cases.ts';
import { type ReviewCosts, reviewThreshold } from '../../../recommend/order-risk/order-risk.ts';
import type { Foreseen } from './parts.ts';
import { riskRecords, riskWalkOf, toOrderRow } from './risk-rows.ts';

/** An order that is about to be placed; amounts in minor units. */
export type NewOrder = Pick<
  PlacedOrder,
  'id' | 'companyId' | 'placedAt' | 'total' | 'currency' | 'channel' | 'addressId' | 'requestedDay' | 'lines'
>;

/** What the model says of an order; for staff only. */
export interface OrderJudgement {
  p: number;
  threshold: number;
  /** It waits for a person: at or above the threshold, and not in a segment where flags are held back. */
  flagged: boolean;
  heldBack: boolean;
  reasons: Reason[];
  trainedAt: string;
}

export type JudgeOrder = (order: NewOrder) => OrderJudgement | undefined;

const REASONS = 3;

/**
 * Judges single orders by their company's own past, as the records hold it at that moment, beside the general one of
 * the day of training. Undefined where there is no model, or the company is not on record: no score is made up.
 */
export function createJudge(handle: Handle, foreseen: () => Foreseen, costs: ReviewCosts): JudgeOrder {
  const threshold = reviewThreshold(costs);
  return (order) => {
    const trained = foreseen().orderRisk;
    const company = orderingCompany(handle, order.companyId);
    if (!trained || !company) return undefined;
    const { orders, invoices } = riskRecords(handle, order.companyId);
    const own = orders.filter(({ id }) => id !== order.id);
    const row = toOrderRow({ ...order, ...company }, readFact(handle, 'filling') === 'demo');
    const { rows } = riskWalkOf({ orders: [...own, row], invoices }, order.placedAt, trained.general);
    const { x } = rows.find(({ orderId }) => orderId === order.id)!;
    const p = probability(trained.model, x);
    const heldBack = trained.heldBack.has(company.segment);
    return {
      ...{ p, threshold, heldBack, flagged: p >= threshold && !heldBack },
      ...{ reasons: reasons(trained.model, x, REASONS), trainedAt: trained.trainedAt },
    };
  };
}
