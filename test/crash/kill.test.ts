import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const KILLS = 25;
const SENDERS = 12;
// A small seeded generator: the moments are random, and the same at every run.
let seed = 20261124;
const random = () => {
  seed = (seed * 1664525 + 1013904223) >>> 0;
  return seed / 2 ** 32;
};
const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

let dataDir: string;
let port: number;
let bundle: string;
let server: ChildProcess;

beforeAll(async () => {
  const { ensureBuilt } = (await import('../../scripts/build.mjs' as string)) as {
    ensureBuilt(entry: string): Promise<string>;
  };
  bundle = await ensureBuilt('bot/main.ts');
  dataDir = mkdtempSync(join(tmpdir(), 'desk-kill-'));
  port = await freePort();
});
afterAll(() => {
  server.kill('SIGKILL');
  rmSync(dataDir, { recursive: true, force: true });
});

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

async function start(): Promise<void> {
  server = spawn(process.execPath, [bundle], {
    env: {
      ...process.env,
      PORT: String(port),
      HOST: '127.0.0.1',
      DATA_DIR: dataDir,
      LOG_LEVEL: 'fatal',
      NODE_ENV: 'development',
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  for (let tries = 0; tries < 1200; tries++) {
    const up = await fetch(`http://127.0.0.1:${port}/readyz`).then(
      (r) => r.ok,
      () => false,
    );
    if (up) return;
    await wait(50);
  }
  throw new Error('The desk did not start.');
}

interface Reply {
  replyToId?: string;
  attachments?: { content?: { actions?: { title: string; data?: { say: string } }[] } }[];
}

/** What buyers say, and the buttons that they press on the card that comes; each twice, as one press may not have arrived. */
const BUSINESS: readonly [buyer: string, says: string | string[], presses: string[]][] = [
  ['jonas', 'order 500 LID-8', ['Confirm']],
  ['sofia', 'quote for 1000 LID-12', ['Accept and order', 'Confirm']],
  ['marie', 'order 20000 CUP-12', ['Confirm']], // over her limit
  ['marie', ['send back 500 CUP-12', 'unopened', 'ordered too much'], ['Yes, open it']],
  ['thomas', 'what waits for my approval?', ['Approve']],
];

describe('kill -9 under load', () => {
  it(`does everything exactly once after ${KILLS} kills`, { timeout: 600_000 }, async () => {
    await start();
    let running = true;
    const acknowledged: string[] = [];
    const send = async (session: Record<string, string>, id: string, message: object) => {
      const path = `/v3/directline/conversations/${session.conversationId}/activities`;
      const body = { type: 'message', ...message, channelData: { clientActivityID: id } };
      // What was not acknowledged is sent again with the same id, as the widget does.
      const sent = await retry(() => post(path, body, session.token));
      acknowledged.push(`${session.conversationId}:${id}`);
      return sent.id!;
    };
    const texts = [
      'hello',
      'is CUP-12 in stock?',
      '500 CUP-12 price',
      '你好',
      'thanks',
      'what is this and that about',
      'TAPE-48 有货吗',
    ];

    const sender = async (who: number) => {
      const session = await retry(() => post('/api/session', {}));
      for (let n = 0; running; n++) await send(session, `${who}-${n}`, { text: texts[n % texts.length] });
    };
    const buyer = async ([name, says, presses]: (typeof BUSINESS)[number]) => {
      const { assertion } = await retry(() => post('/api/demo/assertion', { buyer: name }));
      const session = await retry(() => post('/api/session', { assertion }));
      const path = `/v3/directline/conversations/${session.conversationId}/activities`;
      const answerTo = (id: string) =>
        retry(async () => {
          const all = (await get(path, session.token)) as { activities: Reply[] };
          const found = all.activities.find((activity) => activity.replyToId === id);
          if (!found) throw new Error('not yet');
          return found;
        });
      for (let n = 0; running; n++) {
        const [first, ...then] = [says].flat();
        let answer = await answerTo(await send(session, `${n}`, { text: first }));
        for (const [i, text] of then.entries())
          answer = await answerTo(await send(session, `${n}-said-${i}`, { text }));
        for (const title of presses) {
          const value = answer.attachments?.[0]?.content?.actions?.find((action) => action.title === title)?.data;
          if (!value) break;
          const pressed = await Promise.all([1, 2].map((time) => send(session, `${n}-${title}-${time}`, { value })));
          answer = await answerTo(pressed[0]!);
        }
        await wait(20);
      }
    };
    const senders = [...Array.from({ length: SENDERS }, (_, who) => sender(who)), ...BUSINESS.map(buyer)];
    for (let kill = 0; kill < KILLS; kill++) {
      await wait(50 + random() * 350);
      server.kill('SIGKILL');
      await new Promise((resolve) => server.once('exit', resolve));
      await start();
    }
    await wait(200);
    running = false;
    await Promise.all(senders);
    await wait(1000);
    server.kill('SIGTERM');
    await new Promise((resolve) => server.once('exit', resolve));

    const db = new BetterSqlite3(join(dataDir, 'desk.sqlite'), { readonly: true });
    const answers = db
      .prepare(
        `SELECT i.external_id AS id, i.done, sum(t.author = 'user') AS asked, sum(t.author = 'desk') AS answered
       FROM inbox i LEFT JOIN transcript t ON t.inbox_id = i.id GROUP BY i.id`,
      )
      .all() as { id: string; done: number; asked: number; answered: number }[];
    const byId = new Map(answers.map((row) => [row.id, row]));
    expect(acknowledged.length).toBeGreaterThan(KILLS * SENDERS);
    expect(acknowledged.filter((id) => !byId.has(id))).toEqual([]);
    expect(answers.filter((row) => row.done !== 1 || row.asked !== 1 || row.answered !== 1)).toEqual([]);
    const gaps = db
      .prepare(
        `SELECT conversation_id FROM transcript GROUP BY conversation_id HAVING count(*) <> count(DISTINCT sequence)`,
      )
      .all();
    expect(gaps).toEqual([]);
    once(db);
    expect(db.pragma('integrity_check', { simple: true })).toBe('ok');
    db.close();
  });
});

/** Each order, quote, approval and e-mail exists once or not at all, and what buyers were told agrees with the records. */
function once(db: BetterSqlite3.Database): void {
  const none = (sql: string) => expect(db.prepare(sql).all(), sql).toEqual([]);
  const count = (sql: string) => db.prepare(sql).pluck().get() as number;
  expect(count('SELECT count(*) FROM sales_order WHERE draft_id IS NOT NULL')).toBeGreaterThan(3);
  expect(count("SELECT count(*) FROM approval WHERE status = 'approved'")).toBeGreaterThan(0);
  expect(count("SELECT count(*) FROM quote WHERE status = 'accepted' AND contact_id = 'sofia'")).toBeGreaterThan(0);
  none('SELECT draft_id FROM sales_order WHERE draft_id IS NOT NULL GROUP BY draft_id HAVING count(*) > 1');
  none("SELECT id FROM draft WHERE status = 'done' AND kind = 'order' AND became NOT IN (SELECT id FROM sales_order)");
  none(`SELECT o.id FROM sales_order o LEFT JOIN draft d ON d.became = o.id
        WHERE o.draft_id IS NOT NULL AND (d.id IS NULL OR d.status <> 'done')`);
  none(`SELECT id FROM sales_order o WHERE draft_id IS NOT NULL
        AND net <> (SELECT sum(net) FROM order_line WHERE order_id = o.id)`);
  none('SELECT order_id FROM approval GROUP BY order_id, reason HAVING count(*) > 1');
  none(`SELECT o.id FROM sales_order o JOIN approval a ON a.order_id = o.id WHERE o.draft_id IS NOT NULL
        GROUP BY o.id HAVING (o.status = 'waiting') <> max(a.status = 'open')`);
  none("SELECT body FROM notice WHERE kind LIKE 'approval%' GROUP BY kind, person_id, body HAVING count(*) > 1");
  none('SELECT cause FROM mail GROUP BY cause HAVING count(*) > 1');
  // A return comes from one proposal, holds goods that were delivered, and no more of them than came.
  expect(count('SELECT count(*) FROM return_case')).toBeGreaterThan(1);
  expect(count('SELECT count(*) FROM return_case')).toBe(
    count("SELECT count(DISTINCT became) FROM draft WHERE kind = 'return' AND status = 'done'"),
  );
  none(
    "SELECT became FROM draft WHERE kind = 'return' AND status = 'done' AND became NOT IN (SELECT return_id FROM return_case)",
  );
  none(`SELECT r.order_id FROM return_order r JOIN return_line l ON l.return_id = r.id WHERE r.status <> 'declined'
        GROUP BY r.order_id, l.order_line HAVING sum(l.quantity) > (SELECT sum(p.delivered) FROM shipment_line p
          JOIN shipment s ON s.id = p.shipment_id WHERE s.order_id = r.order_id AND p.order_line = l.order_line)`);
  // What was said: each number exists, and each order was called placed to its buyer.
  const told = db
    .prepare("SELECT json_extract(activity, '$.text') FROM transcript WHERE author = 'desk' AND activity LIKE '%-20%'")
    .pluck()
    .all() as string[];
  const numbers = new Set(told.flatMap((text) => text.match(/\b(?:PO|QT|RMA)-\d{4}-\d+/g) ?? []));
  const known = new Set(
    db.prepare('SELECT id FROM sales_order UNION SELECT id FROM quote UNION SELECT id FROM return_order').pluck().all(),
  );
  expect([...numbers].filter((number) => !known.has(number))).toEqual([]);
  const placed = db.prepare('SELECT id FROM sales_order WHERE draft_id IS NOT NULL').pluck().all() as string[];
  const opened = db.prepare('SELECT return_id FROM return_case').pluck().all() as string[];
  expect([...placed, ...opened].filter((id) => !numbers.has(id))).toEqual([]);
}

async function get(path: string, token?: string): Promise<unknown> {
  const response = await fetch(`http://127.0.0.1:${port}${path}`, { headers: { authorization: `Bearer ${token}` } });
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
  return response.json();
}

async function post(path: string, body: object, token?: string): Promise<Record<string, string>> {
  const response = await fetch(`http://127.0.0.1:${port}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
  return (await response.json()) as Record<string, string>;
}

async function retry<T>(attempt: () => Promise<T>): Promise<T> {
  for (let tries = 0; ; tries++)
    try {
      return await attempt();
    } catch (error) {
      if (tries > 2000) throw error;
      await wait(20);
    }
}
