import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Activity, startDesk, visit } from '../support/desk.ts';

/** What was theirs while they were buyers, by the words that stand for it below. */
const MADE = {
  QUOTE: `SELECT id FROM quote WHERE contact_id = 'marie' AND status = 'open' ORDER BY created_at DESC, id DESC LIMIT 1`,
  ORDER: `SELECT id FROM sales_order WHERE contact_id = 'marie' AND status = 'confirmed' AND draft_id IS NOT NULL LIMIT 1`,
  WAITING: `SELECT order_id FROM approval WHERE approver_id = 'thomas' AND status = 'open' LIMIT 1`,
  APPROVAL: `SELECT id FROM approval WHERE approver_id = 'thomas' AND status = 'open' LIMIT 1`,
  DRAFT: `SELECT id FROM draft WHERE contact_id = 'marie' AND status = 'open' AND kind = 'order' LIMIT 1`,
  PROPOSAL: `SELECT id FROM draft WHERE contact_id = 'marie' AND status = 'open' AND kind = 'return' LIMIT 1`,
  CHINESE: `SELECT id FROM sales_order WHERE contact_id = 'wangfang' AND status = 'confirmed' AND draft_id IS NOT NULL LIMIT 1`,
} as const;

let desk: Awaited<ReturnType<typeof startDesk>>;
let records: Database.Database;
beforeAll(async () => {
  desk = await startDesk();
  records = new Database(join(desk.dataDir, 'desk.sqlite'));
  const marie = await visit(desk.url, 'marie');
  for (const said of ['order 20000 CUP-12', 'yes', 'order 500 CUP-12', 'yes', 'quote for 5000 CUP-12'])
    await marie.say(said);
  await (await visit(desk.url, 'marie')).say('order 1000 LID-12');
  const returning = await visit(desk.url, 'marie');
  for (const said of ['I want to return 500 CUP-12 from PO-2026-6667', 'unopened', 'ordered too much'])
    await returning.say(said);
  const wangfang = await visit(desk.url, 'wangfang');
  for (const said of ['订300个MEAL-750', '确认下单']) await wangfang.say(said);
  records.exec(`UPDATE contact SET role = 'viewer' WHERE id IN ('marie', 'thomas', 'wangfang')`);
});
afterAll(async () => {
  records.close();
  await desk.stop();
});

const made = (text: string) =>
  text.replace(/QUOTE|PROPOSAL|ORDER|WAITING|APPROVAL|DRAFT|CHINESE/g, (word) => {
    const id = records
      .prepare(MADE[word as keyof typeof MADE])
      .pluck()
      .get() as string | undefined;
    if (!id) throw new Error(`There is no ${word}.`);
    return id;
  });
const everything = () =>
  ['quote', 'sales_order', 'approval', 'allocation', 'return_order', 'notice', 'draft'].map((table) =>
    JSON.stringify(records.prepare(`SELECT * FROM ${table} ORDER BY 1, 2`).raw().all()),
  );
const REFUSED = /Your account (?:can|may) look|您的账号只能查看/;

describe('a viewer', () => {
  it.each([
    ['marie', 'I accept quote QUOTE'],
    ['marie', 'please turn QUOTE into an order'],
    ['marie', 'quote for 500 LID-12'],
    ['marie', 'I want to order 500 CUP-12'],
    ['marie', 'the usual please, same as last time'],
    ['marie', 'change order ORDER to 1000 CUP-12'],
    ['marie', 'deliver order ORDER to another address'],
    ['marie', 'please cancel order ORDER'],
    ['marie', 'I want to return 500 CUP-12 from PO-2026-6667'],
    ['thomas', 'approve order WAITING'],
    ['thomas', 'decline WAITING, too expensive'],
    ['wangfang', '我要下单 MEAL-750 300个'],
    ['wangfang', '给我报个价，MEAL-750 3000个'],
    ['wangfang', '和上次一样再来一单'],
    ['wangfang', '把订单 CHINESE 改成 600 个'],
    ['wangfang', '取消订单 CHINESE'],
    ['wangfang', '订单 CHINESE 我要退货'],
  ])('%s says "%s" and is refused kindly', async (who, says) => refuses(who, (visitor) => visitor.say(made(says))));

  it.each([
    ['marie', 'accept-quote', 'QUOTE'],
    ['marie', 'decline-quote', 'QUOTE'],
    ['marie', 'confirm-draft', 'DRAFT'],
    ['marie', 'confirm-change', 'DRAFT'],
    ['marie', 'cancel-order', 'ORDER'],
    ['marie', 'open-return', 'PROPOSAL'],
    ['thomas', 'approve', 'APPROVAL'],
    ['thomas', 'decline', 'APPROVAL'],
  ])('%s presses %s of an old card and is refused kindly', async (who, name, thing) =>
    refuses(who, (visitor) => visitor.say('', { value: { say: name, act: { name, id: made(thing), version: 1 } } })),
  );

  it.each([
    ['marie', 'where is order ORDER', /confirmed/],
    ['marie', 'how is quote QUOTE', /QT-/],
    ['marie', 'price of 500 CUP-12', /€/],
    ['thomas', 'which orders wait for my approval?', /waits for you/],
    ['wangfang', '订单 CHINESE 到哪了', /PO-/],
  ])('%s may look: "%s"', async (who, says, seen) =>
    expect((await (await visit(desk.url, who)).say(made(says))).text).toMatch(seen),
  );
});

async function refuses(
  who: string,
  act: (visitor: Awaited<ReturnType<typeof visit>>) => Promise<Activity>,
): Promise<void> {
  const before = everything();
  const reply = await act(await visit(desk.url, who));
  expect(reply.text).toMatch(REFUSED);
  expect(everything()).toEqual(before);
}
