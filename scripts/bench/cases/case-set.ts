import type { Case } from '../../../recommend/cases.ts';
import type { TermPlan } from '../../../recommend/linear/terms.ts';

/** Cases of one data set, read from its file. */
export interface CaseSet {
  name: string;
  columns: string[];
  rows: Case[];
  plan: TermPlan;
}

/** The same cases without a column. */
export function without({ name, columns, rows, plan }: CaseSet, column: string): CaseSet {
  const at = columns.indexOf(column);
  const keep = (names: readonly string[] = []) => names.filter((one) => one !== column);
  return {
    name: `${name}-without-${column.toLowerCase()}`,
    columns: keep(columns),
    rows: rows.map(({ x, ...rest }) => ({ ...rest, x: Array.from(x).toSpliced(at, 1) })),
    plan: {
      ...plan,
      log: keep(plan.log),
      hinge: keep(plan.hinge),
      cross: (plan.cross ?? [])
        .filter((cross) => cross.column !== column)
        .map((cross) => ({ ...cross, with: keep(cross.with) })),
    },
  };
}

/** Segments by size: the lowest, middle and highest third. */
export function thirds(values: readonly number[]): string[] {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor(share * sorted.length)]!;
  const [low, high] = [at(1 / 3), at(2 / 3)];
  return values.map((value) => (value < low ? '1 low' : value < high ? '2 middle' : '3 high'));
}

/** Names with fewer rows than this are called "other". */
export function manyOnly(names: readonly string[], least = 300): string[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return names.map((name) => (counts.get(name)! < least ? 'other' : name));
}
