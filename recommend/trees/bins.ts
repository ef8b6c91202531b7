/** Upper edges of the known values' bins, ascending: value ≤ edges[k] falls into bin k + 1; NaN into bin 0. */
export type Edges = Float64Array;

export const MAX_BINS = 64;

/**
 * Edges halfway between neighbours. Where there are more values than bins, a value that fills a bin alone gets one, and
 * the rest share what is left evenly by rows: a column that is mostly 0 keeps its bins for what is not.
 * @see Ke et al. 2017, "LightGBM" (its greedy binning)
 */
export function edgesOf(values: ArrayLike<number>, bins = MAX_BINS): Edges {
  const counts = new Map<number, number>();
  const sorted = Float64Array.from(values)
    .filter((value) => !Number.isNaN(value))
    .sort();
  for (const value of sorted) counts.set(value, (counts.get(value) ?? 0) + 1);
  const distinct = [...counts.keys()];
  const between = (i: number) => (distinct[i]! + distinct[i + 1]!) / 2;
  if (distinct.length <= bins) return Float64Array.from(distinct.slice(1), (_, i) => between(i));
  const isHeavy = (i: number) => counts.get(distinct[i]!)! >= sorted.length / bins;
  const heavy = distinct.filter((_, i) => isHeavy(i));
  let rows = sorted.length - heavy.reduce((sum, value) => sum + counts.get(value)!, 0);
  let left = bins - heavy.length;
  const edges: number[] = [];
  for (let i = 0, inBin = 0; i + 1 < distinct.length && edges.length + 1 < bins; i++) {
    if (!isHeavy(i)) inBin += counts.get(distinct[i]!)!;
    if (!isHeavy(i) && !isHeavy(i + 1) && inBin < rows / left) continue;
    edges.push(between(i));
    if (!isHeavy(i)) {
      rows -= inBin;
      left = Math.max(1, left - 1);
    }
    inBin = 0;
  }
  return Float64Array.from(edges);
}

/** The bin of a value, 0 to edges.length + 1. */
export function binOf(value: number, edges: Edges): number {
  if (Number.isNaN(value)) return 0;
  let low = 0;
  let high = edges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value <= edges[middle]!) high = middle;
    else low = middle + 1;
  }
  return low + 1;
}

/** Every row's bin, column after column, with the edges they came from. */
export interface Binned {
  rows: number;
  edges: Edges[];
  bins: Uint8Array[];
}

export function binned(xs: readonly ArrayLike<number>[], size: number, bins = MAX_BINS): Binned {
  const columns = Array.from({ length: size }, (_, f) => Float64Array.from(xs, (x) => x[f]!));
  const edges = columns.map((column) => edgesOf(column, bins));
  return {
    rows: xs.length,
    edges,
    bins: columns.map((column, f) => Uint8Array.from(column, (value) => binOf(value, edges[f]!))),
  };
}
