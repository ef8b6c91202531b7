import type { Case } from '../../../recommend/cases.ts';
import type { ChampionModel, ChampionOptions } from '../../../recommend/champion.ts';
import { checkData } from '../../../recommend/data-check.ts';
import type { Estimator } from '../../../recommend/estimator.ts';
import type { TermPlan } from '../../../recommend/linear/terms.ts';
import type { BenchRow } from '../row.ts';
import { crossValidate } from './cross-validate.ts';
import { ownCases } from './own-csv.ts';
import { splitByTime } from './split-by-time.ts';

/** Measures an estimator on anybody's CSV: by time where a time column is named, else by stratified 10-fold. */
export function benchOwn(
  file: string,
  label: string | undefined,
  time: string | undefined,
  estimator: (plan: TermPlan) => Estimator<Case, ChampionModel, ChampionOptions>,
): BenchRow[] {
  if (!label) throw new Error('Say which column holds the outcome: --data FILE --label COLUMN [--time COLUMN].');
  const set = ownCases(file, label, time);
  for (const { column, why } of set.left) console.log(`left out: ${column} (${why})`);
  for (const { sentence } of checkData(set.rows, set.columns, set.day)) console.log(`check: ${sentence}`);
  if (!set.day) return crossValidate(set, estimator(set.plan), []);
  return splitByTime({ ...set, day: set.day, knownDay: set.day }, estimator(set.plan), [], {});
}
