import type { LogisticsCosts } from './order-quantity.ts';

/** A good in the simulation; units as in the demand. */
export interface SimulatedGood {
  id: string;
  supplier: string;
  value: number; // cost of a unit
  leadWeeks: number;
  demand: ArrayLike<number>; // what was wanted, week by week
  start: number; // stock at the outset
}

/** A good as the policy sees it at the end of a week. */
export interface Position {
  good: SimulatedGood;
  /** On hand and on order, less what waits. */
  position: number;
}

/** What to order of each good (same order as asked, 0 for nothing) at the end of week `week`. */
export type Policy = (week: number, goods: readonly Position[]) => ArrayLike<number>;

export interface SimulatedYear {
  /** Share of demand met from the shelf, all goods together. */
  fillRate: number;
  /** For each good; NaN where nothing was wanted. */
  fillRates: number[];
  deliveries: number;
  lines: number;
  /** Mean value of stock. */
  stock: number;
  freight: number; // deliveries and lines
  keeping: number;
  total: number;
}

/**
 * Runs a policy through weeks of real demand: deliveries come in the morning, demand is met as far as stock goes and waits
 * otherwise, and at the end of the week the policy orders. All that one supplier sends in a week is one delivery.
 */
export function simulate(
  goods: readonly SimulatedGood[],
  { from, to }: { from: number; to: number },
  policy: Policy,
  costs: LogisticsCosts,
): SimulatedYear {
  const stock = Float64Array.from(goods, ({ start }) => start); // below 0: what waits
  const position = stock.slice();
  const arrivals = goods.map(() => new Map<number, number>());
  const wanted = new Float64Array(goods.length);
  const met = new Float64Array(goods.length);
  let deliveries = 0;
  let lines = 0;
  let kept = 0;
  for (let week = from; week < to; week++) {
    for (const [i, good] of goods.entries()) {
      stock[i]! += arrivals[i]!.get(week) ?? 0;
      const demand = good.demand[week]!;
      wanted[i]! += demand;
      met[i]! += Math.min(demand, Math.max(0, stock[i]!));
      stock[i]! -= demand;
      position[i]! -= demand;
      kept += Math.max(0, stock[i]!) * good.value;
    }
    const orders = policy(
      week,
      goods.map((good, i) => ({ good, position: position[i]! })),
    );
    const suppliers = new Set<string>();
    for (const [i, good] of goods.entries()) {
      if (!(orders[i]! > 0)) continue;
      position[i]! += orders[i]!;
      const due = week + good.leadWeeks + 1;
      arrivals[i]!.set(due, (arrivals[i]!.get(due) ?? 0) + orders[i]!);
      suppliers.add(good.supplier);
      lines++;
    }
    deliveries += suppliers.size;
  }
  const weeks = to - from;
  const freight = deliveries * costs.delivery + lines * costs.line;
  const keeping = (kept / 52) * costs.keeping;
  return {
    fillRate: sum(met) / sum(wanted),
    fillRates: Array.from(wanted, (one, i) => met[i]! / one),
    deliveries,
    lines,
    stock: kept / weeks,
    freight,
    keeping,
    total: freight + keeping,
  };
}

const sum = (values: Float64Array) => values.reduce((a, b) => a + b, 0);
