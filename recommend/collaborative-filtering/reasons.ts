import type { Rhythm } from '../reorder/rhythm.ts';
import { isoOf } from './history.ts';
import { LEAST_BUYERS } from './pairs.ts';
import type { Together } from './together.ts';

/** Why a good is recommended, as values: whoever shows it finds the words. At least five buyers stand behind a number of them. */
export type Reason =
  /** So many of the buyers nearest to this one (of its segment, where that is known) have ordered it. */
  | { kind: 'peers'; buyers: number; segment: string | null }
  /** It goes into one order with `sku`, which this buyer has ordered: of `baskets` orders with both. */
  | { kind: 'together'; sku: string; lift: number; confidence: number; baskets: number }
  /** The buyer orders it every so many days (the middle gap). */
  | { kind: 'rhythm'; everyDays: number; last: string; times: number }
  /** So many buyers ordered it lately. */
  | { kind: 'popular'; buyers: number; days: number };

export function rhythmReason(rhythm: Rhythm | null): Reason[] {
  if (!rhythm || !(rhythm.everyDays > 0)) return [];
  return [{ kind: 'rhythm', everyDays: rhythm.everyDays, last: isoOf(rhythm.last), times: rhythm.times }];
}

/** The strongest pair with something the buyer has, `sku` being what it has. */
export function togetherReason(pairs: readonly { owned: string; found: Together }[]): Reason[] {
  const best = pairs.reduce<{ owned: string; found: Together } | undefined>(
    (one, other) => (!one || other.found.confidence > one.found.confidence ? other : one),
    undefined,
  );
  if (!best) return [];
  const { lift, confidence, baskets } = best.found;
  return [{ kind: 'together', sku: best.owned, lift, confidence, baskets }];
}

export function peersReason(buyers: number, segment: string | null): Reason[] {
  return buyers >= LEAST_BUYERS ? [{ kind: 'peers', buyers, segment }] : [];
}

export function popularReason(buyers: number, days: number): Reason[] {
  return buyers >= LEAST_BUYERS ? [{ kind: 'popular', buyers, days }] : [];
}
