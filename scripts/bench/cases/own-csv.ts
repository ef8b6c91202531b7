import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { Case } from '../../../recommend/cases.ts';
import type { CaseSet } from './case-set.ts';

const YES = new Set(['1', 'true', 'yes', 'y', '是']);
const NO = new Set(['0', 'false', 'no', 'n', '否']);
/** A column of words with more values than this names things (order numbers, people) and is left out. */
const MOST_VALUES = 60;

export interface OwnCases extends CaseSet {
  /** When each row happened, in days; only with a time column. */
  day?: number[];
  /** Columns that were left out, and why. */
  left: { column: string; why: string }[];
}

/**
 * Anybody's cases: a CSV file with a header, a yes-or-no label column and, for a split by time, a time column.
 * Columns of numbers are taken as they are (logarithms where all are 0 or more), columns of few words as categories.
 * @throws RangeError with the line where the label or the time cannot be read
 */
export function ownCases(file: string, label: string, time?: string): OwnCases {
  const lines: Record<string, string>[] = parse(readFileSync(file), { columns: true, bom: true, trim: true });
  const header = Object.keys(lines[0] ?? {});
  for (const needed of [label, ...(time ? [time] : [])])
    if (!header.includes(needed))
      throw new RangeError(`${file} has no column "${needed}": it has ${header.join(', ')}.`);
  const left: OwnCases['left'] = [];
  const columns: string[] = [];
  const readers: ((line: Record<string, string>) => number)[] = [];
  const plan = { log: [] as string[], hinge: [] as string[], category: [] as string[] };
  for (const column of header.filter((name) => name !== label && name !== time)) {
    const known = lines.map((line) => line[column]!).filter((value) => value !== '');
    const values = [...new Set(known)].sort();
    const numbers = values.every((value) => Number.isFinite(Number(value)));
    if (!numbers && values.length > MOST_VALUES) {
      left.push({ column, why: `${values.length} different words` });
      continue;
    }
    columns.push(column);
    if (numbers) {
      readers.push((line) => (line[column] === '' ? Number.NaN : Number(line[column])));
      if (values.every((value) => Number(value) >= 0) && values.length > 10) {
        plan.log.push(column);
        plan.hinge.push(column);
      }
    } else {
      plan.category.push(column);
      readers.push((line) => (line[column] === '' ? Number.NaN : values.indexOf(line[column]!)));
    }
  }
  const rows = lines.map((line, i): Case => {
    const said = line[label]!.toLowerCase();
    if (!YES.has(said) && !NO.has(said))
      throw new RangeError(`Line ${i + 2} of ${file}: "${line[label]}" is neither yes nor no.`);
    return { x: readers.map((read) => read(line)), y: YES.has(said) ? 1 : 0 };
  });
  const day =
    time &&
    lines.map((line, i) => {
      const ms = Date.parse(line[time]!);
      if (Number.isNaN(ms)) throw new RangeError(`Line ${i + 2} of ${file}: "${line[time]}" is not a time.`);
      return ms / 86_400_000;
    });
  return { name: 'own-data', columns, rows, plan, left, ...(day && { day }) };
}
