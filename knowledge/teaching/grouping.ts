/** How alike two things are, −1 to 1, by their places. */
export type Similarity = (i: number, j: number) => number;

/** Rows of the matrix that are worked out at once: a few milliseconds. */
const SLICE = 20;

/**
 * Average-linkage agglomerative clustering by nearest-neighbour chains (Murtagh 1983), cut where two groups are less alike
 * than the threshold on average. Deterministic; O(n²) time and memory, with room between slices for others.
 *
 * @returns groups of places, the greatest first
 * @example await group(3, (i, j) => (i + j === 1 ? 0.9 : 0.1), 0.5) // [[0, 1], [2]]
 */
export async function group(count: number, similarity: Similarity, threshold: number): Promise<number[][]> {
  const alike = new Float32Array(count * count);
  for (let i = 0; i < count; i++) {
    for (let j = 0; j < i; j++) alike[i * count + j] = alike[j * count + i] = similarity(i, j);
    if (i % SLICE === SLICE - 1) await new Promise((resolve) => setImmediate(resolve));
  }
  const size = new Uint32Array(count).fill(1);
  const members: (number[] | undefined)[] = Array.from({ length: count }, (_, i) => [i]);
  const chain: number[] = [];
  const done: number[][] = [];
  for (;;) {
    if (!chain.length) {
      const next = members.findIndex((group) => group !== undefined);
      if (next < 0) return done.sort((a, b) => b.length - a.length || a[0]! - b[0]!);
      chain.push(next);
    }
    const top = chain.at(-1)!;
    const before = chain.at(-2);
    const best = nearest(top, before);
    if (best < 0 || alike[top * count + best]! < threshold) {
      // Nobody is near enough, and by average linkage nobody will be.
      chain.pop();
      done.push(members[top]!.sort((a, b) => a - b));
      members[top] = undefined;
    } else if (best === before) {
      chain.length -= 2;
      merge(best, top);
    } else chain.push(best);
  }

  /** The group that is most alike; the one before it in the chain where several are. */
  function nearest(of: number, before: number | undefined): number {
    let best = before ?? -1;
    for (let k = 0; k < count; k++)
      if (k !== of && members[k] && (best < 0 || alike[of * count + k]! > alike[of * count + best]!)) best = k;
    return best;
  }
  function merge(into: number, from: number): void {
    const [a, b] = [size[into]!, size[from]!];
    for (let k = 0; k < count; k++) {
      if (!members[k] || k === into || k === from) continue;
      const average = (a * alike[into * count + k]! + b * alike[from * count + k]!) / (a + b);
      alike[into * count + k] = alike[k * count + into] = average;
    }
    size[into] = a + b;
    members[into] = [...members[into]!, ...members[from]!];
    members[from] = undefined;
  }
}

/** How well groups fit known ones. Purity: share of the rows in their group's commonest class. ARI: Hubert and Arabie 1985. */
export function groupingQuality(
  groups: readonly (readonly number[])[],
  classOf: (i: number) => string,
): { purity: number; ari: number; groups: number } {
  const pairs = (n: number) => (n * (n - 1)) / 2;
  const classes = new Map<string, number>();
  let rows = 0;
  let pure = 0;
  let both = 0;
  let inGroups = 0;
  for (const members of groups) {
    const counts = new Map<string, number>();
    for (const i of members) counts.set(classOf(i), (counts.get(classOf(i)) ?? 0) + 1);
    for (const [name, n] of counts) {
      classes.set(name, (classes.get(name) ?? 0) + n);
      both += pairs(n);
    }
    rows += members.length;
    pure += Math.max(...counts.values());
    inGroups += pairs(members.length);
  }
  const inClasses = [...classes.values()].reduce((sum, n) => sum + pairs(n), 0);
  const expected = (inGroups * inClasses) / (pairs(rows) || 1);
  const most = (inGroups + inClasses) / 2;
  return {
    purity: pure / (rows || 1),
    ari: most === expected ? 1 : (both - expected) / (most - expected),
    groups: groups.length,
  };
}
