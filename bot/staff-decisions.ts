import type { Effect } from '../knowledge/effects/effects.ts';
import { type Approval, decisionEffects } from '../knowledge/orders/approvals.ts';
import type { Actor } from '../knowledge/staff/audit.ts';

/** Who of the staff acts, by what, and when by the real clock. */
export interface Deed {
  name: string;
  by: Actor;
  at: string; // UTC ISO
}

/** Staff approve or decline: what the console, Teams and Slack all do with an open approval, with its audit row. */
export function staffDecision(
  approval: Approval,
  ofOrder: readonly Approval[],
  { status, note }: { status: 'approved' | 'declined'; note: string | null },
  { name, by, at }: Deed,
  newId: () => string,
): Effect[] {
  const act = status === 'approved' ? 'approval-approve' : 'approval-decline';
  return [
    ...decisionEffects(approval, ofOrder, { status, by: by.id, byName: name, note }, newId),
    { kind: 'audit', at, actor: by, act, subject: approval.id, detail: { order: approval.orderId } },
  ];
}

/** Staff ask the buyer of an order that waits; it goes on waiting. */
export function staffQuestion(
  approval: Approval,
  question: string,
  { name, by, at }: Deed,
  newId: () => string,
): Effect[] {
  const { orderId, buyerId } = approval;
  return [
    {
      ...{ kind: 'notice', id: newId(), personId: buyerId, conversationId: null, notBefore: null },
      ...{ notice: 'approval-question', body: { orderId, question, byName: name } },
    },
    { kind: 'audit', at, actor: by, act: 'approval-ask', subject: approval.id, detail: { order: orderId } },
  ];
}
