import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createMailJob } from '../../../bot/jobs/mail.ts';
import { folderTransport } from '../../../bot/mail/folder.ts';
import { smtpTransport } from '../../../bot/mail/smtp.ts';
import type { MailTransport } from '../../../bot/mail/transport.ts';
import { type OpenDatabase, openDatabase } from '../../../knowledge/database/database.ts';
import { type MailQueue, openMailQueue } from '../../../knowledge/mail/mail.ts';
import { type Behaviour, startSmtp } from '../../support/smtp.ts';

const log = { warn: () => undefined };
let database: OpenDatabase;
let queue: MailQueue;
let at: number;
const now = () => new Date(at);
const minutes = (count: number) => {
  at += count * 60_000;
};

beforeEach(() => {
  database = openDatabase(':memory:');
  queue = openMailQueue(database.handle);
  at = Date.parse('2026-11-24T20:00:00.000Z');
});
afterEach(() => database.close());

const letter = (cause: string) => ({
  id: `id-${cause}`,
  cause,
  personId: 'marie',
  conversationId: null,
  recipient: 'marie@alpine.example',
  subject: '到货 / back in stock',
  text: 'CUP-12 is back.\n.\nA line with only a dot above.\n',
});
const job = (transport: MailTransport) =>
  createMailJob({ queue, transport, from: 'Desk <desk@harbourline.example>', now, log });

describe('by SMTP', () => {
  let smtp: Awaited<ReturnType<typeof startSmtp>>;
  beforeAll(async () => {
    smtp = await startSmtp();
  });
  afterAll(() => smtp.stop());
  beforeEach(() => {
    smtp.letters.length = 0;
    smtp.behave('accept');
  });
  const transport = () => smtpTransport(smtp.url, { silenceMs: 1_000, connectMs: 1_000 });

  it('a letter leaves once, with an id that tells copies, and one of a cause', async () => {
    expect(queue.queue(letter('notice:1'), now().toISOString())).toBe(true);
    expect(queue.queue({ ...letter('notice:1'), id: 'other' }, now().toISOString())).toBe(false);
    const send = job(transport());
    expect(await send()).toBe(1);
    expect(await send()).toBe(0);
    expect(smtp.letters).toHaveLength(1);
    expect(smtp.letters[0]).toContain('Message-ID: <id-notice:1@harbourline.example>');
    expect(smtp.letters[0]).toContain('Auto-Submitted: auto-generated');
    expect(queue.list('sent').map(({ cause }) => cause)).toEqual(['notice:1']);
  });

  it('two jobs at once send it once', async () => {
    queue.queue(letter('notice:1'), now().toISOString());
    const sent = await Promise.all([job(transport())(), job(transport())()]);
    expect(sent.reduce((a, b) => a + b)).toBe(1);
    expect(smtp.letters).toHaveLength(1);
  });

  it.each<[Behaviour, 'queued' | 'refused' | 'uncertain', number]>([
    ['busy', 'queued', 0],
    ['greet with busy', 'queued', 0],
    ['no such mailbox', 'refused', 0],
    ['refuse the letter', 'refused', 0],
    ['hang up after the letter', 'uncertain', 1],
  ])('%s: %s', async (behaviour, status, arrived) => {
    smtp.behave(behaviour);
    queue.queue(letter('notice:1'), now().toISOString());
    expect(await job(transport())()).toBe(0);
    expect(queue.list(status)).toHaveLength(1);
    expect(smtp.letters).toHaveLength(arrived);
    // What may have arrived, and what was refused for good, is never tried again.
    smtp.behave('accept');
    minutes(60 * 24);
    expect(await job(transport())()).toBe(status === 'queued' ? 1 : 0);
    expect(smtp.letters).toHaveLength(status === 'queued' ? 1 : arrived);
  });

  it('tries again later and later, then gives up', async () => {
    smtp.behave('busy');
    queue.queue(letter('notice:1'), now().toISOString());
    const send = job(transport());
    const before = smtp.connections();
    const tried: number[] = [];
    for (let minute = 0; minute <= 1_200; minute++) {
      const already = smtp.connections();
      await send();
      if (smtp.connections() > already) tried.push(minute);
      minutes(1);
    }
    expect(tried).toEqual([0, 1, 6, 21, 81, 321, 1041]);
    expect(smtp.connections() - before).toBe(7);
    expect(queue.list('refused')[0]?.error).toContain('451');
  });

  it('a server that is not there is tried again', async () => {
    queue.queue(letter('notice:1'), now().toISOString());
    const gone = await startSmtp();
    await gone.stop();
    await job(smtpTransport(gone.url))();
    expect(queue.list('queued')).toHaveLength(1);
  });

  it('what was under way at a crash is not sent again but listed', async () => {
    queue.queue(letter('notice:1'), now().toISOString());
    expect(queue.claim('id-notice:1')).toBe(true);
    expect(queue.recover(false, now().toISOString())).toBe(1);
    expect(await job(transport())()).toBe(0);
    expect(queue.list('uncertain').map(({ id, error }) => [id, error])).toEqual([
      ['id-notice:1', 'the desk stopped while it was being sent'],
    ]);
  });
});

describe('into a folder', () => {
  const folder = mkdtempSync(join(tmpdir(), 'mail-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('what was under way at a crash is written again under its name: still one letter', async () => {
    const transport = folderTransport(folder);
    queue.queue(letter('notice-1'), now().toISOString());
    queue.claim('id-notice-1');
    await transport.send({
      id: 'id-notice-1',
      from: 'a@b.example',
      to: 'c@d.example',
      subject: 'x',
      text: 'y',
      date: now(),
    });
    queue.recover(transport.repeatable, now().toISOString());
    expect(await job(transport)()).toBe(1);
    expect(readdirSync(folder)).toEqual(['id-notice-1.eml']);
    const eml = readFileSync(join(folder, 'id-notice-1.eml'), 'utf8');
    expect(eml).toContain('To: marie@alpine.example');
    expect(eml).toContain('Date: Tue, 24 Nov 2026 20:00:00 +0000');
    expect(eml).toContain('A line with only a dot above.');
  });
});
