import { type Held, holdStock, releaseStock } from './allocation.ts';
import { finishDraft } from './draft.ts';
import { dropApprovals } from './drop-approvals.ts';
import { type Prepare, StaleEffect } from './effect.ts';
import { orderLines, type PricedLine, type Sums } from './order.ts';

/** An order as it is to be from now on; holds only for the revision and status it was decided on. */
export interface ChangeOrder {
  kind: 'order-change';
  id: string;
  draft: { id: string; version: number };
  companyId: string;
  revision: number; // before the change
  from: string; // status before it
  status: 'waiting' | 'confirmed' | 'picking';
  addressId: string;
  requestedDay: string | null;
  customerPo: string | null;
  promisedDay: string | null;
  sums: Sums;
  /** Null where the goods stay as they are, and with them their prices and what is held. */
  goods: { lines: readonly PricedLine[]; held: readonly Held[] } | null;
}

export interface CancelOrder {
  kind: 'order-cancel';
  id: string;
  companyId: string;
  revision: number;
  from: string;
}

export const changeOrder: Prepare<ChangeOrder> = (handle) => {
  const finish = finishDraft(handle);
  const release = releaseStock(handle);
  const hold = holdStock(handle);
  const writeLines = orderLines(handle);
  const update = handle.prepare(
    `UPDATE sales_order SET status = ?, address_id = ?, requested_day = ?, customer_po = ?, promised_day = ?, net = ?, freight = ?,
       tax = ?, total = ?, revision = revision + 1
     WHERE id = ? AND company_id = ? AND revision = ? AND status = ?`,
  );
  const drop = dropApprovals(handle);
  return (change, scene) => {
    const { id, draft, sums, goods } = change;
    finish({ ...draft, became: id }, scene);
    const changed = update.run(
      change.status,
      change.addressId,
      change.requestedDay,
      change.customerPo,
      change.promisedDay,
      sums.net,
      sums.freight,
      sums.tax,
      sums.total,
      id,
      change.companyId,
      change.revision,
      change.from,
    ).changes;
    if (!changed) throw new StaleEffect(`The order ${id} has changed since.`);
    if (!goods) return;
    drop(id); // what was to be approved is no longer what is ordered
    release(id, scene);
    writeLines({ id, lines: goods.lines }, scene);
    hold({ orderId: id, held: goods.held }, scene);
  };
};

export const cancelOrder: Prepare<CancelOrder> = (handle) => {
  const release = releaseStock(handle);
  const update = handle.prepare(
    `UPDATE sales_order SET status = 'cancelled', revision = revision + 1
     WHERE id = ? AND company_id = ? AND revision = ? AND status = ?`,
  );
  const drop = dropApprovals(handle);
  return ({ id, companyId, revision, from }, scene) => {
    if (!update.run(id, companyId, revision, from).changes) throw new StaleEffect(`The order ${id} has changed since.`);
    drop(id);
    release(id, scene);
  };
};
