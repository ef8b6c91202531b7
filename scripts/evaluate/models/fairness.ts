import { blendOf } from '../../../recommend/blend.ts';
import { type CaseEstimator, probability } from '../../../recommend/cases.ts';
import { faded } from '../../../recommend/fade.ts';
import { belowFourFifths, bySegment, heldBack, type Judged, type SegmentFigures } from '../../../recommend/fairness.ts';
import { type Price, priceOf, reweighted, segmentThresholds } from '../../../recommend/fairness-remedies.ts';
import { RISK_HALF_LIFE } from '../../../recommend/order-risk/order-risk.ts';
import { timeRound } from '../../../recommend/rounds.ts';
import type { Judgement } from './judge.ts';

/** The share of cases that is flagged. */
export const FLAGGED = 0.1;

export interface Remedy {
  name: 'one threshold' | 'same share flagged' | 'same share found' | 'reweighted';
  price: Price;
}

export interface Fairness {
  what: string; // region, language …
  segments: SegmentFigures[];
  below: string[];
  held: string[];
  /** The first is how it is now. */
  remedies: [Remedy, ...Remedy[]];
}

/**
 * How each kind of customer fares where the surest tenth is flagged: the threshold is set on validation rows, figures
 * are of test rows. With what lessens the gaps, and its price. Ways with one segment only are left out.
 * @param refits also fit on reweighted rows, which takes two fits for each way
 */
export function fairnessOf(judgement: Judgement, candidates: readonly CaseEstimator[], refits = true): Fairness[] {
  const { set, tested, truth, answers, validation } = judgement;
  const cut = threshold(validation.map(({ p }) => p));
  return Object.entries(set.segments ?? {}).flatMap(([what, names]) => {
    const judged = tested.map(
      (i, at): Judged => ({
        segment: names[i]!,
        y: truth[at]!,
        p: answers[0].p[at]!,
        flagged: answers[0].p[at]! >= cut,
      }),
    );
    const known = validation.map(({ row, y, p }): Judged => ({ segment: names[row]!, y, p, flagged: p >= cut }));
    const segments = bySegment(judged);
    if (segments.length < 2) return [];
    const below = belowFourFifths(segments);
    const byThresholds = (aim: 'selection' | 'recall') => {
      const hits = known.filter(({ y, flagged }) => y && flagged).length / known.filter(({ y }) => y).length;
      const thresholds = segmentThresholds(known, aim, aim === 'selection' ? FLAGGED : hits);
      return priceOf(judged.map((row) => ({ ...row, flagged: row.p >= (thresholds.get(row.segment) ?? cut) })));
    };
    const remedies: [Remedy, ...Remedy[]] = [
      { name: 'one threshold', price: priceOf(judged) },
      { name: 'same share flagged', price: byThresholds('selection') },
      { name: 'same share found', price: byThresholds('recall') },
    ];
    if (refits && below.length)
      remedies.push({ name: 'reweighted', price: reweightedPrice(judgement, candidates, names) });
    return [{ what, segments, below, held: heldBack(known), remedies }];
  });
}

/** Where the surest tenth begins. */
function threshold(p: readonly number[]): number {
  const sorted = [...p].sort((a, b) => b - a);
  return sorted[Math.max(0, Math.round(FLAGGED * sorted.length) - 1)]!;
}

/** The chosen kind of model, fitted on reweighted rows: on the earlier ones for the threshold, on all for the test. */
function reweightedPrice(judgement: Judgement, candidates: readonly CaseEstimator[], names: readonly string[]): Price {
  const { set, learned, tested, truth, model } = judgement;
  const estimator = [...candidates, blendOf(candidates)][model.chosen]!;
  const fitted = (numbers: readonly number[]) => {
    const weights = reweighted(numbers.map((i) => ({ segment: names[i]!, y: set.rows[i]!.y })));
    const past = faded(set.rows, numbers, { day: set.day, halfLife: RISK_HALF_LIFE });
    return estimator.fit(
      past.map((row, at) => ({ ...row, weight: (row.weight ?? 1) * weights[at]! })),
      { columns: set.columns, seed: 7 },
    );
  };
  const day = learned.map((i) => set.day[i]!);
  const cutDay = [...day].sort((a, b) => a - b)[Math.floor(0.75 * day.length)]!;
  const round = timeRound(
    day,
    learned.map((i) => set.knownDay[i]!),
    cutDay,
  );
  const early = fitted(round.train.map((at) => learned[at]!));
  const cut = threshold(round.held.map((at) => probability(early, set.rows[learned[at]!]!.x)));
  const all = fitted(learned);
  return priceOf(
    tested.map((i, at): Judged => {
      const p = probability(all, set.rows[i]!.x);
      return { segment: names[i]!, y: truth[at]!, p, flagged: p >= cut };
    }),
  );
}
