import { describe, expect, it } from 'vitest';
import { clusterBootstrap } from '../../recommend/bootstrap.ts';
import { seededRandom } from '../../recommend/random.ts';

const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length;

describe('intervals by drawing clusters', () => {
  const random = seededRandom(3);
  // 100 companies, 9 rows each; half of a row is its company's, half its own.
  const company = Array.from({ length: 100 }, () => random());
  const rows = Array.from({ length: 900 }, (_, i) => ({ cluster: `c${i % 100}`, value: company[i % 100]! + random() }));
  const of = (numbers: readonly number[]) => [mean(numbers.map((i) => rows[i]!.value))];

  it('are as wide as theory says: the companies vary, not the rows', () => {
    const [[low, high]] = clusterBootstrap(
      rows.map((row) => row.cluster),
      of,
      { seed: 1, times: 500 },
    ) as [[number, number]];
    const whole = mean(rows.map((row) => row.value));
    expect(low).toBeLessThan(whole);
    expect(high).toBeGreaterThan(whole);
    // Uniform: variance 1/12 of a company, 1/12/9 of its rows' mean, over 100 companies.
    const width = 2 * 1.96 * Math.sqrt((1 / 12 + 1 / 108) / 100);
    expect((high - low) / width).toBeGreaterThan(0.8);
    expect((high - low) / width).toBeLessThan(1.2);
  });

  it('are narrower, too narrow here, where each row stands alone', () => {
    const width = (cluster: (i: number) => string) => {
      const names = rows.map((_, i) => cluster(i));
      const [[low, high]] = clusterBootstrap(names, of, { seed: 1 }) as [[number, number]];
      return high - low;
    };
    expect(width(String)).toBeLessThan(0.6 * width((i) => rows[i]!.cluster));
  });

  it('are the same for the same seed, and leave out draws without a figure', () => {
    const some = (numbers: readonly number[]) => [numbers.includes(0) ? 5 : Number.NaN];
    expect(clusterBootstrap(['a', 'b', 'c'], some, { seed: 2 })).toEqual([[5, 5]]);
    const twice = [1, 1].map((seed) => clusterBootstrap(['a', 'b', 'c'], (r) => [mean(r)], { seed }));
    expect(twice[0]).toEqual(twice[1]);
  });
});
