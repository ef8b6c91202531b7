import type { History } from './history.ts';
import type { ScorerKind } from './scorer.ts';
import { implicitVectors, norm, type Sparse, topPlaces, transpose, WEIGHTS, type Weights } from './vectors.ts';

export interface UserKnnSettings extends Weights {
  k: number;
}

/** The k nearest other buyers of one, nearest first, with their cosines. */
export type Neighbours = (buyer: number) => { buyer: number; weight: number }[];

/** Neighbours by the cosine of the buyers' vectors, from the goods' columns: only who shares a good is looked at. */
export function cosineNeighbours(vectors: readonly Sparse[], columns: readonly Sparse[], k: number): Neighbours {
  const norms = vectors.map(norm);
  return (buyer) => {
    const dots = new Float64Array(vectors.length);
    const { places, values } = vectors[buyer]!;
    places.forEach((item, i) => {
      const column = columns[item]!;
      for (let j = 0; j < column.places.length; j++) dots[column.places[j]!]! += values[i]! * column.values[j]!;
    });
    for (let other = 0; other < dots.length; other++)
      if (dots[other]! > 0) dots[other]! /= norms[buyer]! * norms[other]!;
    dots[buyer] = 0;
    return topPlaces(dots, k).map((other) => ({ buyer: other, weight: dots[other]! }));
  };
}

/** Vectors and neighbours of a history, for the scores and for the reasons that are given with them. */
export function peersOf(history: History, settings: UserKnnSettings): { vectors: Sparse[]; neighbours: Neighbours } {
  const vectors = implicitVectors(history, settings);
  const columns = transpose(vectors, history.items.length);
  return { vectors, neighbours: cosineNeighbours(vectors, columns, settings.k) };
}

/**
 * User-based collaborative filtering: r_ui = Σ_{v ∈ N(u)} w_uv r_vi, with w the cosine of the two buyers' weighted
 * implicit vectors and N(u) the k nearest (Resnick et al. 1994; without the mean, which implicit data lack).
 */
export const userKnn: ScorerKind<UserKnnSettings, null> = {
  kind: 'user-knn',
  version: 1,
  settings: { k: 100, ...WEIGHTS },
  fit: () => null,
  scorer(history, settings) {
    const { vectors, neighbours } = peersOf(history, settings);
    return {
      history,
      scores(buyer) {
        const scores = new Float64Array(history.items.length);
        for (const { buyer: other, weight } of neighbours(buyer)) {
          const { places, values } = vectors[other]!;
          for (let i = 0; i < places.length; i++) scores[places[i]!]! += weight * values[i]!;
        }
        return scores;
      },
    };
  },
};
