import type { TotalDemand } from '../demand/total-demand.ts';

/** When to order one good, in base units. */
export interface ReorderPoint {
  /** Order when stock on hand and on order, less what is promised, is at or below this. */
  point: number;
  /** What of it is there against surprise: `point` less the demand expected until the delivery. */
  safety: number;
}

export interface ReorderQuestion {
  /** Demand from the order until it has arrived. */
  demand: TotalDemand;
  /** How far below the point the stock is, on average, when it is noticed: see `undershoot`. */
  undershoot: number;
  /** What is ordered at a time. */
  quantity: number;
  /** Share of demand that is to be met from the shelf, 0 to 1. */
  fillRate: number;
}

/**
 * The least stock s at which an order is due such that no more than (1 - fill rate) of demand waits:
 * E[(D - (s - u))+] <= (1 - β) · Q, since every Q units sold see one such risk.
 * @see Silver, Pyke & Thomas 2017, "Inventory and production management in supply chains", 6.7 and 7.6
 */
export function reorderPoint({ demand, undershoot, quantity, fillRate }: ReorderQuestion): ReorderPoint {
  const allowed = (1 - fillRate) * quantity;
  let low = 0;
  let high = Math.max(1, demand.quantile(1), demand.mean * 2);
  if (demand.shortage(0) <= allowed) high = 0;
  for (let turn = 0; turn < 40 && high - low > 1e-6 * (1 + high); turn++) {
    const middle = (low + high) / 2;
    if (demand.shortage(middle) <= allowed) high = middle;
    else low = middle;
  }
  const point = high + undershoot;
  return { point, safety: point - demand.mean };
}

/**
 * Mean stock below the reorder point when a look once a period finds it: E[d²] / 2E[d] of a period's demand, less half a unit.
 * @see Silver, Pyke & Thomas 2017, 7.4.2 (residual life in renewal theory)
 */
export function undershoot(values: ArrayLike<number>, unit = 1): number {
  let sum = 0;
  let squares = 0;
  for (let t = 0; t < values.length; t++) {
    sum += values[t]!;
    squares += values[t]! * values[t]!;
  }
  return sum > 0 ? Math.max(0, squares / (2 * sum) - unit / 2) : 0;
}
