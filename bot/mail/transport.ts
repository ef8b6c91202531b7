/** An e-mail as a transport sends it; `id` goes into the Message-ID, so that a copy can be known as one. */
export interface Letter {
  id: string;
  from: string;
  to: string;
  subject: string;
  text: string;
  date: Date;
}

/** A way for e-mail to leave. */
export interface MailTransport {
  /** Sending the same letter twice is the same as once. */
  repeatable: boolean;
  /** Resolves when it has been taken; @throws MailError */
  send(letter: Letter): Promise<void>;
}

/**
 * It was not sent, or it is not known whether it was.
 * `outcome`: 'not sent' may be tried again; 'refused' was answered with a final no; 'unknown' may have arrived.
 */
export class MailError extends Error {
  readonly outcome: 'not sent' | 'refused' | 'unknown';
  constructor(outcome: MailError['outcome'], message: string) {
    super(message);
    this.outcome = outcome;
  }
}

/** The letter as nodemailer takes it: plain text, marked as written by a machine so that no absence note answers it. */
export function toMessage({ id, from, to, subject, text, date }: Letter) {
  return {
    from,
    to,
    subject,
    text,
    date,
    messageId: `<${id}@${from.replace(/.*@([^>\s]+).*/, '$1')}>`,
    headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}
