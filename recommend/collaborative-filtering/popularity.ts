import type { History } from './history.ts';
import type { ScorerKind } from './scorer.ts';
import { orderCounts } from './vectors.ts';

/** How many buyers bought each good within the last `days`. */
export function buyersOf(history: History, days = Number.POSITIVE_INFINITY): Float64Array {
  const counts = new Float64Array(history.items.length);
  for (const orders of history.orders) {
    const seen = new Set<number>();
    for (const order of orders) if (order.day >= history.now - days) for (const item of order.items) seen.add(item);
    for (const item of seen) counts[item]!++;
  }
  return counts;
}

/** Scales to a greatest value of 1; nothing where all is 0. */
export function toUnit(values: Float64Array): Float64Array {
  const most = values.reduce((a, b) => Math.max(a, b), 0);
  return most > 0 ? values.map((value) => value / most) : values;
}

/** The same list for everybody: what most buyers bought within the last `days`. */
export const popularity: ScorerKind<{ days: number }, null> = {
  kind: 'popularity',
  version: 1,
  settings: { days: 28 },
  fit: () => null,
  scorer(history, { days }) {
    const counts = buyersOf(history, days);
    return { history, scores: () => counts };
  },
};

/** The buyer's own goods by the number of orders that hold them; what ties, and the rest, by recent popularity. */
export const ownFrequency: ScorerKind<{ days: number }, null> = {
  kind: 'own-frequency',
  version: 1,
  settings: { days: 28 },
  fit: () => null,
  scorer(history, { days }) {
    const recent = toUnit(buyersOf(history, days)).map((share) => share * 0.5);
    return {
      history,
      scores(buyer) {
        const scores = recent.slice();
        for (const [item, count] of orderCounts(history, buyer)) scores[item]! += count;
        return scores;
      },
    };
  },
};
