import { describe, expect, it } from 'vitest';
import { regularDemand } from '../../../recommend/demand/regular.ts';
import { coverage } from '../../../recommend/forecast-metrics.ts';
import { seededRandom } from '../../../recommend/random.ts';
import { keepsContract } from '../contract.ts';

const SEASON = [0.5, 1, 1.5, 1];
/** 40 quarters that grow a little, repeat every year, and are off by up to ±10 %. */
const noisy = (seed: number, length = 40) => {
  const random = seededRandom(seed);
  return Array.from({ length }, (_, t) => 100 * 1.01 ** t * SEASON[t % 4]! * (0.9 + 0.2 * random()));
};
const rows = Array.from({ length: 12 }, (_, i) => ({ id: `p${i}`, values: noisy(i + 1) }));
const options = { season: 4, horizon: 4, seed: 1 };

describe('demand of regular goods', () =>
  keepsContract(regularDemand, {
    rows,
    options,
    ask: (model) => {
      const forecast = model.forecast(rows[0]!.values);
      return [forecast.mean, forecast.quantile(0.1), forecast.quantile(0.97)];
    },
    // What never changes goes on; what repeats itself every year repeats itself.
    reasoned(model) {
      for (const value of model.forecast(new Array(40).fill(7)).mean) expect(value).toBeCloseTo(7, 6);
      const yearly = Array.from({ length: 40 }, (_, t) => 100 * SEASON[t % 4]!);
      const mean = model.forecast(yearly).mean;
      for (const [h, value] of mean.entries()) expect(value / (100 * SEASON[h]!)).toBeCloseTo(1, 0.9);
      expect(mean.indexOf(Math.max(...mean))).toBe(2);
    },
  }));

describe('its forecasts', () => {
  const model = regularDemand.fit(rows, options);

  it('cover about as much as they say, on series that were not learned from', () => {
    const inside = Array.from({ length: 60 }, (_, i) => {
      const all = noisy(100 + i, 44);
      const forecast = model.forecast(all.slice(0, 40));
      return coverage(all.slice(40), forecast.quantile(0.1), forecast.quantile(0.9));
    });
    const share = inside.reduce((a, b) => a + b, 0) / inside.length;
    expect(share).toBeGreaterThan(0.7);
    expect(share).toBeLessThan(0.95);
  });

  it('widen from level to level', () => {
    const forecast = model.forecast(rows[3]!.values);
    const levels = [0.01, 0.1, 0.3, 0.5, 0.9, 0.99].map((level) => forecast.quantile(level)[2]!);
    expect([...levels].sort((a, b) => a - b)).toEqual(levels);
  });

  it.each([
    ['with periods of nothing', [5, 0, 7, 3, 0, 6, 4, 8, 0, 5, 6, 4]],
    ['of nothing at all', new Array(12).fill(0)],
    ['that is short', [3, 4, 5, 4]],
  ])('are finite and not below 0 for a series %s', (_name, values) => {
    const forecast = model.forecast(values);
    for (const value of [...forecast.mean, ...forecast.quantile(0.05), ...forecast.quantile(0.95)]) {
      expect(Number.isFinite(value)).toBe(true);
      expect(value).toBeGreaterThanOrEqual(0);
    }
  });

  it('are refused below four values', () => {
    expect(() => model.forecast([1, 2, 3])).toThrow(RangeError);
  });

  it('need one series that is long enough to learn from', () => {
    expect(() => regularDemand.fit([{ id: 'p', values: noisy(1, 12) }], options)).toThrow(/long enough/);
    expect(() => regularDemand.fit([{ id: 'p', values: [1, Number.NaN] }], options)).toThrow(/Period 1 of series p/);
  });
});
