import type { Alert } from '../../../knowledge/alerts/alerts.ts';
import type { OrderedSince } from '../../../knowledge/suggestions/suggestions.ts';
import { HORIZON } from '../../../recommend/purchase-likelihood/features.ts';
import type { Foreseen } from '../foresight/parts.ts';

/** Of one company; more of it stands in the console. */
const MOST_GOODS = 3;

/**
 * Companies that will likely buy, the likeliest goods of each: not what they have ordered since the model was made. The
 * likelihood is one of the next 30 days, so the same is told again after that at the earliest.
 */
export function hotLeadAlerts(
  trained: Foreseen['purchaseLikelihood'],
  nameOf: (companyId: string) => string | undefined,
  orderedSince: OrderedSince,
): Alert[] {
  if (!trained) return [];
  const goods = new Map<string, number>();
  return trained.likely.flatMap(({ companyId, sku, p, reasons }): Alert[] => {
    const companyName = nameOf(companyId);
    const already = goods.get(companyId) ?? 0;
    if (!companyName || already >= MOST_GOODS || orderedSince(companyId, sku, trained.trainedAt)) return [];
    goods.set(companyId, already + 1);
    return [
      {
        kind: 'hot-lead',
        cause: `lead:${companyId}:${sku}`,
        againAfterDays: HORIZON,
        ...{ companyId, conversationId: null },
        body: { companyName, sku, p, reasons, trainedAt: trained.trainedAt },
      },
    ];
  });
}
