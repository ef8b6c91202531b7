import type { Claim } from '../orders/return-terms.ts';
import { finishDraft } from './draft.ts';
import { type Prepare, StaleEffect } from './effect.ts';

/** A return or claim is opened under its number; holds only while nothing of it is in another one. */
export interface OpenReturn {
  kind: 'return';
  id: string; // RMA-2026-0031
  companyId: string;
  contactId: string;
  orderId: string;
  claim: Claim;
  remedy: 'replacement' | 'credit';
  reason: string;
  lines: readonly { line: number; quantity: number }[]; // base units
  photos: readonly string[]; // ids of uploads
  /** What was proposed, and becomes this return once. */
  draft?: { id: string; version: number };
}

/** Photos that come after the return was opened. */
export interface AddPhotos {
  kind: 'return-photo';
  id: string;
  companyId: string;
  photos: readonly string[];
}

export const openReturn: Prepare<OpenReturn> = (handle) => {
  // Goods that come back must have been delivered; goods that are missing must have been sent.
  const room = handle
    .prepare(
      `SELECT (SELECT coalesce(sum(CASE WHEN @short THEN p.quantity ELSE p.delivered END), 0)
                 FROM shipment_line p JOIN shipment s ON s.id = p.shipment_id
                WHERE s.order_id = @order AND p.order_line = @line)
            - (SELECT coalesce(sum(l.quantity), 0)
                 FROM return_line l JOIN return_order r ON r.id = l.return_id
                 LEFT JOIN return_case c ON c.return_id = r.id
                WHERE r.order_id = @order AND l.order_line = @line AND r.status <> 'declined'
                  AND (coalesce(c.claim, '') = 'short') = @short)`,
    )
    .pluck();
  const insert = handle.prepare(
    `INSERT INTO return_order (id, order_id, company_id, opened_at, status, reason) VALUES (?, ?, ?, ?, 'open', ?)`,
  );
  const insertCase = handle.prepare(
    `INSERT INTO return_case (return_id, claim, remedy, contact_id, conversation_id) VALUES (?, ?, ?, ?, ?)`,
  );
  const insertLine = handle.prepare(`INSERT INTO return_line (return_id, order_line, quantity) VALUES (?, ?, ?)`);
  const addPhoto = photo(handle);
  const finish = finishDraft(handle);
  return (opened, scene) => {
    const { id, companyId, contactId, orderId, claim, remedy, reason, lines, photos, draft } = opened;
    const { conversationId, at } = scene;
    if (draft) finish({ ...draft, became: id }, scene);
    const short = claim === 'short' ? 1 : 0;
    for (const { line, quantity } of lines)
      if ((room.get({ order: orderId, line, short }) as number) < quantity)
        throw new StaleEffect(`Line ${line} of ${orderId} is in another return meanwhile.`);
    insert.run(id, orderId, companyId, at, reason);
    insertCase.run(id, claim, remedy, contactId, conversationId);
    for (const { line, quantity } of lines) insertLine.run(id, line, quantity);
    addPhoto({ id, companyId, photos }, { conversationId, at });
  };
};

const photo: Prepare<Omit<AddPhotos, 'kind'>> = (handle) => {
  // Only the company's own return, and only what was sent in this conversation.
  const insert = handle.prepare(
    `INSERT OR IGNORE INTO return_photo (return_id, upload_id)
     SELECT r.id, u.id FROM return_order r, upload u
     WHERE r.id = ? AND r.company_id = ? AND u.id = ? AND u.conversation_id = ?`,
  );
  return ({ id, companyId, photos }, { conversationId }) => {
    for (const upload of photos) insert.run(id, companyId, upload, conversationId);
  };
};

export const addPhotos: Prepare<AddPhotos> = (handle) => photo(handle);
