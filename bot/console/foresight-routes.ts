import type { Buyers } from '../../knowledge/buyers/buyers.ts';
import type { Catalogue } from '../../knowledge/catalogue/catalogue.ts';
import type { StockedShelf } from '../../knowledge/catalogue/shelves.ts';
import type { RiskReview } from '../../knowledge/orders/risk-review.ts';
import { mayActAs } from '../../knowledge/staff/roles.ts';
import type { Suggestions } from '../../knowledge/suggestions/suggestions.ts';
import { reviewThreshold } from '../../recommend/order-risk/order-risk.ts';
import { HttpError } from '../channels/http-error.ts';
import type { JudgeOrder } from '../jobs/foresight/judge-order.ts';
import { likelyBuyers } from '../jobs/foresight/likely-buyers.ts';
import type { Foreseen } from '../jobs/foresight/parts.ts';
import { riskyOrders, saidOfOrder } from '../jobs/foresight/risky-orders.ts';
import { stockOutlook } from '../jobs/foresight/stock-outlook.ts';
import { type ConsoleRoute, route } from './route.ts';

export interface ForesightParts {
  foreseen(): Foreseen;
  judgeOrder: JudgeOrder;
  reviewCosts: { miss: number; falseAlarm: number };
  riskReview: RiskReview;
  suggestions: Suggestions;
  shelves(): StockedShelf[];
  buyers: Buyers;
  catalogue: Catalogue;
  now(): Date; // of the records
}

const MOST_BUYERS = 50;
const MOST_GOODS = 3;
const MOST_ORDERS = 10;
const SUGGESTED_DAYS = 90;
const NOT_TRAINED = 'This is not trained yet, or the records hold too little to learn from: nothing is said.';

/** What the routes answer with. */
export type BuyersAnswer = Awaited<ReturnType<typeof buyers>>;
export type RiskyOrders = ReturnType<typeof orders>;
export type StockAnswer = Awaited<ReturnType<typeof stock>>;
export type MarketAnswer = Awaited<ReturnType<typeof market>>;
export interface CompanyForesight {
  purchases: Awaited<ReturnType<typeof purchasesOf>>;
  risk: ReturnType<typeof riskOf>;
}

/** What is foreseen, for staff only: likely buyers for everybody, risk, stock and market for managers. */
export function foresightRoutes(parts: ForesightParts): ConsoleRoute[] {
  return [
    route({
      method: 'get',
      path: '/foresight/buyers',
      least: 'agent',
      run: async () => ({ body: await buyers(parts) }),
    }),
    route({
      method: 'get',
      path: '/foresight/companies/:id',
      least: 'agent',
      async run({ params, who }) {
        const id = params.id!;
        if (!(await parts.buyers.company(id))) throw new HttpError(404, 'NoSuchCompany', 'There is no such company.');
        const risk = mayActAs(who.account.role, 'manager') ? riskOf(parts, id) : null;
        return { body: { purchases: await purchasesOf(parts, id), risk } };
      },
    }),
    route({ method: 'get', path: '/foresight/orders', least: 'manager', run: () => ({ body: orders(parts) }) }),
    route({
      method: 'get',
      path: '/foresight/stock',
      least: 'manager',
      run: async () => ({ body: await stock(parts) }),
    }),
    route({
      method: 'get',
      path: '/foresight/market',
      least: 'manager',
      run: async () => ({ body: await market(parts) }),
    }),
    route({
      method: 'get',
      path: '/foresight/suggestions',
      least: 'manager',
      run() {
        const from = new Date(parts.now().getTime() - SUGGESTED_DAYS * 86_400_000).toISOString();
        return { body: { from, ...parts.suggestions.counts(from) } };
      },
    }),
  ];
}

