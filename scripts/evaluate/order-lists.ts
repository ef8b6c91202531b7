import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { LexiconIndex } from '../../nlu/entities/entities.ts';
import { type ListLine, readOrderList } from '../../nlu/order-list/order-list.ts';

/** A line that a list orders, as its file says it; see the head of test/understanding/order-lists.yml. */
export interface ExpectedLine {
  sku?: string;
  candidates?: string[];
  unknown?: boolean;
  said?: string;
  quantity?: number;
  unit?: string;
}
export interface ListCase {
  name: string;
  text: string;
  expect: ExpectedLine[];
}

const UNITS: Record<string, string> = {
  piece: 'H87',
  carton: 'CT',
  roll: 'RO',
  dozen: 'DZN',
  pallet: 'PF',
  pair: 'PR',
  ream: 'RM',
  box: 'BX',
  pack: 'PK',
  set: 'SET',
};
const TIMES: Record<string, [string, number]> = { DZN: ['H87', 12] };

/** The lists of a file. */
export const readLists = (file: string): ListCase[] => parse(readFileSync(file, 'utf8')) as ListCase[];

/**
 * How well order lists are read: lists without any fault, lines with the right product, quantity and unit, and lines
 * that nobody wrote.
 *
 * @param wrong told each fault
 */
export function scoreLists(
  lists: readonly ListCase[],
  lexicon: LexiconIndex,
  search?: (text: string) => readonly string[],
  wrong: (list: string, fault: string) => void = () => undefined,
) {
  const score = { lists: lists.length, 'fully right': 0, lines: 0, 'right lines': 0, 'false lines': 0 };
  for (const { name, text, expect } of lists) {
    const read = readOrderList(text, { lexicon, ...(search && { search }) });
    const left = [...read];
    let faults = 0;
    for (const line of expect) {
      const at = left.findIndex((one) => isProduct(line, one) && isAmount(line, one));
      if (at >= 0) left.splice(at, 1);
      else {
        faults++;
        wrong(name, `missing ${JSON.stringify(line)}`);
      }
    }
    for (const one of left) wrong(name, `read ${JSON.stringify(one)}`);
    // What was read wrongly stands for a line that was written, as far as it goes.
    score['false lines'] += Math.max(0, left.length - faults);
    score.lines += expect.length;
    score['right lines'] += expect.length - faults;
    if (!faults && !left.length) score['fully right']++;
  }
  return score;
}

function isProduct({ sku, candidates }: ExpectedLine, { skus }: ListLine): boolean {
  if (sku) return skus.length === 1 && skus[0] === sku;
  return candidates ? [...skus].sort().join() === [...candidates].sort().join() : skus.length === 0;
}

function isAmount({ quantity, unit }: ExpectedLine, line: ListLine): boolean {
  if (quantity === undefined) return line.quantity === undefined;
  if (!line.quantity) return false;
  return amount(quantity, unit && UNITS[unit]) === amount(line.quantity.value, line.quantity.unit);
}

function amount(value: number, unit: string | undefined): string {
  const [base, times] = (unit && TIMES[unit]) || [unit ?? '', 1];
  return `${value * times} ${base}`;
}

/** The rows that `npm run evaluate` prints on order lists. */
export function evaluateOrderLists(file: string, lexicon: LexiconIndex, search?: (text: string) => readonly string[]) {
  return { 'order lists': scoreLists(readLists(file), lexicon, search) };
}
