import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startDesk, visit } from '../../support/desk.ts';
import { TODAY } from '../../support/today.ts';

let desk: Awaited<ReturnType<typeof startDesk>>;
let records: BetterSqlite3.Database;
beforeAll(async () => {
  desk = await startDesk();
  records = new BetterSqlite3(join(desk.dataDir, 'desk.sqlite'), { readonly: true });
});
afterAll(async () => {
  records.close();
  await desk.stop();
});

const last = (count: number) =>
  records
    .prepare('SELECT at, company_id AS c, contact_id AS p, sku, kind FROM browsing_event ORDER BY id DESC LIMIT ?')
    .all(count)
    .reverse();
const all = () => records.prepare('SELECT count(*) FROM browsing_event').pluck().get();
const view = { sku: 'CUP-12', kind: 'view' };

async function send(body: unknown, buyer?: string) {
  const visitor = await visit(desk.url, buyer);
  return visitor.post('/api/events', body, visitor.token);
}

describe('POST /api/events', () => {
  test("keeps a buyer's events under their company, at the desk's time", async () => {
    const { id, company } = records
      .prepare('SELECT id, company_id AS company FROM contact WHERE demo = 1 ORDER BY id LIMIT 1')
      .get() as { id: string; company: string };
    const events = [
      { ...view, sku: 'cup 12' },
      { sku: 'CUP-12', kind: 'basket', at: `${TODAY}T08:30:00+01:00` },
    ];
    expect(await send({ consent: true, events }, id)).toEqual({ status: 202, body: { kept: 2 } });
    expect(last(2)).toEqual([
      { at: `${TODAY}T10:00:00.000Z`, c: company, p: id, sku: 'CUP-12', kind: 'view' },
      { at: `${TODAY}T07:30:00.000Z`, c: company, p: id, sku: 'CUP-12', kind: 'basket' },
    ]);
  });

  test("keeps a guest's without a name", async () => {
    expect(await send({ consent: true, events: [view] })).toEqual({ status: 202, body: { kept: 1 } });
    expect(last(1)).toMatchObject([{ c: null, p: null }]);
  });

  test('keeps nothing without consent, and says so', async () => {
    const before = all();
    expect(await send({ consent: false, events: [view] })).toEqual({
      status: 202,
      body: { kept: 0, reason: 'no consent' },
    });
    expect(all()).toBe(before);
  });

  test('leaves out what names no product, and times that cannot be', async () => {
    const events = [
      { ...view, sku: 'NO-SUCH' },
      { ...view, at: '2020-01-01T00:00:00Z' },
      { ...view, at: `${TODAY}T12:00:00Z` },
    ];
    expect(await send({ consent: true, events })).toEqual({ status: 202, body: { kept: 0 } });
  });

  test.each([
    ['no consent flag', { events: [view] }],
    ['another kind', { consent: true, events: [{ ...view, kind: 'stare' }] }],
    ['too many', { consent: true, events: Array.from({ length: 51 }, () => view) }],
    ['no time', { consent: true, events: [{ ...view, at: 'yesterday' }] }],
    ['no list', { consent: true, events: 'CUP-12' }],
  ])('refuses %s', async (_, body) => {
    const answer = await send(body);
    expect(answer).toMatchObject({ status: 400, body: { error: { code: 'BadSyntax' } } });
  });

  test('refuses somebody without a token', async () => {
    const visitor = await visit(desk.url);
    const body = { consent: true, events: [view] };
    expect((await visitor.post('/api/events', body)).status).toBe(403);
    expect((await visitor.post('/api/events', body, 'forged')).status).toBe(403);
  });

  test('refuses a body that is too large, and more than 60 requests a minute', async () => {
    const visitor = await visit(desk.url);
    const post = (body: unknown) => visitor.post('/api/events', body, visitor.token);
    expect((await post({ consent: true, events: [], filler: 'x'.repeat(20_000) })).status).toBe(413);
    let refused = 0;
    for (let i = 0; i < 65; i++) if ((await post({ consent: false, events: [] })).status === 429) refused++;
    expect(refused).toBeGreaterThanOrEqual(5);
  });
});
