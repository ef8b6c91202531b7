import { describe, expect, test } from 'vitest';
import { asOf, dayOf, historyOf, type PurchaseRow } from '../../../recommend/collaborative-filtering/history.ts';

const rows: PurchaseRow[] = [
  { buyer: 'b', item: 'lid', at: '2026-01-03T10:00:00.000Z', order: 'PO-2', quantity: 5 },
  { buyer: 'b', item: 'cup', at: '2026-01-01T10:00:00.000Z', order: 'PO-1', quantity: 2 },
  { buyer: 'b', item: 'lid', at: '2026-01-03T10:00:00.000Z', order: 'PO-2', quantity: 7 },
  { buyer: 'a', item: 'cup', at: '2026-01-02T10:00:00.000Z', segment: 'cafe' },
  { buyer: 'a', item: 'bag', at: '2026-01-02T10:00:00.000Z', browsed: true },
];

describe('a history', () => {
  test('has each good of an order once, orders oldest first, looks apart', () => {
    const history = historyOf(rows);
    expect(history.buyers).toEqual(['a', 'b']);
    expect(history.items).toEqual(['bag', 'cup', 'lid']);
    expect(history.segments).toEqual(['cafe', null]);
    expect(history.orders[1]).toEqual([
      { day: dayOf('2026-01-01T10:00:00.000Z'), items: [1], quantities: [2] },
      { day: dayOf('2026-01-03T10:00:00.000Z'), items: [2], quantities: [12] },
    ]);
    expect(history.orders[0]).toHaveLength(1);
    expect(history.looks[0]).toEqual([{ day: dayOf('2026-01-02T10:00:00.000Z'), item: 0 }]);
  });

  test('is the same whatever the order of the rows', () => {
    expect(historyOf([...rows].reverse())).toEqual(historyOf(rows));
  });

  test('knows nothing at or after now', () => {
    const now = '2026-01-03T10:00:00.000Z';
    expect(historyOf(rows, now).items).toEqual(['bag', 'cup']);
    expect(asOf(historyOf(rows), dayOf(now)).orders[1]).toHaveLength(1);
  });

  test.each([
    ['no rows', () => historyOf([])],
    ['none before now', () => historyOf(rows, '2025-01-01')],
    ['no time', () => historyOf([{ buyer: 'a', item: 'cup', at: 'soon' }])],
  ])('refuses %s', (_, build) => {
    expect(build).toThrow(RangeError);
  });
});
