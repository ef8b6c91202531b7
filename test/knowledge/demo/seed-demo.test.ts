import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Handle, openDatabase } from '../../../knowledge/database/database.ts';
import { readFact } from '../../../knowledge/database/facts.ts';
import { TABLES } from '../../../knowledge/demo/rows.ts';
import { seedDemo } from '../../../knowledge/demo/seed-demo.ts';

const TODAY = '2026-11-24';
const NOW = `${TODAY}T10:00:00.000Z`;

function seeded(seed?: number, today = TODAY): Handle {
  const { handle } = openDatabase(':memory:');
  seedDemo(handle, { today, now: `${today}T10:00:00.000Z`, ...(seed !== undefined && { seed }) });
  return handle;
}

function hash(handle: Handle): string {
  const digest = createHash('sha256');
  for (const table of TABLES)
    for (const row of handle.prepare(`SELECT * FROM ${table}`).raw().iterate()) digest.update(JSON.stringify(row));
  return digest.digest('hex');
}

let handle: Handle;
beforeAll(() => {
  handle = seeded();
});
const count = (sql: string, ...values: unknown[]): number =>
  handle
    .prepare(sql)
    .pluck()
    .get(...values) as number;

/** Each query counts the rows that break a rule. */
const RULES: Record<string, string> = {
  'an order is the sum of its lines': `SELECT count(*) FROM sales_order o WHERE net <> (SELECT coalesce(sum(net), 0) FROM order_line WHERE order_id = o.id)`,
  'a total is net, freight and tax': 'SELECT count(*) FROM sales_order WHERE total <> net + freight + tax',
  'a quote is the sum of its lines': `SELECT count(*) FROM quote q WHERE net <> (SELECT coalesce(sum(net), 0) FROM quote_line WHERE quote_id = q.id) OR total <> net + freight + tax`,
  'every order has a line': 'SELECT count(*) FROM sales_order WHERE id NOT IN (SELECT order_id FROM order_line)',
  'quantities are whole cartons, equipment by the piece':
    'SELECT count(*) FROM order_line JOIN product USING (sku) WHERE quantity < moq OR quantity % pack_size <> 0',
  'no more is shipped than was ordered': `SELECT count(*) FROM order_line l WHERE quantity < (SELECT coalesce(sum(p.quantity), 0) FROM shipment_line p JOIN shipment s ON s.id = p.shipment_id WHERE s.order_id = l.order_id AND p.order_line = l.line)`,
  'no more arrives than was sent': 'SELECT count(*) FROM shipment_line WHERE delivered > quantity',
  'shipped and delivered orders are shipped in full': `SELECT count(*) FROM sales_order o JOIN order_line l ON l.order_id = o.id WHERE status IN ('shipped', 'delivered') AND quantity <> (SELECT coalesce(sum(p.quantity), 0) FROM shipment_line p JOIN shipment s ON s.id = p.shipment_id WHERE s.order_id = l.order_id AND p.order_line = l.line)`,
  'a part-shipped order has a parcel and something open': `SELECT count(*) FROM sales_order o WHERE status = 'part-shipped' AND ((SELECT count(*) FROM shipment WHERE order_id = o.id) = 0 OR (SELECT sum(quantity) FROM order_line WHERE order_id = o.id) <= (SELECT sum(p.quantity) FROM shipment_line p JOIN shipment s ON s.id = p.shipment_id WHERE s.order_id = o.id))`,
  'what is not shipped has no parcel': `SELECT count(*) FROM sales_order WHERE status IN ('waiting', 'confirmed', 'picking', 'cancelled') AND id IN (SELECT order_id FROM shipment)`,
  'delivered means that every parcel arrived': `SELECT count(*) FROM sales_order WHERE status = 'delivered' AND id IN (SELECT order_id FROM shipment WHERE delivered_at IS NULL)`,
  'shipped means that a parcel is under way': `SELECT count(*) FROM sales_order WHERE status = 'shipped' AND id NOT IN (SELECT order_id FROM shipment WHERE delivered_at IS NULL)`,
  'only shipped orders are invoiced': `SELECT count(*) FROM invoice i JOIN sales_order o ON o.id = i.order_id WHERE status NOT IN ('shipped', 'delivered') OR i.total <> o.total OR i.paid > i.total`,
  'allocated is never above on hand': 'SELECT count(*) FROM stock WHERE allocated > on_hand OR on_hand < 0',
  'nothing happens after now': `SELECT (SELECT count(*) FROM sales_order WHERE placed_at > '${NOW}') + (SELECT count(*) FROM shipment WHERE shipped_at > '${NOW}' OR delivered_at > '${NOW}') + (SELECT count(*) FROM invoice WHERE issued_day > '${TODAY}' OR paid_day > '${TODAY}') + (SELECT count(*) FROM return_order WHERE opened_at > '${NOW}') + (SELECT count(*) FROM quote WHERE created_at > '${NOW}') + (SELECT count(*) FROM browsing_event WHERE at > '${NOW}')`,
  'a parcel leaves after the order and arrives after it left': `SELECT count(*) FROM shipment s JOIN sales_order o ON o.id = s.order_id WHERE shipped_at < placed_at OR delivered_at < shipped_at`,
  'nobody ships on a weekend': `SELECT count(*) FROM shipment WHERE strftime('%w', shipped_at) IN ('0', '6')`,
  'nothing is expected on a weekend': `SELECT (SELECT count(*) FROM shipment WHERE strftime('%w', expected_day) IN ('0', '6')) + (SELECT count(*) FROM sales_order WHERE strftime('%w', promised_day) IN ('0', '6'))`,
  'order numbers follow time':
    'SELECT count(*) FROM (SELECT placed_at, lag(placed_at) OVER (ORDER BY id) before FROM sales_order) WHERE placed_at < before',
  'ids exist': `SELECT (SELECT count(*) FROM sales_order o WHERE NOT EXISTS (SELECT 1 FROM contact c WHERE c.id = o.contact_id AND c.company_id = o.company_id) OR NOT EXISTS (SELECT 1 FROM address a WHERE a.id = o.address_id AND a.company_id = o.company_id))
    + (SELECT count(*) FROM contact WHERE company_id NOT IN (SELECT id FROM company) OR approver_id NOT IN (SELECT id FROM contact))
    + (SELECT count(*) FROM order_line WHERE sku NOT IN (SELECT sku FROM product) OR order_id NOT IN (SELECT id FROM sales_order))
    + (SELECT count(*) FROM quote_line WHERE sku NOT IN (SELECT sku FROM product))
    + (SELECT count(*) FROM stock WHERE sku NOT IN (SELECT sku FROM product) OR warehouse_id NOT IN (SELECT id FROM warehouse))
    + (SELECT count(*) FROM inbound WHERE sku NOT IN (SELECT sku FROM product) OR warehouse_id NOT IN (SELECT id FROM warehouse))
    + (SELECT count(*) FROM contract_price WHERE sku NOT IN (SELECT sku FROM product) OR company_id NOT IN (SELECT id FROM company))
    + (SELECT count(*) FROM browsing_event WHERE sku NOT IN (SELECT sku FROM product))
    + (SELECT count(*) FROM product WHERE replaced_by NOT IN (SELECT sku FROM product WHERE discontinued = 0))`,
  'no more comes back than arrived': `SELECT count(*) FROM return_line r JOIN return_order o ON o.id = r.return_id WHERE r.quantity > (SELECT sum(delivered) FROM shipment_line p JOIN shipment s ON s.id = p.shipment_id WHERE s.order_id = o.order_id AND p.order_line = r.order_line)`,
};

