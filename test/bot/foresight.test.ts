import { rmSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, expect, it } from 'vitest';
import { startDesk, visit } from '../support/desk.ts';
import { addStaff as addSome, type Staff } from './console/staff.ts';

/** What the routes of this test answer with. */
interface Body {
  risk: { p: number; threshold: number };
  decisions: object;
  runningOut: { sku: string; warehouse: string; free: number }[];
  heavy: Body['runningOut'];
  buyers: { products: { p: number }[] }[];
  model: { threshold: number };
  movements: { q: number }[];
}

/** Somebody of the staff, whose answers are read as they come. */
async function addStaff(of: { url: string; dataDir: string }, role: Staff['role']) {
  const one = await addSome(of, role);
  return {
    call: async (method: string, path: string, body?: unknown) =>
      (await one.call(method, path, body)).body as unknown as Body,
  };
}

let desk: Awaited<ReturnType<typeof startDesk>>;
let records: Database.Database;
async function open(env: Record<string, string> = {}) {
  desk = await startDesk({ env });
  records = new Database(join(desk.dataDir, 'desk.sqlite'));
}
afterEach(async () => {
  records.close();
  await desk.stop();
});

const pressed = (reply: { attachments?: { content?: unknown }[] }, title: string) => ({
  value: (reply.attachments![0]!.content as { actions: { title: string; data: object }[] }).actions.find(
    (action) => action.title === title,
  )!.data,
});
const EVERY_ORDER = { RISK_MISS_COST: '1000000', RISK_REVIEW_COST: '0.001' };

it.each([
  ['jonas', 'I want to order 1000 CUP-12', 'Confirm', /A colleague confirms it/],
  ['wangfang', '我要订 1000 个 CUP-12', '确认', /稍后由同事确认/],
])(
  'an order at or above the threshold waits for a person, and %s reads no word of risk',
  async (buyer, say, title, is) => {
    await open(EVERY_ORDER);
    const visitor = await visit(desk.url, buyer);
    const draft = await visitor.say(say);
    const button = (draft.attachments![0]!.content as { actions: { title: string }[] }).actions[0]!.title;
    const reply = await visitor.say('', pressed(draft, button));
    expect(button.length, title).toBeGreaterThan(0);
    expect(reply.text).toMatch(is);
    expect(JSON.stringify(reply)).not.toMatch(/risk|fraud|风险|欺诈/i);
    const order = /PO-[\d-]+/.exec(reply.text!)![0];
    expect(records.prepare('SELECT status FROM sales_order WHERE id = ?').pluck().get(order)).toBe('waiting');

    const [agent, manager] = await Promise.all([addStaff(desk, 'agent'), addStaff(desk, 'manager')]);
    const id = records.prepare("SELECT id FROM approval WHERE order_id = ? AND reason = 'risk'").pluck().get(order);
    const seen = await manager.call('get', `/approvals/${id}`);
    expect(seen.risk.p).toBeGreaterThanOrEqual(seen.risk.threshold);
    expect(await agent.call('get', `/approvals/${id}`)).not.toHaveProperty('risk');
    await manager.call('post', `/approvals/${id}/approve`, {});
    expect((await manager.call('get', '/foresight/orders')).decisions).toEqual({ approved: 1 });
  },
);

it('scores nothing without a model, and says so to staff', async () => {
  await open(EVERY_ORDER);
  const dataDir = desk.dataDir;
  await desk.close();
  for (const name of ['orderRisk', 'purchaseLikelihood', 'demand', 'market'])
    rmSync(join(dataDir, 'models', `foresees-${name}.json`), { force: true });
  const { openDesk } = await import('../../bot/start.ts');
  const again = await openDesk({ ...desk.config, port: 0 }, () => undefined, {
    now: () => new Date('2026-11-24T10:00:00.000Z'),
    encoder: false,
  });
  try {
    const visitor = await visit(again.url, 'jonas');
    const draft = await visitor.say('I want to order 1000 CUP-12');
    const reply = await visitor.say('', pressed(draft, 'Confirm'));
    expect(reply.text).not.toMatch(/colleague confirms/);
    const manager = await addStaff({ url: again.url, dataDir }, 'manager');
    const said = await manager.call('get', '/foresight/orders');
    expect(said).toMatchObject({ model: null, why: expect.stringMatching(/not scored/), orders: [] });
  } finally {
    await again.close();
  }
});

