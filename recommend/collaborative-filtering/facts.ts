import type { History } from './history.ts';
import { buyersOf } from './popularity.ts';

/** What is known of each good, whoever asks. */
export interface GoodFacts {
  pop28: Float64Array; // buyers within 28 days
  /** ln of the buyers of 28 days against what 91 days let expect. */
  trend: Float64Array;
  first: Float64Array; // day of the first purchase; now where there is none
  last: Float64Array;
  meanAge: Float64Array; // days since its purchases, on average
  /** Share of its buyers who came back for it, shrunk to 1 of 10. */
  again: Float64Array;
}

export function factsOfGoods(history: History): GoodFacts {
  const n = history.items.length;
  const first = new Float64Array(n).fill(history.now);
  const last = new Float64Array(n);
  const ages = new Float64Array(n);
  const purchases = new Float64Array(n);
  const buyers = new Float64Array(n);
  const twice = new Float64Array(n);
  for (const orders of history.orders) {
    const counts = new Map<number, number>();
    for (const { day, items } of orders)
      for (const item of items) {
        counts.set(item, (counts.get(item) ?? 0) + 1);
        first[item] = Math.min(first[item]!, day);
        last[item] = Math.max(last[item]!, day);
        ages[item]! += history.now - day;
        purchases[item]!++;
      }
    for (const [item, count] of counts) {
      buyers[item]!++;
      if (count > 1) twice[item]!++;
    }
  }
  const pop28 = buyersOf(history, 28);
  const pop91 = buyersOf(history, 91);
  return {
    pop28,
    trend: pop28.map((count, item) => Math.log((count + 1) / ((pop91[item]! * 28) / 91 + 1))),
    first,
    last,
    meanAge: ages.map((sum, item) => sum / Math.max(1, purchases[item]!)),
    again: twice.map((count, item) => (count + 1) / (buyers[item]! + 10)),
  };
}

/** A buyer's own purchases of one good. */
export interface Own {
  count: number;
  first: number; // day
  last: number;
  quantity: number;
  /** Orders, each halved every 20, 60 and 180 days. */
  recent: [number, number, number];
  inLast: boolean; // in the buyer's last order
}

const HALF_LIVES = [20, 60, 180] as const;

export function ownGoods({ now, orders }: History, buyer: number): Map<number, Own> {
  const own = new Map<number, Own>();
  for (const { day, items, quantities } of orders[buyer]!)
    for (const [i, item] of items.entries()) {
      let mine = own.get(item);
      if (!mine) {
        mine = { count: 0, first: day, last: day, quantity: 0, recent: [0, 0, 0], inLast: false };
        own.set(item, mine);
      }
      mine.count++;
      mine.last = day;
      mine.quantity += quantities[i]!;
      for (const [j, halfLife] of HALF_LIVES.entries()) mine.recent[j]! += 0.5 ** ((now - day) / halfLife);
    }
  for (const item of orders[buyer]!.at(-1)?.items ?? []) own.get(item)!.inLast = true;
  return own;
}
