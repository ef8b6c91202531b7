import type { Handle } from '../database/database.ts';

export interface ReplyDraft {
  conversationId: string;
  text: string;
  updatedAt: string;
}

export type ReplyDrafts = ReturnType<typeof openReplyDrafts>;

/** What each member of staff has begun to write in a conversation: it outlives a reload, and is theirs alone. */
export function openReplyDrafts(handle: Handle) {
  const put = handle.prepare(
    `INSERT INTO reply_draft (conversation_id, staff_id, text, updated_at) VALUES (?, ?, ?, ?)
     ON CONFLICT (conversation_id, staff_id) DO UPDATE SET text = excluded.text, updated_at = excluded.updated_at`,
  );
  const remove = handle.prepare(`DELETE FROM reply_draft WHERE conversation_id = ? AND staff_id = ?`);
  const get = handle.prepare(`SELECT text FROM reply_draft WHERE conversation_id = ? AND staff_id = ?`).pluck();
  const all = handle.prepare(
    `SELECT conversation_id AS conversationId, text, updated_at AS updatedAt FROM reply_draft
     WHERE staff_id = ? ORDER BY updated_at DESC`,
  );
  return {
    /** Keeps the text; an empty one is no draft. */
    keep(conversationId: string, staffId: string, text: string, at: string): void {
      if (text.trim()) put.run(conversationId, staffId, text, at);
      else remove.run(conversationId, staffId);
    },
    draft: (conversationId: string, staffId: string): string =>
      (get.get(conversationId, staffId) as string | undefined) ?? '',
    ofStaff: (staffId: string): ReplyDraft[] => all.all(staffId) as ReplyDraft[],
  };
}
