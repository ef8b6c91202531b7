import { expect, it } from 'vitest';
import { orderHistory } from '../../knowledge/orders/order-history.ts';
import { databaseWith } from './fixture.ts';

const { handle } = databaseWith({
  company: [{ id: 'cafe', country: 'DE', region: 'west', segment: 'cafe', language: 'en', payment_terms: 'NET30' }],
  sales_order: [
    { id: 'PO-2', company_id: 'cafe', placed_at: '2026-01-02T23:00:00.000Z', status: 'waiting', total: 500 },
    { id: 'PO-1', company_id: 'cafe', placed_at: '2026-01-01T08:00:00.000Z', status: 'delivered', total: 900 },
    { id: 'PO-3', company_id: 'cafe', placed_at: '2026-01-01T09:00:00.000Z', status: 'cancelled' },
  ],
  order_line: [
    { order_id: 'PO-1', line: 2, sku: 'LID-12', quantity: 100, net: 300 },
    { order_id: 'PO-1', line: 1, sku: 'CUP-12', quantity: 100, net: 600 },
  ],
  invoice: [
    { id: 'I-1', order_id: 'PO-1', company_id: 'cafe', issued_day: '2026-01-02', due_day: '2026-02-01', disputed: 1 },
  ],
  browsing_event: [
    { at: '2026-01-01T07:00:00.000Z', company_id: 'cafe', contact_id: null, sku: 'CUP-12', kind: 'view' },
    { at: '2026-01-01T07:00:00.000Z', company_id: null, contact_id: null, sku: 'CUP-12', kind: 'view' },
  ],
});

it('tells orders with their lines and company, invoices, and the looks of known companies, the oldest first', () => {
  const { orders, invoices, looks } = orderHistory(handle);
  expect(orders.map(({ id, lines }) => [id, lines.map(({ sku }) => sku)])).toEqual([
    ['PO-1', ['CUP-12', 'LID-12']],
    ['PO-2', []],
  ]);
  expect(orders[0]).toMatchObject({ companyId: 'cafe', total: 900, region: 'west', paymentTerms: 'NET30' });
  expect(invoices).toMatchObject([{ orderId: 'PO-1', dueDay: '2026-02-01', paidDay: null, disputed: true }]);
  expect(looks).toEqual([{ companyId: 'cafe', at: '2026-01-01T07:00:00.000Z', sku: 'CUP-12', kind: 'view' }]);
});
