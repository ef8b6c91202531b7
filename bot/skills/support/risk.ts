import type { DraftBody } from '../../../knowledge/orders/drafts.ts';
import type { SkillContext } from '../skill.ts';
import type { Basket, Needed } from './basket.ts';

/**
 * The look of the seller's staff at an order that the model calls risky; none where it does not, or where there is no
 * model. The buyer is told no more than that a colleague confirms it.
 */
export function riskNeeded(
  { id, body, basket }: { id: string; body: Pick<DraftBody, 'requestedDay' | 'shown'>; basket: Basket },
  desk: SkillContext,
): Needed[] {
  const { sums, company, address } = basket;
  const said = desk.records.judgeOrder({
    ...{ id, companyId: company.id, currency: company.currency, placedAt: desk.now.toISOString() },
    ...{ total: sums.total ?? sums.net, channel: desk.channel, addressId: address.id },
    ...{ requestedDay: body.requestedDay, lines: [...body.shown.lines] },
  });
  if (!said?.flagged) return [];
  const { p, threshold, reasons, trainedAt } = said;
  return [
    {
      ...{ reason: 'risk', approverId: null, approverName: desk.words.orders.staff },
      risk: { p, threshold, reasons, trainedAt },
    },
  ];
}
