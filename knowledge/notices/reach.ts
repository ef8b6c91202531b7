import type { Handle } from '../database/database.ts';
import type { NewMail } from '../mail/mail.ts';
import { openMailQueue } from '../mail/mail.ts';

/** How a person on record is reached. */
export interface Reach {
  id: string;
  name: string;
  email: string;
  language: 'en' | 'zh';
  country: string;
}

export type Reaching = ReturnType<typeof openReach>;

/** Ways to a person: their conversations, their e-mail address. */
export function openReach(handle: Handle) {
  const person = handle.prepare(
    `SELECT p.id, p.name, p.email, p.language, c.country FROM contact p JOIN company c ON c.id = p.company_id
     WHERE p.id = ?`,
  );
  const conversations = handle.prepare(
    `SELECT id, coalesce(language, ?) AS language FROM conversation WHERE person_id = ? ORDER BY created_at DESC LIMIT 20`,
  );
  const mailed = handle.prepare(`UPDATE notice SET status = 'mailed' WHERE id = ? AND status = 'open'`);
  const drop = handle.prepare(`UPDATE notice SET status = 'dropped' WHERE id = ? AND status = 'open'`);
  const queue = openMailQueue(handle);
  const mailNotice = handle.transaction((noticeId: string, mail: NewMail, at: string): void => {
    if (mailed.run(noticeId).changes) queue.queue(mail, at);
  });
  return {
    person: (id: string) => person.get(id) as Reach | undefined,
    /** The latest first. */
    conversations: (one: Reach) => conversations.all(one.language, one.id) as { id: string; language: 'en' | 'zh' }[],
    /** The notice ends as an e-mail, or both stay as they were. */
    mailNotice: (noticeId: string, mail: NewMail, at: string): void => mailNotice.immediate(noticeId, mail, at),
    dropNotice: (noticeId: string): void => {
      drop.run(noticeId);
    },
  };
}
