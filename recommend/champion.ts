import { fitPlatt, type Platt } from './calibration.ts';
import {
  type Case,
  type CaseEstimator,
  type CaseOptions,
  checkCases,
  checkJson,
  type ProbabilityModel,
  sigmoid,
} from './cases.ts';
import type { Estimator } from './estimator.ts';
import { aupr, auroc, losses } from './metrics.ts';
import type { Round } from './rounds.ts';

export interface ChampionOptions extends CaseOptions {
  /** How candidates are judged; the held rows of all rounds are scored together. */
  rounds: readonly Round[];
  /** When each row happened, and after how many days a row counts half beside the latest one learned from. */
  fade?: { day: readonly number[]; halfLife: number };
}

/** How a candidate did on the held-out rows, calibrated on them: what is judged is what it can tell, not how firmly. */
export interface Trial {
  name: string;
  logLoss: number;
  auroc: number;
  aupr: number;
  /** Log loss less than the first candidate's, and the standard error of that, over rows. */
  gain: number;
  gainError: number;
}

export interface ChampionModel extends ProbabilityModel {
  readonly trials: readonly Trial[];
  /** Number of the candidate that was chosen. */
  readonly chosen: number;
  /** What the chosen one said of held-out rows, calibrated: thresholds are set on these. */
  readonly heldOut: readonly { row: number; p: number; y: 0 | 1 }[];
}

const VERSION = 1;

interface Packed {
  kind: string;
  version: number;
  chosen: number;
  platt: Platt;
  trials: readonly Trial[];
  heldOut: ChampionModel['heldOut'];
  model: unknown;
}

/**
 * Fits the simplest candidate, unless a later one wins on held-out rows: its mean log loss must be lower by more than
 * one standard error (the one-standard-error rule). The chosen one is calibrated on what it said of held-out rows, then
 * fitted on all.
 * @param candidates the simplest first
 * @see Hastie, Tibshirani & Friedman 2009, 7.10
 */
export function championOf(
  name: string,
  candidates: readonly CaseEstimator[],
): Estimator<Case, ChampionModel, ChampionOptions> {
  return {
    name,
    fit(rows, options) {
      checkCases(rows, options);
      const { rounds, progress, fade, ...rest } = options;
      const held = rounds.flatMap((round) => round.held);
      if (!held.length) throw new RangeError('No rows are held out, so nothing can be judged or calibrated.');
      const truth = held.map((i) => rows[i]!.y);
      const steps = candidates.length * rounds.length + 1;
      let step = 0;
      const said = candidates.map((candidate) =>
        rounds.flatMap((round) => {
          progress?.(step++ / steps);
          const model = candidate.fit(faded(rows, round.train, fade), rest);
          return round.held.map((i) => model.logit(rows[i]!.x));
        }),
      );
      const platts = said.map((logits) => fitPlatt(logits, truth));
      const p = said.map((logits, c) => logits.map((logit) => sigmoid(platts[c]!.slope * logit + platts[c]!.shift)));
      const trials = judge(candidates, p, truth);
      const chosen = winner(trials);
      const platt = platts[chosen]!;
      progress?.(step / steps);
      const model = candidates[chosen]!.fit(faded(rows, [...rows.keys()], fade), rest);
      progress?.(1);
      const heldOut = held.map((row, i) => ({ row, p: p[chosen]![i]!, y: truth[i]! }));
      return modelOf({ kind: name, version: VERSION, chosen, platt, trials, heldOut, model: undefined }, model);
    },
    fromJSON(json) {
      checkJson(json, name, VERSION);
      const packed = json as Packed;
      return modelOf(packed, candidates[packed.chosen]!.fromJSON(packed.model));
    },
  };
}

/** The rows of these numbers, older ones with less weight. */
function faded(rows: readonly Case[], numbers: readonly number[], fade: ChampionOptions['fade']): Case[] {
  if (!fade) return numbers.map((i) => rows[i]!);
  const latest = numbers.reduce((last, i) => Math.max(last, fade.day[i]!), Number.NEGATIVE_INFINITY);
  const weight = (i: number) => (rows[i]!.weight ?? 1) * 0.5 ** ((latest - fade.day[i]!) / fade.halfLife);
  return numbers.map((i) => ({ ...rows[i]!, weight: weight(i) }));
}

function judge(candidates: readonly CaseEstimator[], p: readonly number[][], truth: readonly number[]): Trial[] {
  const lost = p.map((one) => losses(truth, one));
  return candidates.map(({ name }, c) => {
    const gains = lost[c]!.map((loss, i) => lost[0]![i]! - loss);
    const gain = gains.reduce((a, b) => a + b, 0) / gains.length;
    const variance = gains.reduce((sum, one) => sum + (one - gain) ** 2, 0) / Math.max(1, gains.length - 1);
    return {
      name,
      logLoss: lost[c]!.reduce((a, b) => a + b, 0) / truth.length,
      auroc: auroc(truth, p[c]!),
      aupr: aupr(truth, p[c]!),
      gain,
      gainError: Math.sqrt(variance / gains.length),
    };
  });
}

function winner(trials: readonly Trial[]): number {
  let best = 0;
  for (const [i, { gain, gainError }] of trials.entries()) if (gain > gainError && gain > trials[best]!.gain) best = i;
  return best;
}

function modelOf(packed: Packed, model: ProbabilityModel): ChampionModel {
  const { slope, shift } = packed.platt;
  return {
    columns: model.columns,
    base: slope * model.base + shift,
    trials: packed.trials,
    chosen: packed.chosen,
    heldOut: packed.heldOut,
    logit: (x) => slope * model.logit(x) + shift,
    contributions: (x) => model.contributions(x).map(({ column, logit }) => ({ column, logit: slope * logit })),
    toJSON: (): Packed => ({ ...packed, model: model.toJSON() }),
  };
}
