import { checkJson, sigmoid } from '../cases.ts';
import type { Estimator, FitOptions } from '../estimator.ts';
import { lbfgs } from '../linear/lbfgs.ts';
import { logisticLoss } from '../linear/logistic.ts';
import { type Scale, scaleOf, standardised } from '../linear/standardise.ts';
import { seededRandom } from '../random.ts';
import { COLUMNS, writeColumns } from './intermittent-columns.ts';
import { checkSeries, type DemandForecast, type DemandSeries } from './series.ts';

export interface IntermittentOptions extends FitOptions {
  season: number;
  horizon: number;
  /** The first origin that is learned from, in periods: a good needs some past to be told apart. */
  firstOrigin?: number;
  /** How many (good, origin, period ahead) are drawn at most. */
  sample?: number;
}

export interface IntermittentModel {
  readonly horizon: number;
  /** Demand of the next periods in whole units. */
  forecast(values: ArrayLike<number>): DemandForecast;
  toJSON(): unknown;
}

/** P(demand >= k) is learned for these k; in between it is log-linear. */
const THRESHOLDS = [1, 2, 3, 4, 5, 6, 8, 10, 13, 17, 22];
const KIND = 'intermittent-demand';
const VERSION = 1;

interface Fitted {
  season: number;
  horizon: number;
  thresholds: number[];
  scale: { mean: number[]; spread: number[] };
  weights: number[][]; // one row a threshold, the intercept last
  beyond: number; // mean demand above the last threshold, where it is reached
}

/**
 * Demand of goods that sell now and then: the probability that a period's demand reaches k, for every k, by logistic
 * regressions that all goods share, since one alone has too few sales to learn from. Units should be those that the goods
 * are sold in (cartons): demand of 22 and more is only told by its mean.
 * The mean is Σ_k P(y >= k); the quantile at a is the number of k with P(y >= k) > 1 - a.
 * @see Frank & Hall 2001 (ordinal regression by thresholds); Hyndman & Athanasopoulos 2021, 13.8 (counts)
 */
export const intermittentDemand: Estimator<DemandSeries, IntermittentModel, IntermittentOptions> = {
  name: KIND,
  fit(rows, { season, horizon, seed, progress, firstOrigin = season + 1, sample = 60_000 }) {
    checkSeries(rows);
    progress?.(0);
    const { table, targets } = draw(rows, season, horizon, firstOrigin, sample, seed);
    const scale = scaleOf(table, COLUMNS);
    for (let i = 0; i < table.length; i++) table[i] = standardised(table[i]!, i % COLUMNS, scale);
    const thresholds = THRESHOLDS.filter((k) => targets.filter((y) => y >= k).length >= 20);
    if (!thresholds.length) throw new RangeError('Too little was sold to learn from.');
    const weights: number[][] = [];
    for (const [i, k] of thresholds.entries()) {
      const cases = Array.from(targets, (y) => ({ y: (y >= k ? 1 : 0) as 0 | 1 }));
      const share = cases.reduce((sum, { y }) => sum + y, 0) / cases.length;
      const start = Float64Array.from(weights[i - 1] ?? new Array<number>(COLUMNS + 1).fill(0));
      if (!i) start[COLUMNS] = Math.log(share / (1 - share));
      // Half a unit of gradient over thousands of cases moves no probability in its third decimal.
      const { w } = lbfgs(logisticLoss(table, cases, 1), start, {
        tolerance: 1e-5 * targets.length,
        maxIterations: 60,
      });
      weights.push([...w]);
      progress?.((i + 1) / thresholds.length);
    }
    const last = thresholds.at(-1)!;
    const large = targets.filter((y) => y >= last);
    return modelOf({
      season,
      horizon,
      thresholds,
      scale: { mean: [...scale.mean], spread: [...scale.spread] },
      weights,
      beyond: large.reduce((sum, y) => sum + y - last, 0) / large.length,
    });
  },
  fromJSON(json) {
    checkJson(json, KIND, VERSION);
    return modelOf((json as { fitted: Fitted }).fitted);
  },
};

/** A sample of (good, origin, period ahead) whose outcome is known: columns row after row, and the demand that came. */
function draw(
  rows: readonly DemandSeries[],
  season: number,
  horizon: number,
  first: number,
  sample: number,
  seed: number,
): { table: Float64Array; targets: Float64Array } {
  const step = 2;
  let known = 0;
  const each = (visit: (row: number, origin: number, ahead: number) => void) => {
    for (let row = 0; row < rows.length; row++)
      for (let origin = first; origin < rows[row]!.values.length; origin += step)
        for (let ahead = 0; ahead < horizon && origin + ahead < rows[row]!.values.length; ahead++)
          visit(row, origin, ahead);
  };
  each(() => known++);
  if (!known) throw new RangeError(`No series is longer than ${first} periods.`);
  const random = seededRandom(seed);
  let left = Math.min(sample, known);
  const table = new Float64Array(left * COLUMNS);
  const targets = new Float64Array(left);
  let at = 0;
  // Selection sampling: each is taken with probability left / remaining. @see Knuth, volume 2, algorithm 3.4.2 S
  each((row, origin, ahead) => {
    if (random() * known-- >= left) return;
    left--;
    const { values } = rows[row]!;
    writeColumns(values, origin, ahead, season, table, at * COLUMNS);
    targets[at++] = values[origin + ahead]!;
  });
  return { table, targets };
}

function modelOf(fitted: Fitted): IntermittentModel {
  const { season, horizon, thresholds, weights, beyond } = fitted;
  const scale: Scale = { mean: Float64Array.from(fitted.scale.mean), spread: Float64Array.from(fitted.scale.spread) };
  const last = thresholds.at(-1)!;
  /** P(y >= k) for k = 1 to the last threshold. */
  const survival = (values: ArrayLike<number>, ahead: number): Float64Array => {
    const x = new Float64Array(COLUMNS);
    writeColumns(values, values.length, ahead, season, x, 0);
    for (let c = 0; c < COLUMNS; c++) x[c] = standardised(x[c]!, c, scale);
    const result = new Float64Array(last);
    let before = 1;
    let from = 0;
    for (const [i, k] of thresholds.entries()) {
      const w = weights[i]!;
      let z = w[COLUMNS]!;
      for (let c = 0; c < COLUMNS; c++) z += w[c]! * x[c]!;
      const p = Math.max(1e-12, Math.min(before, sigmoid(z)));
      for (let j = from + 1; j <= k; j++) result[j - 1] = before * (p / before) ** ((j - from) / (k - from));
      before = p;
      from = k;
    }
    return result;
  };
  return {
    horizon,
    forecast(values) {
      const all = Array.from({ length: horizon }, (_, ahead) => survival(values, ahead));
      return {
        mean: Float64Array.from(all, (p) => p.reduce((sum, one) => sum + one, 0) + beyond * p.at(-1)!),
        quantile: (level) =>
          Float64Array.from(all, (p) => {
            let k = 0;
            while (k < p.length && p[k]! > 1 - level) k++;
            return k;
          }),
      };
    },
    toJSON: () => ({ kind: KIND, version: VERSION, fitted }),
  };
}
