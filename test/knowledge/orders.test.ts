import { describe, expect, test } from 'vitest';
import { openBuyers } from '../../knowledge/buyers/buyers.ts';
import { openInvoices } from '../../knowledge/orders/invoices.ts';
import { openOrders } from '../../knowledge/orders/orders.ts';
import { openReturns } from '../../knowledge/orders/returns.ts';
import { openQuotes } from '../../knowledge/quotes/quotes.ts';
import { databaseWith } from './fixture.ts';

const database = databaseWith({
  company: [
    { id: 'cafe', name: 'Cafe Hooge', currency: 'EUR', country: 'NL', language: 'en' },
    { id: 'tea', name: 'Tea House', currency: 'CNY', country: 'CN', language: 'zh' },
  ],
  contact: [
    { id: 'anna', company_id: 'cafe', name: 'Anna', role: 'buyer', demo: 1 },
    { id: 'li', company_id: 'tea', name: 'Li', role: 'viewer' },
  ],
  product: [{ sku: 'CUP-12', name_en: 'Cup', name_zh: '纸杯' }],
  sales_order: [
    { id: 'PO-2026-0001', company_id: 'cafe', placed_at: '2026-01-01', status: 'part-shipped', customer_po: 'HG 4711' },
    { id: 'PO-2026-0002', company_id: 'tea', placed_at: '2026-01-02', status: 'delivered', customer_po: '4711' },
    { id: 'PO-2026-0003', company_id: 'cafe', placed_at: '2026-01-03', status: 'delivered', customer_po: 'HG-4711' },
    {
      id: 'PO-2026-0004',
      company_id: 'cafe',
      placed_at: '2026-01-04',
      status: 'cancelled',
      customer_po: 'PO-2026-0001',
    },
  ],
  order_line: [
    { order_id: 'PO-2026-0001', line: 1, sku: 'CUP-12', quantity: 1000, unit_price: 825, net: 8250 },
    { order_id: 'PO-2026-0001', line: 2, sku: 'GONE-1', quantity: 50 },
    { order_id: 'PO-2026-0001', line: 3, sku: 'CUP-12', quantity: 200 },
  ],
  shipment: [
    { id: 'S1', order_id: 'PO-2026-0001', shipped_at: '2026-01-02', delivered_at: '2026-01-03' },
    { id: 'S2', order_id: 'PO-2026-0001', shipped_at: '2026-01-04' },
  ],
  shipment_line: [
    { shipment_id: 'S1', order_line: 1, quantity: 600, delivered: 590 },
    { shipment_id: 'S2', order_line: 1, quantity: 300 },
    { shipment_id: 'S2', order_line: 2, quantity: 50 },
  ],
  invoice: [
    { id: 'INV-2026-0001', order_id: 'PO-2026-0001', company_id: 'cafe', due_day: '2026-03-01', total: 500, paid: 200 },
    {
      id: 'INV-2026-0002',
      order_id: 'PO-2026-0003',
      company_id: 'cafe',
      due_day: '2026-02-01',
      total: 500,
      disputed: 1,
    },
    { id: 'INV-2026-0003', order_id: 'PO-2026-0003', company_id: 'cafe', due_day: '2026-01-01', total: 500, paid: 500 },
    { id: 'INV-2026-0004', order_id: 'PO-2026-0002', company_id: 'tea', due_day: '2026-01-01', total: 500 },
  ],
  return_order: [
    { id: 'RMA-2026-0001', order_id: 'PO-2026-0001', company_id: 'cafe', status: 'open', reason: 'short' },
    { id: 'RMA-2026-0002', order_id: 'PO-2026-0002', company_id: 'tea' },
  ],
  return_line: [{ return_id: 'RMA-2026-0001', order_line: 1, quantity: 10 }],
  quote: [
    { id: 'QT-2026-0001', company_id: 'cafe', status: 'open', valid_to: '2026-02-01' },
    { id: 'QT-2026-0002', company_id: 'cafe', status: 'open', valid_to: '2025-02-01' },
    { id: 'QT-2026-0003', company_id: 'tea', status: 'open', valid_to: '2026-02-01' },
  ],
  quote_line: [{ quote_id: 'QT-2026-0001', line: 1, sku: 'CUP-12', quantity: 500, unit_price: 825, net: 4125 }],
});
const { query } = database;
const orders = openOrders(query);
const invoices = openInvoices(query);
const returns = openReturns(query);
const quotes = openQuotes(query);
const buyers = openBuyers(database);

