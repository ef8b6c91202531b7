import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { BenchRow } from '../bench.ts';
import { csvRows, onlineRetail } from './recommend/rows.ts';
import { type Measured, measure, SYSTEMS } from './recommend/run.ts';
import { split } from './recommend/split.ts';

const OURS = 'three terms';

/**
 * Recommendation on Online Retail, or on a CSV file buyer,item,time: what each buyer orders in the last 8 weeks, all
 * goods and goods new to the buyer apart, beside simple and published methods in the same run.
 * `--validation` ranks the 8 weeks before instead: settings are chosen there, the test is for reading.
 */
export async function benchRecommend(args: string[]): Promise<BenchRow[]> {
  const { values } = parseArgs({ args, options: { data: { type: 'string' }, validation: { type: 'boolean' } } });
  const file = join(process.env.BENCH_DATA ?? './bench-data', 'online_retail/online_retail.csv.gz');
  if (!values.data && !existsSync(file))
    throw new Error(`${file} is not there: set BENCH_DATA, or give your own purchases with --data FILE.`);
  const name = values.data ? 'own-data' : 'online-retail';
  const part = split(values.data ? csvRows(values.data) : onlineRetail(file), values.validation ? 1 : 0);
  if (part.buyers.length === 0) throw new Error('No buyer has five orders before the last 8 weeks and one in them.');
  console.log(
    `${part.known.length} lines before ${part.cut}; ${part.buyers.length} buyers, ` +
      `${part.buyers.filter(({ fresh }) => fresh.size > 0).length} of them with goods new to them\n`,
  );
  const head = ['all: recall@20', 'NDCG@20', 'new: recall@20', 'NDCG@20', 'fit s', 'ms a buyer'];
  console.log(`${''.padEnd(18)}${head.map((column) => column.padStart(17)).join('')}`);
  const rows: BenchRow[] = [];
  for (const [system, estimator] of Object.entries(SYSTEMS)) {
    const { all, fresh } = measure(estimator, part);
    console.log(
      system.padEnd(18) +
        [
          rate(all),
          all.ndcg.toFixed(4),
          rate(fresh),
          fresh.ndcg.toFixed(4),
          (all.fitMs / 1000).toFixed(1),
          all.buyerMs.toFixed(2),
        ]
          .map((cell) => cell.padStart(17))
          .join(''),
    );
    for (const [what, measured] of [
      ['all', all],
      ['new', fresh],
    ] as const)
      for (const [metric, value] of [
        ['recall@20', measured.recall],
        ['ndcg@20', measured.ndcg],
      ] as const)
        rows.push({
          benchmark: `${name}-${what}`,
          metric,
          system: system === OURS ? 'ours' : system,
          value,
          ms: measured.fitMs,
        });
  }
  return rows;
}

const rate = ({ recall, recallError }: Measured) => `${recall.toFixed(4)} ±${recallError.toFixed(4)}`;
