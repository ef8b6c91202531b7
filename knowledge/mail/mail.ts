import type { Handle } from '../database/database.ts';

/** An e-mail as it is queued; `cause` is what it is about, and there is never a second one of the same cause. */
export interface NewMail {
  id: string;
  cause: string; // 'notice:…', 'handoff:CASE-…', 'reply:CONVERSATION:SEQUENCE'
  personId: string | null; // whose it is, where it is somebody's on record
  conversationId: string | null;
  recipient: string;
  subject: string;
  text: string;
}

export interface Mail extends NewMail {
  attempts: number; // begun so far
  createdAt: string;
}

export type MailStatus = 'queued' | 'sending' | 'sent' | 'uncertain' | 'refused';
export type MailQueue = ReturnType<typeof openMailQueue>;

/**
 * The e-mails to be sent, each once: it is marked `sending` on disk before a byte leaves; what is found so after a
 * crash may have been sent, so it is not sent again but listed as `uncertain`.
 */
export function openMailQueue(handle: Handle) {
  const insert = handle.prepare(
    `INSERT INTO mail (id, cause, person_id, conversation_id, recipient, subject, text, status, attempts, next_at, created_at)
     VALUES (@id, @cause, @personId, @conversationId, @recipient, @subject, @text, 'queued', 0, @at, @at)
     ON CONFLICT (cause) DO NOTHING`,
  );
  const selectDue = handle.prepare(
    `SELECT id, cause, person_id AS personId, conversation_id AS conversationId, recipient, subject, text, attempts,
            created_at AS createdAt
     FROM mail WHERE status = 'queued' AND next_at <= ? ORDER BY next_at, created_at LIMIT ?`,
  );
  const claim = handle.prepare(
    `UPDATE mail SET status = 'sending', attempts = attempts + 1 WHERE id = ? AND status = 'queued'`,
  );
  const finish = handle.prepare(
    `UPDATE mail SET status = ?, finished_at = ?, error = ? WHERE id = ? AND status = 'sending'`,
  );
  const again = handle.prepare(
    `UPDATE mail SET status = 'queued', next_at = ?, error = ? WHERE id = ? AND status = 'sending'`,
  );
  const leftOver = handle.prepare(
    `UPDATE mail SET status = @status, next_at = @at, finished_at = iif(@status = 'queued', NULL, @at),
       error = iif(@status = 'queued', NULL, 'the desk stopped while it was being sent') WHERE status = 'sending'`,
  );
  const list = handle.prepare(
    `SELECT id, cause, recipient, subject, status, attempts, error, created_at AS createdAt FROM mail
     WHERE status = ? ORDER BY created_at DESC LIMIT ?`,
  );

  return {
    /** Queues it, unless one of the same cause is there; whether it was queued. The caller may hold a transaction. */
    queue: (mail: NewMail, at: string): boolean => insert.run({ ...mail, at }).changes === 1,
    due: (now: string, limit = 20) => selectDue.all(now, limit) as Mail[],
    /** Marks it as being sent; false where somebody else has it. It is on disk when this returns. */
    claim: (id: string): boolean => claim.run(id).changes === 1,
    finish: (id: string, status: 'sent' | 'uncertain' | 'refused', at: string, error: string | null = null): void => {
      finish.run(status, at, error, id);
    },
    /** It surely did not leave: to be tried again then. */
    retry: (id: string, nextAt: string, error: string): void => {
      again.run(nextAt, error, id);
    },
    /** At start: what was under way at the last stop. `repeatable` where writing it twice is the same as once. */
    recover: (repeatable: boolean, at: string): number =>
      leftOver.run({ status: repeatable ? 'queued' : 'uncertain', at }).changes,
    list: (status: MailStatus, limit = 100) => list.all(status, limit) as (Mail & { error: string | null })[],
  };
}
