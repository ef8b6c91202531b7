import { blendOf } from '../../../recommend/blend.ts';
import { clusterBootstrap } from '../../../recommend/bootstrap.ts';
import { type Case, type CaseEstimator, probability } from '../../../recommend/cases.ts';
import type { ChampionModel, ChampionOptions } from '../../../recommend/champion.ts';
import { checkData, type Finding } from '../../../recommend/data-check.ts';
import type { Estimator } from '../../../recommend/estimator.ts';
import { faded } from '../../../recommend/fade.ts';
import type { Interval } from '../../../recommend/fairness.ts';
import { RISK_HALF_LIFE } from '../../../recommend/order-risk/order-risk.ts';
import { timeRounds } from '../../../recommend/rounds.ts';
import { figuresOf } from '../../bench/cases/figures.ts';
import { fitOnPast } from '../../bench/cases/split-by-time.ts';
import type { CompanySet } from './sets.ts';

/** The last part of the rows by time is asked about, and nothing of it is learned from. */
const TEST_SHARE = 0.3;
const LEAST_ROWS = 300;
const LEAST_OF_EACH = 30;
const SEED = 7;

export const FIGURES = ['auroc', 'aupr', 'brier', 'ece', 'precision@10%', 'recall@10%'] as const;
export type FigureName = (typeof FIGURES)[number];

/** One way of answering, on the test rows. */
export interface Answers {
  name: string;
  /** Probabilities, or scores where it only ranks. */
  p: number[];
  ranksOnly: boolean;
  figures: Record<FigureName, Interval>;
  /** AUROC of the model less this one's, drawn on the same companies. */
  behind: Interval;
}

export interface Judgement {
  set: CompanySet;
  model: ChampionModel;
  chosen: string;
  learned: number[]; // row numbers
  tested: number[];
  truth: (0 | 1)[]; // of the tested
  /** The model first, then what it is held against. */
  answers: [Answers, ...Answers[]];
  /** What the model said of rows that were held out of the learned ones. */
  validation: { row: number; y: 0 | 1; p: number }[];
  findings: Finding[];
}

export interface JudgeOptions {
  ours: Estimator<Case, ChampionModel, ChampionOptions>;
  candidates: readonly CaseEstimator[];
  /** Simple scores, known when a row happened. */
  baselines: Readonly<Record<string, readonly number[]>>;
}

/**
 * Fits on the rows before the last 30 % by time and asks about those once, beside the candidates alone and simple
 * scores. Intervals are over companies. Fitted once: a desk trains anew each night, so it knows more.
 * @returns what the rows lack where there are too few of them
 */
export function judge(set: CompanySet, { ours, candidates, baselines }: JudgeOptions): Judgement | { lacks: string } {
  const yes = set.rows.filter((row) => row.y).length;
  if (set.rows.length < LEAST_ROWS || Math.min(yes, set.rows.length - yes) < LEAST_OF_EACH)
    return {
      lacks: `There are ${set.rows.length} cases whose end is known, ${yes} of them a yes: at least ${LEAST_ROWS} with ${LEAST_OF_EACH} of each kind are needed.`,
    };
  const [round] = timeRounds(set.day, set.knownDay, TEST_SHARE, 1);
  if (!round) return { lacks: 'All cases are of the same time, so nothing later can be asked about.' };
  const { train, held: tested } = round;
  const model = fitOnPast(set, train, ours);
  const truth = tested.map((i) => set.rows[i]!.y);
  const rows = tested.map((i) => set.rows[i]!.x);
  const options = { columns: set.columns, seed: SEED };
  const past = faded(set.rows, train, { day: set.day, halfLife: RISK_HALF_LIFE });
  const systems = [
    { name: 'the model', p: rows.map((x) => probability(model, x)), ranksOnly: false },
    ...candidates.map((one) => {
      const alone = one.fit(past, options);
      return { name: one.name, p: rows.map((x) => probability(alone, x)), ranksOnly: false };
    }),
    ...Object.entries(baselines).map(([name, score]) => ({
      name,
      p: tested.map((i) => score[i]!),
      ranksOnly: true,
    })),
  ];
  const names = [...candidates.map(({ name }) => name), blendOf(candidates).name];
  return {
    set,
    model,
    chosen: names[model.chosen]!,
    learned: train,
    tested,
    truth,
    answers: withIntervals(
      systems,
      truth,
      tested.map((i) => set.company[i]!),
    ),
    validation: model.heldOut.map(({ row, y, p }) => ({ row: train[row]!, y, p })),
    findings: checkData(
      train.map((i) => set.rows[i]!),
      set.columns,
      train.map((i) => set.day[i]!),
    ),
  };
}

function withIntervals(
  systems: readonly { name: string; p: number[]; ranksOnly: boolean }[],
  truth: readonly (0 | 1)[],
  company: readonly string[],
): [Answers, ...Answers[]] {
  const all = (rows: readonly number[]) =>
    systems.map(({ p, ranksOnly }) => {
      const said = { truth: rows.map((i) => truth[i]!), p: rows.map((i) => p[i]!) };
      return figuresOf(said, ranksOnly);
    });
  const flat = (figures: ReturnType<typeof all>) => [
    ...figures.flatMap((one) => FIGURES.map((name) => one[name])),
    ...figures.map((one) => figures[0]!.auroc - one.auroc),
  ];
  const values = flat(all([...truth.keys()]));
  const ends = clusterBootstrap(company, (rows) => flat(all(rows)), {
    seed: SEED,
    times: truth.length > 5_000 ? 60 : 200,
  });
  const interval = (at: number): Interval => ({ value: values[at]!, low: ends[at]![0], high: ends[at]![1] });
  return systems.map((system, s): Answers => {
    const figures = FIGURES.map((name, f) => [name, interval(s * FIGURES.length + f)] as const);
    return {
      ...system,
      figures: Object.fromEntries(figures) as Record<FigureName, Interval>,
      behind: interval(systems.length * FIGURES.length + s),
    };
  }) as [Answers, ...Answers[]];
}
