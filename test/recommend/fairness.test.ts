import { describe, expect, it } from 'vitest';
import { belowFourFifths, bySegment, heldBack, type Judged, wilson } from '../../recommend/fairness.ts';
import { priceOf, reweighted, segmentThresholds } from '../../recommend/fairness-remedies.ts';

/** Segment, outcome and probability; flagged from .5. */
const rows = (text: string): Judged[] =>
  text
    .trim()
    .split(/\s*\n\s*/)
    .map((line) => {
      const [segment, y, p] = line.split(' ');
      return { segment: segment!, y: Number(y) as 0 | 1, p: Number(p), flagged: Number(p) >= 0.5 };
    });

const two = rows(`
  north 1 .9
  north 1 .8
  north 0 .7
  north 0 .1
  south 1 .6
  south 1 .4
  south 0 .3
  south 0 .2
`);

describe('by segment', () => {
  const [north, south] = bySegment(two);
  it.each([
    ['north selection', north!.selection.value, 3 / 4],
    ['south selection', south!.selection.value, 1 / 4],
    ['north true positives', north!.truePositive.value, 1],
    ['south true positives', south!.truePositive.value, 1 / 2],
    ['north false positives', north!.falsePositive.value, 1 / 2],
    ['south false positives', south!.falsePositive.value, 0],
    ['north AUROC', north!.auroc.value, 1],
    ['north said', north!.said, 2.5 / 4],
    ['north came', north!.came.value, 1 / 2],
    ['south to north', south!.ratio, 1 / 3],
  ])('%s', (_, got, expected) => expect(got).toBeCloseTo(expected, 12));

  it('the four-fifths rule names who is selected too seldom', () => {
    expect(belowFourFifths(bySegment(two))).toEqual(['south']);
    expect(belowFourFifths(bySegment(two.map((row) => ({ ...row, flagged: row.y === 1 }))))).toEqual([]);
  });
});

it.each([
  // Worked: 1 of 10 and 0 of 10 (Wilson without continuity correction)
  [1, 10, 0.0179, 0.4042],
  [0, 10, 0, 0.2775],
  [10, 10, 0.7225, 1],
])('the interval of %i in %i', (hits, count, low, high) => {
  expect(wilson(hits, count).low).toBeCloseTo(low, 4);
  expect(wilson(hits, count).high).toBeCloseTo(high, 4);
});

describe('flags are held back', () => {
  const ranked = (segment: string, turned: boolean) =>
    Array.from(
      { length: 20 },
      (_, i): Judged => ({ segment, y: i % 2 ? 1 : 0, p: i % 2 === (turned ? 0 : 1) ? 0.7 : 0.3, flagged: true }),
    );
  it('where the model ranks no better than a coin', () =>
    expect(heldBack([...ranked('good', false), ...ranked('good too', false), ...ranked('bad', true)])).toEqual([
      'bad',
    ]));
  it('not for want of outcomes alone', () =>
    expect(heldBack([...ranked('good', false), ...ranked('few', true).slice(0, 4)])).toEqual([]));
});

describe('ways to lessen a gap', () => {
  it('weights make outcome and segment independent', () => {
    // North: 3 yes of 4, south: 1 of 4.
    const cases = [1, 1, 1, 0]
      .map((y) => ({ segment: 'n', y: y as 0 | 1 }))
      .concat([1, 0, 0, 0].map((y) => ({ segment: 's', y: y as 0 | 1 })));
    const weights = reweighted(cases);
    expect(weights[0]).toBeCloseTo((4 * 4) / (8 * 3), 12);
    expect(weights[3]).toBeCloseTo((4 * 4) / (8 * 1), 12);
    const share = (segment: string) => {
      const own = cases.map((row, i) => ({ ...row, w: weights[i]! })).filter((row) => row.segment === segment);
      return own.reduce((sum, row) => sum + row.w * row.y, 0) / own.reduce((sum, row) => sum + row.w, 0);
    };
    expect(share('n')).toBeCloseTo(share('s'), 12);
  });

  it.each([
    ['selection', 0.5, 0.8, 0.4],
    ['recall', 1, 0.8, 0.4],
    ['recall', 0.5, 0.9, 0.6],
  ] as const)('thresholds by segment reach the same %s of %f', (aim, share, north, south) => {
    const thresholds = segmentThresholds(two, aim, share);
    expect([thresholds.get('north'), thresholds.get('south')]).toEqual([north, south]);
  });

  it('and have a price', () => {
    expect(priceOf(two)).toEqual({
      selectionGap: 0.5,
      recallGap: 0.5,
      accuracy: 6 / 8,
      precision: 3 / 4,
      recall: 3 / 4,
      flagged: 4 / 8,
    });
    const thresholds = segmentThresholds(two, 'selection', 0.25);
    const after = priceOf(two.map((row) => ({ ...row, flagged: row.p >= thresholds.get(row.segment)! })));
    expect(after).toMatchObject({ selectionGap: 0, precision: 1, recall: 0.5 });
  });
});
