import { orderHistory } from '../../../knowledge/orders/order-history.ts';
import { probability, type Reason, reasons } from '../../../recommend/cases.ts';
import { bestF1Threshold } from '../../../recommend/metrics.ts';
import {
  HORIZON,
  PURCHASE_COLUMNS,
  PURCHASE_TERMS,
  purchaseRows,
} from '../../../recommend/purchase-likelihood/features.ts';
import { purchaseLikelihood as estimatorOf } from '../../../recommend/purchase-likelihood/purchase-likelihood.ts';
import type { PurchaseRecords } from '../../../recommend/purchase-likelihood/rows.ts';
import { caseFigures, fitCases, withoutHeldOut } from './cases.ts';
import type { Part } from './part.ts';

/** A purchase that is likely within HORIZON days. */
export interface LikelyPurchase {
  companyId: string;
  sku: string;
  p: number;
  /** What speaks for it most. */
  reasons: Reason[];
}

export interface Likelihood {
  /** From this on a purchase is called likely. */
  threshold: number;
  /** Those at or above it on the day of training, the likeliest first. */
  likely: readonly LikelyPurchase[];
}

const estimator = estimatorOf(PURCHASE_TERMS);
const DAY_MS = 86_400_000;
const MOST_CUTS = 8;
const LEAST_CUTS = 6;
/** Pairs of company and product are many: of more than this only those of some companies are learnt from. */
const MOST_PAIRS = 5_000;
const REASONS = 3;

/**
 * Will a company buy a product within 30 days? Learnt from pairs at cuts 30 days apart; on the day of training every
 * pair is asked about once, and what is likely is kept. From when on it is called likely is not set by hand: it is the
 * probability at which precision and recall are best balanced (the highest F1) on the held-out cuts, which are later
 * than what the judging models had seen.
 */
export const purchaseLikelihood: Part<PurchaseRecords, Likelihood> = {
  name: 'purchaseLikelihood',
  version: 2, // questions asked in chat and quotes count
  gather: ({ handle }) => purchaseRecordsOf(orderHistory(handle)),
  fit(records, options) {
    const { lines } = records;
    const { now } = options;
    if (!lines.length) return undefined;
    const days = (Date.parse(now) - Date.parse(lines[0]!.at)) / DAY_MS;
    const cuts = Math.min(MOST_CUTS, Math.floor(days / HORIZON) - 2);
    if (cuts < LEAST_CUTS) return undefined;
    const learnt = new Set(someCompanies(records, cuts));
    const rows = Array.from({ length: cuts }, (_, i) =>
      purchaseRows(records, new Date(Date.parse(now) - (cuts - i) * HORIZON * DAY_MS).toISOString(), now).filter(
        ({ companyId, y }) => y !== undefined && learnt.has(companyId),
      ),
    ).flat();
    const model = fitCases(
      {
        columns: PURCHASE_COLUMNS,
        rows: rows.map(({ x, y }) => ({ x, y: y! })),
        day: rows.map(({ day }) => day),
        knownDay: rows.map(({ day }) => day + HORIZON - 0.01), // known at the next cut
      },
      estimator,
      options,
    );
    if (!model) return undefined;
    const threshold = bestF1Threshold(
      model.heldOut.map(({ y }) => y),
      model.heldOut.map(({ p }) => p),
    );
    const likely = purchaseRows(records, now, now)
      .map(({ companyId, sku, x }) => ({ companyId, sku, x, p: probability(model, x) }))
      .filter(({ p }) => p >= threshold)
      .sort((a, b) => b.p - a.p)
      .map(({ x, ...one }): LikelyPurchase => ({ ...one, reasons: reasons(model, x, REASONS) }));
    return {
      model: { model: withoutHeldOut(model), threshold, likely },
      figures: { ...caseFigures(model, rows.length), threshold, likely: likely.length },
    };
  },
  load(json) {
    const { threshold, likely } = json as Likelihood;
    return { threshold, likely };
  },
};

/** What companies that are known bought, looked at and asked about. */
export function purchaseRecordsOf({
  orders,
  looks,
  asked,
}: Pick<ReturnType<typeof orderHistory>, 'orders' | 'looks' | 'asked'>): PurchaseRecords {
  return {
    lines: orders.flatMap(({ id, companyId, placedAt, lines }) =>
      companyId ? lines.map((line) => ({ orderId: id, companyId, at: placedAt, ...line })) : [],
    ),
    browsing: looks,
    asked,
  };
}

/** All companies, or every so many of them where the pairs at these cuts would be too many. */
function someCompanies({ lines }: PurchaseRecords, cuts: number): string[] {
  const pairs = new Set(lines.map(({ companyId, sku }) => `${companyId} ${sku}`)).size;
  const every = Math.max(1, Math.ceil((pairs * cuts) / MOST_PAIRS));
  return [...new Set(lines.map(({ companyId }) => companyId))].sort().filter((_, i) => i % every === 0);
}
