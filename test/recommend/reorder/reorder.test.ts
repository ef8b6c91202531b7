import { describe, expect, test } from 'vitest';
import type { PurchaseRow } from '../../../recommend/collaborative-filtering/history.ts';
import { type ReorderModel, reorder } from '../../../recommend/reorder/reorder.ts';
import { keepsContract } from '../contract.ts';

const at = (day: number) => new Date(Date.UTC(2026, 0, 1 + day, 8)).toISOString();
const rows: PurchaseRow[] = [
  // Every 14 days, in growing quantity; the next would be on day 112.
  ...[0, 14, 28, 42, 56, 70, 84, 98].map((day, i) => ({
    buyer: 'bistro',
    item: 'cup',
    at: at(day),
    quantity: 500 + 100 * i,
  })),
  ...[0, 90].map((day) => ({ buyer: 'bistro', item: 'tape', at: at(day), quantity: 6 })),
  { buyer: 'bistro', item: 'mop', at: at(50) },
  { buyer: 'hotel', item: 'cup', at: at(99) },
];

describe('due again', () => {
  keepsContract(reorder, {
    rows,
    options: { seed: 1, now: at(110) },
    ask: (model: ReorderModel) => [
      model.dueAgain('bistro', { withinDays: 7 }),
      model.rhythm('bistro', 'cup'),
      model.ordering('bistro'),
    ],
    reasoned(model) {
      const [cup, tape, ...rest] = model.dueAgain('bistro', { withinDays: 7 });
      expect(cup).toMatchObject({
        sku: 'cup',
        last: at(98),
        due: at(112),
        everyDays: 14,
        times: 8,
        quantity: 1000, // the middle of 800, 900, 1000, 1100, 1200
        onTime: { hits: 4, of: 4 },
      });
      expect(cup!.chance).toBeGreaterThan(0.9);
      expect(tape!.sku).toBe('tape');
      expect(tape!.chance).toBeLessThan(0.3);
      expect(rest).toEqual([]); // what was bought once has no rhythm
      expect(model.dueAgain('nobody', { withinDays: 7 })).toEqual([]);
    },
  });

  test('a chance grows with the time that is given, and is never above 1', () => {
    const model = reorder.fit(rows, { seed: 1, now: at(110) });
    const chances = [0, 1, 3, 10, 30, 100].map((withinDays) => model.dueAgain('bistro', { withinDays })[0]!.chance);
    expect([...chances].sort((a, b) => a - b)).toEqual(chances);
    expect(chances[0]).toBe(0);
    expect(chances.at(-1)).toBeLessThanOrEqual(1);
  });

  test('asked on a later day, what is overdue has waited longer', () => {
    const model = reorder.fit(rows, { seed: 1, now: at(110) });
    const [cup] = model.dueAgain('bistro', { now: at(111), withinDays: 2 });
    expect(cup!.due).toBe(at(112));
  });
});
