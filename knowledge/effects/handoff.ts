import type { Prepare } from './effect.ts';

/** A person is wanted: the case is opened, or opened again, and how to reach the buyer noted. */
export interface Handoff {
  kind: 'handoff';
  id: string;
  reason: string;
  contact: string | null;
  at: string;
}

export const handoff: Prepare<Handoff> = (handle) => {
  const insert = handle.prepare(
    `INSERT INTO handoff (id, conversation_id, opened_at, reason, contact, status) VALUES (?, ?, ?, ?, ?, 'open')
     ON CONFLICT (id) DO UPDATE SET contact = coalesce(excluded.contact, contact), status = 'open',
       opened_at = CASE WHEN status = 'open' THEN opened_at ELSE excluded.opened_at END`,
  );
  const mark = handle.prepare(`UPDATE conversation SET handed_over = 1 WHERE id = ?`);
  return ({ id, reason, contact, at }, { conversationId }) => {
    insert.run(id, conversationId, at, reason, contact);
    mark.run(conversationId);
  };
};
