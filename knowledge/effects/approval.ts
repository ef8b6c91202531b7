import { openPromise } from '../delivery/promise.ts';
import { releaseStock } from './allocation.ts';
import { dropApprovals } from './drop-approvals.ts';
import { type Prepare, StaleEffect } from './effect.ts';

/** An order waits for somebody's yes; approver null is the seller's own staff. */
export interface AskApproval {
  kind: 'approval-ask';
  id: string;
  orderId: string;
  companyId: string;
  reason: 'spend-limit' | 'credit' | 'risk';
  approverId: string | null;
  /** What the model said, where that is the reason; for staff only. */
  risk?: { p: number; threshold: number; reasons: object[]; trainedAt: string };
}

/**
 * The yes or no to an order, once. The last yes confirms the order and promises a day; a no cancels it and gives its stock back.
 * To tell the buyer, use `decisionEffects` of orders/approvals.ts, which adds the notice.
 */
export interface DecideApproval {
  kind: 'approval-decide';
  id: string;
  status: 'approved' | 'declined';
  by: string; // id of the person, or of the member of staff
  note: string | null;
}

export const askApproval: Prepare<AskApproval> = (handle) => {
  const insert = handle.prepare(
    `INSERT INTO approval (id, order_id, company_id, reason, approver_id, status, asked_at)
     VALUES (?, ?, ?, ?, ?, 'open', ?)`,
  );
  const keepRisk = handle.prepare(
    `INSERT INTO approval_risk (approval_id, probability, threshold, reasons, trained_at) VALUES (?, ?, ?, ?, ?)`,
  );
  return ({ id, orderId, companyId, reason, approverId, risk }, { at }) => {
    insert.run(id, orderId, companyId, reason, approverId, at);
    if (risk) keepRisk.run(id, risk.p, risk.threshold, JSON.stringify(risk.reasons), risk.trainedAt);
  };
};

export const decideApproval: Prepare<DecideApproval> = (handle) => {
  const release = releaseStock(handle);
  const promise = openPromise(handle);
  const promised = handle.prepare('UPDATE sales_order SET promised_day = ? WHERE id = ?');
  const decide = handle.prepare(
    `UPDATE approval SET status = ?, decided_at = ?, decided_by = ?, note = ? WHERE id = ? AND status = 'open'
     RETURNING order_id AS orderId`,
  );
  const confirm = handle.prepare(
    `UPDATE sales_order SET status = 'confirmed', revision = revision + 1 WHERE id = ? AND status = 'waiting'
     AND NOT EXISTS (SELECT 1 FROM approval WHERE order_id = sales_order.id AND status = 'open')`,
  );
  const cancel = handle.prepare(
    `UPDATE sales_order SET status = 'cancelled', revision = revision + 1 WHERE id = ? AND status = 'waiting'`,
  );
  const dropOthers = dropApprovals(handle);
  return ({ id, status, by, note }, scene) => {
    const row = decide.get(status, scene.at, by, note, id) as { orderId: string } | undefined;
    if (!row) throw new StaleEffect(`The approval ${id} was decided already.`);
    if (status === 'approved') {
      if (confirm.run(row.orderId).changes) promised.run(promise(row.orderId, scene.at.slice(0, 10)), row.orderId);
    } else {
      dropOthers(row.orderId);
      cancel.run(row.orderId);
      release(row.orderId, scene);
    }
  };
};
