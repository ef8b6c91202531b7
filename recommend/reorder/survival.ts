/** A gap between two purchases in units of the buyer's own middle gap; open where the next has not come yet. */
export interface Spell {
  length: number;
  open: boolean;
}

/** P(a gap is longer than t) at rising t; before the first 1, between two the one before. */
export interface Survival {
  at: number[];
  share: number[];
}

/**
 * Kaplan and Meier 1958: S(t) = Π over ended lengths t_i ≤ t of (1 - ended_i / at risk_i). Open spells count as long as
 * they were seen, so that goods that were given up do not make the curve too hopeful.
 * @param step lengths are rounded up to it, which keeps the curve short
 */
export function kaplanMeier(spells: readonly Spell[], step = 0.05): Survival {
  const ended = new Map<number, number>();
  const seen = new Map<number, number>();
  for (const { length, open } of spells) {
    const cell = Math.ceil(length / step);
    seen.set(cell, (seen.get(cell) ?? 0) + 1);
    if (!open) ended.set(cell, (ended.get(cell) ?? 0) + 1);
  }
  const curve: Survival = { at: [], share: [] };
  let atRisk = spells.length;
  let share = 1;
  for (const [cell, count] of [...seen].sort(([a], [b]) => a - b)) {
    const ends = ended.get(cell) ?? 0;
    if (ends > 0) {
      share *= 1 - ends / atRisk;
      curve.at.push(cell * step);
      curve.share.push(share);
    }
    atRisk -= count;
  }
  return curve;
}

/** P(longer than t). */
export function survivalAt({ at, share }: Survival, t: number): number {
  let low = 0;
  let high = at.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (at[middle]! <= t) low = middle + 1;
    else high = middle;
  }
  return low === 0 ? 1 : share[low - 1]!;
}
