/** Windows of the past, in periods; infinity: all of it. */
const WINDOWS = [1, 2, 3, 6, 12, Number.POSITIVE_INFINITY];
export const COLUMNS = 30;

/**
 * What is known of a good at `origin` about demand `ahead` periods later (0 for the next), written to `into` from `at` on:
 * mean and share of periods with demand in windows of the past, time since the last demand, sizes, smoothed levels, the
 * same period of earlier years, medians, place in the year, drift.
 */
export function writeColumns(
  values: ArrayLike<number>,
  origin: number,
  ahead: number,
  season: number,
  into: Float64Array,
  at: number,
): void {
  let c = at;
  for (const window of WINDOWS) {
    const from = Math.max(0, origin - window);
    let sum = 0;
    let some = 0;
    for (let t = from; t < origin; t++) {
      sum += values[t]!;
      if (values[t]! > 0) some++;
    }
    into[c++] = Math.log1p(sum / (origin - from));
    into[c++] = some / (origin - from);
  }
  let since = 0;
  while (since < origin && !(values[origin - 1 - since]! > 0)) since++;
  let total = 0;
  let squares = 0;
  let count = 0;
  let most = 0;
  let slow = 0;
  let fast = 0;
  for (let t = 0; t < origin; t++) {
    const value = values[t]!;
    if (value > 0) {
      total += value;
      squares += value * value;
      count++;
      if (value > most) most = value;
    }
    slow += (t ? 0.1 : 1) * (value - slow);
    fast += (t ? 0.25 : 1) * (value - fast);
  }
  const mean = total / origin;
  const level = Math.log1p(slow);
  into[c++] = Math.log1p(since);
  into[c++] = Math.log1p(count ? total / count : 0);
  into[c++] = Math.log1p(most);
  into[c++] = Math.log1p(count ? squares / count : 0);
  into[c++] = level;
  into[c++] = Math.log1p(fast);
  into[c++] = Math.sqrt(slow);
  into[c++] = Math.sqrt(mean);
  for (const years of [1, 2]) {
    const then = origin + ahead - years * season;
    into[c++] = Math.log1p(then >= 0 && then < origin ? values[then]! : mean);
  }
  into[c++] = Math.log1p(median(values, 0, origin));
  into[c++] = Math.log1p(median(values, Math.max(0, origin - season), origin));
  const angle = (2 * Math.PI * (origin + ahead)) / season;
  into[c++] = ahead / season;
  into[c++] = Math.sin(angle);
  into[c++] = Math.cos(angle);
  into[c++] = (ahead / season) * level;
  into[c++] = Math.log1p(meanOf(values, origin - 6, origin)) - Math.log1p(meanOf(values, origin - 12, origin - 6));
  into[c++] = since < 3 ? 1 : 0;
}

function meanOf(values: ArrayLike<number>, from: number, to: number): number {
  const start = Math.max(0, from);
  if (to <= start) return 0;
  let sum = 0;
  for (let t = start; t < to; t++) sum += values[t]!;
  return sum / (to - start);
}

function median(values: ArrayLike<number>, from: number, to: number): number {
  const sorted = Float64Array.from({ length: to - from }, (_, i) => values[from + i]!).sort();
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
