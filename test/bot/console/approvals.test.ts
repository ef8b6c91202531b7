import { once } from 'node:events';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import type { Approval } from '../../../knowledge/orders/approvals.ts';
import { startDesk, visit } from '../../support/desk.ts';
import { addStaff, call, type Staff } from './staff.ts';

let desk: Awaited<ReturnType<typeof startDesk>>;
let records: Database.Database;
let agent: Staff;
let manager: Staff;
beforeAll(async () => {
  desk = await startDesk();
  records = new Database(join(desk.dataDir, 'desk.sqlite'));
  [agent, manager] = await Promise.all([addStaff(desk, 'agent'), addStaff(desk, 'manager')]);
});
afterAll(async () => {
  records.close();
  await desk.stop();
});

let made = 0;
/** An order of Marie's that waits for staff, with 12 of a product held for it. */
function waitingOrder(approverId: string | null = null) {
  const order = `PO-T-${++made}`;
  const id = `approval-${made}`;
  records
    .prepare(
      `INSERT INTO sales_order (id, company_id, contact_id, placed_at, channel, status, address_id, currency, net, total)
       VALUES (?, 'alpine-bistro', 'marie', '2026-11-24T09:00:00.000Z', 'web', 'waiting', '', 'EUR', 900000, 1080000)`,
    )
    .run(order);
  records.prepare(`INSERT INTO order_line VALUES (?, 1, 'CUP-12', 12, 825, 99)`).run(order);
  records.prepare(`INSERT INTO allocation VALUES (?, 'CUP-12', ?, 12)`).run(order, warehouse());
  records.prepare(`UPDATE stock SET allocated = allocated + 12 WHERE sku = 'CUP-12'`).run();
  records
    .prepare(
      `INSERT INTO approval (id, order_id, company_id, reason, approver_id, status, asked_at)
       VALUES (?, ?, 'alpine-bistro', 'credit', ?, 'open', '2026-11-24T09:00:00.000Z')`,
    )
    .run(id, order, approverId);
  return { id, order };
}
const warehouse = () =>
  records.prepare(`SELECT warehouse_id FROM stock WHERE sku = 'CUP-12' LIMIT 1`).pluck().get() as string;
const allocated = () =>
  records.prepare(`SELECT allocated FROM stock WHERE sku = 'CUP-12' LIMIT 1`).pluck().get() as number;
const statusOf = (order: string) => records.prepare('SELECT status FROM sales_order WHERE id = ?').pluck().get(order);
const notices = (order: string) =>
  (
    records.prepare(`SELECT person_id, kind, body FROM notice ORDER BY created_at, rowid`).all() as {
      person_id: string;
      kind: string;
      body: string;
    }[]
  )
    .map(({ person_id, kind, body }) => ({ to: person_id, kind, ...(JSON.parse(body) as { orderId: string }) }))
    .filter(({ orderId }) => orderId === order);
const audited = (id: string) => records.prepare('SELECT act, actor, via, detail FROM audit WHERE subject = ?').all(id);

