import { describe, expect, it } from 'vitest';
import { bias, coverage, mae, mase, pinball, seasonalScale, smape, wape } from '../../recommend/forecast-metrics.ts';

// Worked by hand.
describe.each([
  // 200·|100-80|/180 = 22.222, 200·|50-70|/120 = 33.333
  ['sMAPE in percent', smape([100, 50], [80, 70]), (200 * (20 / 180) + 200 * (20 / 120)) / 2],
  ['sMAPE of nothing forecast and nothing sold', smape([0, 10], [0, 10]), 0],
  ['sMAPE at its worst', smape([10], [0]), 200],
  ['MAE', mae([1, 2, 3], [2, 2, 1]), 1],
  // |3-1|, |2-2|, |5-3|, |4-2| = 2, 0, 2, 2
  ['scale of MASE, season 2', seasonalScale([1, 2, 3, 2, 5, 4], 2), 1.5],
  ['MASE', mase([6, 6], [4, 7], [1, 2, 3, 2, 5, 4], 2), 1],
  // under by 2 costs .9·2, over by 2 costs .1·2
  ['pinball loss', pinball([12, 8], [10, 10], 0.9), (1.8 + 0.2) / 2],
  ['coverage, both bounds included', coverage([1, 2, 3, 4], [1, 1, 1, 1], [3, 3, 3, 3]), 0.75],
  ['WAPE', wape([10, 0, 10], [8, 1, 12]), 0.25],
  ['bias', bias([10, 10], [12, 13]), 0.25],
])('%s', (_name, value, expected) => {
  it(`is ${expected}`, () => expect(value).toBeCloseTo(expected, 12));
});

it('has no scale where the series is no longer than its season', () => {
  expect(seasonalScale([1, 2], 2)).toBeNaN();
});
