import type { Case } from './cases.ts';

/** When each row happened, in days, and after how many days a row counts half beside the latest one learned from. */
export interface Fade {
  day: readonly number[];
  halfLife: number;
}

/** The rows of these numbers, older ones with less weight: customers and suppliers change their ways. */
export function faded(rows: readonly Case[], numbers: readonly number[], fade?: Fade): Case[] {
  if (!fade) return numbers.map((i) => rows[i]!);
  const latest = numbers.reduce((last, i) => Math.max(last, fade.day[i]!), Number.NEGATIVE_INFINITY);
  const weight = (i: number) => (rows[i]!.weight ?? 1) * 0.5 ** ((latest - fade.day[i]!) / fade.halfLife);
  return numbers.map((i) => ({ ...rows[i]!, weight: weight(i) }));
}
