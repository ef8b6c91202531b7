import type { TotalDemand } from '../demand/total-demand.ts';

/** What lies there and what is coming. */
export interface Shelf {
  /** On hand, less what is promised to orders. */
  free: number;
  /** Deliveries under way, the earliest first; weeks from now until each is there. */
  inbound: readonly { weeks: number; quantity: number }[];
}

export interface Outlook {
  /** Days that the free stock lasts at expected demand, counting no delivery; `horizon` weeks at most. */
  daysOfCover: number;
  /** Probability that it is gone before the next delivery (within the lead time where none is under way). */
  runsOut: number;
  /** Units above what is expected to sell within `heavyWeeks`. */
  heavy: number;
}

/**
 * How long stock lasts, whether it will run out, whether it lies heavy. `totalOf` gives demand of so many weeks from now.
 * @example outlook({ free: 40, inbound: [] }, (weeks) => model.total(series, weeks), { leadWeeks: 2 })
 */
export function outlook(
  { free, inbound }: Shelf,
  totalOf: (weeks: number) => TotalDemand,
  { leadWeeks, horizon = 52, heavyWeeks = 26 }: { leadWeeks: number; horizon?: number; heavyWeeks?: number },
): Outlook {
  const stock = Math.max(0, free);
  const wait = Math.max(1, Math.min(inbound[0]?.weeks ?? leadWeeks, horizon));
  return {
    daysOfCover: 7 * weeksOfCover(stock, (weeks) => totalOf(weeks).mean, horizon),
    runsOut: chanceAbove(totalOf(wait), stock),
    heavy: Math.max(0, stock - totalOf(heavyWeeks).mean),
  };
}

/** Weeks (with parts of the last) until expected demand has used the stock up. */
function weeksOfCover(stock: number, meanOf: (weeks: number) => number, horizon: number): number {
  let before = 0;
  for (let weeks = 1; weeks <= horizon; weeks++) {
    const total = meanOf(weeks);
    if (total >= stock) return total > before ? weeks - 1 + (stock - before) / (total - before) : weeks - 1;
    before = total;
  }
  return horizon;
}

/** P(total > stock), from the quantiles by halving. */
function chanceAbove(total: TotalDemand, stock: number): number {
  let low = 0;
  let high = 1;
  for (let turn = 0; turn < 12; turn++) {
    const level = (low + high) / 2;
    if (total.quantile(level) > stock) high = level;
    else low = level;
  }
  return 1 - (low + high) / 2;
}
