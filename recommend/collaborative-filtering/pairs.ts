import type { History } from './history.ts';
import { buyersOf } from './popularity.ts';

/** Fewer buyers than this are never spoken of: who they are could be guessed. */
export const LEAST_BUYERS = 5;
/** Goods beyond the ones with most buyers are left out: the counts take their number squared. */
const MOST_GOODS = 4_000;

/**
 * Pairs of goods that more buyers have than chance lets expect, as [item, other, orders that hold both].
 * Within each segment buyers are taken to choose goods independently, so that E_ij = Σ_segments m_i m_j / M buyers have
 * both; the tail P(X ≥ m_ij), X ~ Poisson(E_ij), is held against the false discovery rate q by Benjamini and Hochberg
 * 1995. Without the segments two goods would belong together because both are what cafes buy.
 * A pair needs five buyers that ordered both at once, and a lift above 1.
 */
export function significantPairs(history: History, q: number): [number, number, number][] {
  const buyers = buyersOf(history);
  const goods = [...buyers.keys()]
    .filter((item) => buyers[item]! >= LEAST_BUYERS)
    .sort((a, b) => buyers[b]! - buyers[a]! || a - b)
    .slice(0, MOST_GOODS);
  const n = goods.length;
  const place = new Int32Array(history.items.length).fill(-1);
  for (const [i, item] of goods.entries()) place[item] = i;
  const counts = countPairs(history, place, n);
  const expected = expectedOwners(history, place, n);
  const found: { a: number; b: number; p: number }[] = [];
  for (let a = 0; a < n; a++)
    for (let b = a + 1; b < n; b++) {
      const at = a * n + b;
      if (counts.buyers[at]! < LEAST_BUYERS) continue;
      if (counts.orders[at]! * counts.all <= counts.single[a]! * counts.single[b]!) continue;
      found.push({ a, b, p: poissonTail(counts.owners[at]!, expected(a, b)) });
    }
  found.sort((one, other) => one.p - other.p);
  const tests = (n * (n - 1)) / 2;
  const last = found.findLastIndex(({ p }, rank) => p <= (q * (rank + 1)) / tests);
  return found
    .slice(0, last + 1)
    .map(({ a, b }): [number, number, number] => [goods[a]!, goods[b]!, counts.orders[a * n + b]!])
    .sort((x, y) => x[0] - y[0] || x[1] - y[1]);
}

interface PairCounts {
  all: number; // orders
  single: Uint32Array; // orders that hold a good
  orders: Uint32Array; // that hold both, at a * n + b with a < b
  buyers: Uint32Array; // of such an order
  owners: Uint32Array; // who have both, in one order or in two
}

function countPairs({ orders }: History, place: Int32Array, n: number): PairCounts {
  const counts: PairCounts = {
    all: 0,
    single: new Uint32Array(n),
    orders: new Uint32Array(n * n),
    buyers: new Uint32Array(n * n),
    owners: new Uint32Array(n * n),
  };
  const seenBy = new Int32Array(n * n).fill(-1);
  const placed = (items: Iterable<number>) =>
    [...new Set(items)].flatMap((item) => (place[item]! < 0 ? [] : [place[item]!])).sort((x, y) => x - y);
  for (const [buyer, own] of orders.entries()) {
    for (const order of own) {
      counts.all++;
      const goods = placed(order.items);
      for (const a of goods) counts.single[a]!++;
      eachPair(goods, n, (at) => {
        counts.orders[at]!++;
        if (seenBy[at] === buyer) return;
        seenBy[at] = buyer;
        counts.buyers[at]!++;
      });
    }
    eachPair(placed(own.flatMap((order) => order.items)), n, (at) => {
      counts.owners[at]!++;
    });
  }
  return counts;
}

function eachPair(goods: readonly number[], n: number, visit: (at: number) => void): void {
  for (let i = 0; i < goods.length; i++) for (let j = i + 1; j < goods.length; j++) visit(goods[i]! * n + goods[j]!);
}

/** How many buyers would have both goods if each segment's buyers chose them independently. */
function expectedOwners({ orders, segments }: History, place: Int32Array, n: number): (a: number, b: number) => number {
  const bySegment = new Map<string | null, { size: number; owners: Float64Array }>();
  for (const [buyer, own] of orders.entries()) {
    if (own.length === 0) continue;
    const segment = bySegment.get(segments[buyer]!) ?? { size: 0, owners: new Float64Array(n) };
    bySegment.set(segments[buyer]!, segment);
    segment.size++;
    for (const item of new Set(own.flatMap((order) => order.items)))
      if (place[item]! >= 0) segment.owners[place[item]!]!++;
  }
  const all = [...bySegment.values()];
  return (a, b) => all.reduce((sum, { size, owners }) => sum + (owners[a]! * owners[b]!) / size, 0);
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
