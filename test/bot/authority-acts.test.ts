import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Activity, startDesk, visit } from '../support/desk.ts';

/** What a button can name, made once by Marie of Alpine Bistro, and what must never be seen of it. */
const THINGS = {
  draft: {
    sql: `SELECT id FROM draft WHERE contact_id = 'marie' AND status = 'open' AND kind = 'order' LIMIT 1`,
    none: 'no-draft',
  },
  proposal: {
    sql: `SELECT id FROM draft WHERE contact_id = 'marie' AND status = 'open' AND kind = 'return' LIMIT 1`,
    none: 'no-proposal',
  },
  quote: { sql: `SELECT id FROM quote WHERE contact_id = 'marie' ORDER BY id DESC LIMIT 1`, none: 'QT-2026-9999' },
  order: { sql: `SELECT id FROM sales_order WHERE draft_id IS NOT NULL LIMIT 1`, none: 'PO-2026-9999' },
  approval: { sql: `SELECT id FROM approval WHERE approver_id = 'thomas' LIMIT 1`, none: 'no-approval' },
} as const;
type Thing = keyof typeof THINGS;

const ACTS: readonly (readonly [act: string, thing: Thing])[] = [
  ['confirm-draft', 'draft'],
  ['drop-draft', 'draft'],
  ['confirm-change', 'draft'],
  ['drop-change', 'draft'],
  ['open-return', 'proposal'],
  ['leave-return', 'proposal'],
  ['accept-quote', 'quote'],
  ['decline-quote', 'quote'],
  ['cancel-order', 'order'],
  ['keep-order', 'order'],
  ['approve', 'approval'],
  ['decline', 'approval'],
];
/** Who tries; a colleague may not press another's draft or decide in the approver's place, nor the buyer themselves. */
const WHO: readonly (readonly [who: string, buyer: string | undefined, tries: (thing: Thing) => boolean])[] = [
  ['a guest', undefined, () => true],
  ['another company', 'wangfang', () => true],
  ['a colleague', 'thomas', (thing) => thing === 'draft' || thing === 'proposal'],
  ['the buyer', 'marie', (thing) => thing === 'approval'],
];

let desk: Awaited<ReturnType<typeof startDesk>>;
let records: Database.Database;
beforeAll(async () => {
  desk = await startDesk();
  records = new Database(join(desk.dataDir, 'desk.sqlite'), { readonly: true });
  const marie = await visit(desk.url, 'marie');
  for (const said of ['order 20000 CUP-12', 'yes', 'quote for 5000 CUP-12', 'order 500 CUP-12']) await marie.say(said);
  const returning = await visit(desk.url, 'marie');
  for (const said of ['I want to return 500 CUP-12 from PO-2026-6667', 'unopened', 'ordered too much'])
    await returning.say(said);
});
afterAll(async () => {
  records.close();
  await desk.stop();
});

const press = async (buyer: string | undefined, name: string, id: string): Promise<Activity> =>
  (await visit(desk.url, buyer)).say('', { value: { say: 'Confirm', act: { name, id, version: 1 } } });
const everything = () =>
  ['draft', 'quote', 'sales_order', 'approval', 'allocation', 'notice', 'return_order'].map((table) =>
    records.prepare(`SELECT * FROM ${table} ORDER BY 1, 2`).all(),
  );

describe.each(WHO)('%s', (_who, buyer, tries) => {
  it.each(ACTS.filter(([, thing]) => tries(thing)))('presses %s in vain', async (name, thing) => {
    const id = records.prepare(THINGS[thing].sql).pluck().get() as string;
    expect(id, thing).toBeTruthy();
    const before = everything();
    const reply = await press(buyer, name, id);
    const none = await press(buyer, name, THINGS[thing].none);
    const seen = ({ text, attachments, suggestedActions, channelData }: Activity) =>
      JSON.stringify({ text, attachments, suggestedActions, channelData });
    expect(seen(reply).replaceAll(id, '#')).toBe(seen(none).replaceAll(THINGS[thing].none, '#'));
    expect(everything()).toEqual(before);
  });
});

it.each([
  ['no act of ours', { name: 'drop-table', id: 'x', version: 1 }],
  ['a version that is no number', { name: 'confirm-draft', id: 'x', version: '1; DROP TABLE draft' }],
  ['an id that is no text', { name: 'confirm-draft', id: { $gt: '' }, version: 1 }],
])('%s does nothing', async (_what, act) => {
  const before = everything();
  const marie = await visit(desk.url, 'marie');
  expect((await marie.say('', { value: { say: 'hello', act } })).text).toBeTruthy();
  expect(everything()).toEqual(before);
});

it('a viewer presses in vain', async () => {
  const writer = new Database(join(desk.dataDir, 'desk.sqlite'));
  writer.exec(`UPDATE contact SET role = 'viewer' WHERE id = 'marie'`);
  writer.close();
  const before = everything();
  for (const [name, thing] of ACTS.filter(([, of]) => of !== 'approval'))
    expect((await press('marie', name, records.prepare(THINGS[thing].sql).pluck().get() as string)).text).toBeTruthy();
  expect(everything()).toEqual(before);
});
