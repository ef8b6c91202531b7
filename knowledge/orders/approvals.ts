import type { OpenDatabase } from '../database/database.ts';
import { prepared } from '../database/prepared.ts';
import type { Database } from '../database/schema.ts';
import type { Effect } from '../effects/effects.ts';

/** An order that waits for a yes, with what the one who decides must know; amounts in minor units. */
export interface Approval {
  id: string;
  orderId: string;
  companyId: string;
  companyName: string;
  reason: Database['approval']['reason'];
  approverId: string | null; // null: the seller's own staff
  status: Database['approval']['status'];
  askedAt: string;
  decidedAt: string | null;
  decidedBy: string | null; // id of the person, or of the member of staff
  note: string | null;
  buyerId: string;
  buyerName: string;
  orderStatus: Database['sales_order']['status'];
  net: number;
  total: number | null;
  currency: string;
}

export type Approvals = ReturnType<typeof openApprovals>;

/** What waits for a yes or had one. */
export function openApprovals({ query, handle }: OpenDatabase) {
  const rows = () =>
    query
      .selectFrom('approval')
      .innerJoin('sales_order', 'sales_order.id', 'approval.order_id')
      .innerJoin('company', 'company.id', 'approval.company_id')
      .innerJoin('contact', 'contact.id', 'sales_order.contact_id')
      .select(['approval.id', 'approval.order_id as orderId', 'approval.company_id as companyId'])
      .select(['company.name as companyName', 'approval.reason', 'approval.approver_id as approverId'])
      .select(['approval.status', 'approval.asked_at as askedAt', 'approval.decided_at as decidedAt'])
      .select('approval.decided_by as decidedBy')
      .select(['approval.note', 'contact.id as buyerId', 'contact.name as buyerName'])
      .select(['sales_order.status as orderStatus', 'sales_order.net', 'sales_order.total', 'sales_order.currency']);
  const byId = prepared<{ id: string }, Approval>(handle, (value) => rows().where('approval.id', '=', value('id')));
  const byApprover = prepared<{ approverId: string }, Approval>(handle, (value) =>
    rows()
      .where('approval.approver_id', '=', value('approverId'))
      .where('approval.status', '=', 'open')
      .orderBy('approval.asked_at'),
  );
  const byOrder = prepared<{ orderId: string }, Approval>(handle, (value) =>
    rows().where('approval.order_id', '=', value('orderId')).orderBy('approval.asked_at'),
  );
  const byBuyer = prepared<{ buyerId: string }, Approval>(handle, (value) =>
    rows()
      .where('sales_order.contact_id', '=', value('buyerId'))
      .where('approval.status', '!=', 'dropped')
      .orderBy('approval.asked_at', 'desc')
      .orderBy('sales_order.id', 'desc')
      .limit(1),
  );
  const decidedBy = prepared<{ approverId: string }, Approval>(handle, (value) =>
    rows()
      .where('approval.approver_id', '=', value('approverId'))
      .where('approval.status', 'in', ['approved', 'declined'])
      .orderBy('approval.decided_at', 'desc')
      .limit(1),
  );
  const byStaff = prepared<Record<string, never>, Approval>(handle, () =>
    rows().where('approval.approver_id', 'is', null).where('approval.status', '=', 'open').orderBy('approval.asked_at'),
  );
  return {
    approval: (id: string): Approval | undefined => byId({ id })[0],
    /** Open ones of a person, the oldest first. */
    waitingFor: (approverId: string): Approval[] => byApprover({ approverId }),
    /** Open ones of the seller's staff, the oldest first. */
    waitingForStaff: (): Approval[] => byStaff({}),
    /** The one that was asked last for an order of that buyer. */
    lastOfBuyer: (buyerId: string): Approval | undefined => byBuyer({ buyerId })[0],
    /** The one that this person decided last. */
    lastDecidedBy: (approverId: string): Approval | undefined => decidedBy({ approverId })[0],
    ofOrder: (orderId: string): Approval[] => byOrder({ orderId }),
  };
}

/**
 * A yes or no, and the notice to the buyer: what a chat and the console both do with an open approval.
 *
 * @param ofOrder all approvals of the order: whether it still waits for another yes
 */
export function decisionEffects(
  approval: Approval,
  ofOrder: readonly Approval[],
  decision: { status: 'approved' | 'declined'; by: string; byName: string; note: string | null },
  newId: () => string,
): Effect[] {
  const { status, by, byName, note } = decision;
  const stillWaits = ofOrder.some((other) => other.id !== approval.id && other.status === 'open');
  return [
    { kind: 'approval-decide', id: approval.id, status, by, note },
    {
      kind: 'notice',
      id: newId(),
      personId: approval.buyerId,
      conversationId: null,
      notice: 'approval-decided',
      body: { orderId: approval.orderId, status, reason: approval.reason, byName, note, stillWaits },
      notBefore: null,
    },
  ];
}
