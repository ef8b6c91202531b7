import type { Handle } from '../database/database.ts';

/** A reply that is not said yet: to be taken back within seconds, or sent at a later time. */
export interface HeldReply {
  id: string; // of the writer's client: with it the reply is said once
  conversationId: string;
  staffId: string;
  text: string;
  releaseAt: string; // by the real clock
  /** The conversation is closed with it. */
  closes: boolean;
}

export type HeldReplies = ReturnType<typeof openHeldReplies>;

/** Replies that wait for their time. */
export function openHeldReplies(handle: Handle) {
  const COLUMNS = `id, conversation_id AS conversationId, staff_id AS staffId, text, release_at AS releaseAt, closes`;
  const insert = handle.prepare(
    `INSERT INTO held_reply (id, conversation_id, staff_id, text, release_at, closes) VALUES (?, ?, ?, ?, ?, ?)
     ON CONFLICT (id) DO NOTHING`,
  );
  const remove = handle.prepare(`DELETE FROM held_reply WHERE id = ? AND staff_id = ?`);
  const due = handle.prepare(`SELECT ${COLUMNS} FROM held_reply WHERE release_at <= ? ORDER BY release_at`);
  const ofStaff = handle.prepare(`SELECT ${COLUMNS} FROM held_reply WHERE staff_id = ? ORDER BY release_at`);
  const rows = (found: unknown[]) =>
    (found as (Omit<HeldReply, 'closes'> & { closes: number })[]).map((row) => ({ ...row, closes: row.closes === 1 }));
  return {
    /** The same id again changes nothing. */
    hold(reply: HeldReply): void {
      const { id, conversationId, staffId, text, releaseAt, closes } = reply;
      insert.run(id, conversationId, staffId, text, releaseAt, closes ? 1 : 0);
    },
    /** Takes one back (or marks it as said); false where it is not there any more. */
    drop: (id: string, staffId: string): boolean => remove.run(id, staffId).changes === 1,
    due: (at: string): HeldReply[] => rows(due.all(at)),
    ofStaff: (staffId: string): HeldReply[] => rows(ofStaff.all(staffId)),
  };
}
