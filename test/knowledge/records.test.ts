import type { Insertable } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openCatalogue, unitPriceFor } from '../../knowledge/catalogue/catalogue.ts';
import { openStock } from '../../knowledge/catalogue/stock.ts';
import { type OpenDatabase, openDatabase } from '../../knowledge/database/database.ts';
import { divideHalfEven, lineNet, share } from '../../knowledge/database/money.ts';
import type { Database } from '../../knowledge/database/schema.ts';
import { openInvoices } from '../../knowledge/orders/invoices.ts';
import { openOrders } from '../../knowledge/orders/orders.ts';
import { openReturns } from '../../knowledge/orders/returns.ts';
import { openQuotes } from '../../knowledge/quotes/quotes.ts';

let database: OpenDatabase;
beforeAll(async () => {
  database = openDatabase(':memory:');
  await fill();
});
afterAll(() => database.close());

const add = <T extends keyof Database>(table: T, ...rows: Insertable<Database[T]>[]) =>
  database.query
    .insertInto(table)
    .values(rows as never)
    .execute();

/** Two companies, "ours" and "theirs", with an order of each and a few products. */
async function fill(): Promise<void> {
  const company = (id: string, currency: string) => ({
    ...{ id, name: id, name_zh: null, segment: 'restaurant', region: '', country: 'AT', language: 'en' as const },
    ...{ currency, payment_terms: 'NET30', credit_limit: null, vat_number: null, tax_rate: null },
    customer_since: '2020-01-01',
  });
  const product = (sku: string) => ({
    ...{ sku, name_en: sku, name_zh: sku, description_en: '', description_zh: '', keywords: '', category: 'cups' },
    ...{ unit: 'H87', pack_size: 100, moq: 100, lead_time_days: 21, discontinued: 0, replaced_by: null },
  });
  const order = (id: string, company_id: string, customer_po: string | null, placed_at: string) => ({
    ...{ id, company_id, contact_id: `${company_id}-buyer`, placed_at, channel: 'web', customer_po },
    ...{ status: 'part-shipped' as const, address_id: `${company_id}-a1`, requested_day: null },
    ...{ promised_day: '2026-11-30', currency: 'EUR', net: 8_250, freight: 0, tax: 0, total: 8_250 },
  });
  const line = (order_id: string, number: number, sku: string, quantity: number) => ({
    ...{ order_id, line: number, sku, quantity, unit_price: 825, net: lineNet(825, quantity) },
  });
  const shipment = (id: string, order_id: string, delivered_at: string | null) => ({
    ...{ id, order_id, carrier: 'DHL', tracking: `T-${id}`, shipped_at: '2026-11-20T08:00:00.000Z' },
    ...{ expected_day: '2026-11-23', delivered_at },
  });
  await add('company', company('ours', 'EUR'), company('theirs', 'EUR'));
  await add('product', product('CUP-12'), product('LID-12'), product('BOWL-16'));
  await add(
    'sales_order',
    order('PO-2026-0001', 'ours', 'KB-77', '2026-11-18T08:00:00.000Z'),
    order('PO-2026-0002', 'theirs', 'KB-88', '2026-11-19T08:00:00.000Z'),
  );
  await add('order_line', line('PO-2026-0001', 1, 'CUP-12', 1_000), line('PO-2026-0001', 2, 'LID-12', 500));
  await add('order_line', line('PO-2026-0001', 3, 'GONE-1', 200), line('PO-2026-0002', 1, 'CUP-12', 50));
  await add('shipment', shipment('S1', 'PO-2026-0001', '2026-11-22T08:00:00.000Z'));
  await add('shipment', shipment('S2', 'PO-2026-0001', null), shipment('S3', 'PO-2026-0002', null));
  await add(
    'shipment_line',
    { shipment_id: 'S1', order_line: 1, quantity: 600, delivered: 590 },
    { shipment_id: 'S2', order_line: 1, quantity: 100, delivered: null },
    { shipment_id: 'S2', order_line: 2, quantity: 500, delivered: null },
    { shipment_id: 'S3', order_line: 1, quantity: 50, delivered: null },
  );
  const invoice = (id: string, order_id: string, company_id: string, paid: number) => ({
    ...{ id, order_id, company_id, issued_day: '2026-11-20', due_day: '2026-12-20', currency: 'EUR', total: 8_250 },
    ...{ paid, paid_day: null, disputed: 0, dispute_reason: null },
  });
  await add('invoice', invoice('INV-2026-0001', 'PO-2026-0001', 'ours', 250));
  await add('invoice', invoice('INV-2026-0002', 'PO-2026-0002', 'theirs', 0));
  const quote = (id: string, company_id: string) => ({
    ...{ id, company_id, contact_id: `${company_id}-buyer`, created_at: '2026-11-20T08:00:00.000Z' },
    ...{ valid_to: '2026-12-01', status: 'open' as const, currency: 'EUR', net: 1, freight: 0, tax: 0, total: 1 },
  });
  await add('quote', quote('QT-2026-0001', 'ours'), quote('QT-2026-0002', 'theirs'));
  const back = (id: string, order_id: string, company_id: string) => ({
    ...{ id, order_id, company_id, opened_at: '2026-11-23T08:00:00.000Z', status: 'open', reason: 'damaged' },
  });
  await add('return_order', back('RMA-2026-0001', 'PO-2026-0001', 'ours'));
  await add('return_order', back('RMA-2026-0002', 'PO-2026-0002', 'theirs'));
  await add('return_line', { return_id: 'RMA-2026-0001', order_line: 2, quantity: 20 });

  await add('warehouse', { id: 'rtm', name: 'Rotterdam', name_zh: '鹿特丹', country: 'NL' });
  await add('warehouse', { id: 'sha', name: 'Shanghai', name_zh: '上海', country: 'CN' });
  const stock = (sku: string, warehouse_id: string, on_hand: number, allocated: number, as_of: string) => ({
    ...{ sku, warehouse_id, on_hand, allocated, as_of },
  });
  await add('stock', stock('CUP-12', 'rtm', 900, 250, '2026-11-24T06:00:00.000Z'));
  await add('stock', stock('CUP-12', 'sha', 100, 160, '2026-11-23T06:00:00.000Z'));
  await add('stock', stock('LID-12', 'rtm', 40, 40, '2026-11-24T06:00:00.000Z'));
  await add('inbound', { id: 'I2', sku: 'BOWL-16', warehouse_id: 'rtm', quantity: 300, due: '2026-12-20' });
  await add('inbound', { id: 'I1', sku: 'BOWL-16', warehouse_id: 'sha', quantity: 500, due: '2026-12-05' });
  await add(
    'price_tier',
    { sku: 'CUP-12', currency: 'EUR', min_quantity: 500, unit_price: 825 },
    { sku: 'CUP-12', currency: 'EUR', min_quantity: 100, unit_price: 900 },
    { sku: 'CUP-12', currency: 'CNY', min_quantity: 100, unit_price: 7_000 },
  );
  const contract = { company_id: 'ours', sku: 'CUP-12', valid_from: '2026-03-01', valid_to: '2026-11-24' };
  await add('contract_price', { ...contract, unit_price: 745 });
}

