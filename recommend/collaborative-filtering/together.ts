import type { Estimator } from '../estimator.ts';
import { type History, historyOf, type PurchaseRow } from './history.ts';
import { significantPairs } from './pairs.ts';
import { checked, type ScorerOptions } from './scorer.ts';

/** What goes into one order with a good. */
export interface Together {
  sku: string;
  lift: number;
  confidence: number;
  baskets: number; // that hold both
}

export interface TogetherOptions extends ScorerOptions {
  /** The expected share of chance finds among the pairs. */
  falseDiscovery?: number;
}

export interface TogetherModel {
  /** What goes with a good, strongest first. */
  goesWith(sku: string, k?: number): Together[];
  /** Why `sku` goes with `owned`, if it does. */
  pair(owned: string, sku: string): Together | undefined;
  /** Every pair, once. */
  readonly pairs: readonly (readonly [string, string])[];
  toJSON(): unknown;
}

/** [item, other, orders that hold both] */
type Pair = [number, number, number];
interface Stored {
  kind: typeof KIND;
  version: number;
  items: readonly string[];
  orders: number;
  holding: number[]; // orders that hold each item
  pairs: Pair[];
}

const KIND = 'together';
const VERSION = 1;

/**
 * Goods that are ordered together (association rules, Agrawal, Imieliński and Swami 1993): of all orders N, n_i hold
 * good i and n_ij both; confidence(i → j) = n_ij / n_i, lift = N n_ij / (n_i n_j). Orders of one buyer repeat each
 * other, so a pair is believed by its buyers, not its orders: see `significantPairs`.
 * What goes with i is ordered by leverage, which for one i is confidence · (1 - 1 / lift) (Piatetsky-Shapiro 1991).
 */
export const together: Estimator<PurchaseRow, TogetherModel, TogetherOptions> = {
  name: KIND,
  fit(rows, { now, falseDiscovery = 0.1, progress }) {
    const history = historyOf(rows, now);
    const pairs = significantPairs(history, falseDiscovery);
    progress?.(1);
    return model({ kind: KIND, version: VERSION, items: history.items, ...holding(history), pairs });
  },
  fromJSON: (json) => model(checked<Stored>(json, KIND, VERSION)),
};

function holding(history: History): { orders: number; holding: number[] } {
  const counts = new Array<number>(history.items.length).fill(0);
  const orders = history.orders.flat();
  for (const order of orders) for (const item of order.items) counts[item]!++;
  return { orders: orders.length, holding: counts };
}

function model(stored: Stored): TogetherModel {
  const { items, orders, holding: n, pairs } = stored;
  const number = new Map(items.map((item, i) => [item, i]));
  const partners = items.map(() => [] as { item: number; found: Together }[]);
  for (const [a, b, baskets] of pairs)
    for (const [from, to] of [
      [a, b],
      [b, a],
    ] as const) {
      const lift = (orders * baskets) / (n[from]! * n[to]!);
      partners[from]!.push({ item: to, found: { sku: items[to]!, lift, confidence: baskets / n[from]!, baskets } });
    }
  const leverage = ({ confidence, lift }: Together) => confidence * (1 - 1 / lift);
  for (const list of partners) list.sort((a, b) => leverage(b.found) - leverage(a.found) || a.item - b.item);
  const of = (sku: string) => partners[number.get(sku) ?? -1] ?? [];
  return {
    goesWith: (sku, k = 5) =>
      of(sku)
        .slice(0, k)
        .map(({ found }) => found),
    pair: (owned, sku) => of(owned).find(({ found }) => found.sku === sku)?.found,
    pairs: pairs.map(([a, b]) => [items[a]!, items[b]!] as const),
    toJSON: () => stored,
  };
}
