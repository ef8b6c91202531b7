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

describe('kill -9 under load', () => {
  it(`answers every acknowledged message exactly once after ${KILLS} kills`, { timeout: 600_000 }, async () => {
    await start();
    let running = true;
    const acknowledged: string[] = [];
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
      for (let n = 0; running; n++) {
        const id = `${who}-${n}`;
        const path = `/v3/directline/conversations/${session.conversationId}/activities`;
        const body = { type: 'message', text: texts[n % texts.length], channelData: { clientActivityID: id } };
        // What was not acknowledged is sent again with the same id, as the widget does.
        await retry(() => post(path, body, session.token));
        acknowledged.push(`${session.conversationId}:${id}`);
      }
    };
    const senders = Array.from({ length: SENDERS }, (_, who) => sender(who));
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
    expect(db.pragma('integrity_check', { simple: true })).toBe('ok');
    db.close();
  });
});

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
