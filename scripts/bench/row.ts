/** One figure: rates are fractions, `ms` is what it took to get it. */
export interface BenchRow {
  benchmark: string;
  metric: string;
  system: string; // ours: 'ours'
  value: number;
  ms: number;
}
