import BetterSqlite3 from 'better-sqlite3';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startDesk, visit } from '../support/desk.ts';

let desk: Awaited<ReturnType<typeof startDesk>>;
let records: BetterSqlite3.Database;
beforeAll(async () => {
  desk = await startDesk();
  records = new BetterSqlite3(`${desk.dataDir}/desk.sqlite`, { readonly: true });
});
afterAll(async () => {
  records.close();
  await desk.stop();
});

const numberOf = (sql: string, ...values: string[]) =>
  (records.prepare(sql).get(...values) as { n: number | string }).n;

it('counts the orders with both goods as the records do', async () => {
  const reply = await (await visit(desk.url)).say('what goes with BOWL-16?');
  const rows = [...reply.text!.matchAll(/^(\S+) · .*: in ([\d,]+) orders with both/gm)];
  expect(rows.length).toBeGreaterThan(0);
  for (const [, sku, baskets] of rows)
    expect(Number(baskets!.replace(',', '')), sku).toBe(
      numberOf(
        `SELECT count(DISTINCT a.order_id) AS n FROM order_line a JOIN order_line b ON b.order_id = a.order_id
           JOIN sales_order o ON o.id = a.order_id
          WHERE a.sku = 'BOWL-16' AND b.sku = ? AND o.status <> 'cancelled'`,
        sku!,
      ),
    );
});

it('says the day of the last order as the records do', async () => {
  const reply = await (await visit(desk.url, 'marie')).say('what should we order?');
  const [, sku, said] = /^(\S+) · .*last on \w{3} (\d+ \w+ \d{4})/m.exec(reply.text!)!;
  const last = numberOf(
    `SELECT max(o.placed_at) AS n FROM order_line l JOIN sales_order o ON o.id = l.order_id
       JOIN contact c ON c.company_id = o.company_id
      WHERE c.id = 'marie' AND l.sku = ? AND o.status <> 'cancelled'`,
    sku!,
  );
  expect(new Date(`${said} UTC`).toISOString().slice(0, 10)).toBe(String(last).slice(0, 10));
});

it('recommends nothing that is no longer sold', async () => {
  const gone = records.prepare('SELECT sku FROM product WHERE discontinued = 1').all() as { sku: string }[];
  for (const buyer of ['marie', 'jonas', 'sofia', 'wangfang', undefined]) {
    const reply = await (await visit(desk.url, buyer)).say('what should we order?');
    for (const { sku } of gone) expect(reply.text).not.toMatch(new RegExp(`^${sku} ·`, 'm'));
  }
});

it('names each product once', async () => {
  const reply = await (await visit(desk.url)).say('what goes with CUP-12?');
  const skus = [...reply.text!.matchAll(/^(\S+) · /gm)].map(([, sku]) => sku);
  expect(skus.length).toBeGreaterThan(1);
  expect(new Set(skus).size).toBe(skus.length);
});

it('shows no line in the card of a statement that announces an address which is not there', async () => {
  const reply = await (await visit(desk.url, 'marie')).say('what do we owe?');
  const card = reply.attachments![0]!.content as { body: { text?: string }[]; actions: { url: string }[] };
  expect(card.actions).toHaveLength(2);
  expect(card.body.filter(({ text }) => text?.includes('this address opens'))).toEqual([]);
});
