import type { History, Order } from './history.ts';

/** Fewer buyers than this are never spoken of: who they are could be guessed. */
export const LEAST_BUYERS = 5;
/** A good is a habit of a buyer where at least this share of the orders, and two of them, hold it. */
const HABIT = 0.2;
/** Goods beyond the ones with most buyers are left out: the counts take their number squared. */
const MOST_GOODS = 4_000;

/**
 * Pairs of goods that more buyers have as habits than chance lets expect, as [item, other, orders that hold both].
 * Orders of one buyer repeat each other, so buyers are counted, and what was tried once is no habit. Within each segment
 * buyers are taken to choose goods independently, so that E_ij = Σ_segments m_i m_j / M buyers have both; the tail
 * P(X ≥ m_ij), X ~ Poisson(E_ij), is held against the false discovery rate q by Benjamini and Hochberg 1995, among the
 * pairs that enough buyers could have (Tarone 1990). Without the segments two goods would belong together because both
 * are what cafes buy. A pair also needs five buyers and a lift above 1.
 */
export function significantPairs(history: History, q: number): [number, number, number][] {
  const habits = history.orders.map(habitsOf);
  const buyers = new Int32Array(history.items.length);
  for (const own of habits) for (const item of own) buyers[item]!++;
  const goods = [...buyers.keys()]
    .filter((item) => buyers[item]! >= LEAST_BUYERS)
    .sort((a, b) => buyers[b]! - buyers[a]! || a - b)
    .slice(0, MOST_GOODS);
  const n = goods.length;
  const place = new Int32Array(history.items.length).fill(-1);
  for (const [i, item] of goods.entries()) place[item] = i;
  const placed = (items: readonly number[]) =>
    items.flatMap((item) => (place[item]! < 0 ? [] : [place[item]!])).sort((a, b) => a - b);

  const owned = habits.map(placed);
  const owners = countPairs(owned, n);
  const baskets = history.orders.flat().map((order) => placed(order.items));
  const together = countPairs(baskets, n);
  const single = new Uint32Array(n);
  for (const basket of baskets) for (const good of basket) single[good]!++;
  const expected = expectedOwners(history, owned, n);
  const found: { a: number; b: number; p: number }[] = [];
  for (let a = 0; a < n; a++)
    for (let b = a + 1; b < n; b++) {
      const at = a * n + b;
      if (owners[at]! < LEAST_BUYERS || together[at]! * baskets.length <= single[a]! * single[b]!) continue;
      found.push({ a, b, p: poissonTail(owners[at]!, expected(a, b)) });
    }
  found.sort((one, other) => one.p - other.p);
  const tests = (n * (n - 1)) / 2;
  const last = found.findLastIndex(({ p }, rank) => p <= (q * (rank + 1)) / tests);
  return found
    .slice(0, last + 1)
    .map(({ a, b }): [number, number, number] => [goods[a]!, goods[b]!, together[a * n + b]!])
    .sort((x, y) => x[0] - y[0] || x[1] - y[1]);
}

function habitsOf(orders: readonly Order[]): number[] {
  const counts = new Map<number, number>();
  for (const order of orders) for (const item of order.items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return [...counts].filter(([, count]) => count >= Math.max(2, HABIT * orders.length)).map(([item]) => item);
}

/** How many of the lists hold both of two places, at a * n + b with a < b; each list rising. */
function countPairs(lists: readonly (readonly number[])[], n: number): Uint32Array {
  const counts = new Uint32Array(n * n);
  for (const list of lists)
    for (let i = 0; i < list.length; i++) for (let j = i + 1; j < list.length; j++) counts[list[i]! * n + list[j]!]!++;
  return counts;
}

/** How many buyers would have both goods if each segment's buyers chose them independently. */
function expectedOwners({ orders, segments }: History, owned: readonly (readonly number[])[], n: number) {
  const bySegment = new Map<string | null, { size: number; owners: Float64Array }>();
  for (const [buyer, goods] of owned.entries()) {
    if (orders[buyer]!.length === 0) continue;
    const segment = bySegment.get(segments[buyer]!) ?? { size: 0, owners: new Float64Array(n) };
    bySegment.set(segments[buyer]!, segment);
    segment.size++;
    for (const good of goods) segment.owners[good]!++;
  }
  const all = [...bySegment.values()];
  return (a: number, b: number): number =>
    all.reduce((sum, { size, owners }) => sum + (owners[a]! * owners[b]!) / size, 0);
}

/** P(X ≥ count) for X ~ Poisson(mean), by its series from `count` up. */
export function poissonTail(count: number, mean: number): number {
  if (count <= 0) return 1;
  if (mean <= 0) return 0;
  if (count <= mean) return 1; // large; which large number does not matter
  let logFactorial = 0;
  for (let k = 2; k <= count; k++) logFactorial += Math.log(k);
  let term = Math.exp(count * Math.log(mean) - mean - logFactorial);
  let sum = 0;
  for (let k = count + 1; term > sum * 1e-12; k++) {
    sum += term;
    term *= mean / k;
  }
  return sum;
}
