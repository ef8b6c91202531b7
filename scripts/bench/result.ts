import type { Confident } from '../evaluate/judged.ts';
import type { BenchRow } from './row.ts';

/** What is measured of a system on a set, by the metric's name; rates are fractions. */
export type Metrics = Record<string, number>;

export interface SystemResult {
  system: string; // ours: 'ours'
  metrics: Metrics;
  /** What it took to get them; 0 where they were published. */
  ms: number;
}

export interface SetResult {
  benchmark: string;
  /** The metrics that count, in order. */
  main: readonly string[];
  systems: SystemResult[];
  /** What ours made of every utterance, for the pictures. */
  judged?: readonly Confident[];
}

export const rowsOf = (results: readonly SetResult[]): BenchRow[] =>
  results.flatMap(({ benchmark, systems }) =>
    systems.flatMap(({ system, metrics, ms }) =>
      Object.entries(metrics).map(([metric, value]) => ({ benchmark, metric, system, value, ms })),
    ),
  );

const COST = ['train-ms', 'p50-ms', 'p95-ms', 'model-mb'];

/** A figure as it is read: rates in per cent, times in seconds or milliseconds, memory in MB. */
export function shown(metric: string, value: number | undefined): string {
  if (value === undefined || Number.isNaN(value)) return '';
  if (metric === 'train-ms') return `${(value / 1000).toFixed(1)} s`;
  if (metric.endsWith('-ms')) return `${value.toFixed(value < 1 ? 3 : 1)} ms`;
  if (metric.endsWith('-mb')) return `${value.toFixed(1)} MB`;
  if (metric.startsWith('ece') || metric === 'map' || metric === 'mcc') return value.toFixed(3);
  return `${(100 * value).toFixed(2)} %`;
}

/** Head and lines of one set's table: a system a line, ours first. */
export function tableOf({ main, systems }: SetResult): string[][] {
  const measured = (metric: string) => systems.some((one) => one.metrics[metric] !== undefined);
  const columns = [...main, 'ece', ...COST].filter(measured);
  return [
    ['system', ...columns.map((column) => column.replace('-ms', '').replace('-mb', ''))],
    ...systems.map(({ system, metrics, ms }) => [
      ms ? system : `${system} (published)`,
      ...columns.map((column) => shown(column, metrics[column])),
    ]),
  ];
}

/** Prints a set's table, and below it what else was measured of ours. */
export function print(result: SetResult): void {
  const table = tableOf(result);
  const widths = table[0]!.map((_, c) => Math.max(...table.map((line) => line[c]!.length)));
  console.log(`\n${result.benchmark}`);
  for (const line of table)
    console.log(`  ${line.map((cell, c) => (c ? cell.padStart(widths[c]!) : cell.padEnd(widths[c]!))).join('   ')}`);
  const rest = restOf(result);
  if (rest) console.log(`  ours besides: ${rest}`);
}

export function restOf({ main, systems }: SetResult): string {
  const ours = systems.find((one) => one.system === 'ours')?.metrics ?? {};
  const shownAlready = new Set([...main, 'ece', ...COST]);
  return Object.entries(ours)
    .filter(([metric]) => !shownAlready.has(metric))
    .map(([metric, value]) => `${metric} ${shown(metric, value)}`)
    .join(', ');
}
