import type { Handle } from '../database/database.ts';

/** An order that has not left yet. */
export interface OpenOrder {
  id: string;
  companyId: string;
  companyName: string;
  segment: string;
  placedAt: string;
  status: string;
  total: number; // minor units; the net where charges are not recorded
  currency: string;
  channel: string;
  addressId: string;
  requestedDay: string | null;
}

/** What a model said of an order that was given to staff; probabilities 0 to 1. */
export interface KeptRisk {
  p: number;
  threshold: number;
  reasons: { column: string; value: number; logit: number }[];
  trainedAt: string;
}

export type RiskReview = ReturnType<typeof openRiskReview>;

/** Orders that staff may still stop, what was said of those they looked at, and what they decided. */
export function openRiskReview(handle: Handle) {
  const open = handle.prepare<[], OpenOrder>(
    `SELECT o.id, o.company_id AS companyId, c.name AS companyName, c.segment, o.placed_at AS placedAt, o.status,
            coalesce(o.total, o.net) AS total, o.currency, o.channel, o.address_id AS addressId,
            o.requested_day AS requestedDay
       FROM sales_order o JOIN company c ON c.id = o.company_id
      WHERE o.status IN ('waiting', 'confirmed', 'picking') ORDER BY o.placed_at DESC, o.id`,
  );
  const lines = handle.prepare<[string], { sku: string; quantity: number; net: number }>(
    'SELECT sku, quantity, net FROM order_line WHERE order_id = ? ORDER BY line',
  );
  const risk = handle.prepare<[string], Omit<KeptRisk, 'reasons'> & { reasons: string }>(
    `SELECT probability AS p, threshold, reasons, trained_at AS trainedAt FROM approval_risk WHERE approval_id = ?`,
  );
  // The decision is the label of what the model said.
  const decisions = handle.prepare<[], { status: string; count: number }>(
    `SELECT a.status, count(*) AS count FROM approval_risk r JOIN approval a ON a.id = r.approval_id GROUP BY a.status`,
  );
  return {
    openOrders: (): OpenOrder[] => open.all(),
    linesOf: (orderId: string) => lines.all(orderId),
    riskOf(approvalId: string): KeptRisk | null {
      const row = risk.get(approvalId);
      return row ? { ...row, reasons: JSON.parse(row.reasons) as KeptRisk['reasons'] } : null;
    },
    /** How many of the orders given to staff are open, approved, declined or dropped. */
    decisions: (): Record<string, number> =>
      Object.fromEntries(decisions.all().map(({ status, count }) => [status, count])),
  };
}
