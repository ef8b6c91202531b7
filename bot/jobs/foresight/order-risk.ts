import { probability, type Reason, reasons } from '../../../recommend/cases.ts';
import type { ChampionModel } from '../../../recommend/champion.ts';
import { heldBack } from '../../../recommend/fairness.ts';
import { type General, RISING, RISK_COLUMNS } from '../../../recommend/order-risk/features.ts';
import { orderRisk as estimatorOf } from '../../../recommend/order-risk/order-risk.ts';
import { caseFigures, fitCases, withoutHeldOut } from './cases.ts';
import type { Part } from './part.ts';
import { type RiskRecords, riskRecords, riskWalkOf } from './risk-rows.ts';

export interface RiskModel {
  model: ChampionModel;
  /** Segments of companies in which no order is flagged: the model ranks no better than a coin there. */
  heldBack: ReadonlySet<string>;
  /** What one company's own past is held against. */
  general: General;
  /** What is said of the orders whose outcome was not certain on the day of training, by their id. */
  pending: Readonly<Record<string, { p: number; reasons: Reason[] }>>;
}

const REASONS = 3;
/** The latest cases: older ones fade anyway, and a night is short. */
const MOST_CASES = 6_000;

const estimator = estimatorOf({ rising: RISING });

/** Will an order be paid late, disputed, or turn out a fraud? */
export const orderRisk: Part<RiskRecords, RiskModel> = {
  name: 'orderRisk',
  version: 2, // haste is measured against the company's habit
  gather: ({ handle }) => riskRecords(handle),
  fit(records, options) {
    const walk = riskWalkOf(records, options.now);
    const rows = walk.rows
      .filter((row) => row.y !== undefined)
      .sort((a, b) => a.day - b.day)
      .slice(-MOST_CASES);
    const model = fitCases(
      {
        columns: RISK_COLUMNS,
        rows: rows.map(({ x, y }) => ({ x, y: y! })),
        day: rows.map(({ day }) => day),
        knownDay: rows.map(({ certain }) => certain),
      },
      estimator,
      options,
    );
    if (!model) return undefined;
    const segment = new Map(records.orders.map((order) => [order.id, order.segment]));
    const judged = model.heldOut.map(({ row, p, y }) => {
      return { segment: segment.get(rows[row]!.orderId)!, p, y, flagged: false };
    });
    const held = heldBack(judged);
    const pending = Object.fromEntries(
      walk.rows
        .filter((row) => row.y === undefined)
        .map(({ orderId, x }) => [orderId, { p: probability(model, x), reasons: reasons(model, x, REASONS) }]),
    );
    return {
      model: { model: withoutHeldOut(model), heldBack: held, general: walk.general, pending },
      figures: { ...caseFigures(model, rows.length), segmentsHeldBack: held.length },
    };
  },
  load(json) {
    const kept = json as Omit<RiskModel, 'model' | 'heldBack'> & { model: unknown; heldBack: string[] };
    return { ...kept, model: estimator.fromJSON(kept.model), heldBack: new Set(kept.heldBack) };
  },
};
