import { openDatabase } from '../../../knowledge/database/database.ts';
import { seedDemo } from '../../../knowledge/demo/seed-demo.ts';
import { orderHistory, type PlacedOrder } from '../../../knowledge/orders/order-history.ts';
import { RISK_COLUMNS, riskRows } from '../../../recommend/order-risk/features.ts';
import type { OrderRow } from '../../../recommend/order-risk/rows.ts';
import {
  HORIZON,
  PURCHASE_COLUMNS,
  PURCHASE_TERMS,
  purchaseRows,
} from '../../../recommend/purchase-likelihood/features.ts';
import type { PurchaseRecords } from '../../../recommend/purchase-likelihood/rows.ts';
import { manyOnly } from './case-set.ts';
import type { TimedSet } from './split-by-time.ts';

const TODAY = '2026-11-24';
const NOW = `${TODAY}T10:00:00.000Z`;
/** The first reminder goes out on the fifth day: from then an invoice is called late. */
const GRACE = 5;
const CUTS = 14;

/** The demo company as it is on a fixed day: the same every time. */
function history() {
  const database = openDatabase(':memory:');
  try {
    seedDemo(database.handle, { today: TODAY, now: NOW });
    const planted = database.handle.prepare<[], { subject: string }>(
      "SELECT subject FROM planted WHERE kind = 'fraud'",
    );
    return { ...orderHistory(database.handle), frauds: new Set(planted.all().map(({ subject }) => subject)) };
  } finally {
    database.close();
  }
}

const toOrderRow = ({ country, paymentTerms, requestedDay, creditLimit, ...order }: PlacedOrder): OrderRow => ({
  ...order,
  utcOffset: country === 'CN' ? 8 : 1,
  terms: Number(/\d+/.exec(paymentTerms)?.[0] ?? 0),
  ...(requestedDay && { requestedDay }),
  ...(creditLimit !== null && { creditLimit }),
});

/** Orders of the demo company: paid more than five days late, disputed, or not. */
export function demoRisk(): TimedSet {
  const { orders, invoices, frauds } = history();
  const byId = new Map(orders.map((order) => [order.id, order]));
  const rows = riskRows(orders.map(toOrderRow), invoices, TODAY, GRACE).filter((row) => row.y !== undefined);
  const of = (what: (order: PlacedOrder) => string) => rows.map((row) => what(byId.get(row.orderId)!));
  return {
    name: 'demo-order-risk',
    columns: [...RISK_COLUMNS],
    rows: rows.map(({ x, y }) => ({ x, y: y! })),
    plan: {},
    day: rows.map((row) => row.day),
    knownDay: rows.map((row) => row.certain),
    kind: { name: 'fraud', rows: rows.map((row) => frauds.has(row.orderId)) },
    segments: {
      segment: of((order) => order.segment),
      country: manyOnly(of((order) => order.country)),
      language: of((order) => order.language),
      customer: of((order) =>
        Date.parse(order.placedAt) - Date.parse(order.customerSince) < 365 * 86_400_000 ? 'new' : 'old',
      ),
    },
  };
}

/** Pairs of company and product of the demo company at cuts 30 days apart: bought in the next 30 days or not. */
export function demoPurchases(): TimedSet {
  const { orders, looks } = history();
  const records: PurchaseRecords = {
    lines: orders.flatMap(({ id, companyId, placedAt, lines }) =>
      lines.map((line) => ({ orderId: id, companyId, at: placedAt, ...line })),
    ),
    browsing: looks,
    asked: [],
  };
  const cuts = Array.from({ length: CUTS }, (_, i) =>
    new Date(Date.parse(NOW) - (CUTS - i) * HORIZON * 86_400_000).toISOString(),
  );
  const rows = cuts.flatMap((cut) => purchaseRows(records, cut, NOW));
  return {
    name: 'demo-purchase',
    columns: [...PURCHASE_COLUMNS],
    rows: rows.map(({ x, y }) => ({ x, y: y! })),
    plan: PURCHASE_TERMS,
    day: rows.map((row) => row.day),
    knownDay: rows.map((row) => row.day + HORIZON - 0.01), // known at the next cut
  };
}
