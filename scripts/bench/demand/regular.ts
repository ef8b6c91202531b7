import { naive2, type PointForecast, simpleSmoothing, theta } from '../../../recommend/demand/baselines.ts';
import { regularDemand } from '../../../recommend/demand/regular.ts';
import { coverage, mase, smape } from '../../../recommend/forecast-metrics.ts';
import type { BenchRow } from '../row.ts';
import type { SeriesGroup, SplitSeries } from './data.ts';

const BASELINES: Record<string, PointForecast> = { naive2, ses: simpleSmoothing, theta };

interface Score {
  smape: number;
  mase: number;
  /** Of the 80 % interval; NaN for systems without one. */
  covered: number;
  noise: number;
}

const meanOf = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length;

/** Scores ours beside the baselines, every series counting the same; prints a line a group. */
export function benchRegular(benchmark: string, groups: readonly SeriesGroup[]): BenchRow[] {
  const scores: Record<string, Score[]> = {};
  const ms: Record<string, number> = {};
  for (const group of groups) {
    const { season, horizon, series, name } = group;
    const run = (
      system: string,
      forecasts: () => { mean: Float64Array; low?: Float64Array; high?: Float64Array }[],
    ) => {
      const start = performance.now();
      const all = forecasts();
      ms[system] = (ms[system] ?? 0) + performance.now() - start;
      const own = all.map((forecast, i) => score(series[i]!, forecast, season));
      scores[system] = [...(scores[system] ?? []), ...own];
      console.log(`${benchmark} ${name.padEnd(9)} ${system.padEnd(7)} ${show(own)}`);
    };
    for (const [system, point] of Object.entries(BASELINES))
      run(system, () => series.map(({ train }) => ({ mean: point(train, season, horizon) })));
    run('ours', () => {
      const rows = series.map(({ id, train }) => ({ id, values: train }));
      const model = regularDemand.fit(rows, { season, horizon, seed: 1 });
      return series.map(({ train }) => {
        const forecast = model.forecast(train);
        return { mean: forecast.mean, low: forecast.quantile(0.1), high: forecast.quantile(0.9) };
      });
    });
  }
  const rows: BenchRow[] = [];
  for (const [system, all] of Object.entries(scores)) {
    console.log(`${benchmark} all       ${system.padEnd(7)} ${show(all)} ${(ms[system]! / 1000).toFixed(1)} s`);
    const row = (metric: string, value: number) => rows.push({ benchmark, metric, system, value, ms: ms[system]! });
    row('smape', meanOf(all.map((one) => one.smape)));
    row('mase', meanOf(all.map((one) => one.mase).filter(Number.isFinite)));
    if (Number.isNaN(all[0]!.covered)) continue;
    row('coverage80', meanOf(all.map((one) => one.covered)));
    // An average of coverage hides the series that need intervals most.
    const fifths = byNoise(all);
    console.log(`${benchmark} coverage80 from the quietest fifth to the noisiest: ${fifths.map((x) => x.toFixed(3))}`);
    row('coverage80-noisiest-fifth', fifths.at(-1)!);
  }
  return rows;
}

function score(
  { train, test }: SplitSeries,
  { mean, low, high }: { mean: Float64Array; low?: Float64Array; high?: Float64Array },
  season: number,
): Score {
  let noise = 0;
  for (let t = 1; t < train.length; t++)
    noise += Math.abs(Math.log(Math.max(1e-9, train[t]!) / Math.max(1e-9, train[t - 1]!))) / (train.length - 1);
  const covered = low && high ? coverage(test, low, high) : Number.NaN;
  return { smape: smape(test, mean), mase: mase(test, mean, train, season), covered, noise };
}

function byNoise(scores: readonly Score[]): number[] {
  const sorted = [...scores].sort((a, b) => a.noise - b.noise);
  return Array.from({ length: 5 }, (_, fifth) =>
    meanOf(
      sorted
        .slice(Math.round((fifth * sorted.length) / 5), Math.round(((fifth + 1) * sorted.length) / 5))
        .map((one) => one.covered),
    ),
  );
}

const show = (scores: readonly Score[]) =>
  [
    `sMAPE ${meanOf(scores.map((one) => one.smape)).toFixed(3)}`,
    `MASE ${meanOf(scores.map((one) => one.mase).filter(Number.isFinite)).toFixed(3)}`,
    Number.isNaN(scores[0]!.covered)
      ? ''
      : `80 % interval covers ${meanOf(scores.map((one) => one.covered)).toFixed(3)}`,
  ].join('  ');
