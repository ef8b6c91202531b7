import { describe, expect, it } from 'vitest';
import { movingAverage, naive2, seasonalNaive, theta } from '../../../recommend/demand/baselines.ts';
import { dampedHolt } from '../../../recommend/demand/damped-trend.ts';
import { autoregressDifferences } from '../../../recommend/demand/differences.ts';
import { dynamicTheta } from '../../../recommend/demand/dynamic-theta.ts';
import { errorAt, LEVELS, spreadOf } from '../../../recommend/demand/error-spread.ts';
import { lineOf } from '../../../recommend/demand/line.ts';
import { nelderMead } from '../../../recommend/demand/nelder-mead.ts';
import { combine, EVEN, partForecasts } from '../../../recommend/demand/parts.ts';
import { seasonalIndices, seasonalStrength } from '../../../recommend/demand/seasonality.ts';
import { leastWithin, smooth } from '../../../recommend/demand/smoothing.ts';
import { thetaTrends } from '../../../recommend/demand/theta-trends.ts';
import { learnedWeights } from '../../../recommend/demand/weights.ts';
import { seededRandom } from '../../../recommend/random.ts';

const line = Array.from({ length: 24 }, (_, t) => 50 + 3 * t);
const growth = Array.from({ length: 24 }, (_, t) => 50 * 1.05 ** t);
const yearly = Array.from({ length: 48 }, (_, t) => 100 * [0.8, 1.2, 1.1, 0.9][t % 4]!);

it('finds the bottom of Rosenbrock’s valley', () => {
  const valley = ([x, y]: Float64Array) => (1 - x!) ** 2 + 100 * (y! - x! ** 2) ** 2;
  const [x, y] = nelderMead(valley, { start: [-1.2, 1], step: 0.5, iterations: 500, tolerance: 1e-12 });
  expect(x).toBeCloseTo(1, 3);
  expect(y).toBeCloseTo(1, 3);
});

it('stays out of what is not allowed', () => {
  const [x] = nelderMead(([p]) => (p! < 2 ? Number.NaN : p!), { start: [5], step: 1, iterations: 100 });
  expect(x).toBeGreaterThanOrEqual(2);
  expect(x).toBeLessThan(2.1);
});

it.each([0.03, 0.4, 0.98])('finds the least within bounds at %f', (at) => {
  expect(leastWithin((x) => (x - at) ** 2, 0, 1)).toBeCloseTo(at, 2);
});

it('draws the line through points that lie on one', () => {
  expect(lineOf(line)).toEqual({ intercept: expect.closeTo(50, 9), slope: expect.closeTo(3, 9) });
});

it('smooths with the best start: no pair of a and l_0 on a grid has less error', () => {
  const random = seededRandom(5);
  const values = Array.from({ length: 30 }, (_, t) => 20 + t + 8 * random());
  const loss = (alpha: number, start: number) => {
    let level = start;
    let sum = 0;
    for (const value of values) {
      sum += (value - level) ** 2;
      level += alpha * (value - level);
    }
    return sum;
  };
  const { alpha, start } = smooth(values);
  const least = loss(alpha, start);
  for (let a = 0.02; a < 1; a += 0.02)
    for (let l = 0; l < 60; l += 1) expect(loss(a, l)).toBeGreaterThan(least * 0.9999);
});

describe('season', () => {
  it('is found where it is', () => {
    expect(seasonalStrength(yearly, 4)).toBeGreaterThan(1);
    expect([...seasonalIndices(yearly, 4)]).toEqual([0.8, 1.2, 1.1, 0.9].map((index) => expect.closeTo(index, 9)));
  });
  it('is not found in noise, in what never changes, or with less than three years', () => {
    const random = seededRandom(1);
    expect(Math.abs(seasonalStrength(Array.from({ length: 48 }, random), 4))).toBeLessThan(1);
    expect(seasonalStrength(new Array(48).fill(3), 4)).toBe(0);
    expect(seasonalStrength(yearly.slice(0, 11), 4)).toBe(0);
  });
});

