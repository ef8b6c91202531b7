import { type SalesLine, salesHistory } from '../../../knowledge/orders/sales-history.ts';
import { type LostCustomer, type NewCustomer, newAndLost } from '../../../recommend/market/customers.ts';
import { type Movement, risesAndFalls } from '../../../recommend/market/rises-and-falls.ts';
import type { Part } from './part.ts';

/** What moves in the market, beyond chance; amounts in packs. */
export interface Market {
  until: string; // the day after the last one that counts
  /** By category, segment and region, against the whole market; the surest first. */
  movements: readonly Movement[];
  /** The same against themselves: what grows although the whole shrinks. */
  own: readonly Movement[];
  fresh: readonly NewCustomer[];
  lost: readonly LostCustomer[];
}

const PERIODS = 39; // of four weeks
const LEAST_PERIODS = 26;
const MOST_CUSTOMERS = 20;

/** Rises and falls of categories, segments and regions; customers who came and who left. */
export const market: Part<SalesLine[], Market> = {
  name: 'market',
  version: 1,
  gather: ({ handle }, now) => salesHistory(handle, { until: now.slice(0, 10) }),
  fit(lines, { now }) {
    const until = now.slice(0, 10);
    const first = lines[0]?.day;
    if (first === undefined) return undefined;
    const periods = Math.min(PERIODS, Math.floor((Date.parse(until) - Date.parse(first)) / (28 * 86_400_000)));
    if (periods < LEAST_PERIODS) return undefined;
    const sales = lines
      .filter(({ companyId }) => companyId)
      .map(({ category, segment, region, ...line }) => ({
        ...line,
        amount: line.packs,
        by: { category, segment, region },
      }));
    const movements = risesAndFalls(sales, { until, periods, relative: true });
    const own = risesAndFalls(sales, { until, periods });
    const { fresh, lost } = newAndLost(sales, { until });
    const model: Market = {
      until,
      movements,
      own,
      fresh: fresh.slice(0, MOST_CUSTOMERS),
      lost: lost.slice(0, MOST_CUSTOMERS),
    };
    return { model, figures: { lines: sales.length, movements: movements.length, lost: lost.length } };
  },
  load: (json) => json as Market,
};
