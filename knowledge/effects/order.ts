import { type Held, holdStock } from './allocation.ts';
import { finishDraft } from './draft.ts';
import type { Prepare } from './effect.ts';

/** A line as it was priced: base units, unit price in 1/10,000, net in minor units. */
export interface PricedLine {
  sku: string;
  quantity: number;
  unitPrice: number;
  net: number;
}

/** Amounts in minor units; null where the records do not say. */
export interface Sums {
  net: number;
  freight: number | null;
  tax: number | null;
  total: number | null;
}

/** An order is placed from a draft, and stock is held for it; once, however often it is confirmed. */
export interface PlaceOrder {
  kind: 'order';
  id: string;
  draft: { id: string; version: number };
  status: 'waiting' | 'confirmed';
  companyId: string;
  contactId: string;
  channel: string;
  customerPo: string | null;
  addressId: string;
  requestedDay: string | null;
  promisedDay: string | null;
  currency: string;
  sums: Sums;
  lines: readonly PricedLine[];
  held: readonly Held[];
}

export const placeOrder: Prepare<PlaceOrder> = (handle) => {
  const finish = finishDraft(handle);
  const hold = holdStock(handle);
  const insert = handle.prepare(
    `INSERT INTO sales_order (id, company_id, contact_id, placed_at, channel, customer_po, status, address_id,
       requested_day, promised_day, currency, net, freight, tax, total, draft_id)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const writeLines = orderLines(handle);
  return (order, scene) => {
    const { id, draft, sums } = order;
    finish({ ...draft, became: id }, scene);
    insert.run(
      id,
      order.companyId,
      order.contactId,
      scene.at,
      order.channel,
      order.customerPo,
      order.status,
      order.addressId,
      order.requestedDay,
      order.promisedDay,
      order.currency,
      sums.net,
      sums.freight,
      sums.tax,
      sums.total,
      draft.id,
    );
    writeLines({ id, lines: order.lines }, scene);
    hold({ orderId: id, held: order.held }, scene);
  };
};

/** Writes the lines of an order anew. */
export const orderLines: Prepare<{ id: string; lines: readonly PricedLine[] }> = (handle) => {
  const clear = handle.prepare(`DELETE FROM order_line WHERE order_id = ?`);
  const insert = handle.prepare(
    `INSERT INTO order_line (order_id, line, sku, quantity, unit_price, net) VALUES (?, ?, ?, ?, ?, ?)`,
  );
  return ({ id, lines }) => {
    clear.run(id);
    for (const [index, { sku, quantity, unitPrice, net }] of lines.entries())
      insert.run(id, index + 1, sku, quantity, unitPrice, net);
  };
};
