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

/** Shuffles the first `length` entries in place (Fisher and Yates). */
export function shuffle(values: Int32Array, random: () => number, length = values.length): void {
  for (let i = length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    const kept = values[i]!;
    values[i] = values[j]!;
    values[j] = kept;
  }
}

/** A fold number for each row such that every class is spread evenly; rows of one class are shuffled first. */
export function stratifiedFolds(labels: Int32Array, folds: number, seed: number): Int32Array {
  const order = Int32Array.from(labels, (_, i) => i);
  shuffle(order, seededRandom(seed));
  const result = new Int32Array(labels.length);
  const next = new Map<number, number>();
  let turn = 0;
  for (const row of order) {
    // A class starts where the class before it stopped being met, so that small classes do not all fall into fold 0.
    const place = next.get(labels[row]!) ?? turn++;
    result[row] = place % folds;
    next.set(labels[row]!, place + 1);
  }
  return result;
}
