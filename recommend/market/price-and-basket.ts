import type { MarketSale } from './rises-and-falls.ts';

/** Factors whose product is the change of revenue from one span to the next; 1.1 is a tenth more. */
export interface RevenueChange {
  revenue: number;
  /** Customers who bought at all. */
  customers: number;
  /** Orders a customer. */
  frequency: number;
  /** Lines an order: how many goods go into a basket. */
  width: number;
  /** Prices of goods sold in both spans (Fisher index). */
  price: number;
  /** What is left of the amount a line: more or less of a good, or dearer and cheaper goods. */
  volumeAndMix: number;
}

/**
 * Why revenue changed: revenue = customers x orders each x lines an order x amount a line, and the last one splits into price
 * and the rest. Prices are compared good by good, so that selling dearer goods is not taken for a rise.
 * @see Fisher 1922, "The making of index numbers"
 * @example revenueChange(lastYear, thisYear) // { revenue: 1.21, customers: 1.1, frequency: 1, width: 1, price: 1.1, volumeAndMix: 1 }
 * @throws RangeError where one of the two spans has no sale
 */
export function revenueChange(before: readonly MarketSale[], after: readonly MarketSale[]): RevenueChange {
  if (!before.length || !after.length) throw new RangeError('Both spans need sales to be compared.');
  const [a, b] = [measuresOf(before), measuresOf(after)];
  const price = fisherIndex(before, after);
  return {
    revenue: b.amount / a.amount,
    customers: b.customers / a.customers,
    frequency: b.orders / b.customers / (a.orders / a.customers),
    width: b.lines / b.orders / (a.lines / a.orders),
    price,
    volumeAndMix: b.amount / b.lines / (a.amount / a.lines) / price,
  };
}

function measuresOf(sales: readonly MarketSale[]) {
  return {
    amount: sales.reduce((sum, { amount }) => sum + amount, 0),
    customers: new Set(sales.map(({ companyId }) => companyId)).size,
    orders: new Set(sales.map(({ orderId }) => orderId)).size,
    lines: sales.length,
  };
}

/** √(Laspeyres · Paasche) over the goods sold in both spans, at their mean prices; 1 where there is none. */
export function fisherIndex(before: readonly MarketSale[], after: readonly MarketSale[]): number {
  const [a, b] = [bySku(before), bySku(after)];
  let [oldAtOld, newAtOld, oldAtNew, newAtNew] = [0, 0, 0, 0]; // quantities of one span at prices of the other
  for (const [sku, old] of a) {
    const now = b.get(sku);
    if (!now || !(old.packs > 0 && now.packs > 0)) continue;
    oldAtOld += old.amount;
    newAtNew += now.amount;
    oldAtNew += (now.amount / now.packs) * old.packs;
    newAtOld += (old.amount / old.packs) * now.packs;
  }
  return oldAtOld > 0 && newAtOld > 0 ? Math.sqrt((oldAtNew / oldAtOld) * (newAtNew / newAtOld)) : 1;
}

function bySku(sales: readonly MarketSale[]): Map<string, { packs: number; amount: number }> {
  const result = new Map<string, { packs: number; amount: number }>();
  for (const { sku, packs, amount } of sales) {
    const own = result.get(sku) ?? { packs: 0, amount: 0 };
    own.packs += packs;
    own.amount += amount;
    result.set(sku, own);
  }
  return result;
}

export interface PriceShift {
  sku: string;
  /** Mean price a pack, after over before. */
  factor: number;
  amount: number; // of the later span
}

/** Goods whose mean price a pack changed by more than `least` (a fraction), those of most revenue first. */
export function priceShifts(before: readonly MarketSale[], after: readonly MarketSale[], least = 0.02): PriceShift[] {
  const old = bySku(before);
  return [...bySku(after)]
    .flatMap(([sku, { packs, amount }]) => {
      const then = old.get(sku);
      if (!then || !(then.amount > 0 && then.packs > 0 && packs > 0)) return [];
      return [{ sku, factor: amount / packs / (then.amount / then.packs), amount }];
    })
    .filter(({ factor }) => Math.abs(Math.log(factor)) > Math.log1p(least))
    .sort((a, b) => b.amount - a.amount);
}
