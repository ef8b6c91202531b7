/** Mean and spread (standard deviation; 1 where a column does not vary) of each column. */
export interface Scale {
  mean: Float64Array;
  spread: Float64Array;
}

/** Beyond this many standard deviations a value says no more: a slip of the keyboard must not decide. */
export const CLIP = 6;

/** Scale of a table of `size` columns, row after row; NaN is left out. */
export function scaleOf(table: Float64Array, size: number): Scale {
  const mean = new Float64Array(size);
  const spread = new Float64Array(size).fill(1);
  for (let column = 0; column < size; column++) {
    let count = 0;
    let sum = 0;
    let squares = 0;
    for (let i = column; i < table.length; i += size) {
      const value = table[i]!;
      if (Number.isNaN(value)) continue;
      // Welford: one pass, without the loss of digits of Σx² - n·mean².
      count++;
      const delta = value - sum;
      sum += delta / count;
      squares += delta * (value - sum);
    }
    mean[column] = sum;
    const deviation = Math.sqrt(squares / Math.max(1, count));
    if (deviation > 1e-12) spread[column] = deviation;
  }
  return { mean, spread };
}

/** (x - mean) / spread, within ±CLIP; what is not known counts as the mean. */
export function standardised(value: number, column: number, { mean, spread }: Scale): number {
  if (Number.isNaN(value)) return 0;
  return Math.max(-CLIP, Math.min(CLIP, (value - mean[column]!) / spread[column]!));
}
