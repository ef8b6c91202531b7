import { falseDiscoveries } from './false-discoveries.ts';
import type { MarketSale } from './rises-and-falls.ts';
import { median } from './seasonal-trend.ts';

export interface NewCustomer {
  companyId: string;
  firstDay: string;
  orders: number;
  amount: number;
}

export interface LostCustomer {
  companyId: string;
  lastDay: string;
  /** Days since the last order, and between orders as a rule. */
  silent: number;
  usual: number;
  /** Probability that somebody who still buys is silent for so long, corrected for all customers looked at. */
  q: number;
  /** Amount of the year up to the last order: what is at stake. */
  yearly: number;
}

const DAY_MS = 86_400_000;
/** Below so many orders a customer has no rhythm that could be broken. */
const RHYTHM = 5;

interface History {
  days: number[]; // of orders, ascending, each once, as days since 1970
  orders: Set<string>;
  sales: MarketSale[];
}

/**
 * Who bought for the first time in the `days` before `until`, and who has fallen silent for longer than their rhythm explains:
 * silence over a customer's median gap, held against the same ratio of every gap that ended with an order.
 */
export function newAndLost(
  sales: readonly MarketSale[],
  { until, days = 91, q: most = 0.05 }: { until: string; days?: number; q?: number },
): { fresh: NewCustomer[]; lost: LostCustomer[] } {
  const end = Math.floor(Date.parse(until) / DAY_MS);
  const histories = historiesOf(sales, end);
  const fresh = [...histories]
    .filter(([, { days: own }]) => own[0]! >= end - days)
    .map(([companyId, { days: own, orders, sales: bought }]) => ({
      companyId,
      firstDay: toDay(own[0]!),
      orders: orders.size,
      amount: sumOf(bought),
    }))
    .sort((a, b) => b.amount - a.amount);

  const rhythmic = [...histories].filter(([, { days: own }]) => own.length >= RHYTHM);
  const ratios: number[] = [];
  const gaps = rhythmic.map(([, { days: own }]) => {
    const all = own.slice(1).map((day, i) => day - own[i]!);
    const usual = median(all);
    ratios.push(...all.map((gap) => gap / usual));
    return usual;
  });
  ratios.sort((a, b) => a - b);
  const silent = rhythmic.map(([, { days: own }]) => end - own.at(-1)!);
  const corrected = falseDiscoveries(silent.map((gap, i) => shareAbove(ratios, gap / gaps[i]!)));
  const lost = rhythmic
    .map(([companyId, { days: own, sales: bought }], i): LostCustomer => {
      const last = own.at(-1)!;
      const yearly = sumOf(bought.filter(({ day }) => day > toDay(last - 365)));
      return { companyId, lastDay: toDay(last), silent: silent[i]!, usual: gaps[i]!, q: corrected[i]!, yearly };
    })
    .filter(({ q }) => q <= most)
    .sort((a, b) => b.yearly - a.yearly);
  return { fresh, lost };
}

function historiesOf(sales: readonly MarketSale[], end: number): Map<string, History> {
  const result = new Map<string, History>();
  for (const sale of sales) {
    const day = Math.floor(Date.parse(sale.day) / DAY_MS);
    if (day >= end) continue;
    const own = result.get(sale.companyId) ?? { days: [], orders: new Set<string>(), sales: [] };
    result.set(sale.companyId, own);
    own.days.push(day);
    own.orders.add(sale.orderId);
    own.sales.push(sale);
  }
  for (const own of result.values()) own.days = [...new Set(own.days)].sort((a, b) => a - b);
  return result;
}

/** Share of ascending values that are at least `limit`; one more is reckoned, so that nothing is impossible. */
function shareAbove(sorted: readonly number[], limit: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < limit) low = middle + 1;
    else high = middle;
  }
  return (sorted.length - low + 1) / (sorted.length + 1);
}

const toDay = (days: number) => new Date(days * DAY_MS).toISOString().slice(0, 10);
const sumOf = (sales: readonly MarketSale[]) => sales.reduce((sum, { amount }) => sum + amount, 0);
