import type { Effect } from '../../../knowledge/effects/effects.ts';
import type { SkillContext } from '../skill.ts';
import type { Basket, Needed } from './basket.ts';

/** The approvals that an order waits for, and word of them to those who decide. */
export function askApprovals(orderId: string, needed: readonly Needed[], basket: Basket, desk: SkillContext): Effect[] {
  const person = desk.authority.person!;
  return needed.flatMap(({ reason, approverId, risk }): Effect[] => {
    const id = desk.newId();
    const ask: Effect = {
      ...{ kind: 'approval-ask', id, orderId, companyId: person.companyId, reason, approverId },
      ...(risk && { risk }),
    };
    if (!approverId) return [ask];
    const { sums, company } = basket;
    const body = { approvalId: id, orderId, buyerName: person.name, ...sums, currency: company.currency };
    return [
      ask,
      {
        kind: 'notice',
        id: desk.newId(),
        personId: approverId,
        conversationId: null,
        notice: 'approval-asked',
        body,
        notBefore: null,
      },
    ];
  });
}
