/** How regularly something happens. */
export interface Rhythm {
  everyDays: number; // the middle gap
  last: number; // day
  times: number;
  /** How often it came when the gaps before let expect it (within a quarter of their middle), of how many that could be told. */
  onTime: { hits: number; of: number };
  /** Whether it comes on time more often than chance. */
  regular: boolean;
}

const WITHIN = 0.25;
/** Gaps that must be known before the next is foreseen. */
const KNOWN = 3;
/** Share of memoryless gaps within a quarter of their median m = ln 2 · mean: e^(-.75 ln 2) - e^(-1.25 ln 2). */
const BY_CHANCE = 0.5 ** (1 - WITHIN) - 0.5 ** (1 + WITHIN);
const SIGNIFICANCE = 0.01;

/** The middle value, of an even number the mean of the two in the middle; NaN of none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  if (sorted.length === 0) return Number.NaN;
  return sorted.length % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
}

/**
 * The rhythm of days on which something happened, rising; null where it happened fewer than two times.
 * It is called regular where so many on-time gaps would come of memoryless ones (a Poisson process, hit share .174)
 * with a probability of 1 % at most, by the binomial tail.
 * @example rhythmOf([0, 7, 14, 21]) // everyDays 7, onTime 0 of 0: too few to tell
 */
export function rhythmOf(days: readonly number[]): Rhythm | null {
  if (days.length < 2) return null;
  const gaps = days.slice(1).map((day, i) => day - days[i]!);
  let hits = 0;
  for (let i = KNOWN; i < gaps.length; i++) {
    const expected = median(gaps.slice(0, i));
    if (Math.abs(gaps[i]! - expected) <= WITHIN * expected) hits++;
  }
  const of = Math.max(0, gaps.length - KNOWN);
  return {
    everyDays: median(gaps),
    last: days.at(-1)!,
    times: days.length,
    onTime: { hits, of },
    regular: of > 0 && binomialTail(hits, of, BY_CHANCE) <= SIGNIFICANCE,
  };
}

/** P(X ≥ hits) for X ~ Binomial(of, p). */
export function binomialTail(hits: number, of: number, p: number): number {
  let term = (1 - p) ** of;
  let below = 0;
  for (let k = 0; k < hits; k++) {
    below += term;
    term *= ((of - k) / (k + 1)) * (p / (1 - p));
  }
  return Math.max(0, 1 - below);
}
