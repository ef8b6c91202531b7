import { type Prepare, StaleEffect } from './effect.ts';

/** A draft as it now stands: version 1 is written, a later one replaces the version before it. */
export interface SaveDraft {
  kind: 'draft-save';
  draft: { id: string; version: number; kind: 'order' | 'change' | 'return'; companyId: string; contactId: string };
  body: object; // see orders/drafts.ts
}

/** A draft is given up. */
export interface DropDraft {
  kind: 'draft-drop';
  draft: { id: string; version: number };
}

export const saveDraft: Prepare<SaveDraft> = (handle) => {
  const insert = handle.prepare(
    `INSERT INTO draft (id, company_id, contact_id, conversation_id, kind, version, status, body, updated_at)
     VALUES (?, ?, ?, ?, ?, 1, 'open', ?, ?)`,
  );
  const update = handle.prepare(
    `UPDATE draft SET version = ?, body = ?, updated_at = ? WHERE id = ? AND version = ? AND status = 'open'`,
  );
  return ({ draft, body }, { conversationId, at }) => {
    const json = JSON.stringify(body);
    if (draft.version === 1)
      insert.run(draft.id, draft.companyId, draft.contactId, conversationId ?? '', draft.kind, json, at);
    else if (!update.run(draft.version, json, at, draft.id, draft.version - 1).changes)
      throw new StaleEffect(`The draft ${draft.id} was changed or done since.`);
  };
};

export const dropDraft: Prepare<DropDraft> = (handle) => {
  const update = handle.prepare(
    `UPDATE draft SET status = 'dropped', updated_at = ? WHERE id = ? AND version = ? AND status = 'open'`,
  );
  return ({ draft }, { at }) => {
    if (!update.run(at, draft.id, draft.version).changes)
      throw new StaleEffect(`The draft ${draft.id} was changed or done since.`);
  };
};

/** Ends a draft as what it became; used by the effects that make something of it. */
export const finishDraft: Prepare<{ id: string; version: number; became: string }> = (handle) => {
  const update = handle.prepare(
    `UPDATE draft SET status = 'done', became = ?, updated_at = ? WHERE id = ? AND version = ? AND status = 'open'`,
  );
  return ({ id, version, became }, { at }) => {
    if (!update.run(became, at, id, version).changes)
      throw new StaleEffect(`The draft ${id} was changed or done since.`);
  };
};
