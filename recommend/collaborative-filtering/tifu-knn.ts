import type { Order } from './history.ts';
import type { ScorerKind } from './scorer.ts';
import { cosineNeighbours } from './user-knn.ts';
import { type Sparse, sparse, transpose } from './vectors.ts';

export interface TifuSettings {
  group: number; // orders in a group
  withinDecay: number;
  groupDecay: number;
  k: number;
  own: number;
}

/** Orders in groups of `group`, the last ones full; decayed within a group and across groups, both averaged. */
function temporalVector(orders: readonly Order[], settings: TifuSettings): Sparse {
  const { group, withinDecay, groupDecay } = settings;
  const groups = Math.ceil(orders.length / group);
  const first = orders.length - (groups - 1) * group; // what does not fill a group comes first
  const sums = new Map<number, number>();
  orders.forEach((order, i) => {
    const number = i < first ? 0 : 1 + Math.floor((i - first) / group);
    const size = number === 0 ? first : group;
    const place = number === 0 ? i : (i - first) % group;
    const weight = (withinDecay ** (size - 1 - place) / size) * (groupDecay ** (groups - 1 - number) / groups);
    for (const item of order.items) sums.set(item, (sums.get(item) ?? 0) + weight);
  });
  return sparse(sums);
}

/**
 * TIFU-KNN (Hu et al. 2020): own · v_u + (1 - own) · the mean of the k nearest buyers' vectors, v a doubly decayed
 * frequency. Neighbours here are by cosine, theirs by Euclidean distance.
 */
export const tifuKnn: ScorerKind<TifuSettings, null> = {
  kind: 'tifu-knn',
  version: 1,
  settings: { group: 7, withinDecay: 0.9, groupDecay: 0.7, k: 50, own: 0.6 },
  fit: () => null,
  scorer(history, settings) {
    const vectors = history.orders.map((orders) => temporalVector(orders, settings));
    const neighbours = cosineNeighbours(vectors, transpose(vectors, history.items.length), settings.k);
    return {
      history,
      scores(buyer) {
        const scores = new Float64Array(history.items.length);
        const add = ({ places, values }: Sparse, weight: number) => {
          for (let i = 0; i < places.length; i++) scores[places[i]!]! += weight * values[i]!;
        };
        add(vectors[buyer]!, settings.own);
        for (const near of neighbours(buyer)) add(vectors[near.buyer]!, (1 - settings.own) / settings.k);
        return scores;
      },
    };
  },
};
