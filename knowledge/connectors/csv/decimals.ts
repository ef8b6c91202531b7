const PLAIN = /^([+-]?)(\d+)(?:\.(\d*))?$/;
const GROUPED = /^([+-]?)(\d{1,3}(?:,\d{3})+)(?:\.(\d*))?$/;

/**
 * A decimal number as written, in steps of 10^-places, without any float; undefined where it is no number,
 * is finer than that, or is too big to be exact.
 * @example decimal('2.55', 4) // 25500
 * @example decimal('1,234.5', 2) // 123450
 */
export function decimal(text: string, places: number): number | undefined {
  const match = PLAIN.exec(text) ?? GROUPED.exec(text);
  if (!match) return undefined;
  const [, sign, whole = '', fraction = ''] = match;
  const kept = fraction.replace(/0+$/, '');
  if (kept.length > places) return undefined;
  const value = Number(whole.replaceAll(',', '') + kept.padEnd(places, '0'));
  if (!Number.isSafeInteger(value)) return undefined;
  return sign === '-' && value !== 0 ? -value : value;
}

/**
 * The product of two decimals as written, exact and in plain notation; undefined where one is no number.
 * @example product('3', '18.50') // '55.50'
 */
export function product(a: string, b: string): string | undefined {
  const [left, right] = [scaled(a), scaled(b)];
  if (!left || !right) return undefined;
  const places = left.places + right.places;
  const value = left.value * right.value;
  const digits = (value < 0n ? -value : value).toString().padStart(places + 1, '0');
  const cut = digits.length - places;
  return `${value < 0n ? '-' : ''}${digits.slice(0, cut)}${places ? `.${digits.slice(cut)}` : ''}`;
}

function scaled(text: string): { value: bigint; places: number } | undefined {
  const match = PLAIN.exec(text);
  if (!match) return undefined;
  const [, sign, whole = '', fraction = ''] = match;
  const value = BigInt(whole + fraction);
  return { value: sign === '-' ? -value : value, places: fraction.length };
}
