import { describe, expect, test } from 'vitest';
import { spdInverse } from '../../../recommend/collaborative-filtering/spd-inverse.ts';
import { seededRandom } from '../../../recommend/random.ts';

describe('the inverse of a positive definite matrix', () => {
  test('of a two by two, by hand', () => {
    const inverse = spdInverse(Float64Array.from([2, 1, 1, 1]), 2);
    for (const [i, value] of [1, -1, -1, 2].entries()) expect(inverse[i]).toBeCloseTo(value, 12);
  });

  test.each([1, 2, 3, 4, 5, 7, 8, 33, 64])('times the matrix is the identity, n = %i', (n) => {
    const random = seededRandom(n);
    const x = Array.from({ length: n + 3 }, () => Float64Array.from({ length: n }, () => random() - 0.5));
    const a = new Float64Array(n * n);
    for (let i = 0; i < n; i++)
      for (let j = 0; j < n; j++)
        a[i * n + j] = (i === j ? 0.1 : 0) + x.reduce((sum, row) => sum + row[i]! * row[j]!, 0);
    const inverse = spdInverse(a.slice(), n);
    for (let i = 0; i < n; i++)
      for (let j = 0; j < n; j++) {
        let sum = 0;
        for (let k = 0; k < n; k++) sum += a[i * n + k]! * inverse[k * n + j]!;
        expect(sum).toBeCloseTo(i === j ? 1 : 0, 9);
      }
  });

  test('refuses what is not positive definite', () => {
    expect(() => spdInverse(Float64Array.from([1, 2, 2, 1]), 2)).toThrow(RangeError);
  });
});
