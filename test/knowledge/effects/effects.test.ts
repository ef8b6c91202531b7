import { beforeEach, describe, expect, it } from 'vitest';
import { openTurnStore, type TurnStore } from '../../../knowledge/conversations/turn-store.ts';
import { type OpenDatabase, openDatabase } from '../../../knowledge/database/database.ts';
import { type Effect, StaleEffect } from '../../../knowledge/effects/effects.ts';
import { openNumbers } from '../../../knowledge/numbers/numbers.ts';

const AT = '2026-11-24T09:00:00.000Z';
let database: OpenDatabase;
let store: TurnStore;
const scene = { conversationId: 'a', at: AT };
const apply = (...effects: Effect[]) => store.apply(effects, scene);
const one = (sql: string) => database.handle.prepare(sql).pluck().get();
const free = () => one(`SELECT on_hand - allocated FROM stock WHERE sku = 'CUP'`);

const sums = { net: 100, freight: 10, tax: 0, total: 110 };
const lines = [{ sku: 'CUP', quantity: 60, unitPrice: 100, net: 60 }];
const draft = (version: number, kind: 'order' | 'change' = 'order'): Effect => ({
  kind: 'draft-save',
  draft: { id: `${kind}-draft`, version, kind, companyId: 'c', contactId: 'p' },
  body: { version },
});
const placed = (over: Partial<Extract<Effect, { kind: 'order' }>> = {}): Effect => ({
  kind: 'order',
  id: 'PO-2026-0001',
  draft: { id: 'order-draft', version: 1 },
  status: 'confirmed',
  companyId: 'c',
  contactId: 'p',
  channel: 'web',
  customerPo: null,
  addressId: 'c-a1',
  requestedDay: null,
  promisedDay: null,
  currency: 'EUR',
  sums,
  lines,
  held: [{ sku: 'CUP', warehouseId: 'NL', quantity: 60 }],
  ...over,
});
const ask = (id: string): Effect => ({
  kind: 'approval-ask',
  id,
  orderId: 'PO-2026-0001',
  companyId: 'c',
  reason: 'spend-limit',
  approverId: 'boss',
});
const decide = (id: string, status: 'approved' | 'declined'): Effect => ({
  kind: 'approval-decide',
  id,
  status,
  by: 'boss',
  note: null,
});
const cancel = (revision: number): Effect => ({
  kind: 'order-cancel',
  id: 'PO-2026-0001',
  companyId: 'c',
  revision,
  from: 'confirmed',
});
const changed = (quantity: number, revision = 0): Effect => ({
  kind: 'order-change',
  id: 'PO-2026-0001',
  draft: { id: 'change-draft', version: 1 },
  companyId: 'c',
  revision,
  from: 'confirmed',
  status: 'confirmed',
  addressId: 'c-a2',
  requestedDay: null,
  customerPo: 'OURS-1',
  promisedDay: null,
  sums,
  goods: {
    lines: [{ sku: 'CUP', quantity, unitPrice: 100, net: quantity }],
    held: [{ sku: 'CUP', warehouseId: 'NL', quantity }],
  },
});

beforeEach(() => {
  database = openDatabase(':memory:');
  store = openTurnStore(database.handle);
  store.createConversation('a', 'web', undefined, AT);
  database.handle.exec(
    `INSERT INTO stock (sku, warehouse_id, on_hand, allocated, as_of) VALUES ('CUP', 'NL', 100, 0, '${AT}')`,
  );
});

