import type { MailQueue } from '../../knowledge/mail/mail.ts';
import { MailError, type MailTransport } from '../mail/transport.ts';

/** Minutes until the next try; after the last it is given up. */
const BACK_OFF_MINUTES = [1, 5, 15, 60, 240, 720];

export interface MailJobOptions {
  queue: MailQueue;
  transport: MailTransport;
  from: string;
  now(): Date;
  log: { warn(detail: object, text: string): void };
}

/** Sends what is due, one after the other; gives how many left. Two calls at once do no harm: a letter is claimed first. */
export function createMailJob({ queue, transport, from, now, log }: MailJobOptions) {
  return async function sendMail(): Promise<number> {
    let sent = 0;
    for (const mail of queue.due(now().toISOString())) {
      if (!queue.claim(mail.id)) continue;
      try {
        const { id, recipient: to, subject, text } = mail;
        await transport.send({ id, from, to, subject, text, date: now() });
        queue.finish(mail.id, 'sent', now().toISOString());
        sent++;
      } catch (error) {
        failed(mail.id, mail.attempts, error);
      }
    }
    return sent;
  };

  function failed(id: string, before: number, error: unknown): void {
    const at = now();
    const message = error instanceof Error ? error.message : String(error);
    const outcome = error instanceof MailError ? error.outcome : 'not sent';
    const minutes = BACK_OFF_MINUTES[before];
    log.warn({ mail: id, outcome, tries: before + 1, reason: message }, 'an e-mail was not sent');
    if (outcome === 'unknown') queue.finish(id, 'uncertain', at.toISOString(), message);
    else if (outcome === 'refused' || minutes === undefined) queue.finish(id, 'refused', at.toISOString(), message);
    else queue.retry(id, new Date(at.getTime() + minutes * 60_000).toISOString(), message);
  }
}