it('counts what was suggested, taken up and bought within 14 days', async () => {
  await open();
  const row = records.prepare(
    `INSERT INTO suggestion (id, conversation_id, company_id, person_id, sku, likelihood, shown_at, clicked_at)
     VALUES (?, ?, 'alpine-bistro', 'marie', 'CUP-12', 0.9, ?, ?)`,
  );
  row.run('s-1', 'c-1', '2026-11-23T10:00:00.000Z', '2026-11-23T10:01:00.000Z');
  row.run('s-2', 'c-2', '2026-11-24T09:30:00.000Z', null);
  const order = records.prepare(
    `INSERT INTO sales_order (id, company_id, contact_id, placed_at, channel, status, address_id, currency, net, total)
     VALUES (?, 'alpine-bistro', 'marie', ?, 'web', ?, '', 'EUR', 100, 100)`,
  );
  const line = records.prepare(`INSERT INTO order_line VALUES (?, 1, 'CUP-12', 500, 825, 100)`);
  const manager = await addStaff(desk, 'manager');
  const counts = async () => await manager.call('get', '/foresight/suggestions');
  const before = records
    .prepare(
      "SELECT count(*) FROM sales_order o JOIN order_line l ON l.order_id = o.id WHERE company_id = 'alpine-bistro' AND sku = 'CUP-12' AND placed_at >= '2026-11-23T10:00:00.000Z'",
    )
    .pluck()
    .get();
  expect(before).toBe(0);
  expect(await counts()).toMatchObject({ shown: 2, clicked: 1, bought: 0 });
  order.run('PO-T-1', '2026-11-24T09:00:00.000Z', 'cancelled');
  order.run('PO-T-2', '2026-12-07T10:00:01.000Z', 'confirmed'); // a second late for the first, in time for the other
  for (const id of ['PO-T-1', 'PO-T-2']) line.run(id);
  expect(await counts()).toMatchObject({ bought: 1 });
  order.run('PO-T-3', '2026-12-07T10:00:00.000Z', 'confirmed');
  line.run('PO-T-3');
  expect(await counts()).toMatchObject({ shown: 2, clicked: 1, bought: 2 });
});

it('names the usual amount and the last order as the records do', async () => {
  await open();
  const reply = await (await visit(desk.url, 'marie')).say('is CUP-12 in stock?');
  const [, amount, last] = /Your usual ([\d,]+) pieces \(about every [^,]+, last on \w{3} (\d+ \w+ \d{4})\)/.exec(
    reply.text!,
  )!;
  const bought = records
    .prepare(
      `SELECT substr(placed_at, 1, 10) AS day, sum(quantity) AS quantity FROM order_line l JOIN sales_order o ON o.id = l.order_id
        WHERE company_id = 'alpine-bistro' AND sku = 'CUP-12' AND status <> 'cancelled' GROUP BY o.id ORDER BY placed_at DESC LIMIT 5`,
    )
    .all() as { day: string; quantity: number }[];
  const sorted = bought.map(({ quantity }) => quantity).sort((a, b) => a - b);
  expect(Number(amount!.replaceAll(',', ''))).toBe(sorted[2]);
  expect(new Date(`${last} UTC`).toISOString().slice(0, 10)).toBe(bought[0]!.day);
  const sources = reply.channelData!.citations!;
  expect(sources.every(({ source, asOf }) => source && !Number.isNaN(Date.parse(asOf)))).toBe(true);
});

it('tells managers what runs out, with figures that are those of the records', async () => {
  await open();
  const [agent, manager] = await Promise.all([addStaff(desk, 'agent'), addStaff(desk, 'manager')]);
  const { runningOut, heavy } = await manager.call('get', '/foresight/stock');
  expect(runningOut.length).toBeGreaterThan(0);
  expect(heavy.length).toBeGreaterThan(0);
  const free = records.prepare('SELECT on_hand - allocated FROM stock WHERE sku = ? AND warehouse_id = ?').pluck();
  for (const shelf of [...runningOut, ...heavy]) expect(shelf.free).toBe(free.get(shelf.sku, shelf.warehouse));
  const { buyers, model } = await agent.call('get', '/foresight/buyers');
  expect(buyers.length).toBeGreaterThan(0);
  for (const { products } of buyers) for (const { p } of products) expect(p).toBeGreaterThanOrEqual(model.threshold);
  const market = await manager.call('get', '/foresight/market');
  expect(market.movements.every(({ q }) => q <= 0.05)).toBe(true);
});
