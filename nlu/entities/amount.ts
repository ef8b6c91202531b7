/** A number in figures as people write it; no group repeats inside another, so it is read in one pass. */
export const FIGURES = '\\d[\\d,.]*(?<![,.])';

/**
 * Figures as whole digits and the count of decimals, so that no float holds money: "1,250.5" is 12505 with 1 decimal.
 * Groups of three are thousands (1.000 too, as in Rotterdam); otherwise the last point or comma begins the decimals.
 * @example readFigures('1,250.50') // { digits: 125050, decimals: 2 }
 */
export function readFigures(said: string): { digits: number; decimals: number } | undefined {
  const m =
    /^(\d{1,3}(?:,\d{3})+)(?:\.(\d+))?$/.exec(said) ??
    /^(\d{1,3}(?:\.\d{3})+)(?:,(\d+))?$/.exec(said) ??
    /^(\d+)(?:[.,](\d+))?$/.exec(said);
  if (!m) return undefined;
  const decimals = m[2] ?? '';
  const digits = Number(m[1]!.replace(/[.,]/g, '') + decimals);
  return Number.isSafeInteger(digits) && decimals.length <= 6 ? { digits, decimals: decimals.length } : undefined;
}

/**
 * The value of figures; undefined where they are no number.
 * @example figuresValue('2.5') // 2.5
 */
export function figuresValue(said: string): number | undefined {
  const read = readFigures(said);
  return read && read.digits / 10 ** read.decimals;
}
