import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Activity, startDesk, visit } from '../support/desk.ts';
import { addStaff } from './console/staff.ts';

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

const titles = (reply: Activity) => reply.suggestedActions?.actions.map(({ title }) => title) ?? [];
const kept = () =>
  records
    .prepare(
      'SELECT id, sku, company_id AS company, clicked_at AS clicked FROM suggestion ORDER BY shown_at DESC LIMIT 1',
    )
    .get() as {
    id: string;
    sku: string;
    company: string;
    clicked: string | null;
  };

it.each([
  ['marie', 'is CUP-12 in stock?', 'Confirm'],
  ['wangfang', 'CUP-12 有货吗', '确认下单'],
])('%s clicks what is suggested, orders it, and it is counted', async (who, asks, confirm) => {
  const manager = await addStaff(desk, 'manager');
  const counts = async () =>
    (await manager.call('get', '/foresight/suggestions')).body as unknown as Record<string, number>;
  const before = await counts();
  const visitor = await visit(desk.url, who);
  const answer = await visitor.say(asks);
  const shown = kept();
  const button = titles(answer).find((title) => title.includes(shown.sku));
  expect(answer.text).toContain(shown.sku);
  expect(button).toBeDefined();
  expect(shown.clicked).toBeNull();
  expect(await counts()).toMatchObject({ shown: before.shown! + 1, clicked: before.clicked, bought: before.bought });

  const draft = await visitor.say(button!);
  expect(kept()).toMatchObject({ id: shown.id, clicked: expect.any(String) });
  expect(draft.text).toContain(shown.sku);
  expect(await counts()).toMatchObject({ clicked: before.clicked! + 1, bought: before.bought });

  const actions = (draft.attachments![0]!.content as { actions: { title: string; data: object }[] }).actions;
  const placed = await visitor.say('', { value: actions.find(({ title }) => title === confirm)!.data });
  const order = /PO-\d{4}-\d+/.exec(placed.text!)![0];
  const bought = records
    .prepare(
      'SELECT company_id AS company, sku FROM sales_order o JOIN order_line l ON l.order_id = o.id WHERE o.id = ?',
    )
    .all(order);
  expect(bought).toEqual([{ company: shown.company, sku: shown.sku }]);
  expect(await counts()).toMatchObject({
    shown: before.shown! + 1,
    clicked: before.clicked! + 1,
    bought: before.bought! + 1,
  });
});
