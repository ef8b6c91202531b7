import { stratifiedFolds } from './random.ts';

/** Row numbers to learn from, and those to judge by. */
export interface Round {
  train: number[];
  held: number[];
}

/** Each fold held out once, outcomes spread evenly: for rows without a time. */
export function foldRounds(labels: readonly number[], folds: number, seed: number): Round[] {
  const fold = stratifiedFolds(labels, folds, seed);
  const rows = [...labels.keys()];
  return Array.from({ length: folds }, (_, k) => ({
    train: rows.filter((i) => fold[i] !== k),
    held: rows.filter((i) => fold[i] === k),
  }));
}

/**
 * Rows from `cut` on (up to `end`) are judged by what was known at `cut`: an earlier row is learned from only where its
 * outcome was certain to be known by then.
 * @param at when each row happened, in days
 * @param knownAt when its outcome is known whatever it is, in days: one that tells a good outcome sooner than a bad one
 * would let only the good ones of the last weeks in
 */
export function timeRound(
  at: readonly number[],
  knownAt: readonly number[],
  cut: number,
  end = Number.POSITIVE_INFINITY,
): Round {
  const rows = [...at.keys()];
  return {
    train: rows.filter((i) => at[i]! < cut && knownAt[i]! < cut),
    held: rows.filter((i) => at[i]! >= cut && at[i]! < end),
  };
}

/**
 * Several cuts one after the other: the last `share` of the rows in equal parts, each judged by all before it.
 * @example timeRounds(days, days, 0.3, 3) // learns from 70, 80, 90 % and judges 10 % each
 */
export function timeRounds(at: readonly number[], knownAt: readonly number[], share: number, parts: number): Round[] {
  const sorted = [...at].sort((a, b) => a - b);
  const cutAt = (part: number) =>
    sorted[Math.floor(sorted.length * (1 - share + (share * part) / parts))] ?? Number.POSITIVE_INFINITY;
  return Array.from({ length: parts }, (_, part) => timeRound(at, knownAt, cutAt(part), cutAt(part + 1))).filter(
    ({ train, held }) => train.length && held.length,
  );
}
