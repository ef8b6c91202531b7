import { beforeAll, describe, expect, test } from 'vitest';
import { type Handle, openDatabase } from '../../../knowledge/database/database.ts';
import { share } from '../../../knowledge/database/money.ts';
import { seedDemo } from '../../../knowledge/demo/seed-demo.ts';

const TODAY = '2026-11-24'; // a Tuesday
let handle: Handle;
beforeAll(() => {
  handle = openDatabase(':memory:').handle;
  seedDemo(handle, { today: TODAY, now: `${TODAY}T10:00:00.000Z`, seed: 99 });
});
const rows = (sql: string, ...values: unknown[]) => handle.prepare(sql).all(...values) as Record<string, unknown>[];
const row = (sql: string, ...values: unknown[]) => rows(sql, ...values)[0];

test('the demo buyers are those of COMPANY.md', () => {
  expect(
    rows(
      'SELECT id, name, role, spend_limit AS spendLimit, company_id AS company FROM contact WHERE demo = 1 ORDER BY id',
    ),
  ).toEqual([
    { id: 'jonas', name: 'Jonas Berg', role: 'buyer', spendLimit: 500_000, company: 'nordlicht' },
    { id: 'liqiang', name: '李强 Li Qiang', role: 'approver', spendLimit: null, company: 'weijia' },
    { id: 'marie', name: 'Marie Keller', role: 'buyer', spendLimit: 100_000, company: 'alpine-bistro' },
    { id: 'sofia', name: 'Sofia Almeida', role: 'buyer', spendLimit: 250_000, company: 'porto-office' },
    { id: 'thomas', name: 'Thomas Brunner', role: 'approver', spendLimit: null, company: 'alpine-bistro' },
    { id: 'wangfang', name: '王芳 Wang Fang', role: 'buyer', spendLimit: 800_000, company: 'weijia' },
  ]);
});

describe.each([
  ['alpine-bistro', 'DHL', 'EUR', 0],
  ['weijia', '顺丰', 'CNY', 1_300],
])('%s', (company, carrier, currency, rate) => {
  test('the last order is part-shipped, the rest promised in three days', () => {
    const last = row('SELECT * FROM sales_order WHERE company_id = ? ORDER BY placed_at DESC', company)!;
    expect(last).toMatchObject({ status: 'part-shipped', promised_day: '2026-11-27', currency });
    expect(last.tax).toBe(share((last.net as number) + (last.freight as number), rate));
    expect(rows('SELECT carrier FROM shipment WHERE order_id = ?', last.id)).toEqual([{ carrier }]);
  });
  test('a parcel arrives tomorrow', () => {
    expect(
      row(
        `SELECT carrier FROM shipment s JOIN sales_order o ON o.id = s.order_id WHERE company_id = ? AND o.status = 'shipped' AND expected_day = '2026-11-25'`,
        company,
      ),
    ).toEqual({ carrier });
  });
  test('an invoice is overdue, a return and a quote are open, prices are agreed', () => {
    expect(
      rows('SELECT id FROM invoice WHERE company_id = ? AND paid < total AND due_day < ?', company, TODAY),
    ).toHaveLength(1);
    expect(rows(`SELECT id FROM return_order WHERE company_id = ? AND status = 'open'`, company)).toHaveLength(1);
    expect(
      rows(`SELECT id FROM quote WHERE company_id = ? AND status = 'open' AND valid_to >= ?`, company, TODAY),
    ).toHaveLength(1);
    expect(
      rows('SELECT sku FROM contract_price WHERE company_id = ? AND valid_to > ?', company, TODAY).length,
    ).toBeGreaterThan(1);
  });
});

test.each([
  ['porto-office', 'confirmed'],
  ['nordlicht', 'waiting'],
])('the last order of %s is %s', (company, status) => {
  expect(row('SELECT status FROM sales_order WHERE company_id = ? ORDER BY placed_at DESC', company)).toEqual({
    status,
  });
});

test('the order that waits is over its buyer’s limit', () => {
  expect(
    row(
      `SELECT total > spend_limit AS over FROM sales_order o JOIN contact c ON c.id = contact_id WHERE o.company_id = 'nordlicht' AND status = 'waiting'`,
    ),
  ).toEqual({ over: 1 });
});

test.each([
  ['alpine-bistro', 100_000],
  ['weijia', 800_000],
  ['porto-office', 250_000],
])('what %s orders itself is within the limit', (company, limit) => {
  expect(row('SELECT max(total) <= ? AS within FROM sales_order WHERE company_id = ?', limit, company)).toEqual({
    within: 1,
  });
});

describe('stock that the demo shows', () => {
  const stock = (sku: string) =>
    rows('SELECT warehouse_id AS at, on_hand - allocated AS free FROM stock WHERE sku = ? ORDER BY 1', sku);
  test('CUP-12 is free in both warehouses', () => {
    expect(stock('CUP-12').map(({ at, free }) => [at, (free as number) > 5_000])).toEqual([
      ['RTM', true],
      ['SHA', true],
    ]);
  });
  test('TAPE-48 is out and comes in nine days', () => {
    expect(stock('TAPE-48')).toEqual([
      { at: 'RTM', free: 0 },
      { at: 'SHA', free: 0 },
    ]);
    expect(row(`SELECT due FROM inbound WHERE sku = 'TAPE-48' AND warehouse_id = 'RTM'`)).toEqual({
      due: '2026-12-03',
    });
  });
  test('B-77 is out and nobody knows when it comes', () => {
    expect(stock('B-77')).toEqual([
      { at: 'RTM', free: 0 },
      { at: 'SHA', free: 0 },
    ]);
    expect(rows(`SELECT id FROM inbound WHERE sku = 'B-77'`)).toEqual([]);
    expect(row(`SELECT lead_time_days AS days FROM product WHERE sku = 'B-77'`)).toEqual({ days: 21 });
  });
  test('one product has no stock record', () => {
    expect(rows('SELECT sku FROM product WHERE sku NOT IN (SELECT sku FROM stock)')).toEqual([{ sku: 'PRINT-43' }]);
  });
});
