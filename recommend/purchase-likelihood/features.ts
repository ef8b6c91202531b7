import { type CompanyPast, companiesAt, type ProductPast } from './past.ts';
import { type Popularity, popularityAt } from './popularity.ts';
import { dayOf, type PurchaseRecords } from './rows.ts';

/** One company, one product, one day: will it be bought within the horizon? */
export interface PurchaseRow {
  companyId: string;
  sku: string;
  day: number;
  x: number[];
  /** Undefined while the horizon is not over. */
  y: 0 | 1 | undefined;
}

/** recency, frequency, money, rhythm, browsing, chat; NaN where there is no past to measure. */
export const PURCHASE_COLUMNS = [
  'daysSince', // last bought
  'orders365', // with the product
  'orders90',
  'orderShare', // of the company's orders of a year
  'moneyShare', // of the company's net amount of a year
  'quantity', // ln(1 + mean)
  'gap', // ln of the mean days between orders of it
  'due', // days since, over the gap, at most 5
  'gapSpread', // standard deviation of the gaps over their mean
  'companyDaysSince',
  'companyOrders90',
  'companyGap',
  'companyDue',
  'companyBasket', // ln of lines an order
  'buyers30', // ln(1 + companies that bought the product in 30 days)
  'rebuyers', // share of its buyers that bought it again
  'views7',
  'views30',
  'baskets30',
  'companyViews7',
  'asked7',
  'asked30',
] as const;

/** How these columns enter a regression. */
export const PURCHASE_TERMS = {
  log: [
    'daysSince',
    'orders365',
    'orders90',
    'companyDaysSince',
    'companyOrders90',
    'views7',
    'views30',
    'baskets30',
    'companyViews7',
    'asked7',
    'asked30',
  ],
  hinge: ['daysSince', 'companyDaysSince'],
} as const;

export const HORIZON = 30;
/** A product bought within a year or looked at within two months may be bought. */
const BOUGHT_WITHIN = 365;
const SEEN_WITHIN = 60;

/**
 * The pairs of company and product that may come to a purchase after `cut`, with what was known of them by then: only
 * what happened before `cut` enters the features, only what happened from it on the outcome.
 * @param cut ISO time
 * @param asOf ISO time up to which the records reach; the outcome is known where the horizon lies before it
 */
export function purchaseRows(records: PurchaseRecords, cut: string, asOf: string, horizon = HORIZON): PurchaseRow[] {
  const day = dayOf(cut);
  const known = day + horizon <= dayOf(asOf);
  const popularity = popularityAt(records.lines, day);
  const bought = new Set(
    records.lines
      .filter(({ at }) => dayOf(at) >= day && dayOf(at) < day + horizon)
      .map(({ companyId, sku }) => `${companyId} ${sku}`),
  );
  return [...companiesAt(records, day)].flatMap(([companyId, company]) =>
    [...company.products]
      .filter(([, product]) => isCandidate(product, day))
      .map(([sku, product]): PurchaseRow => {
        const values = featuresOf(company, product, popularity(sku), day);
        return {
          companyId,
          sku,
          day,
          x: PURCHASE_COLUMNS.map((column) => values[column]),
          y: known ? (bought.has(`${companyId} ${sku}`) ? 1 : 0) : undefined,
        };
      }),
  );
}

const within = (days: readonly number[], day: number, span: number): number =>
  days.filter((one) => day - one <= span).length;

function isCandidate(product: ProductPast, day: number): boolean {
  const last = product.days.at(-1);
  const seen = [...product.views, ...product.baskets, ...product.asked];
  return (last !== undefined && day - last <= BOUGHT_WITHIN) || within(seen, day, SEEN_WITHIN) > 0;
}

function featuresOf(
  company: CompanyPast,
  product: ProductPast,
  popularity: Popularity,
  day: number,
): Record<(typeof PURCHASE_COLUMNS)[number], number> {
  const own = rhythm(product.days, day);
  const all = rhythm(company.days, day);
  const orders365 = within(product.days, day, 365);
  return {
    daysSince: own.since,
    orders365,
    orders90: within(product.days, day, 90),
    orderShare: orders365 / Math.max(1, within(company.days, day, 365)),
    moneyShare: product.net365 / Math.max(1, company.net365),
    quantity: product.days.length ? Math.log1p(product.quantity / product.days.length) : Number.NaN,
    gap: Math.log(own.gap),
    due: own.due,
    gapSpread: own.spread,
    companyDaysSince: all.since,
    companyOrders90: within(company.days, day, 90),
    companyGap: Math.log(all.gap),
    companyDue: all.due,
    companyBasket: company.days.length ? Math.log(company.lines / company.days.length) : Number.NaN,
    buyers30: Math.log1p(popularity.buyers30),
    rebuyers: popularity.rebuyers,
    views7: within(product.views, day, 7),
    views30: within(product.views, day, 30),
    baskets30: within(product.baskets, day, 30),
    companyViews7: within(company.views, day, 7),
    asked7: within(product.asked, day, 7),
    asked30: within(product.asked, day, 30),
  };
}

/** Of ascending days: how long since the last, the mean gap (half a day at least), how far the next is due. */
export function rhythm(days: readonly number[], day: number) {
  const last = days.at(-1);
  const gaps = days.slice(1).map((one, i) => one - days[i]!);
  const mean = gaps.length ? gaps.reduce((a, b) => a + b, 0) / gaps.length : Number.NaN;
  const gap = Math.max(0.5, mean);
  const since = last === undefined ? Number.NaN : day - last;
  const variance = gaps.reduce((sum, one) => sum + (one - mean) ** 2, 0) / gaps.length;
  return {
    since,
    gap,
    due: Math.min(5, since / gap),
    spread: gaps.length > 1 ? Math.sqrt(variance) / gap : Number.NaN,
  };
}
