import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { type Activity, startDesk, visit } from '../../support/desk.ts';

const DAY = Date.parse('2026-11-24T10:00:00.000Z'); // a Tuesday, people are there
let at = DAY;
let desk: Awaited<ReturnType<typeof startDesk>>;
let records: Database.Database;
beforeAll(async () => {
  desk = await startDesk({ now: () => new Date(at) });
  records = new Database(join(desk.dataDir, 'desk.sqlite'));
});
afterAll(async () => {
  records.close();
  await desk.stop();
});
beforeEach(() => {
  at = DAY;
});

const folder = () => join(desk.dataDir, 'mail');
/** The e-mails written so far, decoded. */
function mails(): string[] {
  if (!existsSync(folder())) return [];
  return readdirSync(folder()).map((name) => {
    const [head = '', ...body] = readFileSync(join(folder(), name), 'utf8').split('\r\n\r\n');
    const text = body.join('\r\n\r\n');
    const plain = (bytes: Buffer) => `${head}\n\n${bytes.toString().replaceAll('\r\n', '\n')}`;
    if (/base64/i.test(head)) return plain(Buffer.from(text, 'base64'));
    const bytes = text
      .replace(/=\r\n/g, '')
      .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
    return plain(Buffer.from(bytes, 'latin1'));
  });
}
/** Runs the jobs now, and again so many minutes later. */
async function later(minutes: number): Promise<void> {
  await desk.runJobs();
  at += minutes * 60_000;
  await desk.runJobs();
}

async function listen(visitor: Awaited<ReturnType<typeof visit>>) {
  const socket = new WebSocket(`${visitor.streamUrl}&watermark=999`);
  const heard: Activity[] = [];
  socket.on('message', (frame) => {
    if (String(frame)) heard.push(...(JSON.parse(String(frame)) as { activities: Activity[] }).activities);
  });
  await once(socket, 'open');
  return { heard, close: () => socket.close() };
}

describe('being told', () => {
  it('in the conversation that is open, once', async () => {
    const marie = await visit(desk.url, 'marie');
    const reply = await marie.say('tell me when PO-2026-6826 is delivered');
    expect(reply.text).toContain('I will tell you once, when the next parcel of order PO-2026-6826 is delivered.');
    expect((await marie.say('tell me when PO-2026-6826 is delivered')).text).toContain('I will tell you once');
    const stream = await listen(marie);
    await later(1);
    expect(stream.heard).toEqual([]);
    records.exec(`UPDATE shipment SET delivered_at = '2026-11-24T10:01:00.000Z' WHERE order_id = 'PO-2026-6826'`);
    await later(5);
    await later(60);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(stream.heard.map(({ text }) => text)).toEqual([
      expect.stringContaining('As you asked: a parcel of order PO-2026-6826 has been delivered.'),
    ]);
    at = DAY; // the token is of then
    expect((await marie.activities()).filter(({ text }) => text?.includes('has been delivered'))).toHaveLength(1);
    expect(mails()).toEqual([]);
    stream.close();
  });

  it('by e-mail where the chat is closed, in the language of the conversation, once', async () => {
    const wangfang = await visit(desk.url, 'wangfang');
    expect((await wangfang.say('B-77 到货了通知我')).text).toContain('B-77 到货时我会提醒您一次');
    await later(5);
    expect(mails()).toHaveLength(0);
    records.exec(`UPDATE stock SET on_hand = allocated + 300 WHERE sku = 'B-77' AND warehouse_id = 'SHA'`);
    await later(1);
    expect(mails(), 'whoever turns a page is waited for').toHaveLength(0);
    await later(5);
    await later(60);
    expect(mails()).toHaveLength(1);
    expect(mails()[0]).toContain('wangfang@weijia.example');
    expect(mails()[0]).toContain('您要的提醒：B-77 已到货。');
    expect(mails()[0]).toContain('300 个');
  });

  it('three days before an invoice is due; not where it was paid meanwhile', async () => {
    const sofia = await visit(desk.url, 'sofia');
    const open = records.prepare(
      `SELECT id, due_day AS due FROM invoice WHERE company_id = 'porto-office' AND paid < total AND due_day > '2026-11-25' ORDER BY due_day`,
    );
    const [first, second] = open.all() as { id: string; due: string }[];
    for (const { id } of [first!, second!])
      expect((await sofia.say(`remind me when ${id} is due`)).text).toContain(`three days before invoice ${id} is due`);
    records.prepare('UPDATE invoice SET paid = total WHERE id = ?').run(second!.id);
    const before = mails().length;
    at = Date.parse(first!.due) - 3 * 86_400_000 - 1;
    await later(0);
    expect(mails()).toHaveLength(before);
    at = Date.parse(second!.due);
    await later(10);
    const told = mails().filter((mail) => mail.includes('sofia@porto-office.example'));
    expect(told).toHaveLength(1);
    expect(told[0]).toContain(first!.id);
  });

  it('what is there already is said at once, and what is not wanted any more is dropped', async () => {
    const jonas = await visit(desk.url, 'jonas');
    expect((await jonas.say('tell me when CUP-12 is back in stock')).text).toContain('CUP-12 is in stock now');
    expect((await jonas.say('notify me when TAPE-48 is in stock')).text).toContain('I will tell you once');
    expect((await jonas.say('Stop notifying me')).text).toContain('I will not tell you any more');
    records.exec(`UPDATE stock SET on_hand = allocated + 300 WHERE sku = 'TAPE-48'`);
    await later(10);
    expect(mails().filter((mail) => mail.includes('jonas@'))).toEqual([]);
  });

  it("another company's order is as one that does not exist", async () => {
    const jonas = await visit(desk.url, 'jonas');
    expect((await jonas.say('tell me when PO-2026-6908 ships')).text).toContain('I find no order PO-2026-6908');
  });
});

