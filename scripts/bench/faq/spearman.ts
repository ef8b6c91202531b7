/** Ranks from 1; equal values share the mean of their places. */
export function ranksOf(values: readonly number[]): number[] {
  const order = values.map((_, i) => i).sort((a, b) => values[a]! - values[b]!);
  const ranks = new Array<number>(values.length);
  for (let from = 0; from < order.length; ) {
    let to = from;
    while (to + 1 < order.length && values[order[to + 1]!] === values[order[from]!]) to++;
    for (let i = from; i <= to; i++) ranks[order[i]!] = (from + to) / 2 + 1;
    from = to + 1;
  }
  return ranks;
}

/**
 * Spearman's rank correlation, −1 to 1: Pearson's of the ranks, so that ties count rightly; 0 where one side is constant.
 * @example spearman([1, 2, 3], [10, 20, 25]) // 1
 */
export function spearman(a: readonly number[], b: readonly number[]): number {
  const [x, y] = [ranksOf(a), ranksOf(b)];
  const mean = (x.length + 1) / 2;
  let both = 0;
  let own = 0;
  let other = 0;
  for (let i = 0; i < x.length; i++) {
    both += (x[i]! - mean) * (y[i]! - mean);
    own += (x[i]! - mean) ** 2;
    other += (y[i]! - mean) ** 2;
  }
  return own && other ? both / Math.sqrt(own * other) : 0;
}
