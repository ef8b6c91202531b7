import { belowFourFifths, bySegment, heldBack, type Interval, type Judged } from '../../../recommend/fairness.ts';
import { priceOf, segmentThresholds } from '../../../recommend/fairness-remedies.ts';

/** The share of orders that is reviewed. */
const REVIEWED = 0.1;

interface Told {
  y: 0 | 1;
  p: number;
}

/**
 * How each segment fares where the riskiest tenth is flagged; where flags are held back by validation; what thresholds
 * by segment, set on validation, do to the gap, and what they cost.
 */
export function printFairness(
  what: string,
  test: readonly Told[],
  segmentOf: readonly string[],
  validation: readonly Told[],
  validationSegmentOf: readonly string[],
): void {
  const cut = [...test].map((row) => row.p).sort((a, b) => b - a)[Math.round(REVIEWED * test.length) - 1]!;
  const judged = test.map((row, i): Judged => ({ ...row, segment: segmentOf[i]!, flagged: row.p >= cut }));
  const known = validation.map((row, i): Judged => ({ ...row, segment: validationSegmentOf[i]!, flagged: false }));
  const figures = bySegment(judged);
  console.log(`\nby ${what}, the riskiest ${100 * REVIEWED} % flagged`);
  console.table(
    figures.map((one) => ({
      [what]: one.segment,
      orders: one.count,
      flagged: show(one.selection),
      'found of bad': show(one.truePositive),
      'flagged of good': show(one.falsePositive),
      AUROC: show(one.auroc),
      said: one.said.toFixed(3),
      came: show(one.came),
      'of the most flagged': one.ratio.toFixed(2),
    })),
  );
  console.log(`below four fifths of the most flagged: ${belowFourFifths(figures).join(', ') || 'none'}`);
  console.log(`flags held back (validation AUROC below .55): ${heldBack(known).join(', ') || 'none'}`);
  const remedies = { 'one threshold': judged } as Record<string, Judged[]>;
  for (const aim of ['selection', 'recall'] as const) {
    const recall = judged.filter((row) => row.y && row.flagged).length / judged.filter((row) => row.y).length;
    const thresholds = segmentThresholds(known, aim, aim === 'selection' ? REVIEWED : recall);
    remedies[`the same ${aim} by segment`] = judged.map((row) => ({
      ...row,
      flagged: row.p >= (thresholds.get(row.segment) ?? cut),
    }));
  }
  console.table(
    Object.fromEntries(
      Object.entries(remedies).map(([name, rows]) => [
        name,
        Object.fromEntries(Object.entries(priceOf(rows)).map(([key, value]) => [key, value.toFixed(3)])),
      ]),
    ),
  );
}

const show = ({ value, low, high }: Interval): string =>
  Number.isNaN(value) ? '' : `${value.toFixed(3)} (${low.toFixed(3)}-${high.toFixed(3)})`;