describe('cases and answers', () => {
  const toStaff = () => mails().filter((mail) => mail.includes('To: service@harbourline.example'));

  it('a case outside opening hours goes to the staff address once, one within them does not', async () => {
    const thomas = await visit(desk.url, 'thomas');
    await thomas.say('I want to talk to a person');
    await later(10);
    expect(toStaff()).toEqual([]);

    at = Date.parse('2026-11-24T22:30:00.000Z');
    const guest = await visit(desk.url);
    const number = /CASE-\w+/.exec((await guest.say('talk to a person please')).text!)![0];
    await guest.say('my address is anna@cafe.example');
    await later(1);
    expect(toStaff(), 'the buyer may still say how to reach them').toEqual([]);
    await later(5);
    await later(60);
    expect(toStaff()).toHaveLength(1);
    expect(toStaff()[0]).toContain(`Subject: ${number}: a guest`);
    expect(toStaff()[0]).toContain('Reach them: anna@cafe.example');
  });

  it('what a person answers goes by e-mail where the buyer has left, all of it in one, once', async () => {
    const marie = await visit(desk.url, 'marie');
    await marie.say('hello');
    const write = (text: string) =>
      records
        .prepare(
          `INSERT INTO transcript (conversation_id, sequence, at, author, activity)
           SELECT ?, max(sequence) + 1, ?, 'staff', ? FROM transcript WHERE conversation_id = ?`,
        )
        .run(
          marie.conversationId,
          new Date(at).toISOString(),
          JSON.stringify({ type: 'message', text }),
          marie.conversationId,
        );
    const answers = () => mails().filter((mail) => mail.includes('a colleague has answered you'));
    write('We have found your parcel.');
    write('It comes tomorrow.');
    await later(4);
    expect(answers()).toEqual([]);
    await later(2);
    await later(60);
    expect(answers()).toHaveLength(1);
    expect(answers()[0]).toContain('We have found your parcel.\n\nIt comes tomorrow.');
    write('Has it come?');
    await later(10);
    expect(answers()).toHaveLength(2);
    expect(answers().filter((mail) => mail.includes('found your parcel'))).toHaveLength(1);
  });
});
