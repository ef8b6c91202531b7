import type { Case } from '../../../recommend/cases.ts';
import { type CaseEstimator, probability } from '../../../recommend/cases.ts';
import type { ChampionModel, ChampionOptions } from '../../../recommend/champion.ts';
import type { Estimator } from '../../../recommend/estimator.ts';
import { bestF1Threshold } from '../../../recommend/metrics.ts';
import { foldRounds } from '../../../recommend/rounds.ts';
import type { BenchRow } from '../row.ts';
import type { CaseSet } from './case-set.ts';
import { type Figures, figuresOf, meanFigures, printHead, report } from './figures.ts';

const FOLDS = 10;
const INNER_FOLDS = 2;
const SEED = 7;

/**
 * Stratified 10-fold: in every fold the champion is chosen, calibrated and given its threshold on inner folds of the
 * training part, then asked of the held-out part once. The mean of the folds' figures is told.
 */
export function crossValidate(
  set: CaseSet,
  ours: Estimator<Case, ChampionModel, ChampionOptions>,
  others: readonly CaseEstimator[],
  folds = FOLDS,
): BenchRow[] {
  const { columns } = set;
  const all: Record<string, { figures: Figures[]; ms: number }> = {};
  const chosen = new Map<string, number>();
  for (const { train, held } of foldRounds(
    set.rows.map((row) => row.y),
    folds,
    SEED,
  )) {
    const rows = train.map((i) => set.rows[i]!);
    const test = held.map((i) => set.rows[i]!);
    const truth = test.map((row) => row.y);
    const add = (system: string, p: number[], ms: number, threshold?: number) => {
      all[system] ??= { figures: [], ms: 0 };
      const of = all[system];
      of.figures.push(
        figuresOf({ truth, p, ...(threshold !== undefined && { yes: p.map((one) => one >= threshold) }) }),
      );
      of.ms += ms;
    };
    const started = performance.now();
    const rounds = foldRounds(
      rows.map((row) => row.y),
      INNER_FOLDS,
      SEED,
    );
    const model = ours.fit(rows, { columns, seed: SEED, rounds });
    const name = model.trials[model.chosen]!.name;
    chosen.set(name, (chosen.get(name) ?? 0) + 1);
    const threshold = bestF1Threshold(
      model.heldOut.map((one) => one.y),
      model.heldOut.map((one) => one.p),
    );
    add(
      'ours',
      test.map((row) => probability(model, row.x)),
      performance.now() - started,
      threshold,
    );
    for (const estimator of others) {
      const begun = performance.now();
      const other = estimator.fit(rows, { columns, seed: SEED });
      add(
        estimator.name,
        test.map((row) => probability(other, row.x)),
        performance.now() - begun,
      );
    }
  }
  printHead(set.name);
  const told = [...chosen].map(([name, times]) => `${name} in ${times} of ${folds} folds`).join(', ');
  const rows = Object.entries(all).flatMap(([system, { figures, ms }]) =>
    report(set.name, system, meanFigures(figures), ms),
  );
  console.log(`ours is ${told}`);
  return rows;
}
