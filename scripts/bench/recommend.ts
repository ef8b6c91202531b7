import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Split, split } from '../../recommend/collaborative-filtering/split.ts';
import { benchDemo } from './recommend/demo.ts';
import { csvRows, onlineRetail } from './recommend/rows.ts';
import { type Measured, measure, SYSTEMS } from './recommend/run.ts';
import type { BenchRow } from './row.ts';

/**
 * What was planted in the demo company; and recommendation on Online Retail, or on a CSV file buyer,item,time: what each buyer orders in the last 8 weeks, all
 * goods and goods new to the buyer apart, beside simple and published methods in the same run.
 * `--validation` ranks the 8 weeks before instead: settings are chosen there, the test is for reading.
 */
export async function benchRecommend(args: string[]): Promise<BenchRow[]> {
  const { values } = parseArgs({ args, options: { data: { type: 'string' }, validation: { type: 'boolean' } } });
  const windowsBack = values.validation ? 1 : 0;
  if (values.data) return ranking('own-data', split(csvRows(values.data), windowsBack));
  const file = join(process.env.BENCH_DATA ?? './bench-data', 'online_retail/online_retail.csv.gz');
  const rows: BenchRow[] = [];
  if (existsSync(file)) rows.push(...ranking('online-retail', split(onlineRetail(file), windowsBack)));
  else console.log(`${file} is not there: set BENCH_DATA, or give your own purchases with --data FILE.`);
  return [...rows, ...(await benchDemo())];
}

function ranking(name: string, part: Split): BenchRow[] {
  if (part.buyers.length === 0) throw new Error('No buyer has five orders before the last 8 weeks and one in them.');
  const withNew = part.buyers.filter(({ fresh }) => fresh.size > 0).length;
  console.log(
    `${part.known.length} lines before ${part.cut}; ${part.buyers.length} buyers, ${withNew} with new goods\n`,
  );
  const head = ['all: recall@20', 'NDCG@20', 'new: recall@20', 'NDCG@20', 'fit CPU s', 'CPU ms a buyer'];
  console.log(`${''.padEnd(18)}${head.map((column) => column.padStart(17)).join('')}`);
  const rows: BenchRow[] = [];
  for (const [system, estimator] of Object.entries(SYSTEMS)) {
    const measured = attempt(() => measure(estimator, part));
    if (typeof measured === 'string') {
      console.log(`${system.padEnd(18)} ${measured}`);
      continue;
    }
    const { all, fresh } = measured;
    const cells = [rate(all), all.ndcg.toFixed(4), rate(fresh), Number.isNaN(fresh.ndcg) ? '-' : fresh.ndcg.toFixed(4)];
    cells.push((all.fitMs / 1000).toFixed(1), all.buyerMs.toFixed(2));
    console.log(system.padEnd(18) + cells.map((cell) => cell.padStart(17)).join(''));
    for (const [what, { recall, ndcg, fitMs: ms }] of [
      ['all', all],
      ['new', fresh],
    ] as const) {
      if (Number.isNaN(recall)) continue; // nobody ordered anything new
      rows.push({ benchmark: `${name}-${what}`, metric: 'recall@20', system, value: recall, ms });
      rows.push({ benchmark: `${name}-${what}`, metric: 'ndcg@20', system, value: ndcg, ms });
    }
  }
  return rows;
}

/** What it gives, or the sentence that says why these rows are not enough for it. */
function attempt<T>(measuring: () => T): T | string {
  try {
    return measuring();
  } catch (error) {
    if (error instanceof RangeError) return error.message;
    throw error;
  }
}

const rate = ({ recall, recallError }: Measured) =>
  Number.isNaN(recall) ? '-' : `${recall.toFixed(4)} ±${recallError.toFixed(4)}`;
