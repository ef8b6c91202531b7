import { type Case, type ProbabilityModel, probability } from '../../../recommend/cases.ts';
import { auroc, brier, ece, losses } from '../../../recommend/metrics.ts';
import { dayOf, type InvoiceRow, type OrderRow } from '../../../recommend/order-risk/rows.ts';
import { HORIZON, PURCHASE_TERMS, purchaseRows } from '../../../recommend/purchase-likelihood/features.ts';
import { purchaseLikelihood } from '../../../recommend/purchase-likelihood/purchase-likelihood.ts';
import type { PurchaseRecords } from '../../../recommend/purchase-likelihood/rows.ts';
import { riskWalkOf } from '../foresight/risk-rows.ts';
import { extentOf, type Judge, type Judged, meanBy } from './judge.ts';

const DAY = 86_400_000;
/** Orders fall due up to two months later: of those of the last four months enough have an end. */
const RISK_DAYS = 120;

export interface RiskRecords {
  orders: readonly OrderRow[];
  invoices: readonly InvoiceRow[];
}

/** Risk: the log loss of the orders of the last four months whose end is certain. */
export const judgeOrderRisk: Judge<RiskRecords, { model: ProbabilityModel }> = {
  unit: 'companies',
  lacks({ invoices }) {
    if (!invoices.length) return 'There are no invoices on record.';
    return invoices.some(({ paidDay }) => paidDay) ? undefined : 'No invoice has the day on which it was paid.';
  },
  extent({ orders, invoices }) {
    const billed = new Set(invoices.map(({ orderId }) => orderId));
    return extentOf(
      orders.filter(({ id }) => billed.has(id)),
      ({ placedAt }) => placedAt,
    );
  },
  from: (_, now) => daysBefore(now, RISK_DAYS),
  before: ({ orders, invoices }, day) => ({
    orders: orders.filter(({ placedAt }) => placedAt < day),
    invoices: invoices
      .filter(({ issuedDay }) => issuedDay < day.slice(0, 10))
      .map((one) => ({ ...one, paidDay: one.paidDay && one.paidDay < day.slice(0, 10) ? one.paidDay : null })),
  }),
  judge: ({ model }, records, { day, now }) =>
    judged(
      model,
      riskWalkOf(records, now).rows.filter((row) => row.day >= dayOf(day)),
    ),
};

/** Likelihood: the log loss of every pair of company and product, asked 30 days before the end. */
export const judgePurchaseLikelihood: Judge<PurchaseRecords, unknown> = {
  unit: 'companies',
  lacks: ({ lines }) => (lines.length ? undefined : 'Nothing was ever ordered.'),
  extent: ({ lines }) => extentOf(lines, ({ at }) => at),
  from: (_, now) => daysBefore(now, HORIZON),
  before: ({ lines, browsing, asked }, day) => ({
    lines: lines.filter(({ at }) => at < day),
    browsing: browsing.filter(({ at }) => at < day),
    asked: asked.filter(({ at }) => at < day),
  }),
  judge(_, records, { day, now }, json) {
    const model = purchaseLikelihood(PURCHASE_TERMS).fromJSON((json as { model: unknown }).model);
    return judged(model, purchaseRows(records, day, now));
  },
};

function judged(
  model: ProbabilityModel,
  all: readonly { companyId: string; x: Case['x']; y: 0 | 1 | undefined }[],
): Judged {
  const rows = all.filter(({ y }) => y !== undefined);
  const truth = rows.map(({ y }) => y!);
  const p = rows.map(({ x }) => probability(model, x));
  const lost = losses(truth, p);
  const figures = { AUROC: auroc(truth, p), Brier: brier(truth, p), ECE: ece(truth, p) };
  return {
    losses: meanBy(rows.map(({ companyId }, i) => ({ of: companyId, loss: lost[i]! }))),
    figures: rows.length ? figures : {},
  };
}

const daysBefore = (now: string, days: number): string => new Date(Date.parse(now) - days * DAY).toISOString();
