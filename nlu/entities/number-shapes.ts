import type { NumberKind } from '../understanding.ts';

/** What numbers of one kind look like: letters as they are, runs of figures by their length. */
export interface NumberShape {
  of: NumberKind;
  pattern: RegExp;
  /** Figures alone: a quantity or a code may look the same. */
  bare: boolean;
}

/** A shape that fewer than this share of the numbers have is an accident. */
const LEAST_SHARE = 0.01;
/** Figures alone are a number of a record only when they are as many. */
const LEAST_FIGURES = 5;

/**
 * Learns the shapes of the seller's numbers.
 * @example numberShapes([{ of: 'order', numbers: ['SO-1001', 'SO-20417'] }]) // one shape: SO and 4 to 5 figures
 */
export function numberShapes(kinds: readonly { of: NumberKind; numbers: readonly string[] }[]): NumberShape[] {
  const shapes: NumberShape[] = [];
  const known = new Set<string>();
  for (const { of, numbers } of kinds) {
    const lengths = new Map<string, { count: number; least: number[]; most: number[] }>();
    for (const number of numbers) {
      const runs = (number.match(/\d+/g) ?? []).map((run) => run.length);
      if (!runs.length) continue;
      const letters = number
        .toUpperCase()
        .replace(/\d+/g, '9')
        .replace(/[\s\p{Pd}]/gu, '');
      const found = lengths.get(letters);
      if (!found) lengths.set(letters, { count: 1, least: [...runs], most: [...runs] });
      else {
        found.count++;
        runs.forEach((length, i) => {
          found.least[i] = Math.min(found.least[i]!, length);
          found.most[i] = Math.max(found.most[i]!, length);
        });
      }
    }
    for (const [letters, { count, least, most }] of lengths) {
      const bare = letters === '9';
      if (count < numbers.length * LEAST_SHARE || known.has(letters) || (bare && least[0]! < LEAST_FIGURES)) continue;
      known.add(letters);
      let run = -1;
      const source = [...letters]
        .map((c) => {
          if (c !== '9') return c.replace(/[\\^$.*+?()[\]{}|/]/, '\\$&');
          run++;
          return `\\d{${least[run]},${most[run]}}`;
        })
        .join('[\\s-]{0,2}');
      shapes.push({
        of,
        bare,
        pattern: new RegExp(`(?<![\\p{Script=Latin}\\d.,-])${source}(?![\\p{Script=Latin}\\d]|[-/.,]\\d)`, 'giu'),
      });
    }
  }
  return shapes;
}