/** Companies that will likely buy, the likeliest first, with what and why; what they ordered since is left out. */
async function buyers({ foreseen, suggestions, buyers: people, catalogue }: ForesightParts) {
  const trained = foreseen().purchaseLikelihood;
  if (!trained) return { model: null, why: NOT_TRAINED, buyers: [] };
  const { trainedAt, figures, threshold } = trained;
  const found = likelyBuyers(trained, suggestions, { most: MOST_BUYERS, goods: MOST_GOODS });
  const rows = await Promise.all(
    found.map(async ({ companyId, goods }) => ({
      companyId,
      name: (await people.company(companyId))?.name ?? companyId,
      products: await named(catalogue, goods),
    })),
  );
  return { model: { trainedAt, figures, threshold }, buyers: rows };
}

/** The goods with their names. */
function named<Goods extends { sku: string }>(catalogue: Catalogue, goods: readonly Goods[]) {
  return Promise.all(
    goods.map(async (one) => {
      const product = await catalogue.product(one.sku);
      return { ...one, nameEn: product?.nameEn ?? one.sku, nameZh: product?.nameZh ?? one.sku };
    }),
  );
}

/** What one company will likely buy; null where nothing is trained. */
async function purchasesOf({ foreseen, suggestions, catalogue }: ForesightParts, companyId: string) {
  const trained = foreseen().purchaseLikelihood;
  if (!trained) return null;
  const { trainedAt, likely } = trained;
  const own = likely.filter((one) => one.companyId === companyId);
  const still = own.filter(({ sku }) => !suggestions.orderedSince(companyId, sku, trainedAt)).slice(0, MOST_GOODS);
  return { trainedAt, products: await named(catalogue, still) };
}

/** How risky the orders of one company are that have not left; null where nothing is trained. */
function riskOf(parts: ForesightParts, companyId: string) {
  const trained = parts.foreseen().orderRisk;
  if (!trained) return null;
  const own = parts.riskReview.openOrders().filter((order) => order.companyId === companyId);
  const orders = own.slice(0, MOST_ORDERS).flatMap((order) => {
    const said = saidOfOrder(parts, order);
    return said ? [{ id: order.id, p: said.p, reasons: said.reasons }] : [];
  });
  return {
    ...{ trainedAt: trained.trainedAt, threshold: reviewThreshold(parts.reviewCosts) },
    orders: orders.sort((a, b) => b.p - a.p),
  };
}

/** Orders that have not left and are at or above the threshold, the riskiest first. */
function orders(parts: ForesightParts) {
  const { foreseen, reviewCosts, riskReview } = parts;
  const trained = foreseen().orderRisk;
  const threshold = reviewThreshold(reviewCosts);
  const decisions = riskReview.decisions();
  const open = riskReview.openOrders();
  const said = { threshold, decisions, open: open.length };
  const risky = riskyOrders(parts, threshold, open);
  if (!trained || !risky) return { model: null, why: `${NOT_TRAINED} Orders are not scored.`, ...said, orders: [] };
  const { trainedAt, figures, heldBack } = trained;
  return { model: { trainedAt, figures, segmentsHeldBack: [...heldBack] }, ...said, orders: risky };
}

async function stock({ foreseen, shelves, now }: ForesightParts) {
  const trained = foreseen().demand;
  if (!trained) return { model: null, why: NOT_TRAINED, runningOut: [], heavy: [] };
  const { trainedAt, figures } = trained;
  return {
    model: { trainedAt, figures },
    ...(await stockOutlook(shelves(), trained, now().toISOString().slice(0, 10))),
  };
}

async function market({ foreseen, buyers: people }: ForesightParts) {
  const trained = foreseen().market;
  if (!trained) return { model: null, why: NOT_TRAINED };
  const { trainedAt, figures, fresh, lost, ...rest } = trained;
  const withNames = <Row extends { companyId: string }>(rows: readonly Row[]) =>
    Promise.all(
      rows.map(async (row) => ({ ...row, name: (await people.company(row.companyId))?.name ?? row.companyId })),
    );
  return { model: { trainedAt, figures }, ...rest, fresh: await withNames(fresh), lost: await withNames(lost) };
}
