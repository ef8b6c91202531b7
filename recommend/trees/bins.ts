import { quantile } from '../quantile.ts';

/** Upper edges of the known values' bins, ascending: value ≤ edges[k] falls into bin k + 1; NaN into bin 0. */
export type Edges = Float64Array;

export const MAX_BINS = 64;

/** Edges halfway between neighbours where a column has few values, else at quantiles; none for a column that does not vary. */
export function edgesOf(values: ArrayLike<number>, bins = MAX_BINS): Edges {
  const sorted = Float64Array.from(values)
    .filter((value) => !Number.isNaN(value))
    .sort();
  const distinct = [...new Set(sorted)];
  if (distinct.length <= bins) return Float64Array.from(distinct.slice(1), (value, i) => (value + distinct[i]!) / 2);
  const edges = Array.from({ length: bins - 1 }, (_, k) => quantile(sorted, (k + 1) / bins));
  return Float64Array.from(new Set(edges)).filter((edge) => edge < sorted.at(-1)!);
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