type Find = (number: string, companyId: string) => Promise<{ id: string } | undefined>;
const READERS: readonly (readonly [kind: string, find: () => Find, ours: string, theirs: string])[] = [
  ['order', () => openOrders(database.query).order, 'PO-2026-0001', 'PO-2026-0002'],
  ['order by PO number of the buyer', () => openOrders(database.query).order, 'KB-77', 'KB-88'],
  ['invoice', () => openInvoices(database.query).invoice, 'INV-2026-0001', 'INV-2026-0002'],
  ['quote', () => openQuotes(database.query).quote, 'QT-2026-0001', 'QT-2026-0002'],
  ['return', () => openReturns(database.query).return, 'RMA-2026-0001', 'RMA-2026-0002'],
];

describe.each(READERS)('%s', (_kind, find, ours, theirs) => {
  it('is found by its own company, however it is written', async () => {
    const found = await find()(ours, 'ours');
    expect(found).toBeDefined();
    expect(await find()(ours.toLowerCase().replaceAll('-', ' '), 'ours')).toEqual(found);
    expect(await find()(theirs, 'theirs')).toBeDefined();
  });

  it('of another company is as one that does not exist', async () => {
    expect(await find()(theirs, 'ours')).toBeUndefined();
    expect(await find()(ours, 'theirs')).toBeUndefined();
    expect(await find()(ours.replace(/\d$/, '9'), 'ours')).toBeUndefined();
    expect(await find()(ours, '')).toBeUndefined();
    expect(await find()('', 'ours')).toBeUndefined();
    expect(await find()('%', 'ours')).toBeUndefined();
  });
});

describe('lists', () => {
  it('hold records of the company alone', async () => {
    const ids = async (rows: Promise<{ id: string }[]>) => (await rows).map((row) => row.id);
    const { query } = database;
    expect(await ids(openOrders(query).lastOrders('ours', 9))).toEqual(['PO-2026-0001']);
    expect(await ids(openOrders(query).openOrders('ours'))).toEqual(['PO-2026-0001']);
    expect(await ids(openInvoices(query).open('ours'))).toEqual(['INV-2026-0001']);
    expect(await ids(openInvoices(query).ofOrder('PO-2026-0002', 'ours'))).toEqual([]);
    expect(await ids(openQuotes(query).lastQuotes('ours', 9))).toEqual(['QT-2026-0001']);
    expect(await ids(openReturns(query).lastReturns('ours', 9))).toEqual(['RMA-2026-0001']);
  });
  it.each([
    ['2026-12-01', 1],
    ['2026-12-02', 0],
  ])('a quote can be accepted until its last day: %s', async (day, count) => {
    expect(await openQuotes(database.query).openQuotes('ours', day)).toHaveLength(count);
  });
  it('what is open of an invoice is what is not paid', async () => {
    expect(await openInvoices(database.query).invoice('INV-2026-0001', 'ours')).toMatchObject({ open: 8_000 });
  });
});

