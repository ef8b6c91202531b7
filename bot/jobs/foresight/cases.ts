import type { Case } from '../../../recommend/cases.ts';
import type { ChampionModel, ChampionOptions } from '../../../recommend/champion.ts';
import type { Estimator } from '../../../recommend/estimator.ts';
import { RISK_HALF_LIFE } from '../../../recommend/order-risk/order-risk.ts';
import { timeRounds } from '../../../recommend/rounds.ts';
import type { PartOptions } from './part.ts';

/** Fewer cases, or fewer of one kind, say too little. */
const LEAST_CASES = 300;
const LEAST_OF_EACH = 30;
/** The later half of the cases is held out in two steps, each judged by what was known before it. */
const VALIDATION_SHARE = 0.5;
const VALIDATION_CUTS = 2;

/** Cases of a yes-or-no question with when each happened and when its outcome is certain, in days. */
export interface DatedCases {
  columns: readonly string[];
  rows: Case[];
  day: number[];
  knownDay: number[];
}

/** Fits on all cases, chosen and calibrated on later ones held out; undefined where there are too few. */
export function fitCases(
  { columns, rows, day, knownDay }: DatedCases,
  estimator: Estimator<Case, ChampionModel, ChampionOptions>,
  { seed, progress }: PartOptions,
): ChampionModel | undefined {
  const yes = rows.filter(({ y }) => y).length;
  if (rows.length < LEAST_CASES || Math.min(yes, rows.length - yes) < LEAST_OF_EACH) return undefined;
  const rounds = timeRounds(day, knownDay, VALIDATION_SHARE, VALIDATION_CUTS);
  if (!rounds.length) return undefined;
  const fade = { day, halfLife: RISK_HALF_LIFE };
  return estimator.fit(rows, { columns, seed, rounds, fade, ...(progress && { progress }) });
}

/** How good a model was on the cases held out. */
export function caseFigures({ trials, chosen, heldOut }: ChampionModel, cases: number) {
  const { auroc, aupr, logLoss } = trials[chosen]!;
  return { cases, heldOut: heldOut.length, auroc, aupr, logLoss };
}

/** A model without what it said of the rows held out: only its making needs that. */
export const withoutHeldOut = (model: ChampionModel): object => ({ ...(model.toJSON() as object), heldOut: [] });
