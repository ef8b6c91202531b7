import type { ScorerKind } from './scorer.ts';
import { implicitVectors, type Sparse, sparse, topPlaces, transpose, WEIGHTS, type Weights } from './vectors.ts';

export interface ItemKnnSettings extends Weights {
  k: number;
  shrink: number;
  /** Whose k neighbours count: those of each good that the buyer has, or those of each candidate among what the buyer has. */
  of: 'owned' | 'candidate';
}

/**
 * For each good the k nearest goods by their buyers: |U_i ∩ U_j| / (√(|U_i| |U_j|) + shrink), the shrunk cosine of
 * Sarwar et al. 2001 and Bell and Koren 2007: goods with few buyers in common count for less.
 */
export function itemNeighbours(vectors: readonly Sparse[], items: number, k: number, shrink: number): Sparse[] {
  const columns = transpose(vectors, items);
  const near = new Float64Array(items);
  return columns.map(({ places: buyers }, item) => {
    near.fill(0);
    for (const buyer of buyers) for (const other of vectors[buyer]!.places) near[other]!++;
    near[item] = 0;
    for (let other = 0; other < items; other++)
      if (near[other]! > 0) near[other]! /= Math.sqrt(buyers.length * columns[other]!.places.length) + shrink;
    return sparse(new Map(topPlaces(near, k).map((other) => [other, near[other]!])));
  });
}

/** Item-based collaborative filtering: the goods nearest to what the buyer has, each counted by what it is near to. */
export const itemKnn: ScorerKind<ItemKnnSettings, null> = {
  kind: 'item-knn',
  version: 1,
  settings: { k: 50, shrink: 10, of: 'candidate', ...WEIGHTS },
  fit: () => null,
  scorer(history, settings) {
    const vectors = implicitVectors(history, settings);
    const neighbours = itemNeighbours(vectors, history.items.length, settings.k, settings.shrink);
    const near = settings.of === 'owned' ? neighbours : transpose(neighbours, history.items.length);
    return {
      history,
      scores(buyer) {
        const scores = new Float64Array(history.items.length);
        for (const item of vectors[buyer]!.places) {
          const { places, values } = near[item]!;
          for (let i = 0; i < places.length; i++) scores[places[i]!]! += values[i]!;
        }
        return scores;
      },
    };
  },
};
