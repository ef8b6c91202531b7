import { describe, expect, it, test } from 'vitest';
import { RETURN_TERMS } from '../../knowledge/demo/return-terms.ts';
import { StaleEffect } from '../../knowledge/effects/effect.ts';
import { prepareEffects } from '../../knowledge/effects/effects.ts';
import { type Claim, lastDay } from '../../knowledge/orders/return-terms.ts';
import { openReturns } from '../../knowledge/orders/returns.ts';
import { databaseWith } from './fixture.ts';

describe('the last day by the terms', () => {
  it.each<[Claim, string, 'EU' | 'CN', string, string | undefined]>([
    ['unwanted', '2026-11-06', 'EU', 'cups', '2026-12-06'],
    ['damaged', '2026-11-20', 'EU', 'cups', '2026-11-27'], // a Friday: five work days
    ['damaged', '2026-12-23', 'EU', 'cups', '2026-12-31'], // without Christmas
    ['short', '2026-11-17', 'EU', 'cups', '2026-11-20'],
    ['wrong', '2026-09-29', 'CN', 'cups', '2026-10-06'], // without the national holidays
    ['faulty', '2026-02-28', 'EU', 'equipment', '2028-02-28'],
    ['faulty', '2024-02-29', 'EU', 'equipment', '2026-02-28'],
    ['faulty', '2026-11-20', 'EU', 'cups', undefined],
  ])('%s, delivered %s (%s, %s): %s', (claim, delivered, zone, category, last) => {
    expect(lastDay(claim, delivered, RETURN_TERMS, zone, category)).toBe(last);
  });
});

describe('a return is opened', () => {
  const { handle, query } = databaseWith({
    conversation: [{ id: 'conv', channel: 'web', state: '{}' }],
    sales_order: [{ id: 'PO-1', company_id: 'cafe', status: 'delivered' }],
    order_line: [{ order_id: 'PO-1', line: 1, sku: 'CUP-12', quantity: 1000, net: 8250 }],
    shipment: [{ id: 'S1', order_id: 'PO-1', shipped_at: '2026-01-02', delivered_at: '2026-01-03' }],
    shipment_line: [{ shipment_id: 'S1', order_line: 1, quantity: 1000, delivered: 900 }],
    return_order: [{ id: 'RMA-9', order_id: 'PO-1', company_id: 'cafe', status: 'declined' }],
    return_line: [{ return_id: 'RMA-9', order_line: 1, quantity: 900 }],
  });
  for (const [id, conversation] of [
    ['mine', 'conv'],
    ['theirs', 'other'],
  ])
    handle
      .prepare('INSERT INTO upload VALUES (?, ?, ?, ?, ?, ?)')
      .run(id, conversation, 'a.png', 'image/png', Buffer.from('x'), '');
  const apply = prepareEffects(handle);
  const scene = { conversationId: 'conv', at: '2026-01-04T00:00:00.000Z' };
  const open = (id: string, quantity: number, claim: Claim = 'unwanted') =>
    handle.transaction(() =>
      apply(
        {
          kind: 'return',
          id,
          companyId: 'cafe',
          contactId: 'anna',
          orderId: 'PO-1',
          claim,
          remedy: 'credit',
          reason: 'too many',
          lines: [{ line: 1, quantity }],
          photos: ['mine', 'theirs'],
        },
        scene,
      ),
    )();

  test('never more than was delivered, whoever was first; what is missing is counted apart', async () => {
    expect(() => open('RMA-1', 901)).toThrow(StaleEffect);
    open('RMA-2', 600);
    expect(() => open('RMA-3', 301)).toThrow(StaleEffect);
    open('RMA-4', 300);
    open('RMA-5', 100, 'short');
    expect(() => open('RMA-6', 901, 'short')).toThrow(StaleEffect);
    expect(() => open('RMA-4', 0), 'a number is given once').toThrow(/UNIQUE/);
    expect(await openReturns(query).ofOrder('PO-1', 'cafe')).toEqual([
      { line: 1, quantity: 600, short: false },
      { line: 1, quantity: 300, short: false },
      { line: 1, quantity: 100, short: true },
    ]);
    expect(await openReturns(query).ofOrder('PO-1', 'tea')).toEqual([]);
  });

  test('only pictures of the conversation are kept with it', () => {
    const photos = handle.prepare(`SELECT upload_id FROM return_photo WHERE return_id = 'RMA-2'`).pluck().all();
    expect(photos).toEqual(['mine']);
    apply({ kind: 'return-photo', id: 'RMA-9', companyId: 'tea', photos: ['mine'] }, scene);
    expect(handle.prepare(`SELECT count(*) FROM return_photo WHERE return_id = 'RMA-9'`).pluck().get()).toBe(0);
  });
});
