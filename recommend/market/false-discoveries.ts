/**
 * p-values corrected for many comparisons: of those below q, at most a share q is expected to be chance.
 * @see Benjamini & Hochberg 1995
 * @example falseDiscoveries([0.01, 0.04, 0.03]) // [0.03, 0.04, 0.04]
 */
export function falseDiscoveries(p: readonly number[]): number[] {
  const order = p.map((_, i) => i).sort((a, b) => p[b]! - p[a]!);
  const result = new Array<number>(p.length);
  let least = 1;
  for (const [rank, i] of order.entries()) {
    least = Math.min(least, (p[i]! * p.length) / (p.length - rank));
    result[i] = least;
  }
  return result;
}
