/**
 * The share of what is wanted that is among the first k: |ranked[..k] ∩ truth| / |truth|; 0 where nothing is wanted.
 * @example recallAt(['a', 'b', 'c'], new Set(['b', 'd']), 2) // 0.5
 */
export function recallAt<Item>(ranked: readonly Item[], truth: ReadonlySet<Item>, k: number): number {
  if (truth.size === 0) return 0;
  return ranked.slice(0, k).filter((item) => truth.has(item)).length / truth.size;
}

/** The share of the first k that is wanted: |ranked[..k] ∩ truth| / k. */
export function precisionAt<Item>(ranked: readonly Item[], truth: ReadonlySet<Item>, k: number): number {
  return ranked.slice(0, k).filter((item) => truth.has(item)).length / k;
}

/**
 * Normalised discounted cumulative gain with gain 1 (Järvelin and Kekäläinen 2002): Σ over hits of 1 / log₂(1 + rank),
 * by the greatest sum that |truth| hits within k could have; 0 where nothing is wanted.
 * @example ndcgAt(['a', 'b'], new Set(['b']), 2) // 1 / log₂ 3 = 0.63…
 */
export function ndcgAt<Item>(ranked: readonly Item[], truth: ReadonlySet<Item>, k: number): number {
  let gain = 0;
  let best = 0;
  for (let i = 0; i < k; i++) {
    const discount = 1 / Math.log2(i + 2);
    if (i < truth.size) best += discount;
    if (i < ranked.length && truth.has(ranked[i]!)) gain += discount;
  }
  return best === 0 ? 0 : gain / best;
}
