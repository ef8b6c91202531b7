import { describe, expect, it } from 'vitest';
import { Lru } from '../../../nlu/embedding/lru.ts';
import { pool } from '../../../nlu/embedding/pooling.ts';

const states = (...rows: number[][]) => ({ data: Float32Array.from(rows.flat()), size: 2 });
const last = states([3, 4], [1, 0], [2, -2], [0, 0]);
const middle = states([9, 9], [1, 1], [3, 5], [9, 9]);

describe('pool', () => {
  it.each([
    ['mean with a middle layer', 'mean', middle, [1.5, -1, 2, 0, 2, 3]],
    ['[CLS] with a middle layer', 'cls', middle, [3, 4, 1.5, -1, 2, 3]],
    ['mean of the last layer', 'mean', undefined, [1.5, -1]],
    ['[CLS] of the last layer', 'cls', undefined, [3, 4]],
  ] as const)('%s', (_, pooling, between, features) =>
    expect([...pool(pooling, last, between).features]).toEqual(features),
  );

  it('has a unit sentence', () => {
    expect([...pool('cls', last).sentence].map((v) => Math.round(v * 10) / 10)).toEqual([0.6, 0.8]);
    expect(Math.hypot(...pool('mean', last).sentence)).toBeCloseTo(1);
  });

  it('takes all tokens where nothing stands between [CLS] and [SEP]', () => {
    expect([...pool('mean', states([1, 0], [3, 2])).features]).toEqual([2, 1]);
  });
});

it('forgets what was asked for longest ago', () => {
  const lru = new Lru<number>(2);
  lru.set('a', 1);
  lru.set('b', 2);
  lru.get('a');
  lru.set('c', 3);
  expect([lru.get('a'), lru.get('b'), lru.get('c')]).toEqual([1, undefined, 3]);
});
