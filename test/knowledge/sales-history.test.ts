import { expect, it } from 'vitest';
import { salesHistory } from '../../knowledge/orders/sales-history.ts';
import { databaseWith } from './fixture.ts';

const { handle } = databaseWith({
  warehouse: [
    { id: 'RTM', name: 'Rotterdam', country: 'NL' },
    { id: 'SHA', name: 'Shanghai', country: 'CN' },
  ],
  company: [
    { id: 'cafe', name: 'Cafe', country: 'DE', segment: 'cafe', language: 'en' },
    { id: 'tea', name: 'Tea House', country: 'CN', segment: 'cafe', language: 'zh' },
  ],
  product: [{ sku: 'CUP-12', category: 'cups', pack_size: 50 }],
  sales_order: [
    { id: 'PO-2', company_id: 'tea', placed_at: '2026-01-02T23:00:00.000Z', status: 'waiting', currency: 'CNY' },
    { id: 'PO-1', company_id: 'cafe', placed_at: '2026-01-01T08:00:00.000Z', status: 'delivered', currency: 'EUR' },
    { id: 'PO-3', company_id: 'cafe', placed_at: '2026-01-01T09:00:00.000Z', status: 'cancelled' },
    { id: 'PO-4', company_id: 'cafe', placed_at: '2026-01-03T00:00:00.000Z', status: 'delivered' },
  ],
  order_line: ['PO-1', 'PO-2', 'PO-3', 'PO-4'].map((order_id) => ({
    order_id,
    line: 1,
    sku: 'CUP-12',
    quantity: 125,
    net: 900,
  })),
});

it('tells what was sold, from where, in packs, the oldest first; what was cancelled was not sold', () => {
  const lines = salesHistory(handle, { until: '2026-01-03' });
  expect(
    lines.map(({ orderId, day, warehouse, packs, currency }) => [orderId, day, warehouse, packs, currency]),
  ).toEqual([
    ['PO-1', '2026-01-01', 'RTM', 2.5, 'EUR'],
    ['PO-2', '2026-01-02', 'SHA', 2.5, 'CNY'],
  ]);
  expect(salesHistory(handle, { from: '2026-01-02', until: '2026-02-01' }).map((line) => line.orderId)).toEqual([
    'PO-2',
    'PO-4',
  ]);
});
