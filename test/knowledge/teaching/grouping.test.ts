import { describe, expect, it } from 'vitest';
import { byMeaning, byWords } from '../../../knowledge/teaching/alike.ts';
import { group, groupingQuality } from '../../../knowledge/teaching/grouping.ts';

describe('group', () => {
  it.each([
    { threshold: 0.5, groups: [[0, 1], [2, 3], [4]] },
    { threshold: 0.95, groups: [[0], [1], [2], [3], [4]] },
    // By average linkage 0 and 1 are .3 from 2 and 3, and all of them .1 from 4.
    { threshold: 0.2, groups: [[0, 1, 2, 3], [4]] },
    { threshold: 0.05, groups: [[0, 1, 2, 3, 4]] },
  ])('cuts at $threshold', async ({ threshold, groups }) => {
    const side = (i: number) => (i === 4 ? 'e' : i < 2 ? 'a' : 'b');
    const alike = (i: number, j: number) => (side(i) === side(j) ? 0.9 : i === 4 || j === 4 ? 0.1 : 0.3);
    expect(await group(5, alike, threshold)).toEqual(groups);
  });

  it('knows nothing to group', async () => {
    expect(await group(0, () => 1, 0.5)).toEqual([]);
  });
});

it('purity and the adjusted Rand index, worked by hand', () => {
  const classes = ['x', 'x', 'x', 'y', 'y', 'y'];
  const of = (i: number) => classes[i]!;
  expect(
    groupingQuality(
      [
        [0, 1, 2],
        [3, 4, 5],
      ],
      of,
    ),
  ).toEqual({ purity: 1, ari: 1, groups: 2 });
  // Together in both: 1 + 1 + 1 = 2 pairs in {0,1}, {3,4}… : index 2, expected 6·6/15 × … of group pairs 1+1+1 = 3.
  const quality = groupingQuality(
    [
      [0, 1],
      [2, 3],
      [4, 5],
    ],
    of,
  );
  expect(quality.purity).toBeCloseTo(5 / 6);
  expect(quality.ari).toBeCloseTo((2 - 1.2) / (4.5 - 1.2));
});

it.each([
  ['do you ship to Norway', 'shipping to Norway?', 'can I pay by card'],
  ['你们送货到广州吗', '可以送到广州吗', '能用微信付款吗'],
])('words: %s is nearer to %s than to %s', (a, b, c) => {
  const alike = byWords([a, b, c]);
  expect(alike(0, 1)).toBeGreaterThan(alike(0, 2));
  expect(alike(0, 1)).toBeCloseTo(alike(1, 0));
});

it('meaning: what all have in common does not count', () => {
  const unit = (...v: number[]) => Float32Array.from(v, (x) => x / Math.hypot(...v));
  const alike = byMeaning([unit(5, 1, 0), unit(5, 0.9, 0), unit(5, -1, 0), unit(5, -0.9, 0)]);
  expect(alike(0, 1)).toBeGreaterThan(0.9);
  expect(alike(0, 2)).toBeLessThan(0);
});
