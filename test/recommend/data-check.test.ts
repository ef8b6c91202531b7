import { describe, expect, it } from 'vitest';
import type { Case } from '../../recommend/cases.ts';
import { checkData, stability } from '../../recommend/data-check.ts';
import { seededRandom } from '../../recommend/random.ts';

const random = seededRandom(9);
const rows: Case[] = Array.from({ length: 300 }, (_, i) => {
  const y = random() < 0.3 ? 1 : 0;
  const fine = random();
  return {
    x: [
      fine,
      7,
      i % 2 ? Number.NaN : random(),
      i === 5 ? -3 : random(),
      y + random() / 10,
      i < 200 ? random() : 5 + random(),
      fine,
    ],
    y,
  };
});
const columns = ['fine', 'same', 'half', 'count', 'paidDays', 'moved', 'twin'];
const findings = checkData(rows, columns, [...rows.keys()], { count: 0 });

describe('the check of training data', () => {
  it.each([
    ['same', 'constant'],
    ['half', 'missing'],
    ['count', 'impossible'],
    ['paidDays', 'leaking'],
    ['moved', 'drifting'],
    ['twin', 'repeated'],
  ])('finds that %s is %s', (column, kind) =>
    expect(findings.filter((one) => one.column === column).map((one) => one.kind)).toEqual([kind]),
  );

  it('lets a fine column pass, and says the rest in plain sentences', () => {
    expect(findings.some((one) => one.column === 'fine')).toBe(false);
    expect(findings.find((one) => one.column === 'half')!.sentence).toBe('half is missing in 50 % of the rows.');
  });

  it('does not look for drift where rows have no time', () =>
    expect(checkData(rows, columns).some((one) => one.kind === 'drifting')).toBe(false));
});

it('the stability index is 0 for the same and as worked by hand for a moved share', () => {
  const same = Array.from({ length: 100 }, (_, i) => i % 10);
  expect(stability(same, same)).toBeCloseTo(0, 12);
  // Cells ≤ 0, ≤ .5, ≤ 1, above, missing; half a row added to each: 50.5 and 50.5 become 90.5 and 10.5, of 102.5.
  const expected = (40 / 102.5) * (Math.log(90.5 / 50.5) - Math.log(10.5 / 50.5));
  const half = Array.from({ length: 100 }, (_, i) => (i < 50 ? 0 : 1));
  const tenth = Array.from({ length: 100 }, (_, i) => (i < 90 ? 0 : 1));
  expect(stability(half, tenth)).toBeCloseTo(expected, 12);
});
