import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Activity, startDesk, type Visitor, visit } from '../support/desk.ts';
import { addStaff, call } from './console/staff.ts';

/** The smallest PNG: one pixel. */
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

let desk: Awaited<ReturnType<typeof startDesk>>;
let records: Database.Database;
beforeAll(async () => {
  desk = await startDesk();
  records = new Database(join(desk.dataDir, 'desk.sqlite'), { readonly: true });
});
afterAll(async () => {
  records.close();
  await desk.stop();
});

/** Sends a picture as the widget does, and waits for the answer. */
async function upload(visitor: Visitor): Promise<Activity> {
  const form = new FormData();
  form.append('file', new Blob([PIXEL], { type: 'image/png' }), 'crushed.png');
  const response = await fetch(`${desk.url}${visitor.base.replace('activities', 'upload')}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${visitor.token}` },
    body: form,
  });
  expect(response.status).toBe(200);
  const { id } = (await response.json()) as { id: string };
  return answerTo(visitor, id);
}

async function answerTo(visitor: Visitor, id: string): Promise<Activity> {
  for (let tries = 0; tries < 500; tries++) {
    const answer = (await visitor.activities()).find(({ replyToId }) => replyToId === id);
    if (answer) return answer;
    await new Promise((resolve) => setImmediate(resolve));
  }
  throw new Error('No answer to the picture.');
}

const pictureOf = async (visitor: Visitor) =>
  (await visitor.activities()).find(({ attachments }) => attachments?.[0]?.contentUrl)!.attachments![0]!.contentUrl!;
const photosOf = (rma: string) =>
  records
    .prepare(
      'SELECT u.name, u.conversation_id AS conversation FROM return_photo JOIN upload u ON u.id = upload_id WHERE return_id = ?',
    )
    .all(rma);

it.each([
  ['marie', ['100 LID-12 of PO-2026-6908 arrived crushed'], /photo/i, ['credit', 'yes'], true],
  ['marie', ['200 LID-12 of PO-2026-6908 arrived crushed', 'no photo', 'credit', 'yes'], /RMA-/, [], false],
])('%s sends a picture of what was damaged, and the return has it', async (who, before, asked, after, then) => {
  const visitor = await visit(desk.url, who);
  let last: Activity | undefined;
  for (const said of before) last = await visitor.say(said);
  expect(last!.text).toMatch(asked);
  const got = await upload(visitor);
  expect(got.text, 'the picture was taken in').toMatch(then ? /replacement or a credit/ : /RMA-/);
  for (const said of after) last = await visitor.say(said);
  const rma = /RMA-\d{4}-\d+/.exec(last!.text!)![0];
  expect(photosOf(rma)).toEqual([{ name: 'crushed.png', conversation: visitor.conversationId }]);
});

it('a picture is seen in its own conversation and by staff, and by nobody else', async () => {
  const marie = await visit(desk.url, 'marie');
  await upload(marie);
  const url = await pictureOf(marie);
  const get = (address: string, headers: Record<string, string> = {}) => fetch(address, { headers });
  const own = await get(url, { authorization: `Bearer ${marie.token}` });
  expect(own.status).toBe(200);
  expect(Buffer.from(await own.arrayBuffer())).toEqual(PIXEL);

  const others = ['thomas', 'wangfang', 'marie', undefined];
  for (const other of others) {
    const { token, conversationId } = await visit(desk.url, other);
    const seen = await get(url, { authorization: `Bearer ${token}` });
    expect([other, seen.status]).toEqual([other, 404]);
    // Nor under the address of their own conversation.
    const moved = await get(url.replace(marie.conversationId, conversationId), { authorization: `Bearer ${token}` });
    expect([other, moved.status]).toEqual([other, 404]);
  }
  expect((await get(url)).status).toBe(401);

  const path = `/conversations/${marie.conversationId}/attachments/${url.split('/').at(-1)}`;
  const agent = await addStaff(desk, 'agent');
  const seen = await get(`${desk.url}/api/console${path}`, { cookie: agent.cookie });
  expect([seen.status, seen.headers.get('content-type')]).toEqual([200, 'image/png']);
  expect(Buffer.from(await seen.arrayBuffer())).toEqual(PIXEL);
  expect((await call(desk.url, 'get', path)).status).toBe(401);
  expect((await agent.call('get', path.replace(marie.conversationId, 'another'))).status).toBe(404);
  expect((await agent.call('get', `${path}0`)).status).toBe(404);
});
