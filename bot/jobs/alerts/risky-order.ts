import type { Alert } from '../../../knowledge/alerts/alerts.ts';
import type { Approval } from '../../../knowledge/orders/approvals.ts';
import type { KeptRisk } from '../../../knowledge/orders/risk-review.ts';

/** An order that waits for the staff's yes; what the model said of it is for those who may see it. */
export function riskyOrderAlerts(
  waiting: readonly Approval[],
  riskOf: (approvalId: string) => Pick<KeptRisk, 'p' | 'reasons'> | null,
): Alert[] {
  return waiting.map((approval) => {
    const { id, orderId, companyId, companyName, buyerName, reason, currency } = approval;
    const risk = reason === 'risk' ? riskOf(id) : null;
    return {
      kind: 'risky-order',
      cause: `approval:${id}`,
      ...{ companyId, conversationId: null },
      body: {
        ...{ approvalId: id, orderId, companyName, buyerName, reason, currency },
        total: approval.total ?? approval.net,
        ...(risk && { p: risk.p, reasons: risk.reasons }),
      },
    };
  });
}
