/** A trend that neither season nor outliers decide. */
export interface Trend {
  /** Change a period of the logarithms handed in; times the season it is that of a year. */
  slope: number;
  /** Two-sided probability of a trend as clear as this where there is none. */
  p: number;
}

/**
 * Seasonal Kendall test and slope: only values of the same season are compared, the slope is the median of all such
 * comparisons. Neighbouring periods are alike, so the variance is widened by (1 + r) / (1 - r), r the lag-1 correlation of what
 * trend and season leave over. Needs two years; NaN values are left out.
 * @see Hirsch, Slack & Smith 1982; Bayley & Hammersley 1946 for the widening
 */
export function seasonalTrend(values: ArrayLike<number>, season: number): Trend {
  const slopes: number[] = [];
  let score = 0;
  let variance = 0;
  for (let s = 0; s < season; s++) {
    const own: { t: number; value: number }[] = [];
    for (let t = s; t < values.length; t += season) if (Number.isFinite(values[t]!)) own.push({ t, value: values[t]! });
    for (const [i, b] of own.entries())
      for (const a of own.slice(0, i)) {
        score += Math.sign(b.value - a.value);
        slopes.push((b.value - a.value) / (b.t - a.t));
      }
    variance += (own.length * (own.length - 1) * (2 * own.length + 5)) / 18;
  }
  if (!slopes.length) return { slope: Number.NaN, p: 1 };
  const slope = median(slopes);
  const r = Math.max(0, Math.min(0.9, leftOverCorrelation(values, season, slope)));
  const z = Math.max(0, Math.abs(score) - 1) / Math.sqrt((variance * (1 + r)) / (1 - r));
  return { slope, p: 2 * (1 - normalBelow(z)) };
}

/** Middle value; the mean of the two in the middle of an even number. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** Lag-1 correlation after trend and the median of each season are taken out. */
function leftOverCorrelation(values: ArrayLike<number>, season: number, slope: number): number {
  const flat = Array.from(values, (value, t) => value - slope * t);
  const usual = Array.from({ length: season }, (_, s) => {
    const own = flat.filter((value, t) => t % season === s && Number.isFinite(value));
    return own.length ? median(own) : 0;
  });
  const rest = flat.map((value, t) => (Number.isFinite(value) ? value - usual[t % season]! : 0));
  let up = 0;
  let down = 0;
  for (let t = 0; t < rest.length; t++) {
    if (t) up += rest[t]! * rest[t - 1]!;
    down += rest[t]! * rest[t]!;
  }
  return down > 0 ? up / down : 0;
}

/** P(Z <= z) of the standard normal for z >= 0, to 7 digits. @see Abramowitz & Stegun 1964, 26.2.17 */
export function normalBelow(z: number): number {
  const t = 1 / (1 + 0.2316419 * z);
  const tail = t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  return 1 - (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) * tail;
}
