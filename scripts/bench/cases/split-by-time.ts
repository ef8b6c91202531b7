import { type Case, type CaseEstimator, type ProbabilityModel, probability } from '../../../recommend/cases.ts';
import type { ChampionModel, ChampionOptions } from '../../../recommend/champion.ts';
import type { Estimator } from '../../../recommend/estimator.ts';
import { faded } from '../../../recommend/fade.ts';
import { atShare, bestF1Threshold } from '../../../recommend/metrics.ts';
import { RISK_HALF_LIFE } from '../../../recommend/order-risk/order-risk.ts';
import { timeRounds } from '../../../recommend/rounds.ts';
import type { BenchRow } from '../row.ts';
import type { CaseSet } from './case-set.ts';
import { printFairness } from './fairness-report.ts';
import { figuresOf, printHead, report } from './figures.ts';

const TEST_SHARE = 0.3;
const VALIDATION_SHARE = 0.5;
const VALIDATION_CUTS = 5;
const REFITS = 6;
const SEED = 7;

export interface TimedSet extends CaseSet {
  /** When each row happened, in days. */
  day: number[];
  /** From when each row's outcome may be learned from, whatever it is. */
  knownDay: number[];
  /** A kind of bad row that is told apart: how many are among the riskiest tenth. */
  kind?: { name: string; rows: readonly boolean[] };
  /** For figures by segment: its name of each row. */
  segments?: Readonly<Record<string, readonly string[]>>;
}

/** Fits ours on the training part, chosen and calibrated on the later half of it in five steps. */
export function fitOnPast(
  set: TimedSet,
  train: readonly number[],
  ours: Estimator<Case, ChampionModel, ChampionOptions>,
): ChampionModel {
  const pick = (values: readonly number[]) => train.map((i) => values[i]!);
  const rounds = timeRounds(pick(set.day), pick(set.knownDay), VALIDATION_SHARE, VALIDATION_CUTS);
  const rows = train.map((i) => set.rows[i]!);
  return ours.fit(rows, {
    columns: set.columns,
    seed: SEED,
    rounds,
    fade: { day: pick(set.day), halfLife: RISK_HALF_LIFE },
  });
}

/**
 * The last 30 % of the rows by time are asked about, once. As in use, every model is fitted anew before each of
 * some equal parts of them, on what was known then, as the simple rates beside it are as of each row's day.
 * @param others further estimators, fitted on the same rows
 * @param scores simple baselines: a score of each row, known when it happened
 */
export function splitByTime(
  set: TimedSet,
  ours: Estimator<Case, ChampionModel, ChampionOptions>,
  others: readonly CaseEstimator[],
  scores: Readonly<Record<string, readonly number[]>>,
  refits = REFITS,
): BenchRow[] {
  const rounds = timeRounds(set.day, set.knownDay, TEST_SHARE, refits);
  const test = rounds.flatMap((round) => round.held);
  const truth = test.map((i) => set.rows[i]!.y);
  const share = (rows: readonly number[]) => (100 * rows.filter((i) => set.rows[i]!.y).length) / rows.length;
  const first = rounds[0]!;
  console.log(
    `\n${first.train.length} rows to learn from (${share(first.train).toFixed(1)} % yes), ${test.length} to answer (${share(test).toFixed(1)} % yes)`,
  );
  const rows: BenchRow[] = [];
  const tell = (system: string, p: number[], started: number, yes?: boolean[], ranksOnly = false) => {
    const ms = performance.now() - started;
    rows.push(...report(set.name, system, figuresOf({ truth, p, ...(yes && { yes }) }, ranksOnly), ms));
    tellKind(system, p);
  };
  const tellKind = (system: string, p: readonly number[]) => {
    if (!set.kind) return;
    const found = atShare(
      test.map((i) => Number(set.kind!.rows[i]!)),
      p,
      0.1,
    ).recall;
    rows.push({ benchmark: set.name, metric: `${set.kind.name}-recall@10%`, system, value: found, ms: 0 });
    console.log(`  of ${set.kind.name}: ${(100 * found).toFixed(1)} % among the riskiest tenth`);
  };
  const ask = (model: ProbabilityModel, rows: readonly number[]) => rows.map((i) => probability(model, set.rows[i]!.x));

  let started = performance.now();
  const models = rounds.map((round) => fitOnPast(set, round.train, ours));
  for (const { name, auroc, aupr, logLoss, gain, gainError } of models[0]!.trials)
    console.log(
      `validation: ${name.padEnd(14)} AUROC ${auroc.toFixed(4)}  AUPR ${aupr.toFixed(4)}  log loss ${logLoss.toFixed(4)}  gain ${gain.toFixed(4)} ±${gainError.toFixed(4)}`,
    );
  printHead(set.name);
  const said = models.map((model, r) => ask(model, rounds[r]!.held));
  tell(
    'ours',
    said.flat(),
    started,
    said.flatMap((p, r) => p.map((one) => one >= thresholdOf(models[r]!))),
  );
  if (refits > 1) {
    const once = ask(models[0]!, test);
    tell(
      'ours, fitted once',
      once,
      performance.now(),
      once.map((one) => one >= thresholdOf(models[0]!)),
    );
  }
  for (const estimator of others) {
    started = performance.now();
    const options = { columns: set.columns, seed: SEED };
    const fade = { day: set.day, halfLife: RISK_HALF_LIFE };
    const p = rounds.flatMap(({ train, held }) => ask(estimator.fit(faded(set.rows, train, fade), options), held));
    tell(estimator.name, p, started);
  }
  for (const [system, score] of Object.entries(scores))
    tell(
      system,
      test.map((i) => score[i]!),
      performance.now(),
      undefined,
      true,
    );
  for (const [what, names] of Object.entries(set.segments ?? {})) {
    const { heldOut } = models[0]!;
    printFairness(
      what,
      truth.map((y, i) => ({ y, p: said.flat()[i]! })),
      test.map((i) => names[i]!),
      heldOut,
      heldOut.map(({ row }) => names[first.train[row]!]!),
    );
  }
  console.log(`ours is ${models.map((model) => model.trials[model.chosen]!.name).join(', ')}`);
  return rows;
}

const thresholdOf = ({ heldOut }: ChampionModel): number =>
  bestF1Threshold(
    heldOut.map((one) => one.y),
    heldOut.map((one) => one.p),
  );
