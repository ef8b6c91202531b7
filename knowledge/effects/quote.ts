import { type Prepare, StaleEffect } from './effect.ts';
import type { PricedLine, Sums } from './order.ts';

/** A quote is written down: its prices hold until its last day. */
export interface StoreQuote {
  kind: 'quote';
  id: string;
  companyId: string;
  contactId: string;
  validTo: string;
  currency: string;
  sums: Sums;
  lines: readonly PricedLine[];
}

/** A quote is accepted or declined; holds only while it is open. */
export interface AnswerQuote {
  kind: 'quote-answer';
  id: string;
  companyId: string;
  status: 'accepted' | 'declined';
}

export const storeQuote: Prepare<StoreQuote> = (handle) => {
  const insert = handle.prepare(
    `INSERT INTO quote (id, company_id, contact_id, created_at, valid_to, status, currency, net, freight, tax, total)
     VALUES (?, ?, ?, ?, ?, 'open', ?, ?, ?, ?, ?)`,
  );
  const insertLine = handle.prepare(
    `INSERT INTO quote_line (quote_id, line, sku, quantity, unit_price, net) VALUES (?, ?, ?, ?, ?, ?)`,
  );
  return ({ id, companyId, contactId, validTo, currency, sums, lines }, { at }) => {
    insert.run(id, companyId, contactId, at, validTo, currency, sums.net, sums.freight, sums.tax, sums.total);
    for (const [index, { sku, quantity, unitPrice, net }] of lines.entries())
      insertLine.run(id, index + 1, sku, quantity, unitPrice, net);
  };
};

export const answerQuote: Prepare<AnswerQuote> = (handle) => {
  const update = handle.prepare(`UPDATE quote SET status = ? WHERE id = ? AND company_id = ? AND status = 'open'`);
  return ({ id, companyId, status }) => {
    if (!update.run(status, id, companyId).changes) throw new StaleEffect(`The quote ${id} was answered already.`);
  };
};
