import { quantile } from '../quantile.ts';

/** Levels whose errors are remembered; between them it is linear, beyond them the outermost one holds. */
export const LEVELS = [0.025, 0.05, 0.1, 0.2, 0.35, 0.5, 0.65, 0.8, 0.9, 0.95, 0.975] as const;

/** One forecast that was held against what came. */
export interface Miss {
  ahead: number; // 0 for the next period
  error: number; // ln(actual / forecast)
  noise: number; // mean |change of ln y| of the series, season taken out
  apart: number; // how far the parts of the forecast lay apart
}

/** How large errors are: |error| ~ noise^byNoise · apart^byApart, and its quantiles in units of that. */
export interface ErrorSpread {
  byNoise: number;
  byApart: number;
  /** One row a period ahead, one entry a level. */
  quantiles: number[][];
}

const FLOOR = 0.003;

/** The size of error to expect, but for a factor. */
export function expectedSize({ byNoise, byApart }: ErrorSpread, noise: number, apart: number): number {
  return Math.max(FLOOR, noise) ** byNoise * Math.max(FLOOR, apart) ** byApart;
}

/**
 * Learns from forecasts of the past how wide an interval must be: quiet series get narrow ones, and where the parts of a
 * forecast disagree it is wider. Exponents by least squares of ln|error|; then empirical quantiles for each period ahead.
 */
export function spreadOf(misses: readonly Miss[], horizon: number): ErrorSpread {
  const [byNoise, byApart] = exponents(misses);
  const spread: ErrorSpread = { byNoise, byApart, quantiles: [] };
  for (let h = 0; h < horizon; h++) {
    const scaled = misses
      .filter(({ ahead }) => ahead === h)
      .map(({ error, noise, apart }) => error / expectedSize(spread, noise, apart))
      .sort((a, b) => a - b);
    // A period of which nothing is known is as uncertain as the one before it.
    spread.quantiles.push(scaled.length ? LEVELS.map((level) => quantile(scaled, level)) : spread.quantiles[h - 1]!);
  }
  return spread;
}

/** The scaled error at a level, of a period ahead. */
export function errorAt({ quantiles }: ErrorSpread, ahead: number, level: number): number {
  const row = quantiles[Math.min(ahead, quantiles.length - 1)]!;
  const above = LEVELS.findIndex((known) => known >= level);
  if (above === 0) return row[0]!;
  if (above < 0) return row.at(-1)!;
  const share = (level - LEVELS[above - 1]!) / (LEVELS[above]! - LEVELS[above - 1]!);
  return row[above - 1]! + share * (row[above]! - row[above - 1]!);
}

/** Slopes of ln|error| over ln noise and ln apart, not below 0. */
function exponents(misses: readonly Miss[]): [number, number] {
  const log = (value: number) => Math.log(Math.max(FLOOR, value));
  const x = misses.map(({ noise }) => log(noise));
  const z = misses.map(({ apart }) => log(apart));
  const y = misses.map(({ error }) => Math.log(Math.max(1e-4, Math.abs(error))));
  const together = (a: number[], b: number[]) => {
    const meanA = a.reduce((sum, one) => sum + one, 0) / a.length;
    const meanB = b.reduce((sum, one) => sum + one, 0) / b.length;
    return a.reduce((sum, one, i) => sum + (one - meanA) * (b[i]! - meanB), 0) / a.length;
  };
  const [xx, xz, zz, xy, zy] = [together(x, x), together(x, z), together(z, z), together(x, y), together(z, y)];
  const determinant = xx * zz - xz * xz;
  if (!(determinant > 1e-9 * xx * zz)) return [xx > 0 ? Math.max(0, xy / xx) : 0, 0];
  return [Math.max(0, (xy * zz - zy * xz) / determinant), Math.max(0, (zy * xx - xy * xz) / determinant)];
}
