import type { PurchaseRow } from '../../../recommend/collaborative-filtering/history.ts';
import { reorder } from '../../../recommend/reorder/reorder.ts';

const DAY = 86_400_000;
/** Two weeks are foretold, four weeks before the end: some come late. */
const BACK = 28;
const WITHIN = 14;
export const SURE = 0.8;

export interface DueAgain {
  cut: string;
  /** Of each good of each company that has a rhythm: what was said, and what came. */
  told: { buyer: string; chance: number; came: 0 | 1 }[];
  brier: number;
  brierOfBase: number;
  /** Of what was called due with a chance of at least .8, the share that was ordered; and of what was ordered, the share called so. */
  precision: number;
  recall: number;
}

/** Asked four weeks before the end: what is ordered again within 14 days? */
export function dueAgain(rows: readonly PurchaseRow[], now: string): DueAgain | { lacks: string } {
  const cut = new Date(Date.parse(now) - BACK * DAY).toISOString();
  const until = new Date(Date.parse(cut) + WITHIN * DAY).toISOString();
  if (!rows.some((row) => !row.browsed && row.at < cut)) return { lacks: 'There are no orders older than four weeks.' };
  const model = reorder.fit(rows, { seed: 1, now: cut });
  const ordered = new Set(
    rows.filter((row) => !row.browsed && row.at >= cut && row.at < until).map((row) => `${row.buyer} ${row.item}`),
  );
  const told = [...new Set(rows.map(({ buyer }) => buyer))].flatMap((buyer) =>
    model.dueAgain(buyer, { withinDays: WITHIN }).map(({ sku, chance }) => ({
      buyer,
      chance,
      came: ordered.has(`${buyer} ${sku}`) ? (1 as const) : (0 as const),
    })),
  );
  const came = told.filter((one) => one.came);
  if (!came.length) return { lacks: 'Nothing that has a rhythm was ordered in those two weeks.' };
  const sure = told.filter(({ chance }) => chance >= SURE);
  const right = sure.filter((one) => one.came).length;
  const base = came.length / told.length;
  return {
    cut,
    told,
    brier: told.reduce((sum, one) => sum + (one.chance - one.came) ** 2, 0) / told.length,
    brierOfBase: base * (1 - base),
    precision: right / sure.length,
    recall: right / came.length,
  };
}