describe('orders that wait for the seller', () => {
  it('are listed for staff, with what must be known to decide', async () => {
    const { id, order } = waitingOrder();
    const { approvals } = (await agent.call('get', '/approvals')).body as unknown as { approvals: Approval[] };
    expect(approvals.find((a) => a.id === id)).toMatchObject({
      ...{ orderId: order, reason: 'credit', buyerName: expect.stringContaining('Marie'), total: 1080000 },
    });
    expect((await agent.call('get', `/approvals/${id}`)).body).toMatchObject({
      ...{ id, status: 'open', order: { id: order, lines: [{ sku: 'CUP-12', quantity: 12 }] } },
      credit: { currency: 'EUR', left: expect.any(Number) },
    });
  });

  it.each([
    ['approve', {}, 'approved', 'confirmed', 0],
    ['approve', { note: 'paid yesterday' }, 'approved', 'confirmed', 0],
    ['decline', { note: 'three invoices are overdue' }, 'declined', 'cancelled', -12],
  ] as const)('%s %j: once; the buyer is told', async (what, body, status, orderStatus, stock) => {
    const { id, order } = waitingOrder();
    const held = allocated();
    const answers = await Promise.all([1, 2, 3].map(() => manager.call('post', `/approvals/${id}/${what}`, body)));
    expect(answers.map((a) => a.status).sort()).toEqual([200, 409, 409]);
    expect(answers.find((a) => a.status === 409)!.body.error.code).toBe('AlreadyDecided');
    expect(answers.find((a) => a.status === 200)!.body).toMatchObject({ id, status, orderStatus });
    expect(statusOf(order)).toBe(orderStatus);
    expect(allocated() - held).toBe(stock);
    const note = 'note' in body ? body.note : null;
    expect(notices(order)).toEqual([
      {
        ...{ to: 'marie', kind: 'approval-decided', orderId: order, status, reason: 'credit' },
        ...{ byName: 'Name of manager', note, stillWaits: false },
      },
    ]);
    const detail = JSON.stringify({ order });
    expect(audited(id)).toEqual([{ act: `approval-${what}`, actor: manager.id, via: 'session', detail }]);
  });

  it('are decided by API key too, and the audit log says which', async () => {
    const { id, order } = waitingOrder();
    expect((await call(desk.url, 'post', `/approvals/${id}/approve`, manager.bearer, {})).status).toBe(200);
    expect(statusOf(order)).toBe('confirmed');
    expect(audited(id)).toMatchObject([{ via: `api-key:${manager.keyId}` }]);
  });

  it('go on waiting while the buyer is asked', async () => {
    const { id, order } = waitingOrder();
    expect((await agent.call('post', `/approvals/${id}/ask`, { question: 'Is a part now enough?' })).status).toBe(202);
    expect(statusOf(order)).toBe('waiting');
    expect(notices(order)).toEqual([
      {
        ...{ to: 'marie', kind: 'approval-question', orderId: order },
        ...{ question: 'Is a part now enough?', byName: 'Name of agent' },
      },
    ]);
    expect(audited(id)).toMatchObject([{ act: 'approval-ask', actor: agent.id }]);
    await manager.call('post', `/approvals/${id}/approve`, {});
    expect((await agent.call('post', `/approvals/${id}/ask`, { question: 'And?' })).status).toBe(409);
  });

  it.each([
    ['marie', 'approve', {}, 'Your order # was approved by Name of manager.'],
    ['marie', 'decline', { note: 'overdue' }, 'Your order # was declined by Name of manager.\nNote: overdue'],
    [
      'marie',
      'ask',
      { question: 'A part now?' },
      'Name of manager asks about your order #, which still waits:\nA part now?',
    ],
    [
      'wangfang',
      'ask',
      { question: '先发一部分？' },
      'Name of manager 就您的订单 #（仍在等待审批）想向您确认：\n先发一部分？',
    ],
  ] as const)('%s reads it in the chat: %s %j', async (buyer, what, body, said) => {
    const { id, order } = waitingOrder();
    records.prepare('UPDATE sales_order SET contact_id = ? WHERE id = ?').run(buyer, order);
    const visitor = await visit(desk.url, buyer);
    await visitor.say(buyer === 'marie' ? 'hello' : '你好');
    const socket = new WebSocket(visitor.streamUrl);
    await once(socket, 'open');
    await manager.call('post', `/approvals/${id}/${what}`, body);
    await desk.runJobs();
    expect((await visitor.activities()).at(-1)?.text).toContain(said.replace('#', order));
    socket.close();
  });

  it.each([
    ['decline', {}],
    ['decline', { note: ' ' }],
    ['ask', { question: '' }],
    ['approve', { note: 'x'.repeat(1001) }],
  ])('%s refuses %j and does nothing', async (what, body) => {
    const { id, order } = waitingOrder();
    expect(await manager.call('post', `/approvals/${id}/${what}`, body)).toMatchObject({
      status: 400,
      body: { error: { code: 'BadArgument' } },
    });
    expect(statusOf(order)).toBe('waiting');
    expect(audited(id)).toEqual([]);
  });

  it("are not theirs where the buyer's own approver is asked", async () => {
    const { id, order } = waitingOrder('thomas');
    for (const [what, body] of [
      ['approve', {}],
      ['decline', { note: 'no' }],
      ['ask', { question: 'why?' }],
    ] as const)
      expect((await manager.call('post', `/approvals/${id}/${what}`, body)).status).toBe(404);
    expect((await manager.call('get', `/approvals/${id}`)).status).toBe(404);
    expect(statusOf(order)).toBe('waiting');
  });
});