describe('an order', () => {
  it('is placed once from its draft and holds stock', () => {
    apply(draft(1), placed());
    expect(free()).toBe(40);
    expect(() => apply(placed({ id: 'PO-2026-0002', held: [] }))).toThrow(StaleEffect);
    expect(one('SELECT count(*) FROM sales_order')).toBe(1);
    expect(one(`SELECT status || ' ' || became FROM draft`)).toBe('done PO-2026-0001');
  });

  it.each([
    ['of a version that is no longer the latest', () => [draft(1), draft(2), placed()]],
    [
      'of a draft that was dropped',
      () => [draft(1), { kind: 'draft-drop', draft: { id: 'order-draft', version: 1 } }, placed()],
    ],
    ['of a draft that does not exist', () => [placed()]],
    ['for more than is free', () => [draft(1), placed({ held: [{ sku: 'CUP', warehouseId: 'NL', quantity: 101 }] })]],
  ] satisfies [string, () => Effect[]][])('is not placed %s, and nothing of it is stored', (_why, effects) => {
    expect(() => apply(...effects())).toThrow(StaleEffect);
    expect(one('SELECT count(*) FROM sales_order')).toBe(0);
    expect(one('SELECT count(*) FROM order_line')).toBe(0);
    expect(free()).toBe(100);
  });

  it('is cancelled once and gives its stock back', () => {
    apply(draft(1), placed());
    expect(() => apply(cancel(1))).toThrow(StaleEffect);
    apply(cancel(0));
    expect(free()).toBe(100);
    expect(one('SELECT status FROM sales_order')).toBe('cancelled');
    expect(() => apply(cancel(0))).toThrow(StaleEffect);
  });

  it('is changed as decided, to what it holds itself and what is free beside it', () => {
    apply(draft(1), placed(), draft(1, 'change'));
    expect(() => apply(changed(101))).toThrow(StaleEffect);
    expect(() => apply(changed(90, 7))).toThrow(StaleEffect);
    apply(changed(90));
    expect(free()).toBe(10);
    expect(one(`SELECT address_id || ' ' || customer_po || ' ' || revision FROM sales_order`)).toBe('c-a2 OURS-1 1');
    expect(one('SELECT quantity FROM order_line')).toBe(90);
    expect(() => apply(changed(90))).toThrow(StaleEffect);
  });
});

describe('an approval', () => {
  it.each([
    ['one yes of one', ['a1'], [decide('a1', 'approved')], 'confirmed', 40],
    ['one yes of two', ['a1', 'a2'], [decide('a1', 'approved')], 'waiting', 40],
    ['both', ['a1', 'a2'], [decide('a1', 'approved'), decide('a2', 'approved')], 'confirmed', 40],
    ['a no', ['a1', 'a2'], [decide('a1', 'declined')], 'cancelled', 100],
  ] as const)('%s', (_what, asked, decisions, status, left) => {
    apply(draft(1), placed({ status: 'waiting' }), ...asked.map(ask));
    for (const decision of decisions) apply(decision);
    expect(one('SELECT status FROM sales_order')).toBe(status);
    expect(free()).toBe(left);
  });

  it('is no longer asked once its order is cancelled, nor is word of it sent', () => {
    const notice: Effect = {
      ...{ kind: 'notice', id: 'n1', personId: 'boss', conversationId: null, notice: 'approval-asked' },
      ...{ body: { approvalId: 'a1', orderId: 'PO-2026-0001' }, notBefore: null },
    };
    apply(draft(1), placed({ status: 'waiting' }), ask('a1'), notice);
    apply({ ...cancel(0), from: 'waiting' } as Effect);
    expect(one('SELECT status FROM approval')).toBe('dropped');
    expect(one('SELECT status FROM notice')).toBe('dropped');
  });

  it('is decided once', () => {
    apply(draft(1), placed({ status: 'waiting' }), ask('a1'), decide('a1', 'approved'));
    expect(() => apply(decide('a1', 'declined'))).toThrow(StaleEffect);
    expect(one('SELECT status FROM sales_order')).toBe('confirmed');
  });

  it('is withdrawn when what was to be approved is no longer what is ordered', () => {
    apply(draft(1), placed({ status: 'confirmed' }), ask('a1'), draft(1, 'change'), changed(10));
    expect(one('SELECT status FROM approval')).toBe('dropped');
  });
});

it('a quote is answered once', () => {
  apply({
    kind: 'quote',
    id: 'QT-2026-0001',
    companyId: 'c',
    contactId: 'p',
    validTo: '2026-12-08',
    currency: 'EUR',
    sums,
    lines,
  });
  const answer: Effect = { kind: 'quote-answer', id: 'QT-2026-0001', companyId: 'c', status: 'accepted' };
  expect(() => apply({ ...answer, companyId: 'somebody-else' })).toThrow(StaleEffect);
  apply(answer);
  expect(() => apply(answer)).toThrow(StaleEffect);
});

describe('numbers', () => {
  it('go on where the records end, by series and year', () => {
    apply(draft(1), placed({ id: 'PO-2026-0041' }));
    const next = openNumbers(database.handle);
    expect([next('order', '2026'), next('order', '2026'), next('order', '2027'), next('quote', '2026')]).toEqual([
      'PO-2026-0042',
      'PO-2026-0043',
      'PO-2027-0001',
      'QT-2026-0001',
    ]);
  });
  it('other shapes do not disturb', () => {
    apply(draft(1), placed({ id: 'PO-2026-12B' }));
    expect(openNumbers(database.handle)('order', '2026')).toBe('PO-2026-0001');
  });
});
