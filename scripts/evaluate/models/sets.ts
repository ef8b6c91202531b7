import { purchaseRecordsOf } from '../../../bot/jobs/foresight/purchase-likelihood.ts';
import { riskWalkOf, toOrderRow } from '../../../bot/jobs/foresight/risk-rows.ts';
import type { Handle } from '../../../knowledge/database/database.ts';
import { readFact } from '../../../knowledge/database/facts.ts';
import { orderHistory, type PlacedOrder } from '../../../knowledge/orders/order-history.ts';
import { RISK_COLUMNS } from '../../../recommend/order-risk/features.ts';
import {
  HORIZON,
  PURCHASE_COLUMNS,
  PURCHASE_TERMS,
  purchaseRows,
} from '../../../recommend/purchase-likelihood/features.ts';
import { manyOnly, thirds } from '../../bench/cases/case-set.ts';
import type { TimedSet } from '../../bench/cases/split-by-time.ts';

const DAY_MS = 86_400_000;
const MOST_CUTS = 14;
/** Pairs of company and product are many: more than this and only some of the companies are looked at. */
const MOST_PAIRS = 120_000;

/** Records of a company, read once for all sets. */
export interface Records {
  history: ReturnType<typeof orderHistory>;
  now: string; // ISO: where the records end
  demo: boolean;
  frauds: ReadonlySet<string>;
}

/** A set of cases, or what the records lack for it. */
export type SetOrLack = CompanySet | { lacks: string };

/** Cases with the company of each row. */
export interface CompanySet extends TimedSet {
  company: string[];
}

/** @param now ISO time where the records end */
export function readRecords(handle: Handle, now: string): Records {
  const planted = handle.prepare<[], { subject: string }>("SELECT subject FROM planted WHERE kind = 'fraud'");
  return {
    history: orderHistory(handle),
    now,
    demo: readFact(handle, 'filling') === 'demo',
    frauds: new Set(planted.all().map(({ subject }) => subject)),
  };
}

/** Orders: paid more than five days late, disputed, or not. */
export function riskSet({ history, now, demo, frauds }: Records): SetOrLack {
  const { orders, invoices } = history;
  if (!invoices.length) return { lacks: 'There are no invoices on record.' };
  if (!invoices.some(({ paidDay }) => paidDay)) return { lacks: 'No invoice has the day on which it was paid.' };
  const byId = new Map(orders.map((order) => [order.id, order]));
  const walk = riskWalkOf({ orders: orders.map((order) => toOrderRow(order, demo)), invoices }, now);
  const rows = walk.rows.filter((row) => row.y !== undefined);
  const company = rows.map((row) => row.companyId);
  return {
    name: 'order-risk',
    columns: [...RISK_COLUMNS],
    rows: rows.map(({ x, y }) => ({ x, y: y! })),
    plan: {},
    day: rows.map((row) => row.day),
    knownDay: rows.map((row) => row.certain),
    ...(frauds.size && { kind: { name: 'fraud', rows: rows.map((row) => frauds.has(row.orderId)) } }),
    company,
    segments: segmentsOf(
      rows.map((row) => ({ order: byId.get(row.orderId)!, day: row.day })),
      orders,
    ),
  };
}

/** Pairs of company and product at cuts 30 days apart: bought in the next 30 days or not. */
export function purchaseSet({ history, now }: Records): SetOrLack {
  const { orders, looks, asked } = history;
  if (!orders.length) return { lacks: 'There are no orders on record.' };
  const days = (Date.parse(now) - Date.parse(orders[0]!.placedAt)) / DAY_MS;
  const cutCount = Math.min(MOST_CUTS, Math.floor(days / HORIZON) - 2);
  if (cutCount < 6) return { lacks: `The orders cover ${Math.floor(days)} days: 240 are needed.` };
  const named = orders.filter(({ companyId }) => companyId);
  const pairs = new Set(named.flatMap(({ companyId, lines }) => lines.map(({ sku }) => `${companyId} ${sku}`))).size;
  const every = Math.max(1, Math.ceil((pairs * cutCount) / 2 / MOST_PAIRS));
  const companies = [...new Set(named.map(({ companyId }) => companyId))].sort();
  const chosen = new Set(companies.filter((_, i) => i % every === 0));
  const records = purchaseRecordsOf({ orders, looks, asked });
  const cuts = Array.from({ length: cutCount }, (_, i) =>
    new Date(Date.parse(now) - (cutCount - i) * HORIZON * DAY_MS).toISOString(),
  );
  const rows = cuts
    .flatMap((cut) => purchaseRows(records, cut, now))
    .filter(({ companyId, y }) => y !== undefined && chosen.has(companyId));
  const order = new Map(named.map((one) => [one.companyId, one]));
  return {
    name: 'purchase-likelihood',
    columns: [...PURCHASE_COLUMNS],
    rows: rows.map(({ x, y }) => ({ x, y: y! })),
    plan: PURCHASE_TERMS,
    day: rows.map((row) => row.day),
    knownDay: rows.map((row) => row.day + HORIZON - 0.01), // known at the next cut
    company: rows.map((row) => row.companyId),
    segments: segmentsOf(
      rows.map((row) => ({ order: order.get(row.companyId), day: row.day })),
      orders,
    ),
  };
}

/** By what groups of customers are set side by side; a group with few rows is among the others. */
function segmentsOf(
  rows: readonly { order: PlacedOrder | undefined; day: number }[],
  orders: readonly PlacedOrder[],
): Record<string, string[]> {
  const ordersOf = new Map<string, number>();
  for (const { companyId } of orders) ordersOf.set(companyId, (ordersOf.get(companyId) ?? 0) + 1);
  const least = Math.max(100, Math.round(rows.length / 20));
  const of = (what: (order: PlacedOrder) => string) =>
    manyOnly(
      rows.map(({ order }) => (order && what(order)) || 'not known'),
      least,
    );
  const regions = of((order) => order.region);
  const size = thirds(rows.map(({ order }) => (order && ordersOf.get(order.companyId)) || 0));
  const sizes: Record<string, string> = { '1 low': 'small', '2 middle': 'middle', '3 high': 'large' };
  return {
    segment: of((order) => order.segment),
    region: new Set(regions).size > 2 ? regions : of((order) => order.country),
    language: of((order) => ({ en: 'English', zh: 'Chinese' })[order.language]),
    'company size': size.map((third) => sizes[third]!),
    'new or old customer': rows.map(({ order, day }) =>
      order?.customerSince ? (day - Date.parse(order.customerSince) / DAY_MS < 365 ? 'new' : 'old') : 'not known',
    ),
  };
}
