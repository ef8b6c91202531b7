import type { PurchaseRow } from '../../../recommend/collaborative-filtering/history.ts';
import { ownFrequency, popularity } from '../../../recommend/collaborative-filtering/popularity.ts';
import { scorerEstimator } from '../../../recommend/collaborative-filtering/scorer.ts';
import { type Split, split } from '../../../recommend/collaborative-filtering/split.ts';
import { threeTerm } from '../../../recommend/collaborative-filtering/three-term.ts';
import type { Interval } from '../../../recommend/fairness.ts';
import { type Measured, measure } from '../../bench/recommend/run.ts';

const SYSTEMS = {
  'the model': scorerEstimator(threeTerm),
  'own most frequent': scorerEstimator(ownFrequency),
  'most bought lately': scorerEstimator(popularity),
};
const Z = 1.96;
const LEAST_BUYERS = 20;

export interface Ranking {
  cut: string;
  buyers: number;
  /** Of what was ordered in the last eight weeks, the share among 20 recommended: all goods, and goods new to the buyer. */
  systems: { name: string; all: Interval; fresh: Interval }[];
  /** The model's, by segment of the buyers. */
  segments: { name: string; buyers: number; all: Interval }[];
}

/** What each buyer orders in the last eight weeks, ranked by what was known before them. */
export function rankingOf(rows: readonly PurchaseRow[]): Ranking | { lacks: string } {
  if (!rows.some((row) => !row.browsed)) return { lacks: 'There are no orders on record.' };
  const part = split(rows, 0);
  if (part.buyers.length < LEAST_BUYERS)
    return {
      lacks: `${part.buyers.length} companies have five orders before the last eight weeks and one in them: ${LEAST_BUYERS} are needed.`,
    };
  const systems = Object.entries(SYSTEMS).map(([name, estimator]) => {
    const { all, fresh } = measure(estimator, part);
    return { name, all: interval(all), fresh: interval(fresh) };
  });
  const segmentOf = new Map(rows.map(({ buyer, segment }) => [buyer, segment ?? '']));
  const bySegment = new Map<string, Split['buyers']>();
  for (const one of part.buyers) {
    const segment = segmentOf.get(one.buyer) || 'not known';
    bySegment.set(segment, [...(bySegment.get(segment) ?? []), one]);
  }
  const segments = [...bySegment]
    .filter(([, buyers]) => buyers.length > 1)
    .map(([name, buyers]) => ({
      name,
      buyers: buyers.length,
      all: interval(measure(SYSTEMS['the model'], { ...part, buyers }).all),
    }));
  return { cut: part.cut, buyers: part.buyers.length, systems, segments };
}

const interval = ({ recall, recallError }: Measured): Interval => ({
  value: recall,
  low: Math.max(0, recall - Z * recallError),
  high: Math.min(1, recall + Z * recallError),
});
