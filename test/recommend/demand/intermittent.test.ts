import { describe, expect, it } from 'vitest';
import { intermittentDemand } from '../../../recommend/demand/intermittent.ts';
import { croston, teunterSyntetosBabai } from '../../../recommend/demand/intermittent-baselines.ts';
import { COLUMNS, writeColumns } from '../../../recommend/demand/intermittent-columns.ts';
import { seededRandom } from '../../../recommend/random.ts';
import { keepsContract } from '../contract.ts';

/** Half the goods sell 3 in a fifth of the months, half in three fifths. */
const rows = Array.from({ length: 60 }, (_, i) => {
  const random = seededRandom(i + 1);
  return { id: `p${i}`, values: Array.from({ length: 36 }, () => (random() < (i % 2 ? 0.2 : 0.6) ? 3 : 0)) };
});
const options = { season: 12, horizon: 6, seed: 1 };
const meanOf = (values: ArrayLike<number>) => Array.from(values).reduce((a, b) => a + b, 0) / values.length;

describe('demand of intermittent goods', () =>
  keepsContract(intermittentDemand, {
    rows,
    options,
    ask: (model) => [model.forecast(rows[0]!.values).mean, model.forecast(rows[1]!.values).quantile(0.95)],
    // Mean demand is 3 x its probability; what sells in three fifths of months sells 3 at the median, else nothing.
    reasoned(model) {
      const often = rows.filter((_, i) => i % 2 === 0).map(({ values }) => model.forecast(values));
      const rare = rows.filter((_, i) => i % 2 === 1).map(({ values }) => model.forecast(values));
      expect(meanOf(often.map(({ mean }) => meanOf(mean)))).toBeCloseTo(1.8, 0);
      expect(meanOf(rare.map(({ mean }) => meanOf(mean)))).toBeCloseTo(0.6, 0);
      expect(meanOf(often.map((one) => meanOf(one.quantile(0.5))))).toBeGreaterThan(2);
      expect(meanOf(rare.map((one) => meanOf(one.quantile(0.5))))).toBeLessThan(0.3);
      expect(meanOf(rare.map((one) => meanOf(one.quantile(0.95))))).toBeCloseTo(3, 0);
    },
  }));

it('needs something that was sold, and goods with some past', () => {
  expect(() => intermittentDemand.fit([{ id: 'p', values: new Array(40).fill(0) }], options)).toThrow(/Too little/);
  expect(() => intermittentDemand.fit([{ id: 'p', values: [1, 0, 2] }], options)).toThrow(/longer than 13/);
});

it('writes columns from the past only', () => {
  const columns = (values: number[]) => {
    const into = new Float64Array(COLUMNS + 1).fill(-9);
    writeColumns(values, 14, 3, 12, into, 0);
    expect(into.at(-1)).toBe(-9);
    expect(into.every(Number.isFinite)).toBe(true);
    return [...into];
  };
  const past = [0, 2, 0, 0, 5, 0, 1, 0, 0, 0, 3, 0, 0, 0];
  expect(columns([...past, 100, 100, 100, 100])).toEqual(columns([...past, 0, 0, 0, 0]));
  expect(columns([...past, 0])).not.toEqual(columns([...past.with(13, 4), 0]));
});

describe('baselines, by hand', () => {
  // Demands 2 (after 2 periods) and 4 (after 3): size 2 + .1·2 = 2.2, interval 2 + .1·1 = 2.1
  const values = [0, 2, 0, 0, 4];
  it.each([
    ['Croston', croston(values, { alpha: 0.1, kind: 'croston' }), 2.2 / 2.1],
    ['with the bias off', croston(values, { alpha: 0.1, kind: 'sba' }), (0.95 * 2.2) / 2.1],
    ['Croston of nothing', croston([0, 0], { alpha: 0.1, kind: 'croston' }), 0],
    // probability 1/2, two fades to .32, then up: .32 + .2·.68 = .456; size 2.2
    ['TSB', teunterSyntetosBabai(values, 0.2, 0.1), 0.456 * 2.2],
    ['TSB fades', teunterSyntetosBabai([4, 0, 0], 0.5, 0.1), 1],
  ])('%s', (_name, value, expected) => expect(value).toBeCloseTo(expected, 9));
});
