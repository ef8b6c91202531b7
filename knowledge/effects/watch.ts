import type { Prepare } from './effect.ts';

/** What a buyer can ask to be told, once: an order leaves or arrives, goods are back, an invoice is about to be due. */
export type WatchKind = 'shipped' | 'delivered' | 'in-stock' | 'due';

export interface Watch {
  kind: 'watch';
  id: string;
  personId: string;
  companyId: string;
  watch: WatchKind;
  subject: string; // order, SKU or invoice
  since: number; // parcels that had left (or arrived) when it was asked, 0 for the others
}

/** Nothing more is to be told: of one thing, or of all. */
export interface DropWatches {
  kind: 'watch-drop';
  personId: string;
  subject: string | null;
}

export const watch: Prepare<Watch> = (handle) => {
  const insert = handle.prepare(
    `INSERT INTO watch (id, person_id, company_id, conversation_id, kind, subject, since, created_at, status)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, 'open') ON CONFLICT DO NOTHING`,
  );
  return ({ id, personId, companyId, watch: kind, subject, since }, { conversationId, at }) => {
    insert.run(id, personId, companyId, conversationId, kind, subject, since, at);
  };
};

export const dropWatches: Prepare<DropWatches> = (handle) => {
  const update = handle.prepare(
    `UPDATE watch SET status = 'dropped' WHERE person_id = ? AND status = 'open' AND subject = coalesce(?, subject)`,
  );
  return ({ personId, subject }) => {
    update.run(personId, subject);
  };
};
