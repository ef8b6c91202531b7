import type { Handle } from '../database/database.ts';

/** A conversation `c` rests on the lists until its time, or until the buyer writes again; `@now` by the real clock. */
export const RESTS = `EXISTS (SELECT 1 FROM snooze z WHERE z.conversation_id = c.id AND z.until > @now AND z.heard >=
  (SELECT coalesce(max(sequence), 0) FROM transcript u WHERE u.conversation_id = c.id AND u.author = 'user'))`;

export type Snoozes = ReturnType<typeof openSnoozes>;

/** Conversations that are put off. */
export function openSnoozes(handle: Handle) {
  const put = handle.prepare(
    `INSERT INTO snooze (conversation_id, staff_id, until, heard) VALUES (?, ?, ?, ?) ON CONFLICT (conversation_id)
     DO UPDATE SET staff_id = excluded.staff_id, until = excluded.until, heard = excluded.heard`,
  );
  const remove = handle.prepare(`DELETE FROM snooze WHERE conversation_id = ?`);
  return {
    /** @param heard place of the buyer's last message: a later one wakes the conversation */
    snooze(conversationId: string, staffId: string, until: string, heard: number): void {
      put.run(conversationId, staffId, until, heard);
    },
    wake(conversationId: string): void {
      remove.run(conversationId);
    },
  };
}
