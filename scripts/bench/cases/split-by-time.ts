import { type Case, type CaseEstimator, probability } from '../../../recommend/cases.ts';
import type { ChampionModel, ChampionOptions } from '../../../recommend/champion.ts';
import type { Estimator } from '../../../recommend/estimator.ts';
import { bestF1Threshold } from '../../../recommend/metrics.ts';
import { timeRound, timeRounds } from '../../../recommend/rounds.ts';
import type { BenchRow } from '../../bench.ts';
import type { CaseSet } from './case-set.ts';
import { figuresOf, printHead, report } from './figures.ts';

const TEST_SHARE = 0.3;
const VALIDATION_SHARE = 0.3;
const VALIDATION_CUTS = 3;
const SEED = 7;

export interface TimedSet extends CaseSet {
  /** When each row happened, in days. */
  day: number[];
  /** From when each row's outcome may be learned from, whatever it is. */
  knownDay: number[];
}

export interface Parts {
  train: number[];
  test: number[];
  cut: number;
}

/** The last 30 % of the rows by day are the test; a row before them is learned from if its outcome was certain by then. */
export function parts({ day, knownDay }: TimedSet): Parts {
  const cut = [...day].sort((a, b) => a - b)[Math.floor(day.length * (1 - TEST_SHARE))]!;
  const { train, held } = timeRound(day, knownDay, cut);
  return { train, test: held, cut };
}

/** Fits ours on the training part, chosen and calibrated on its own last 30 % in three steps. */
export function fitOnPast(
  set: TimedSet,
  train: readonly number[],
  ours: Estimator<Case, ChampionModel, ChampionOptions>,
): ChampionModel {
  const pick = (values: readonly number[]) => train.map((i) => values[i]!);
  const rounds = timeRounds(pick(set.day), pick(set.knownDay), VALIDATION_SHARE, VALIDATION_CUTS);
  const rows = train.map((i) => set.rows[i]!);
  return ours.fit(rows, { columns: set.columns, seed: SEED, rounds });
}

/**
 * Learns from the first 70 % by time and asks about the rest, once.
 * @param others further estimators, fitted on the same rows
 * @param scores simple baselines: a score of each row, known when it happened
 */
export function splitByTime(
  set: TimedSet,
  ours: Estimator<Case, ChampionModel, ChampionOptions>,
  others: Readonly<Record<string, CaseEstimator>>,
  scores: Readonly<Record<string, readonly number[]>>,
): BenchRow[] {
  const { train, test } = parts(set);
  const truth = test.map((i) => set.rows[i]!.y);
  const ask = (p: (row: Case) => number) => test.map((i) => p(set.rows[i]!));
  const share = (rows: readonly number[]) => rows.filter((i) => set.rows[i]!.y).length / rows.length;
  const started = performance.now();
  const model = fitOnPast(set, train, ours);
  const ms = performance.now() - started;
  console.log(
    `\n${train.length} rows to learn from (${(100 * share(train)).toFixed(1)} % yes), ${test.length} to answer (${(100 * share(test)).toFixed(1)} % yes)`,
  );
  for (const { name, auroc, aupr, logLoss, gain, gainError } of model.trials)
    console.log(
      `validation: ${name.padEnd(14)} AUROC ${auroc.toFixed(4)}  AUPR ${aupr.toFixed(4)}  log loss ${logLoss.toFixed(4)}  gain ${gain.toFixed(4)} ±${gainError.toFixed(4)}`,
    );
  printHead(set.name);
  const threshold = bestF1Threshold(
    model.heldOut.map((one) => one.y),
    model.heldOut.map((one) => one.p),
  );
  const p = ask((row) => probability(model, row.x));
  const said = { system: 'ours', truth, p, yes: p.map((one) => one >= threshold), ms };
  const rows = report(set.name, 'ours', figuresOf(said), ms);
  for (const [system, estimator] of Object.entries(others)) {
    const begun = performance.now();
    const other = estimator.fit(
      train.map((i) => set.rows[i]!),
      { columns: set.columns, seed: SEED },
    );
    const said = ask((row) => probability(other, row.x));
    const took = performance.now() - begun;
    rows.push(...report(set.name, system, figuresOf({ system, truth, p: said, ms: took }), took));
  }
  for (const [system, score] of Object.entries(scores)) {
    const said = { system, truth, p: test.map((i) => score[i]!), ms: 0 };
    rows.push(...report(set.name, system, figuresOf(said, true), 0));
  }
  console.log(`ours is ${model.trials[model.chosen]!.name}`);
  return rows;
}
