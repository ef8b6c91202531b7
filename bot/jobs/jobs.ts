import { join } from 'node:path';
import { openNotices } from '../../knowledge/conversations/notices.ts';
import type { OpenDatabase } from '../../knowledge/database/database.ts';
import { readFact } from '../../knowledge/database/facts.ts';
import type { Effect } from '../../knowledge/effects/effects.ts';
import { openMailCauses } from '../../knowledge/mail/causes.ts';
import { openMailQueue } from '../../knowledge/mail/mail.ts';
import { openReach } from '../../knowledge/notices/reach.ts';
import type { Watches } from '../../knowledge/notices/watches.ts';
import type { Config } from '../config.ts';
import { folderTransport } from '../mail/folder.ts';
import { smtpTransport } from '../mail/smtp.ts';
import type { MailTransport } from '../mail/transport.ts';
import { isOpen } from '../opening-hours.ts';
import type { Messages } from '../replies/messages.ts';
import type { Reply } from '../replies/reply.ts';
import { every } from './every.ts';
import { createLetterJob } from './letters.ts';
import { createMailJob } from './mail.ts';
import { createNoticeJob } from './notices.ts';
import { createRetentionJob } from './retention.ts';

const LOOK_MS = 15_000;
const RETENTION_MS = 6 * 3_600_000;
const DEMO_FROM = 'Harbourline Supply <desk@harbourline.example>';
const DEMO_STAFF = 'service@harbourline.example';

export interface JobsOptions {
  config: Config;
  database: OpenDatabase;
  watches: Watches;
  transport: MailTransport | undefined;
  demo: boolean;
  words: { en: Messages; zh: Messages };
  isRead(conversationId: string): boolean;
  say(conversationId: string, reply: Reply, language: 'en' | 'zh', effects: readonly Effect[]): Promise<unknown>;
  now(): Date;
  newId(): string;
  log: { warn(detail: object, text: string): void; info(detail: object, text: string): void };
}

/** How e-mails leave: by SMTP where it is set, into DATA_DIR/mail in the demo, else not at all. */
export function mailTransport(config: Config, demo: boolean): MailTransport | undefined {
  if (config.smtpUrl) return smtpTransport(config.smtpUrl);
  return demo ? folderTransport(join(config.dataDir, 'mail')) : undefined;
}

/** What the desk does unasked, every so often: tells what is due, queues and sends e-mails, deletes what is old. */
export function openJobs(options: JobsOptions) {
  const { config, database, transport, demo, log, now, newId } = options;
  const { words } = options;
  const { handle } = database;
  const seller = readFact(handle, 'seller') ?? '';
  const queue = openMailQueue(handle);
  const tellNotices = createNoticeJob({
    watches: options.watches,
    notices: openNotices(database),
    reach: openReach(handle),
    isRead: options.isRead,
    say: options.say,
    mails: transport !== undefined,
    words,
    seller,
    address: config.publicUrl,
    now,
    newId,
    log,
  });
  const queueLetters = createLetterJob({
    causes: openMailCauses(handle),
    queue,
    staffAddress: config.staffEmail ?? (demo ? DEMO_STAFF : undefined),
    open: (at) => isOpen(config.offices, at),
    words,
    seller,
    address: config.publicUrl,
    now,
    newId,
  });
  const from = config.mailFrom ?? DEMO_FROM;
  const sendMail = transport && createMailJob({ queue, transport, from, now, log });
  if (transport) {
    const left = queue.recover(transport.repeatable, now().toISOString());
    if (left && !transport.repeatable)
      log.warn({ mails: left }, 'e-mails under way at the last stop may have been sent');
  }
  const retention = every(RETENTION_MS, createRetentionJob({ handle, months: config.retentionMonths, now, log }), log);
  const looking = every(
    LOOK_MS,
    async () => {
      await tellNotices();
      if (!sendMail) return;
      queueLetters();
      await sendMail();
    },
    log,
  );
  return {
    /** Runs at once what otherwise runs every so often. */
    now: looking.now,
    /** Deletes at once what is older than it is kept. */
    retain: retention.now,
    async stop() {
      await Promise.all([looking.stop(), retention.stop()]);
    },
  };
}
