import { describe, expect, it, test } from 'vitest';
import { ageing, daysOverdue } from '../../knowledge/orders/ageing.ts';
import { openCredit } from '../../knowledge/orders/credit.ts';
import { openInvoices } from '../../knowledge/orders/invoices.ts';
import { openStatement } from '../../knowledge/orders/statement.ts';
import { openSeller } from '../../knowledge/seller/seller.ts';
import { databaseWith } from './fixture.ts';

const invoice = (id: string, issued: string, due: string, total: number, paid = 0, paidDay: string | null = null) => ({
  id,
  company_id: 'cafe',
  order_id: `PO-${id}`,
  currency: 'EUR',
  issued_day: issued,
  due_day: due,
  total,
  paid,
  paid_day: paidDay,
});
const order = (id: string, status: string, total: number | null) => ({
  id,
  company_id: 'cafe',
  currency: 'EUR',
  status,
  total,
});
const { query, handle } = databaseWith({
  facts: [
    { key: 'seller', value: 'Harbourline Supply' },
    { key: 'seller.EUR', value: '{"name":"Harbourline B.V.","bank":{"holder":"H","bank":"B","account":"NL91"}}' },
  ],
  company: [
    { id: 'cafe', currency: 'EUR', credit_limit: 100_000 },
    { id: 'new', currency: 'EUR', credit_limit: null },
  ],
  invoice: [
    invoice('INV-1', '2026-08-01', '2026-08-31', 5_000, 5_000, '2026-10-02'),
    invoice('INV-2', '2026-09-01', '2026-10-01', 7_000),
    invoice('INV-3', '2026-10-05', '2026-11-04', 9_000, 4_000, '2026-10-20'),
    invoice('INV-4', '2026-10-05', '2026-12-04', 2_000, 500), // the day of the payment is not on record
    { ...invoice('INV-5', '2026-10-05', '2026-10-05', 99_999), company_id: 'tea' },
  ],
  sales_order: [
    order('PO-INV-2', 'delivered', 7_000), // in its invoice
    order('PO-1', 'confirmed', 3_000),
    order('PO-2', 'part-shipped', null),
    order('PO-3', 'waiting', 50_000),
    order('PO-4', 'cancelled', 60_000),
  ],
});

test('credit left: the limit less open invoices and orders not invoiced yet', async () => {
  const credit = openCredit(query);
  expect(await credit('cafe')).toEqual({
    currency: 'EUR',
    limit: 100_000,
    openInvoices: 7_000 + 5_000 + 1_500,
    uninvoiced: 3_000,
    unpriced: 1,
    left: 100_000 - 13_500 - 3_000,
  });
  expect(await credit('new')).toMatchObject({ limit: null, left: null, openInvoices: 0, uninvoiced: 0 });
  expect(await credit('nobody')).toBeUndefined();
});

test('open invoices by age', async () => {
  const open = await openInvoices(query).open('cafe');
  expect(ageing(open, '2026-11-24')).toEqual([
    { currency: 'EUR', notDue: 1_500, upTo30: 5_000, upTo60: 7_000, over60: 0, overdue: 12_000, total: 13_500 },
  ]);
  expect(ageing([], '2026-11-24')).toEqual([]);
});

describe('days overdue', () => {
  it.each([
    ['2026-11-24', 100, 0],
    ['2026-11-23', 100, 1],
    ['2026-11-25', 100, 0],
    ['2026-09-24', 100, 61],
    ['2026-09-24', 0, 0],
  ])('due %s with %i open: %i', (dueDay, open, days) => {
    expect(daysOverdue({ dueDay, open }, '2026-11-24')).toBe(days);
  });
});

test('the statement: what was before, what came and went, and the balance after each', async () => {
  const statement = openStatement(query);
  const october = await statement('cafe', 'EUR', '2026-10-01', '2026-10-31');
  expect(october.opening).toBe(12_000);
  expect(october.entries.map(({ day, kind, invoiceId, balance }) => [day, kind, invoiceId, balance])).toEqual([
    ['2026-10-02', 'payment', 'INV-1', 7_000],
    ['2026-10-05', 'invoice', 'INV-3', 16_000],
    ['2026-10-05', 'invoice', 'INV-4', 18_000],
    ['2026-10-05', 'payment', 'INV-4', 17_500],
    ['2026-10-20', 'payment', 'INV-3', 13_500],
  ]);
  expect(october.closing).toBe(13_500);
  expect(await statement('cafe', 'CNY', '2026-10-01', '2026-10-31')).toMatchObject({ entries: [], closing: 0 });
});

test('the seller as far as it is on record', () => {
  const seller = openSeller(handle);
  expect(seller.entity('EUR')).toMatchObject({ name: 'Harbourline B.V.', bank: { account: 'NL91' } });
  expect(seller.entity('CNY')).toEqual({ name: 'Harbourline Supply' });
});
