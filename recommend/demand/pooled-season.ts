import type { WeeklySeries } from './weekly.ts';

export const WEEKS = 52;

/** Seasonal indices of 52 weeks with mean 1, for each group and for all together. */
export interface PooledSeason {
  groups: Record<string, number[]>;
  all: number[];
}

/**
 * Seasonal indices that goods of a group share: one good alone shows a week of the year two or three times, and mostly
 * noise. The goods of a group are added up (each by the root of its size, so that no single one is the group), a straight
 * line is drawn through whole years, and the ratios to it are averaged a week of the year, smoothed over neighbouring
 * weeks and drawn towards those of all goods as far as the years disagree. Below two years there is no season: all 1.
 * @see Dekker, van Donselaar & Ouwehand 2004, "How to use aggregation and combined forecasting to improve seasonal demand forecasts"
 */
export function pooledSeason(rows: readonly WeeklySeries[]): PooledSeason {
  const all = rawIndices(rows);
  const everybody = all.indices.map((index) => 1 + all.trust * (index - 1));
  const byGroup = new Map<string, WeeklySeries[]>();
  for (const row of rows) byGroup.set(row.group, [...(byGroup.get(row.group) ?? []), row]);
  const groups: Record<string, number[]> = {};
  for (const [group, own] of byGroup) {
    const { indices, trust } = rawIndices(own);
    groups[group] = indices.map((index, w) => Math.max(0.1, trust * index + (1 - trust) * everybody[w]!));
  }
  return { groups, all: everybody.map((index) => Math.max(0.1, index)) };
}

/** The 52 indices of a group; one that was not seen has those of all. */
export const seasonFor = ({ groups, all }: PooledSeason, group: string): readonly number[] => groups[group] ?? all;

/** The week of the year, 0 to 51, that lies `t` weeks after week `first`. */
export const weekOf = (first: number, t: number): number => (((first + t) % WEEKS) + WEEKS) % WEEKS;

/** Smoothed indices and how far they can be trusted: 1 - (noise between years) / (spread of the indices), 0 to 1. */
function rawIndices(rows: readonly WeeklySeries[]): { indices: number[]; trust: number } {
  const none = { indices: new Array<number>(WEEKS).fill(1), trust: 0 };
  // All series end in the same week; of every series the last whole years count.
  const years = Math.floor(Math.max(0, ...rows.map(({ values }) => values.length)) / WEEKS);
  if (years < 2) return none;
  const length = years * WEEKS;
  const sum = new Float64Array(length);
  let end = 0;
  for (const { values, firstWeek } of rows) {
    if (values.length < length) continue;
    end = firstWeek + values.length;
    let total = 0;
    for (let t = 0; t < values.length; t++) total += values[t]!;
    const weight = total > 0 ? 1 / Math.sqrt(total) : 0;
    for (let t = 0; t < length; t++) sum[t]! += weight * values[values.length - length + t]!;
  }
  const ratios = overLine(sum, years);
  if (!ratios) return none;
  const first = end - length;
  const smooth = Array.from({ length: years }, (_, year) => circular(ratios.slice(year * WEEKS, (year + 1) * WEEKS)));
  const indices = new Array<number>(WEEKS).fill(0);
  let noise = 0;
  let spread = 0;
  for (let k = 0; k < WEEKS; k++) {
    const mean = smooth.reduce((a, year) => a + year[k]!, 0) / years;
    noise += smooth.reduce((a, year) => a + (year[k]! - mean) ** 2, 0) / (years - 1) / years;
    spread += (mean - 1) ** 2;
    indices[weekOf(first, k)] = mean;
  }
  return { indices, trust: spread > 0 ? Math.max(0, 1 - noise / spread) : 0 };
}

/** Each value over the line through the yearly means, so that a season is not taken for a trend. */
function overLine(values: Float64Array, years: number): Float64Array | undefined {
  const means = Array.from({ length: years }, (_, year) => {
    let sum = 0;
    for (let k = 0; k < WEEKS; k++) sum += values[year * WEEKS + k]!;
    return sum / WEEKS;
  });
  const mean = means.reduce((a, b) => a + b, 0) / years;
  const slope = (means.at(-1)! - means[0]!) / (years - 1) / WEEKS;
  const middle = (values.length - 1) / 2;
  if (!(mean > 0) || !(mean - Math.abs(slope) * middle > 0)) return undefined;
  return values.map((value, t) => value / (mean + slope * (t - middle)));
}

/** Weights 1 to 4 to 1 over seven weeks, the year closed to a circle. */
function circular(values: Float64Array): Float64Array {
  return values.map((_, k) => {
    let sum = 0;
    for (let d = -3; d <= 3; d++) sum += (4 - Math.abs(d)) * values[(k + d + WEEKS) % WEEKS]!;
    return sum / 16;
  });
}
