import { quantile } from './quantile.ts';
import { seededRandom } from './random.ts';

export interface BootstrapOptions {
  seed: number;
  /** How many times rows are drawn: 200 where left out. */
  times?: number;
}

/**
 * 95 % intervals of figures, as [low, high] for each: whole clusters are drawn with replacement, since rows of one
 * company resemble each other and drawn alone would make the intervals too narrow. A draw that has no figure is left out.
 * @param clusterOf the cluster of each row
 * @param figures figures of some rows, by number; a row may come several times
 * @see Field & Welsh 2007, "Bootstrapping clustered data"; percentiles as in Efron 1981
 */
export function clusterBootstrap(
  clusterOf: readonly string[],
  figures: (rows: readonly number[]) => readonly number[],
  { seed, times = 200 }: BootstrapOptions,
): [low: number, high: number][] {
  const byCluster = new Map<string, number[]>();
  for (const [row, cluster] of clusterOf.entries()) {
    const rows = byCluster.get(cluster) ?? [];
    rows.push(row);
    byCluster.set(cluster, rows);
  }
  const clusters = [...byCluster.values()];
  const random = seededRandom(seed);
  const draws = Array.from({ length: times }, () =>
    figures(clusters.flatMap(() => clusters[Math.floor(random() * clusters.length)]!)),
  );
  return (draws[0] ?? []).map((_, f) => {
    const sorted = Float64Array.from(draws.map((draw) => draw[f]!).filter((value) => !Number.isNaN(value))).sort();
    return [quantile(sorted, 0.025), quantile(sorted, 0.975)];
  });
}
