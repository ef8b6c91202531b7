import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { RISING } from '../../recommend/order-risk/features.ts';
import { orderRisk, riskCandidates } from '../../recommend/order-risk/order-risk.ts';
import { accountsReceivable } from './cases/accounts-receivable.ts';
import { demoRisk } from './cases/demo.ts';
import { benchOwn } from './cases/own.ts';
import { scms } from './cases/scms.ts';
import { splitByTime, type TimedSet } from './cases/split-by-time.ts';
import type { BenchRow } from './row.ts';

/**
 * Order risk by time split on Accounts Receivable (paid late) and SCMS (delivered late), beside the simple rates that a
 * company can compute itself; on the demo company with `--demo`, or on a CSV file: `--data FILE --label COLUMN [--time COLUMN]`. Columns that are known
 * only afterwards are dropped; higher published figures come from such leaks, or from splits that are not by time.
 */
export async function benchRisk(args: string[]): Promise<BenchRow[]> {
  const { values } = parseArgs({
    args,
    options: {
      data: { type: 'string' },
      label: { type: 'string' },
      time: { type: 'string' },
      demo: { type: 'boolean' },
    },
  });
  if (values.data) return benchOwn(values.data, values.label, values.time, (terms) => orderRisk({ terms, rising: [] }));
  if (values.demo) return demo();
  return [
    ...receivables(dataFile('accounts_receivable/WA_Fn-UseC_-Accounts-Receivable.csv')),
    ...deliveries(dataFile('scms/SCMS_Delivery_History_Dataset.csv')),
  ];
}

function receivables(file: string): BenchRow[] {
  const set = accountsReceivable(file);
  return splitByTime(set, orderRisk({ rising: RISING }), riskCandidates({ rising: RISING }), {
    'own late rate, shrunk': column(set, 'lateRate'),
    'own mean days to settle, shrunk': column(set, 'daysAfterDue'),
  });
}

function demo(): BenchRow[] {
  const set = demoRisk();
  return splitByTime(
    set,
    orderRisk({ rising: RISING }),
    riskCandidates({ rising: RISING }),
    {
      'own late rate, shrunk': column(set, 'lateRate'),
      'own mean days after due, shrunk': column(set, 'daysAfterDue'),
      amount: column(set, 'amount'),
    },
    1,
  );
}

function deliveries(file: string): BenchRow[] {
  const set = scms(file);
  const settings = { l2: 100, rising: set.columns.filter((name) => /(Recent|Delay|Overdue)$/.test(name)) };
  return splitByTime(set, orderRisk(settings), riskCandidates(settings), {
    'past rate of vendor': column(set, 'vendorRecent'),
    'past rate of country and way of delivery': column(set, 'countryByRecent'),
    value: column(set, 'value'),
  });
}

const column = (set: TimedSet, name: string): number[] => set.rows.map((row) => row.x[set.columns.indexOf(name)]!);

function dataFile(path: string): string {
  const file = join(process.env.BENCH_DATA ?? './bench-data', path);
  if (!existsSync(file))
    throw new Error(`${file} is not there: set BENCH_DATA, or give your own cases with --data FILE --label COLUMN.`);
  return file;
}
