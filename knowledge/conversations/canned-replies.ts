import type { Handle } from '../database/database.ts';

/** A text that staff use again and again; `{{buyer}}`, `{{company}}`, `{{case}}` and `{{me}}` are filled in. */
export interface CannedReply {
  id: string;
  title: string;
  text: string;
}

export type CannedReplies = ReturnType<typeof openCannedReplies>;

/** The texts that everybody on the staff may use. */
export function openCannedReplies(handle: Handle) {
  const put = handle.prepare(
    `INSERT INTO canned_reply (id, title, text) VALUES (?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET title = excluded.title, text = excluded.text`,
  );
  const remove = handle.prepare(`DELETE FROM canned_reply WHERE id = ?`);
  const all = handle.prepare(`SELECT id, title, text FROM canned_reply ORDER BY title`);
  return {
    put: ({ id, title, text }: CannedReply): void => void put.run(id, title, text),
    remove: (id: string): boolean => remove.run(id).changes === 1,
    all: (): CannedReply[] => all.all() as CannedReply[],
  };
}
