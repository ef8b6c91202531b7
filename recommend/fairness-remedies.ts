import { type Judged, segments } from './fairness.ts';

/**
 * Weights under which outcome and segment are independent in training: P(segment) P(y) / P(segment, y) for each row.
 * @see Kamiran & Calders 2012, "Data preprocessing techniques for classification without discrimination"
 */
export function reweighted(rows: readonly { segment: string; y: 0 | 1 }[]): number[] {
  const count = (test: (row: { segment: string; y: 0 | 1 }) => boolean) => rows.filter(test).length;
  const yes = count((row) => row.y === 1);
  const weight = new Map<string, number>();
  for (const [segment, own] of segments(rows))
    for (const y of [0, 1] as const) {
      const both = own.filter((row) => row.y === y).length;
      weight.set(`${segment} ${y}`, (own.length * (y ? yes : rows.length - yes)) / (rows.length * both));
    }
  return rows.map((row) => weight.get(`${row.segment} ${row.y}`)!);
}

/** What is made equal between segments: the share flagged, or the share flagged of those that were a yes. */
export type Aim = 'selection' | 'recall';

/**
 * A threshold for each segment such that the share is reached in every one: set on validation rows.
 * @see Hardt, Price & Srebro 2016, "Equality of opportunity in supervised learning"
 */
export function segmentThresholds(
  validation: readonly Omit<Judged, 'flagged'>[],
  aim: Aim,
  share: number,
): Map<string, number> {
  return new Map(
    segments(validation).map(([segment, own]) => {
      const of = own.filter((row) => aim === 'selection' || row.y).map((row) => row.p);
      const sorted = of.sort((a, b) => b - a);
      const places = Math.round(share * sorted.length);
      return [segment, places ? sorted[places - 1]! : Number.POSITIVE_INFINITY];
    }),
  );
}

export interface Price {
  /** Largest less smallest selection rate, and recall, over segments. */
  selectionGap: number;
  recallGap: number;
  accuracy: number;
  precision: number;
  recall: number;
  flagged: number;
}

/** What a way of flagging does to the gap between segments, and what that costs: compare before and after. */
export function priceOf(rows: readonly Judged[]): Price {
  const rate = (of: readonly Judged[]) => of.filter((row) => row.flagged).length / of.length;
  const spread = (values: readonly number[]) => {
    const known = values.filter((value) => !Number.isNaN(value));
    return Math.max(...known) - Math.min(...known);
  };
  const flagged = rows.filter((row) => row.flagged);
  const hits = flagged.filter((row) => row.y).length;
  return {
    selectionGap: spread(segments(rows).map(([, own]) => rate(own))),
    recallGap: spread(segments(rows).map(([, own]) => rate(own.filter((row) => row.y)))),
    accuracy: rows.filter((row) => row.flagged === Boolean(row.y)).length / rows.length,
    precision: flagged.length ? hits / flagged.length : 0,
    recall: hits / rows.filter((row) => row.y).length,
    flagged: flagged.length / rows.length,
  };
}
