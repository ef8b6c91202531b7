/** A seeded source of numbers in [0, 1). @see mulberry32, https://gist.github.com/tommyettinger/46a874533244883189143505d203312c */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t = (t + Math.imul(t ^ (t >>> 7), t | 61)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** A shuffled copy (Fisher and Yates). */
export function shuffled<T>(values: Iterable<T>, random: () => number): T[] {
  const result = [...values];
  for (let i = result.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [result[i], result[j]] = [result[j]!, result[i]!];
  }
  return result;
}

/** A fold number for each row such that every class is spread evenly; rows of one class are shuffled first. */
export function stratifiedFolds(labels: readonly number[], folds: number, seed: number): number[] {
  const result = new Array<number>(labels.length);
  const next = new Map<number, number>();
  let turn = 0;
  for (const row of shuffled(labels.keys(), seededRandom(seed))) {
    // A class starts where the class before it stopped being met, so that small classes do not all fall into fold 0.
    const place = next.get(labels[row]!) ?? turn++;
    result[row] = place % folds;
    next.set(labels[row]!, place + 1);
  }
  return result;
}
