import type { History } from './history.ts';
import type { ScorerKind } from './scorer.ts';
import { implicitVectors, norm, type Sparse, topPlaces, transpose, WEIGHTS, type Weights } from './vectors.ts';

export interface UserKnnSettings extends Weights {
  k: number;
}

/** The k nearest other buyers of one, nearest first, with their cosines. */
export type Neighbours = (buyer: number) => Neighbour[];

export interface Neighbour {
  buyer: number;
  weight: number;
}

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

/** Σ over the neighbours of weight · vector. */
export function weightedSum(near: readonly Neighbour[], vectors: readonly Sparse[], items: number): Float64Array {
  const sums = new Float64Array(items);
  for (const { buyer, weight } of near) {
    const { places, values } = vectors[buyer]!;
    for (let i = 0; i < places.length; i++) sums[places[i]!]! += weight * values[i]!;
  }
  return sums;
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
      scores: (buyer) => weightedSum(neighbours(buyer), vectors, history.items.length),
    };
  },
};
