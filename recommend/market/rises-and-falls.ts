import { falseDiscoveries } from './false-discoveries.ts';
import { seasonalTrend } from './seasonal-trend.ts';

/** One sale as the market looks at it; amounts in one unit (one currency, or packs). */
export interface MarketSale {
  day: string; // YYYY-MM-DD
  orderId: string;
  companyId: string;
  sku: string;
  packs: number;
  amount: number;
  /** What it is looked at by: { category: 'cups', segment: 'cafe', region: 'Berlin' }. */
  by: Readonly<Record<string, string>>;
}

export interface Movement {
  dimension: string;
  key: string;
  /** Change a year, as a fraction: .1 is a tenth more. */
  yearly: number;
  /** Probability of being chance, corrected for all that was compared. */
  q: number;
  /** Amount of the last year, and its share of all. */
  amount: number;
  share: number;
}

export interface MovementOptions {
  /** The day after the last one that counts. */
  until: string;
  /** 4-week periods looked at: 39 are three years. */
  periods?: number;
  /** Against the whole market instead of against itself: who gains or loses share. */
  relative?: boolean;
  /** Movements with a larger corrected probability are left out. */
  q?: number;
  /** Movements of less than this share a year are no news, however sure. */
  least?: number;
}

const PERIOD_MS = 28 * 86_400_000;
const SEASON = 13; // periods of four weeks in a year

/**
 * What rises and falls by each dimension: the robust seasonal trend of the logarithm of four-week amounts, and only what is
 * unlikely to be chance after correction for every category, segment and region that was looked at; the surest first.
 * Keys that sold in fewer than two thirds of the periods are not judged.
 */
export function risesAndFalls(
  sales: readonly MarketSale[],
  { until, periods = 3 * SEASON, relative = false, q: most = 0.05, least = 0.03 }: MovementOptions,
): Movement[] {
  const end = Date.parse(until);
  const totals = new Float64Array(periods);
  const series = new Map<string, { dimension: string; key: string; values: Float64Array }>();
  for (const { day, amount, by } of sales) {
    const period = periods - Math.ceil((end - Date.parse(day)) / PERIOD_MS);
    if (period < 0 || period >= periods) continue;
    totals[period]! += amount;
    for (const [dimension, key] of Object.entries(by)) {
      const id = `${dimension} ${key}`;
      let own = series.get(id);
      if (!own) {
        own = { dimension, key, values: new Float64Array(periods) };
        series.set(id, own);
      }
      own.values[period]! += amount;
    }
  }
  const last = (values: Float64Array) => values.slice(-SEASON).reduce((a, b) => a + b, 0);
  const judged = [...series.values()].filter(
    ({ values }) => values.filter((value) => value > 0).length >= (2 / 3) * periods,
  );
  const trends = judged.map(({ values }) => {
    // A period without a sale counts as half the least one: it is low, but not minus infinity.
    const floor = Math.min(...values.filter((value) => value > 0)) / 2;
    const logs = values.map((value, t) => Math.log(Math.max(value, floor)) - (relative ? Math.log(totals[t]!) : 0));
    return seasonalTrend(logs, SEASON);
  });
  const corrected = falseDiscoveries(trends.map(({ p }) => p));
  return judged
    .map(({ dimension, key, values }, i): Movement => {
      const amount = last(values);
      const yearly = Math.exp(SEASON * trends[i]!.slope) - 1;
      return { dimension, key, yearly, q: corrected[i]!, amount, share: amount / last(totals) };
    })
    .filter(({ q, yearly }) => q <= most && Math.abs(yearly) >= least)
    .sort((a, b) => a.q - b.q || b.amount - a.amount);
}
