import { blendOf } from './blend.ts';
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
import { type Fade, faded } from './fade.ts';
import { aupr, auroc, losses } from './metrics.ts';
import type { Round } from './rounds.ts';

export interface ChampionOptions extends CaseOptions {
  /** How candidates are judged; the held rows of all rounds are scored together. */
  rounds: readonly Round[];
  fade?: Fade;
}

/** How a candidate did on the held-out rows, each round calibrated on itself: judged is what it can tell, not how firmly. */
export interface Trial {
  name: string;
  logLoss: number;
  /** Mean over rounds, as is aupr. */
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
 * fitted on all. The last candidate is the blend of all others.
 * @param single candidates, the simplest first
 * @see Hastie, Tibshirani & Friedman 2009, 7.10
 */
export function championOf(
  name: string,
  single: readonly CaseEstimator[],
): Estimator<Case, ChampionModel, ChampionOptions> {
  const candidates = [...single, blendOf(single)];
  return {
    name,
    fit(rows, options) {
      checkCases(rows, options);
      const { rounds, progress, fade, ...rest } = options;
      const held = rounds.flatMap((round) => round.held);
      if (!held.length) throw new RangeError('No rows are held out, so nothing can be judged or calibrated.');
      const truth = held.map((i) => rows[i]!.y);
      const steps = single.length * rounds.length + 1;
      let step = 0;
      const alone = single.map((candidate) =>
        rounds.map((round) => {
          progress?.(step++ / steps);
          const model = candidate.fit(faded(rows, round.train, fade), rest);
          return round.held.map((i) => model.logit(rows[i]!.x));
        }),
      );
      const said = [
        ...alone,
        alone[0]!.map((logits, r) => logits.map((_, i) => meanOf(alone.map((one) => one[r]![i]!)))),
      ];
      // Judged round by round: what differs between rounds (a year with more late payers) is no candidate's merit.
      const outcomes = rounds.map((round) => round.held.map((i) => rows[i]!.y));
      const judged = said.map((byRound) => byRound.flatMap((logits, r) => calibrated(logits, outcomes[r]!)));
      const trials = judge(candidates, judged, outcomes, said);
      const chosen = winner(trials);
      const logits = said[chosen]!.flat();
      const platt = fitPlatt(logits, truth);
      progress?.(step / steps);
      const model = candidates[chosen]!.fit(faded(rows, [...rows.keys()], fade), rest);
      progress?.(1);
      const p = (logit: number) => sigmoid(platt.slope * logit + platt.shift);
      const heldOut = held.map((row, i) => ({ row, p: p(logits[i]!), y: truth[i]! }));
      return modelOf({ kind: name, version: VERSION, chosen, platt, trials, heldOut, model: undefined }, model);
    },
    fromJSON(json) {
      checkJson(json, name, VERSION);
      const packed = json as Packed;
      return modelOf(packed, candidates[packed.chosen]!.fromJSON(packed.model));
    },
  };
}

const meanOf = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / Math.max(1, values.length);

/** Probabilities calibrated on these outcomes themselves; as they are where the outcomes are all the same. */
function calibrated(logits: readonly number[], truth: readonly (0 | 1)[]): number[] {
  if (new Set(truth).size < 2) return logits.map(sigmoid);
  const { slope, shift } = fitPlatt(logits, truth);
  return logits.map((logit) => sigmoid(slope * logit + shift));
}

function judge(
  candidates: readonly CaseEstimator[],
  p: readonly number[][],
  outcomes: readonly (0 | 1)[][],
  said: readonly number[][][],
): Trial[] {
  const truth = outcomes.flat();
  const lost = p.map((one) => losses(truth, one));
  return candidates.map(({ name }, c) => {
    const gains = lost[c]!.map((loss, i) => lost[0]![i]! - loss);
    const gain = meanOf(gains);
    const variance = gains.reduce((sum, one) => sum + (one - gain) ** 2, 0) / Math.max(1, gains.length - 1);
    const byRound = (metric: typeof auroc) =>
      meanOf(outcomes.map((of, r) => metric(of, said[c]![r]!)).filter((value) => !Number.isNaN(value)));
    return {
      name,
      logLoss: meanOf(lost[c]!),
      auroc: byRound(auroc),
      aupr: byRound(aupr),
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
