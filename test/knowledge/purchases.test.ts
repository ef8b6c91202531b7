import { expect, test } from 'vitest';
import { purchaseRecords } from '../../knowledge/orders/purchases.ts';
import { databaseWith } from './fixture.ts';

test('purchases and looks, oldest first; not what was cancelled, nor looks of nobody known', async () => {
  const database = databaseWith({
    company: [{ id: 'cafe', name: 'Cafe Hooge', segment: 'cafe' }],
    product: [{ sku: 'CUP-12' }, { sku: 'LID-12' }],
    sales_order: [
      { id: 'PO-2026-0001', company_id: 'cafe', placed_at: '2026-01-03T10:00:00.000Z', status: 'delivered' },
      { id: 'PO-2026-0002', company_id: 'cafe', placed_at: '2026-01-01T10:00:00.000Z', status: 'cancelled' },
    ],
    order_line: [
      { order_id: 'PO-2026-0001', line: 1, sku: 'CUP-12', quantity: 500 },
      { order_id: 'PO-2026-0002', line: 1, sku: 'LID-12', quantity: 500 },
    ],
    browsing_event: [
      { at: '2026-01-02T10:00:00.000Z', company_id: 'cafe', sku: 'LID-12', kind: 'view' },
      { at: '2026-01-02T11:00:00.000Z', company_id: null, sku: 'LID-12', kind: 'view' },
    ],
  });
  expect(await purchaseRecords(database.query)).toEqual([
    { buyer: 'cafe', item: 'LID-12', at: '2026-01-02T10:00:00.000Z', segment: 'cafe', browsed: true },
    {
      buyer: 'cafe',
      item: 'CUP-12',
      at: '2026-01-03T10:00:00.000Z',
      order: 'PO-2026-0001',
      quantity: 500,
      segment: 'cafe',
    },
  ]);
});
