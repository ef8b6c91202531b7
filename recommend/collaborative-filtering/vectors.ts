import type { History } from './history.ts';

/** A sparse vector: places rising, a value for each. */
export interface Sparse {
  places: Int32Array;
  values: Float64Array;
}

/** How much a purchase and a look count in a buyer's vector. */
export interface Weights {
  bought: number;
  browsed: number;
}

/** A look says something, a purchase says five times as much. */
export const WEIGHTS: Weights = { bought: 1, browsed: 0.2 };

/** A sparse vector of a map's entries. */
export function sparse(entries: ReadonlyMap<number, number>): Sparse {
  const sorted = [...entries].sort(([a], [b]) => a - b);
  return {
    places: Int32Array.from(sorted, ([place]) => place),
    values: Float64Array.from(sorted, ([, value]) => value),
  };
}

/**
 * Each buyer's implicit vector over the goods: ln(1 + bought · orders holding the good + browsed · looks at it).
 * The logarithm is Hu, Koren and Volinsky 2008 (their confidence c = 1 + α log(1 + r/ε)).
 */
export function implicitVectors(history: History, weights: Weights = WEIGHTS): Sparse[] {
  return history.orders.map((orders, buyer) => {
    const sums = new Map<number, number>();
    const add = (item: number, weight: number) => sums.set(item, (sums.get(item) ?? 0) + weight);
    for (const order of orders) for (const item of order.items) add(item, weights.bought);
    if (weights.browsed > 0) for (const look of history.looks[buyer]!) add(look.item, weights.browsed);
    return sparse(new Map([...sums].map(([item, sum]) => [item, Math.log1p(sum)])));
  });
}

/** In how many of the buyer's orders each good was. */
export function orderCounts(history: History, buyer: number): Map<number, number> {
  const counts = new Map<number, number>();
  for (const order of history.orders[buyer]!)
    for (const item of order.items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}

/** The vectors' columns: for each of `columns` places, which vectors hold it and with what. */
export function transpose(rows: readonly Sparse[], columns: number): Sparse[] {
  const sizes = new Int32Array(columns);
  for (const { places } of rows) for (const place of places) sizes[place]!++;
  const result = Array.from(sizes, (size) => ({ places: new Int32Array(size), values: new Float64Array(size) }));
  const filled = new Int32Array(columns);
  rows.forEach(({ places, values }, row) => {
    for (let i = 0; i < places.length; i++) {
      const column = places[i]!;
      const at = filled[column]!++;
      result[column]!.places[at] = row;
      result[column]!.values[at] = values[i]!;
    }
  });
  return result;
}

/** The Euclidean length. */
export function norm({ values }: Sparse): number {
  let sum = 0;
  for (const value of values) sum += value * value;
  return Math.sqrt(sum);
}

/**
 * The places of the k greatest positive values, best first; equals by place. The k-th value is found first, so that
 * only what reaches it is sorted.
 */
export function topPlaces(values: ArrayLike<number>, k: number, allowed?: (place: number) => boolean): number[] {
  const positive = new Float64Array(values.length);
  let count = 0;
  for (let i = 0; i < values.length; i++)
    if (values[i]! > 0 && (!allowed || allowed(i))) positive[count++] = values[i]!;
  const least = count > k && k > 0 ? kthGreatest(positive.subarray(0, count), k) : 0;
  const places: number[] = [];
  for (let i = 0; i < values.length; i++)
    if (values[i]! > 0 && values[i]! >= least && (!allowed || allowed(i))) places.push(i);
  return places.sort((a, b) => values[b]! - values[a]! || a - b).slice(0, k);
}

/** The k-th greatest value, 1 ≤ k ≤ length (Hoare's quickselect); changes their order. */
function kthGreatest(values: Float64Array, k: number): number {
  let left = 0;
  let right = values.length - 1;
  while (left < right) {
    const pivot = values[(left + right) >> 1]!;
    let i = left;
    let j = right;
    while (i <= j) {
      while (values[i]! > pivot) i++;
      while (values[j]! < pivot) j--;
      if (i > j) break;
      const swapped = values[i]!;
      values[i++] = values[j]!;
      values[j--] = swapped;
    }
    if (k - 1 <= j) right = j;
    else if (k - 1 >= i) left = i;
    else break; // between the two parts all equal the pivot
  }
  return values[k - 1]!;
}