describe('the demo company', () => {
  test.each(Object.entries(RULES))('%s', (_, sql) => {
    expect(count(sql)).toBe(0);
  });

  test('has the size of a real wholesaler', () => {
    expect(count('SELECT count(*) FROM company')).toBe(350);
    expect(count('SELECT count(*) FROM product')).toBeGreaterThan(480);
    expect(count('SELECT count(*) FROM order_line')).toBeGreaterThan(80_000);
    expect(count('SELECT count(DISTINCT country) FROM company')).toBeGreaterThanOrEqual(12);
    expect(count('SELECT max(length(id)) FROM sales_order')).toBe('PO-2026-0001'.length);
    expect(readFact(handle, 'filling')).toBe('demo');
    expect(readFact(handle, 'seeded_at')).toBe(NOW);
  });

  test.each(['waiting', 'confirmed', 'picking', 'part-shipped', 'shipped', 'delivered', 'cancelled'])(
    'has orders that are %s',
    (status) => {
      expect(count('SELECT count(*) FROM sales_order WHERE status = ?', status)).toBeGreaterThan(3);
    },
  );

  test.each([
    'fraud',
    'late-payer',
    'churn',
    'short-delivery',
    'dispute',
    'trend',
    'bought-together',
    'rhythm',
    'low-stock',
    'haste',
    'asks-first',
  ])('records the planted %s apart', (kind) => {
    expect(count('SELECT count(*) FROM planted WHERE kind = ?', kind)).toBeGreaterThan(3);
  });
});

test('the control company has no goods that belong together and no rhythms, but the same size', () => {
  const { handle: control } = openDatabase(':memory:');
  seedDemo(control, { today: TODAY, now: NOW, control: true });
  const planted = control.prepare('SELECT DISTINCT kind FROM planted').pluck().all();
  expect(planted).not.toContain('bought-together');
  expect(planted).not.toContain('rhythm');
  const lines = control.prepare('SELECT count(*) FROM order_line').pluck().get() as number;
  expect(lines).toBeGreaterThan(80_000);
}, 60_000);

test('the same seed writes the same data, another seed does not', () => {
  const first = hash(handle);
  expect(hash(seeded())).toBe(first);
  expect(hash(seeded(7))).not.toBe(first);
}, 60_000);

test.each(['2026-11-21', '2027-01-01'])(
  'the rules hold when the demo starts on a day off, %s',
  (today) => {
    handle = seeded(3, today);
    for (const [rule, sql] of Object.entries(RULES))
      expect([rule, count(sql.replaceAll(NOW, `${today}T10:00:00.000Z`).replaceAll(TODAY, today))]).toEqual([rule, 0]);
  },
  60_000,
);
