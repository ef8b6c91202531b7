import { describe, expect, it } from 'vitest';
import {
  atShare,
  atThreshold,
  aupr,
  auroc,
  aurocError,
  bestF1Threshold,
  brier,
  classification,
  ece,
  logLoss,
  reliability,
} from '../../recommend/metrics.ts';

// Worked by hand. Scores descending: .9 yes, .8 no, .7 yes, .6 yes, .4 no, .2 no.
const truth = [1, 0, 1, 1, 0, 0];
const scores = [0.9, 0.8, 0.7, 0.6, 0.4, 0.2];

describe('one threshold-free figure', () => {
  it.each([
    // .9 beats three no, .7 and .6 beat two each: 7 of 9 pairs
    ['AUROC', auroc(truth, scores), 7 / 9],
    // precision at each yes: 1/1, 2/3, 3/4
    ['AUPR', aupr(truth, scores), (1 + 2 / 3 + 3 / 4) / 3],
    ['AUROC of ties', auroc([1, 0, 1, 0], [0.5, 0.5, 0.5, 0.5]), 0.5],
    // one yes above a tie of yes and no: (1 + .5) / 2
    ['AUROC of a part tie', auroc([1, 1, 0], [0.9, 0.5, 0.5]), 0.75],
    // all tied: precision is the base rate
    ['AUPR of ties', aupr([1, 0, 0, 0], [0.5, 0.5, 0.5, 0.5]), 0.25],
    ['AUROC turned round', auroc([0, 1], [0.9, 0.1]), 0],
    ['Brier', brier([1, 0], [0.8, 0.4]), (0.04 + 0.16) / 2],
    ['log loss', logLoss([1, 0], [0.5, 0.75]), (Math.log(2) + Math.log(4)) / 2],
  ])('%s', (_, got, expected) => expect(got).toBeCloseTo(expected, 12));

  it('has no value where one of the two outcomes is missing', () => {
    expect(auroc([1, 1], [0.9, 0.1])).toBeNaN();
    expect(aupr([0, 0], [0.9, 0.1])).toBeNaN();
  });

  it('the error of an AUROC by placements', () => {
    // Of the yes: 1, 2/3, 2/3 of the no are below; of the no: 1/3, 1, 1 of the yes are above. Mean 7/9.
    const variance = ((2 / 9) ** 2 + 2 * (1 / 9) ** 2) / 2 / 3 + ((4 / 9) ** 2 + 2 * (2 / 9) ** 2) / 2 / 3;
    expect(aurocError(truth, scores)).toBeCloseTo(Math.sqrt(variance), 12);
  });
});

describe('at a threshold', () => {
  it('counts what is said yes', () => {
    // said: .9 yes, .8 no, .7 yes
    expect(atThreshold(truth, scores, 0.7)).toEqual({
      accuracy: 4 / 6,
      precision: 2 / 3,
      recall: 2 / 3,
      f1: 2 / 3,
      falseAlarms: 1 / 3,
      flagged: 3 / 6,
    });
    expect(atThreshold(truth, scores, 2)).toMatchObject({ precision: 0, recall: 0, f1: 0, flagged: 0 });
  });

  it('finds the best F1: down to .6 there are 3 hits of 4 said', () => {
    expect(bestF1Threshold(truth, scores)).toBe(0.6);
    expect(atThreshold(truth, scores, 0.6).f1).toBeCloseTo(6 / 7);
  });

  it.each([
    [1 / 6, 1, 1 / 3],
    [1 / 2, 2 / 3, 2 / 3],
    [1, 1 / 2, 1],
  ])('of the top %f', (share, precision, recall) => {
    const got = atShare(truth, scores, share);
    expect(got.precision).toBeCloseTo(precision);
    expect(got.recall).toBeCloseTo(recall);
  });

  it('takes the mean of a tie at the cut: one of four equal rows, one of them a yes', () =>
    expect(atShare([1, 0, 0, 0], [0.5, 0.5, 0.5, 0.5], 0.25)).toEqual({ precision: 0.25, recall: 0.25 }));
});

describe('calibration', () => {
  it('is the gap between what was said and what came, by the rows of a bin', () => {
    // bin .0-.5: said .2, came 1/2 (two rows); bin .5-1: said .9, came 1 (two rows)
    const y = [0, 1, 1, 1];
    const p = [0.1, 0.3, 0.8, 1];
    expect(ece(y, p, 2)).toBeCloseTo(0.5 * 0.3 + 0.5 * 0.1, 12);
    expect(reliability(y, p, 2).map(({ count, came }) => [count, came])).toEqual([
      [2, 0.5],
      [2, 1],
    ]);
  });

  it('is none where what is said comes true', () => expect(ece([0, 0, 0, 1], [0.25, 0.25, 0.25, 0.25])).toBe(0));
});

describe('classes', () => {
  it('by class, macro and micro', () => {
    const { accuracy, classes, macro, micro } = classification(['a', 'a', 'a', 'b', 'c'], ['a', 'a', 'b', 'b', 'a']);
    expect(classes).toEqual([
      { label: 'a', precision: 2 / 3, recall: 2 / 3, f1: 4 / 6, support: 3 },
      { label: 'b', precision: 1 / 2, recall: 1, f1: 2 / 3, support: 1 },
      { label: 'c', precision: 0, recall: 0, f1: 0, support: 1 },
    ]);
    expect(accuracy).toBe(3 / 5);
    expect(macro.f1).toBeCloseTo(4 / 9);
    expect(macro.recall).toBeCloseTo(5 / 9);
    expect(macro.precision).toBeCloseTo(7 / 18);
    expect(micro).toEqual({ precision: 0.6, recall: 0.6, f1: 0.6 });
  });
});