describe('part deliveries', () => {
  it('shipped, delivered, open and short of each line', async () => {
    const order = await openOrders(database.query).order('PO-2026-0001', 'ours');
    const quantities = order!.lines.map(({ sku, shipped, delivered, open, short }) => {
      return { sku, shipped, delivered, open, short };
    });
    expect(quantities).toEqual([
      // 100 are still on the road: they are neither open nor short.
      { sku: 'CUP-12', shipped: 700, delivered: 590, open: 300, short: 10 },
      { sku: 'LID-12', shipped: 500, delivered: null, open: 0, short: 0 },
      { sku: 'GONE-1', shipped: 0, delivered: null, open: 200, short: 0 },
    ]);
    expect(order!.shipments.map((s) => s.tracking)).toEqual(['T-S1', 'T-S2']);
    expect(order!.lines[2]!.nameEn, 'a product that left the catalogue').toBe('GONE-1');
  });
});

describe('stock', () => {
  const stockOf = (sku: string) => openStock(database).stockOf(sku);

  it('free is on hand less allocated; what one warehouse owes is not taken from another', async () => {
    const stock = await stockOf('CUP-12');
    if (!stock.known) throw new Error('it is recorded');
    expect(stock.warehouses.map(({ id, free }) => [id, free])).toEqual([
      ['rtm', 650],
      ['sha', -60],
    ]);
    expect(stock.free).toBe(650);
    expect(stock.asOf).toBe('2026-11-23T06:00:00.000Z');
  });
  it('nothing free is zero', async () => {
    expect(await stockOf('LID-12')).toMatchObject({ known: true, free: 0 });
  });
  it('what is not recorded is unknown, not zero', async () => {
    const stock = await stockOf('BOWL-16');
    expect(stock).toMatchObject({ known: false, leadTimeDays: 21 });
    expect(stock).not.toHaveProperty('free');
    expect(stock.inbound.map(({ quantity, due }) => [quantity, due])).toEqual([
      [500, '2026-12-05'],
      [300, '2026-12-20'],
    ]);
    expect(await stockOf('NO-SUCH')).toEqual({ known: false, inbound: [], leadTimeDays: null });
  });
});

describe('price', () => {
  it.each([
    ['the day before it begins', 'ours', 'EUR', '2026-02-28', 'list', 825],
    ['its first day', 'ours', 'EUR', '2026-03-01', 'contract', 745],
    ['its last day', 'ours', 'EUR', '2026-11-24', 'contract', 745],
    ['the day after', 'ours', 'EUR', '2026-11-25', 'list', 825],
    ['another company', 'theirs', 'EUR', '2026-11-24', 'list', 825],
    ['a guest', undefined, 'EUR', '2026-11-24', 'list', 825],
    ['another currency', 'ours', 'CNY', '2026-11-24', 'list', 7_000],
  ] as const)('contract price: %s', async (_case, company, currency, day, basis, unitPrice) => {
    const prices = await openCatalogue(database).prices('CUP-12', currency, company, day);
    expect(unitPriceFor(prices, 500)).toMatchObject({ basis, unitPrice });
  });
  it.each([
    [1, 900],
    [100, 900],
    [499, 900],
    [500, 825],
    [501, 825],
  ])('list price for %i', async (quantity, unitPrice) => {
    const prices = await openCatalogue(database).prices('CUP-12', 'EUR', undefined, '2026-11-24');
    expect(unitPriceFor(prices, quantity)).toEqual({ basis: 'list', unitPrice });
  });
  it('no price is no price, not zero', async () => {
    const prices = await openCatalogue(database).prices('LID-12', 'EUR', 'ours', '2026-11-24');
    expect(unitPriceFor(prices, 500)).toBeUndefined();
  });
});

describe('money', () => {
  it.each([
    [0, 2, 0],
    [1, 2, 0],
    [3, 2, 2],
    [5, 2, 2],
    [7, 2, 4],
    [-1, 2, 0],
    [-3, 2, -2],
    [-5, 2, -2],
    [1, 3, 0],
    [2, 3, 1],
    [-2, 3, -1],
    [149, 100, 1],
    [150, 100, 2],
    [151, 100, 2],
    [250, 100, 2],
    [251, 100, 3],
    [Number.MAX_SAFE_INTEGER, 1, Number.MAX_SAFE_INTEGER],
  ])('%i / %i half to even is %i', (dividend, divisor, result) => {
    expect(divideHalfEven(dividend, divisor) + 0).toBe(result);
  });
  it.each([
    [825, 500, 4_125],
    [745, 1_000, 7_450],
    [10, 5, 0], // EUR 0.005
    [10, 15, 2], // EUR 0.015
    [10, 25, 2], // EUR 0.025
    [1, 51, 1],
    [825, 0, 0],
  ])('%i price steps times %i is %i', (unitPrice, quantity, net) => {
    expect(lineNet(unitPrice, quantity)).toBe(net);
  });
  it.each([
    [10_000, 2_100, 2_100],
    [50, 100, 0],
    [150, 100, 2],
    [250, 100, 2],
    [999, 1_300, 130],
    [12_345, 0, 0],
  ])('%i of it %i basis points are %i', (minor, basisPoints, part) => {
    expect(share(minor, basisPoints)).toBe(part);
  });
});
