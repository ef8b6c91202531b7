import { quantile } from '../quantile.ts';

/** A function of one column: its value, ln(1 + value), how far ln(1 + value) is above a knot, or whether it is one value. */
export interface Part {
  column: number;
  kind: 'value' | 'log' | 'hinge' | 'above' | 'is' | 'missing';
  at: number;
}

/** What a linear model weighs: one part, or the product of two (an interaction). */
export type Term = readonly [Part] | readonly [Part, Part];

/** How columns become terms; a column that is named nowhere counts by its value. */
export interface TermPlan {
  /** ln(1 + x): money, counts, durations. Values below 0 count as 0. */
  log?: readonly string[];
  /** Of the logged columns, those that bend: hinges at the deciles. */
  hinge?: readonly string[];
  /** Numbers that are only names: one indicator a value that has at least 30 rows. */
  category?: readonly string[];
  /** Each indicator times the terms of these columns. `above` is "x > at", `is` is "x = at". */
  cross?: readonly { column: string; kind: 'above' | 'is'; at: number; with: readonly string[] }[];
}

const MIN_ROWS = 30;

/** The terms of a plan, with knots and categories taken from the rows. @throws RangeError for an unknown column */
export function planTerms(rows: readonly ArrayLike<number>[], columns: readonly string[], plan: TermPlan): Term[] {
  const index = (name: string): number => {
    const at = columns.indexOf(name);
    if (at < 0) throw new RangeError(`There is no column "${name}".`);
    return at;
  };
  const partsOf = (name: string): Part[] => {
    const column = index(name);
    if (plan.category?.includes(name)) return categories(rows, column);
    const parts: Part[] = [{ column, kind: plan.log?.includes(name) ? 'log' : 'value', at: 0 }];
    if (plan.hinge?.includes(name)) parts.push(...hinges(rows, column));
    if (rows.some((row) => Number.isNaN(row[column]))) parts.push({ column, kind: 'missing', at: 0 });
    return parts;
  };
  const terms: Term[] = columns.flatMap((name) => partsOf(name).map((part): Term => [part]));
  for (const cross of plan.cross ?? []) {
    const gate: Part = { column: index(cross.column), kind: cross.kind, at: cross.at };
    terms.push([gate]);
    for (const name of cross.with) for (const part of partsOf(name)) terms.push([gate, part]);
  }
  return terms;
}

function categories(rows: readonly ArrayLike<number>[], column: number): Part[] {
  const counts = new Map<number, number>();
  for (const row of rows) counts.set(row[column]!, (counts.get(row[column]!) ?? 0) + 1);
  return [...counts]
    .filter(([value, count]) => count >= MIN_ROWS && !Number.isNaN(value))
    .map(([at]): Part => ({ column, kind: 'is', at }))
    .sort((a, b) => a.at - b.at);
}

function hinges(rows: readonly ArrayLike<number>[], column: number): Part[] {
  const logs = rows.map((row) => logged(row[column]!)).filter((value) => !Number.isNaN(value));
  const sorted = Float64Array.from(logs).sort();
  const knots = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9].map((q) => quantile(sorted, q));
  return [...new Set(knots)]
    .filter((knot) => knot > sorted[0]! && knot < sorted.at(-1)!)
    .map((at) => ({ column, kind: 'hinge', at }));
}

const logged = (value: number): number => Math.log1p(Math.max(0, value));

function partValue({ column, kind, at }: Part, x: ArrayLike<number>): number {
  const value = x[column]!;
  if (kind === 'missing') return Number.isNaN(value) ? 1 : 0;
  if (kind === 'is') return value === at ? 1 : 0;
  if (kind === 'above') return value > at ? 1 : 0;
  if (kind === 'value') return value;
  return kind === 'log' ? logged(value) : Math.max(0, logged(value) - at);
}

/** NaN where a part is not known. */
export function termValue(term: Term, x: ArrayLike<number>): number {
  const first = partValue(term[0], x);
  if (term.length === 1) return first;
  return first === 0 ? 0 : first * partValue(term[1], x);
}