describe('on what can be reasoned', () => {
  it.each([
    ['dynamic theta', dynamicTheta],
    ['theta with trends', thetaTrends],
  ])('%s goes on along a line', (_name, forecast) => {
    for (const [h, value] of forecast(line, 4).entries()) expect(value / (50 + 3 * (24 + h))).toBeCloseTo(1, 1);
  });
  it('theta with trends goes on along steady growth', () => {
    for (const [h, value] of thetaTrends(growth, 3).entries())
      expect(value / (50 * 1.05 ** (24 + h))).toBeCloseTo(1, 1);
  });
  it('differences carry half the drift', () => {
    const [first, second] = autoregressDifferences(line, 2, 0);
    expect(first).toBeCloseTo(line.at(-1)! + 1.5, 9);
    expect(second).toBeCloseTo(line.at(-1)! + 3, 9);
  });
  it('differences swing back where the series does', () => {
    const zigzag = Array.from({ length: 40 }, (_, t) => (t % 2 ? 10 : 20));
    expect(autoregressDifferences(zigzag, 1)[0]).toBeGreaterThan(15); // the last one is 10
  });
  it('a damped trend rises by less and less', () => {
    const [a, b, c] = dampedHolt(line, 3);
    expect(b! - a!).toBeGreaterThan(0);
    expect(c! - b!).toBeLessThan(b! - a!);
  });
  it('together they repeat the year, and say how far they lie apart', () => {
    const { mean, apart } = combine(partForecasts(yearly, 4, 4), EVEN, 1);
    expect([...mean].map((value, h) => value / yearly[h]!)).toEqual(Array(4).fill(expect.closeTo(1, 1)));
    expect(Math.max(...apart)).toBeLessThan(0.2);
  });
});

describe('baselines', () => {
  it.each([
    ['seasonal naive', seasonalNaive([1, 2, 3, 4, 5, 6], 4, 5), [3, 4, 5, 6, 3]],
    ['moving average', movingAverage(2)([9, 9, 4, 6], 1, 2), [5, 5]],
    ['naive 2 without a season', naive2([1, 5, 2], 1, 2), [2, 2]],
    // The line goes on to 122 and 125; the smoothed theta line stays at its last value, 119.
    ['theta on a line', theta(line, 1, 2).map((value) => Math.round(2 * value) / 2), [120.5, 122]],
  ])('%s', (_name, forecast, expected) => expect([...forecast]).toEqual(expected));
});

describe('spread of errors', () => {
  // Noisy series err ten times as much as quiet ones: 100 errors of ±1 % and 100 of ±10 %.
  const misses = Array.from({ length: 200 }, (_, i) => {
    const noise = i % 2 ? 0.1 : 0.01;
    return { ahead: 0, error: noise * (i % 4 < 2 ? 1 : -1), noise, apart: 0.02 };
  });
  it('learns that noise and error grow alike', () => {
    expect(spreadOf(misses, 1).byNoise).toBeCloseTo(1, 6);
  });
  it('gives every level its quantile, and the last known period to those beyond', () => {
    const spread = spreadOf(misses, 2);
    expect(spread.quantiles[1]).toEqual(spread.quantiles[0]);
    const row = LEVELS.map((level) => errorAt(spread, 0, level));
    expect([...row].sort((a, b) => a - b)).toEqual(row);
    expect(errorAt(spread, 7, 0.999)).toBe(spread.quantiles[0]!.at(-1));
  });
});

describe('the parts joined', () => {
  const parts = [10, 20, Number.NaN, 40, 80].map((value) => Float64Array.of(value));
  it.each([
    ['evenly, the one that is not sound left out', [2, 2, 2, 2, 0], 70 / 3],
    ['by weight', [0, 1, 0, 0, 3], 65],
    ['where none that counts is sound', [0, 0, 1, 0, 0], 7],
  ])('%s', (_name, weights, expected) => expect(combine(parts, weights, 7).mean[0]).toBeCloseTo(expected, 9));

  const past = (count: number) =>
    Array.from({ length: count }, () => ({
      parts: [20, 20, 20, 20, 10].map((value) => Float64Array.of(value)),
      actual: Float64Array.of(12),
    }));
  it('by learned weights go to the part that was right', () => {
    const [first, , , , fifth] = learnedWeights(past(200));
    expect(fifth).toBeGreaterThan(first!);
  });
  it('stay even where little is known', () => expect(learnedWeights(past(20))).toEqual([...EVEN]));
});
