import { z } from 'zod';
import type { TurnStore } from '../../knowledge/conversations/turn-store.ts';
import type { Approval, Approvals } from '../../knowledge/orders/approvals.ts';
import type { Credit } from '../../knowledge/orders/credit.ts';
import type { Orders } from '../../knowledge/orders/orders.ts';
import type { RiskReview } from '../../knowledge/orders/risk-review.ts';
import { HttpError } from '../channels/http-error.ts';
import { staffDecision, staffQuestion } from '../staff-decisions.ts';
import { type Call, type ConsoleRoute, route } from './route.ts';

export interface ApprovalParts {
  approvals: Approvals;
  orders: Orders;
  credit(companyId: string): Promise<Credit | undefined>;
  riskReview: RiskReview;
  store: TurnStore;
  now(): Date; // of the records
  newId(): string;
}

const note = z.string().trim().min(1, 'must not be empty').max(1000);

/** Orders that wait for the seller's yes: over the credit limit, or risky. */
export function approvalRoutes(parts: ApprovalParts): ConsoleRoute[] {
  const { approvals, store } = parts;

  /** One of the staff's; those of a buyer's own approver are not theirs to decide. */
  function staffs(id: string): Approval {
    const approval = approvals.approval(id);
    if (!approval || approval.approverId !== null)
      throw new HttpError(404, 'NoSuchApproval', 'There is no such approval that waits for staff.');
    return approval;
  }

  function decide({ who, params, body, at }: Call<{ note?: string | undefined }>, status: 'approved' | 'declined') {
    const approval = stillOpen(staffs(params.id!));
    const deed = { name: who.account.name, by: who.by, at };
    const said = { status, note: body.note ?? null };
    store.apply(staffDecision(approval, approvals.ofOrder(approval.orderId), said, deed, parts.newId), {
      ...{ conversationId: null, at: parts.now().toISOString() },
    });
    return { body: staffs(approval.id) };
  }

  return [
    route({
      method: 'get',
      path: '/approvals',
      least: 'agent',
      run: () => ({ body: { approvals: approvals.waitingForStaff() } }),
    }),
    route({
      method: 'get',
      path: '/approvals/:id',
      least: 'agent',
      async run({ params, who }) {
        const approval = staffs(params.id!);
        const maySeeRisk = who.account.role !== 'agent';
        const order = await parts.orders.order(approval.orderId, approval.companyId);
        const risk = maySeeRisk ? { risk: parts.riskReview.riskOf(approval.id) } : {};
        return { body: { ...approval, order, credit: await parts.credit(approval.companyId), ...risk } };
      },
    }),
    route({
      method: 'post',
      path: '/approvals/:id/approve',
      least: 'manager',
      body: z.object({ note: note.optional() }),
      run: (call) => decide(call, 'approved'),
    }),
    route({
      method: 'post',
      path: '/approvals/:id/decline',
      least: 'manager',
      body: z.object({ note }), // the buyer is told why
      run: (call) => decide(call, 'declined'),
    }),
    route({
      method: 'post',
      path: '/approvals/:id/ask',
      least: 'agent',
      body: z.object({ question: note }),
      run({ who, params, body, at }) {
        const approval = stillOpen(staffs(params.id!));
        const deed = { name: who.account.name, by: who.by, at };
        store.apply(staffQuestion(approval, body.question, deed, parts.newId), {
          ...{ conversationId: null, at: parts.now().toISOString() },
        });
        return { status: 202, body: {} };
      },
    }),
  ];
}

function stillOpen(approval: Approval): Approval {
  if (approval.status !== 'open')
    throw new HttpError(409, 'AlreadyDecided', `This was decided already: it is ${approval.status}.`);
  return approval;
}
