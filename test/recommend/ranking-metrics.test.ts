import { describe, expect, test } from 'vitest';
import { ndcgAt, precisionAt, recallAt } from '../../recommend/ranking-metrics.ts';

const log2 = Math.log2;

/** Worked by hand. */
const CASES: [
  name: string,
  ranked: string,
  truth: string,
  k: number,
  recall: number,
  precision: number,
  ndcg: number,
][] = [
  ['all wanted, best first', 'ab', 'ab', 2, 1, 1, 1],
  ['one of two found at rank 1', 'ac', 'ab', 2, 1 / 2, 1 / 2, 1 / (1 + 1 / log2(3))],
  ['one of two found at rank 2', 'ca', 'ab', 2, 1 / 2, 1 / 2, 1 / log2(3) / (1 + 1 / log2(3))],
  ['what comes after k does not count', 'xyab', 'ab', 2, 0, 0, 0],
  ['more wanted than k has room for: NDCG can be 1, recall cannot', 'ab', 'abcd', 2, 1 / 2, 1, 1],
  ['a list shorter than k', 'a', 'a', 5, 1, 1 / 5, 1],
  ['ranks 1 and 3 of three wanted', 'axb', 'abc', 3, 2 / 3, 2 / 3, (1 + 1 / 2) / (1 + 1 / log2(3) + 1 / 2)],
  ['nothing wanted', 'ab', '', 2, 0, 0, 0],
];

describe('ranking metrics', () => {
  test.each(CASES)('%s', (_, ranked, truth, k, recall, precision, ndcg) => {
    const list = [...ranked];
    const wanted = new Set(truth);
    expect(recallAt(list, wanted, k)).toBeCloseTo(recall, 12);
    expect(precisionAt(list, wanted, k)).toBeCloseTo(precision, 12);
    expect(ndcgAt(list, wanted, k)).toBeCloseTo(ndcg, 12);
  });
});
