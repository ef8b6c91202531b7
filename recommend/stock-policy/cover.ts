/** How long a buyer can count on an amount; days from now. */
export interface Cover {
  from: number;
  until: number;
  /** It lasts through everything that was looked at. */
  beyond: boolean;
}

const WEEK = 7;

/**
 * The first days, without a break, on which an amount will still be there with the probability of the quantile: what is
 * free and has arrived by then, less what all buyers together want until then, leaves at least the amount. Demand
 * between two weeks is taken to grow evenly. Undefined where that is on no day looked at.
 * @param inbound deliveries under way, in days from now
 * @param amount above 0, in the same unit as all else
 * @param demandOf what demand of the next `weeks` weeks stays below with that probability; 0 for 0
 * @example coverOf({ free: 12, inbound: [{ days: 9, quantity: 300 }] }, 50, (weeks) => 40 * weeks) // { from: 9, until: 45, … }
 */
export function coverOf(
  { free, inbound }: { free: number; inbound: readonly { days: number; quantity: number }[] },
  amount: number,
  demandOf: (weeks: number) => number,
  weeks = 26,
): Cover | undefined {
  const upTo = [0, ...Array.from({ length: weeks }, (_, k) => demandOf(k + 1))];
  // What more weeks want is never less: quantiles of different spans are estimated apart.
  for (let k = 1; k < upTo.length; k++) upTo[k] = Math.max(upTo[k]!, upTo[k - 1]!);
  const left = (day: number) => {
    const week = Math.floor(day / WEEK);
    const part = (day % WEEK) / WEEK;
    const wanted = part ? upTo[week]! + part * (upTo[week + 1]! - upTo[week]!) : upTo[week]!;
    const arrived = inbound.filter(({ days }) => days >= 0 && days <= day).reduce((sum, one) => sum + one.quantity, 0);
    return Math.max(0, free) + arrived - wanted;
  };
  const last = weeks * WEEK;
  let from: number | undefined;
  for (let day = 0; day <= last; day++) {
    const enough = left(day) >= amount;
    if (enough) from ??= day;
    else if (from !== undefined) return { from, until: day - 1, beyond: false };
  }
  return from === undefined ? undefined : { from, until: last, beyond: true };
}