describe('a number finds only what is the company’s own', () => {
  test.each([
    ['order', 'PO-2026-0001', 'PO-2026-0001'],
    ['order', 'po 2026 0003', 'PO-2026-0003'],
    ['order', 'po20260003', 'PO-2026-0003'],
    ['order', 'PO–2026–0003', 'PO-2026-0003'],
    ['order', 'hg4711', 'PO-2026-0003'], // the buyer's own number, used twice: the latest
    ['order', 'PO-2026-0002', undefined], // another company's
    ['order', '4711', undefined], // another company's own number
    ['order', 'PO-2026-9999', undefined],
    ['order', '', undefined],
    ['order', "' OR 1=1 --", undefined],
    ['invoice', 'inv 2026-0001', 'INV-2026-0001'],
    ['invoice', 'INV-2026-0004', undefined],
    ['invoice', 'INV-2026-9999', undefined],
    ['return', 'rma20260001', 'RMA-2026-0001'],
    ['return', 'RMA-2026-0002', undefined],
    ['return', 'RMA-2026-9999', undefined],
    ['quote', 'qt-2026-0001', 'QT-2026-0001'],
    ['quote', 'QT-2026-0003', undefined],
    ['quote', 'QT-2026-9999', undefined],
  ] as const)('%s %s: %s', async (kind, number, id) => {
    const read = { ...orders, ...invoices, ...returns, ...quotes }[kind];
    expect((await read(number, 'cafe'))?.id).toBe(id);
  });
});

test('part deliveries: shipped, delivered, open and short for each line', async () => {
  const order = await orders.order('PO-2026-0001', 'cafe');
  expect(order?.lines).toMatchObject([
    { nameZh: '纸杯', quantity: 1000, unitPrice: 825, net: 8250, shipped: 900, delivered: 590, open: 100, short: 10 },
    { nameEn: 'GONE-1', quantity: 50, shipped: 50, delivered: null, open: 0, short: 0 },
    { quantity: 200, shipped: 0, delivered: null, open: 200, short: 0 },
  ]);
  expect(order?.shipments.map((s) => [s.id, s.deliveredAt, s.parts.length])).toEqual([
    ['S1', '2026-01-03', 1],
    ['S2', null, 2],
  ]);
});

test('lists hold the company’s own only', async () => {
  const ids = (rows: { id: string }[]) => rows.map((row) => row.id);
  expect(ids(await orders.lastOrders('cafe', 2))).toEqual(['PO-2026-0004', 'PO-2026-0003']);
  expect(ids(await orders.openOrders('cafe'))).toEqual(['PO-2026-0001']);
  expect(ids(await invoices.open('cafe'))).toEqual(['INV-2026-0002', 'INV-2026-0001']);
  expect(ids(await invoices.ofOrder('PO-2026-0002', 'cafe'))).toEqual([]);
  expect(ids(await returns.lastReturns('tea', 5))).toEqual(['RMA-2026-0002']);
  expect(ids(await quotes.openQuotes('cafe', '2026-01-15'))).toEqual(['QT-2026-0001']);
});

test('an invoice says what is still to be paid, a return and a quote what they hold', async () => {
  expect(await invoices.invoice('INV-2026-0001', 'cafe')).toMatchObject({
    open: 300,
    disputed: false,
    customerPo: 'HG 4711',
  });
  expect(await invoices.invoice('INV-2026-0002', 'cafe')).toMatchObject({ open: 500, disputed: true });
  expect((await returns.return('RMA-2026-0001', 'cafe'))?.lines).toMatchObject([{ sku: 'CUP-12', quantity: 10 }]);
  expect((await quotes.quote('QT-2026-0001', 'cafe'))?.lines).toMatchObject([{ nameEn: 'Cup', net: 4125 }]);
});

test('buyers and their companies', async () => {
  expect(await buyers.person('anna')).toMatchObject({ companyId: 'cafe', companyName: 'Cafe Hooge', role: 'buyer' });
  expect(await buyers.person('nobody')).toBeUndefined();
  expect(await buyers.company('tea')).toMatchObject({ language: 'zh', currency: 'CNY' });
  expect((await buyers.demoBuyers()).map((b) => b.id)).toEqual(['anna']);
  expect(await buyers.belongsTo('anna', 'cafe')).toBe(true);
  expect(await buyers.belongsTo('anna', 'tea')).toBe(false);
});
