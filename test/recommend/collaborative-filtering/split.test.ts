import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { split } from '../../../recommend/collaborative-filtering/split.ts';
import { csvRows } from '../../../scripts/bench/recommend/rows.ts';

const day = (n: number) => new Date(Date.UTC(2026, 0, 1 + n)).toISOString();
/** The last row is on day 112, so the test begins on day 56 and the validation on day 0. */
const rows = [
  ...[-9, -8, -7, -6, -5].map((n) => ({ buyer: 'a', item: 'cup', at: day(n) })),
  { buyer: 'b', item: 'lid', at: day(-5) },
  { buyer: 'a', item: 'lid', at: day(3) },
  { buyer: 'a', item: 'unheard-of', at: day(4) },
  { buyer: 'a', item: 'cup', at: day(60) },
  { buyer: 'b', item: 'cup', at: day(112) },
];

describe('the split by time', () => {
  test('test: the last window, of what was known before it, for buyers with enough orders', () => {
    const { cut, known, buyers } = split(rows, 0);
    expect(cut).toBe(day(56));
    expect(known.every(({ at }) => at < cut)).toBe(true);
    expect(buyers).toEqual([
      { buyer: 'a', owned: new Set(['cup', 'lid', 'unheard-of']), all: new Set(['cup']), fresh: new Set() },
    ]);
  });

  test('validation: the window before, and nothing of the test', () => {
    const { cut, buyers } = split(rows, 1);
    expect(cut).toBe(day(0));
    // What was not known before the cut is unreachable and left out; day 60 belongs to the test.
    expect(buyers).toEqual([{ buyer: 'a', owned: new Set(['cup']), all: new Set(['lid']), fresh: new Set(['lid']) }]);
  });
});

describe('purchases from a CSV file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'purchases-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const file = (text: string) => {
    const path = join(folder, 'purchases.csv');
    writeFileSync(path, text);
    return path;
  };

  test('buyer, item, time, and order and quantity if they are there', () => {
    expect(csvRows(file('\ufeffbuyer,item,time\na,"cup, big",2026-01-01\n'))).toEqual([
      { buyer: 'a', item: 'cup, big', at: '2026-01-01T00:00:00.000Z' },
    ]);
    expect(csvRows(file('time,order,quantity,item,buyer\n2026-01-01T10:00:00Z,7,12,cup,a\n'))).toEqual([
      { buyer: 'a', item: 'cup', at: '2026-01-01T10:00:00.000Z', order: '7', quantity: 12 },
    ]);
  });

  test.each([
    ['a column that is not there', 'buyer,item\na,cup\n', /Line 2 .* lacks one of the columns buyer, item, time/],
    ['what is no time', 'buyer,item,time\na,cup,soon\n', /Line 2 .* "soon" is not a time/],
  ])('refuses %s', (_, text, message) => {
    expect(() => csvRows(file(text))).toThrow(message);
  });
});
