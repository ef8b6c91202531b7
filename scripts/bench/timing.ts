import { collectGarbage } from '../../bot/garbage.ts';

/** Megabytes that what is alive takes: heap and typed arrays, after collecting what is dead. */
export function memoryInUse(): number {
  collectGarbage();
  collectGarbage(); // a second time: buffers are let go by what the first one finds
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1e6;
}

/** The value below which a share of the sorted numbers lies. */
export function percentile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** Results of `work` on each item in turn, with median and 95th percentile of its milliseconds; the first fifth warms up. */
export async function latency<T, Result>(items: readonly T[], work: (item: T) => Result | Promise<Result>) {
  const results: Result[] = [];
  const times: number[] = [];
  for (const item of items) {
    const start = performance.now();
    const done = work(item);
    results.push(done instanceof Promise ? await done : done);
    times.push(performance.now() - start);
  }
  const sorted = times.slice(Math.floor(items.length / 5)).sort((a, b) => a - b);
  return { results, times: { 'p50-ms': percentile(sorted, 0.5), 'p95-ms': percentile(sorted, 0.95) } };
}
