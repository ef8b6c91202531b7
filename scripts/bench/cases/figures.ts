import { atShare, atThreshold, aupr, auroc, brier, ece } from '../../../recommend/metrics.ts';
import type { BenchRow } from '../row.ts';

/** What was said of test rows; F1 uses each row's threshold, which was set without it. */
export interface Said {
  truth: (0 | 1)[];
  p: number[];
  /** Is yes said of the row? Left out where there is no threshold. */
  yes?: boolean[];
}

const METRICS = ['auroc', 'aupr', 'f1', 'brier', 'ece', 'precision@10%', 'recall@10%'] as const;
export type Figures = Record<(typeof METRICS)[number], number>;

/** @param ranksOnly the scores are no probabilities */
export function figuresOf({ truth, p, yes }: Said, ranksOnly = false): Figures {
  const top = atShare(truth, p, 0.1);
  return {
    auroc: auroc(truth, p),
    aupr: aupr(truth, p),
    f1: yes ? atThreshold(truth, yes.map(Number), 1).f1 : Number.NaN,
    brier: ranksOnly ? Number.NaN : brier(truth, p),
    ece: ranksOnly ? Number.NaN : ece(truth, p),
    'precision@10%': top.precision,
    'recall@10%': top.recall,
  };
}

/** Mean of the figures of several test sets (folds). */
export function meanFigures(all: readonly Figures[]): Figures {
  const mean = (metric: keyof Figures) => all.reduce((sum, one) => sum + one[metric], 0) / all.length;
  return Object.fromEntries(METRICS.map((metric) => [metric, mean(metric)])) as Figures;
}

export function printHead(benchmark: string): void {
  console.log(`\n${benchmark.padEnd(44)}${METRICS.map((metric) => metric.padStart(14)).join('')}${'s'.padStart(8)}`);
}

/** Prints one system's line and gives it as rows; what a system has no value for is left out. */
export function report(benchmark: string, system: string, figures: Figures, ms: number): BenchRow[] {
  const known = METRICS.filter((metric) => !Number.isNaN(figures[metric]));
  const cells = METRICS.map((metric) => (known.includes(metric) ? figures[metric].toFixed(4) : '').padStart(14));
  console.log(`${system.padEnd(44)}${cells.join('')}${(ms / 1000).toFixed(1).padStart(8)}`);
  return known.map((metric) => ({ benchmark, metric, system, value: figures[metric], ms }));
}
