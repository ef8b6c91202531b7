import { seasonalNaive } from '../../../recommend/demand/baselines.ts';
import { intermittentDemand } from '../../../recommend/demand/intermittent.ts';
import { croston, teunterSyntetosBabai } from '../../../recommend/demand/intermittent-baselines.ts';
import { bias, mae, pinball, seasonalScale, wape } from '../../../recommend/forecast-metrics.ts';
import type { BenchRow } from '../row.ts';
import type { SeriesGroup } from './data.ts';

interface Forecasts {
  mean: ArrayLike<number>[];
  p95?: ArrayLike<number>[];
}

const meanOf = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length;

/** Spare parts: what a stock-keeper needs (pinball loss at 95 %, bias, the year's total) beside MASE, which rewards a forecast of nothing. */
export function benchIntermittent(benchmark: string, { series: all, season, horizon }: SeriesGroup): BenchRow[] {
  const series = all.filter(({ train }) => seasonalScale(train, season) > 0);
  const flat = (level: (train: number[]) => number) => ({
    mean: series.map(({ train }) => new Float64Array(horizon).fill(level(train))),
  });
  const systems: Record<string, () => Forecasts> = {
    nothing: () => flat(() => 0),
    snaive: () => ({ mean: series.map(({ train }) => seasonalNaive(train, season, horizon)) }),
    croston: () => flat((train) => croston(train, { alpha: 0.1, kind: 'croston' })),
    sba: () => flat((train) => croston(train, { alpha: 0.1, kind: 'sba' })),
    tsb: () => flat((train) => teunterSyntetosBabai(train, 0.2, 0.1)),
    empirical: () => ({
      ...flat((train) => meanOf(train.slice(-24))),
      p95: series.map(({ train }) => {
        const sorted = train.slice(-24).sort((a, b) => a - b);
        return new Float64Array(horizon).fill(sorted[Math.ceil(0.95 * sorted.length) - 1]!);
      }),
    }),
    ours: () => {
      const rows = series.map(({ id, train }) => ({ id, values: train }));
      const model = intermittentDemand.fit(rows, { season, horizon, seed: 0 });
      const forecasts = series.map(({ train }) => model.forecast(train));
      return { mean: forecasts.map(({ mean }) => mean), p95: forecasts.map((one) => one.quantile(0.95)) };
    },
  };
  const rows: BenchRow[] = [];
  for (const [system, run] of Object.entries(systems)) {
    const start = performance.now();
    const { mean, p95 } = run();
    const ms = performance.now() - start;
    const figures: Record<string, number> = {
      mase: meanOf(series.map(({ train, test }, i) => mae(test, mean[i]!) / seasonalScale(train, season))),
      bias: bias(
        series.flatMap(({ test }) => test),
        mean.flatMap((one) => Array.from(one)),
      ),
      wape12: wape(
        series.map(({ test }) => test.reduce((a, b) => a + b, 0)),
        mean.map((one) => Array.from(one).reduce((a, b) => a + b, 0)),
      ),
    };
    if (p95) figures.pinball95 = meanOf(series.map(({ test }, i) => pinball(test, p95[i]!, 0.95)));
    for (const [metric, value] of Object.entries(figures)) rows.push({ benchmark, metric, system, value, ms });
    const shown = Object.entries(figures).map(([metric, value]) => `${metric} ${value.toFixed(4)}`);
    console.log(`${benchmark} ${system.padEnd(9)} ${shown.join('  ')}  ${(ms / 1000).toFixed(1)} s`);
  }
  console.log(
    `${benchmark}: forecasting nothing has the best MASE because most months sell nothing; nobody can stock by it.`,
  );
  return rows;
}
