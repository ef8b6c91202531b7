import { auroc, aurocError, ece } from './metrics.ts';

/** One answer about a case of a segment (a region, a language, a size, new or old customers). */
export interface Judged {
  segment: string;
  y: 0 | 1;
  p: number;
  flagged: boolean;
}

/** A figure with the ends of its 95 % interval; NaN where there is nothing to count. */
export interface Interval {
  value: number;
  low: number;
  high: number;
}

export interface SegmentFigures {
  segment: string;
  count: number;
  yes: number;
  /** Share that is flagged. */
  selection: Interval;
  /** Share flagged of those that were a yes, and of those that were a no. */
  truePositive: Interval;
  falsePositive: Interval;
  auroc: Interval;
  /** Mean probability that was said, and the share that came true. */
  said: number;
  came: Interval;
  ece: number;
  /** Selection rate over that of the segment which is selected most. */
  ratio: number;
}

const Z = 1.959964;

/** Interval of a share that holds for small counts too. @see Wilson 1927 */
export function wilson(hits: number, count: number): Interval {
  if (!count) return { value: Number.NaN, low: Number.NaN, high: Number.NaN };
  const share = hits / count;
  const middle = (share + (Z * Z) / (2 * count)) / (1 + (Z * Z) / count);
  const half = (Z / (1 + (Z * Z) / count)) * Math.sqrt((share * (1 - share)) / count + (Z * Z) / (4 * count * count));
  return { value: share, low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
}

function area(rows: readonly Judged[]): Interval {
  const y = rows.map((row) => row.y);
  const p = rows.map((row) => row.p);
  const value = auroc(y, p);
  const half = Z * aurocError(y, p);
  return { value, low: Math.max(0, value - half), high: Math.min(1, value + half) };
}

/** The rows of each segment, by its name in the order of the alphabet. */
export function segments<Row extends { segment: string }>(rows: readonly Row[]): [string, Row[]][] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) groups.set(row.segment, [...(groups.get(row.segment) ?? []), row]);
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** How each segment is treated, side by side. */
export function bySegment(rows: readonly Judged[]): SegmentFigures[] {
  const figures = segments(rows).map(([segment, own]) => {
    const yes = own.filter((row) => row.y);
    const no = own.filter((row) => !row.y);
    const flagged = (of: readonly Judged[]) => wilson(of.filter((row) => row.flagged).length, of.length);
    return {
      segment,
      count: own.length,
      yes: yes.length,
      selection: flagged(own),
      truePositive: flagged(yes),
      falsePositive: flagged(no),
      auroc: area(own),
      said: own.reduce((sum, row) => sum + row.p, 0) / own.length,
      came: wilson(yes.length, own.length),
      ece: ece(
        own.map((row) => row.y),
        own.map((row) => row.p),
      ),
    };
  });
  const most = Math.max(...figures.map((one) => one.selection.value));
  return figures.map((one) => ({ ...one, ratio: most > 0 ? one.selection.value / most : 1 }));
}

/** Segments selected less than four fifths as often as the one selected most. @see 29 CFR 1607.4 D, the four-fifths rule */
export const belowFourFifths = (figures: readonly SegmentFigures[]): string[] =>
  figures.filter((one) => one.ratio < 0.8).map((one) => one.segment);

/** Fewer outcomes of one kind say nothing of a segment by itself. */
const ENOUGH = 5;

/**
 * Segments in which a flag is held back, as the model ranks no better than a coin there: validation AUROC below the
 * floor. A segment with fewer than five outcomes of either kind is judged by all rows together.
 * @param validation rows that were held out when the model was chosen, never test rows
 */
export function heldBack(validation: readonly Judged[], floor = 0.55): string[] {
  const whole = area(validation).value;
  return segments(validation)
    .filter(([, own]) => {
      const yes = own.filter((row) => row.y).length;
      return (Math.min(yes, own.length - yes) < ENOUGH ? whole : area(own).value) < floor;
    })
    .map(([segment]) => segment);
}
