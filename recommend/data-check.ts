import type { Case } from './cases.ts';
import { auroc } from './metrics.ts';
import { quantile } from './quantile.ts';

export interface Finding {
  column: string;
  kind: 'missing' | 'constant' | 'impossible' | 'leaking' | 'drifting' | 'repeated';
  /** What was measured: a share, an AUROC, a stability index. */
  value: number;
  /** In plain English, for the report. */
  sentence: string;
}

/** A single honest column seldom tells this much. */
const LEAK_AUROC = 0.95;
/** Population stability index from which a shift is called large. */
const DRIFT_PSI = 0.25;
const MISSING_SHARE = 0.3;

const percent = (share: number): string => `${(100 * share).toFixed(share < 0.1 ? 1 : 0)} %`;

/**
 * Looks at training rows before anything is learned: columns that are mostly missing, never vary, hold impossible
 * values, tell the outcome alone (a leak, likely) or look different in the last third.
 * @param day when each row happened, for drift; left out where rows have no time
 * @param atLeast the lowest possible value of a column, where there is one
 */
export function checkData(
  rows: readonly Case[],
  columns: readonly string[],
  day?: readonly number[],
  atLeast: Readonly<Record<string, number>> = {},
): Finding[] {
  const findings: Finding[] = [];
  const seen = new Map<string, string>();
  const order = day && [...day.keys()].sort((a, b) => day[a]! - day[b]!);
  for (const [f, column] of columns.entries()) {
    const add = (kind: Finding['kind'], value: number, what: string) =>
      findings.push({ column, kind, value, sentence: `${column} ${what}.` });
    const all = rows.map((row) => row.x[f]!);
    const known = all.filter((value) => !Number.isNaN(value));
    const missing = 1 - known.length / Math.max(1, all.length);
    if (missing > MISSING_SHARE) add('missing', missing, `is missing in ${percent(missing)} of the rows`);
    if (known.length && known.every((value) => value === known[0])) {
      add('constant', known[0]!, `is ${known[0]} in every row where it is known and can teach nothing`);
      continue;
    }
    const low = atLeast[column] ?? Number.NEGATIVE_INFINITY;
    const impossible = known.filter((value) => !Number.isFinite(value) || value < low).length;
    if (impossible) add('impossible', impossible, `holds ${impossible} impossible values (infinite, or below ${low})`);
    const twin = seen.get(all.join());
    if (twin) add('repeated', 1, `repeats ${twin}`);
    seen.set(all.join(), column);
    const told = alone(rows, f);
    if (told > LEAK_AUROC)
      add(
        'leaking',
        told,
        `tells the outcome alone (AUROC ${told.toFixed(3)}): make sure that it is known when the answer is needed`,
      );
    if (!order) continue;
    const cut = Math.floor((2 * order.length) / 3);
    const psi = stability(
      order.slice(0, cut).map((i) => all[i]!),
      order.slice(cut).map((i) => all[i]!),
    );
    if (psi > DRIFT_PSI + chance(cut, order.length - cut))
      add('drifting', psi, `looks different in the last third of the rows (stability index ${psi.toFixed(2)})`);
  }
  return findings;
}

/** The stability index of ten cells that parts of these sizes have where nothing moved. */
const chance = (first: number, second: number): number => 9 * (1 / first + 1 / second);

/** AUROC of one column, whichever way round, over the rows where it is known. */
function alone(rows: readonly Case[], f: number): number {
  const known = rows.filter((row) => !Number.isNaN(row.x[f]!));
  const area = auroc(
    known.map((row) => row.y),
    known.map((row) => row.x[f]!),
  );
  return Math.max(area, 1 - area);
}

/**
 * Population stability index Σ (q - p) ln(q / p) over tenths of the first part, what is missing apart; an empty cell
 * counts half a row.
 * @see Siddiqi 2006, "Credit risk scorecards": above .25 is a large shift
 */
export function stability(first: readonly number[], second: readonly number[]): number {
  const sorted = Float64Array.from(first.filter((value) => !Number.isNaN(value))).sort();
  const edges = [...new Set([0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9].map((q) => quantile(sorted, q)))];
  const shares = (values: readonly number[]) => {
    const counts = new Array<number>(edges.length + 2).fill(0.5);
    for (const value of values) {
      const at = Number.isNaN(value) ? edges.length + 1 : edges.filter((edge) => value > edge).length;
      counts[at] = counts[at]! + 1;
    }
    const total = counts.reduce((a, b) => a + b, 0);
    return counts.map((count) => count / total);
  };
  const p = shares(first);
  return shares(second).reduce((sum, q, i) => sum + (q - p[i]!) * Math.log(q / p[i]!), 0);
}
