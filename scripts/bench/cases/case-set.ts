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
