import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { purchaseCandidates, purchaseLikelihood } from '../../recommend/purchase-likelihood/purchase-likelihood.ts';
import { type CaseSet, without } from './cases/case-set.ts';
import { crossValidate } from './cases/cross-validate.ts';
import { demoPurchases } from './cases/demo.ts';
import { onlineShoppers } from './cases/online-shoppers.ts';
import { benchOwn } from './cases/own.ts';
import { splitByTime } from './cases/split-by-time.ts';
import type { BenchRow } from './row.ts';

/**
 * Purchase likelihood on Online Shoppers by stratified 10-fold, with PageValues and without (it nearly gives the answer
 * away); on the demo company with `--demo`; or on a CSV file: `--data FILE --label COLUMN [--time COLUMN]`.
 */
export async function benchPurchase(args: string[]): Promise<BenchRow[]> {
  const { values } = parseArgs({
    args,
    options: {
      data: { type: 'string' },
      label: { type: 'string' },
      time: { type: 'string' },
      demo: { type: 'boolean' },
    },
  });
  if (values.data) return benchOwn(values.data, values.label, values.time, (plan) => purchaseLikelihood(plan));
  if (values.demo) return demo();
  const file = join(process.env.BENCH_DATA ?? './bench-data', 'online_shoppers/online_shoppers_intention.csv');
  if (!existsSync(file))
    throw new Error(`${file} is not there: set BENCH_DATA, or give your own cases with --data FILE --label COLUMN.`);
  const all = onlineShoppers(file);
  return [all, without(all, 'PageValues')].flatMap(measure);
}

const measure = (set: CaseSet): BenchRow[] =>
  crossValidate(set, purchaseLikelihood(set.plan), purchaseCandidates(set.plan));

function demo(): BenchRow[] {
  const set = demoPurchases();
  const column = (name: string) => set.rows.map((row) => row.x[set.columns.indexOf(name)]!);
  return splitByTime(
    set,
    purchaseLikelihood(set.plan),
    purchaseCandidates(set.plan),
    {
      'orders of the year': column('orders365'),
      'due by its rhythm': column('due').map((due) => (Number.isNaN(due) ? 0 : due)),
    },
    1,
  );
}
