const DIGITS: Record<string, number> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const UNITS: Record<string, number> = { 十: 10, 百: 100, 千: 1000, 万: 10_000, 亿: 100_000_000 };

/**
 * The value of a Chinese numeral, with the spoken short form: the last digit counts in the next smaller unit.
 * Undefined where the characters are none.
 * @example chineseNumber('两千五') // 2500
 * @example chineseNumber('两万三千零五') // 23005
 */
export function chineseNumber(text: string): number | undefined {
  let total = 0; // of finished 万 and 亿
  let section = 0;
  let digit: number | undefined;
  let lastUnit = 1;
  let zero = false;
  for (const char of text) {
    const value = DIGITS[char];
    const unit = UNITS[char];
    if (value !== undefined) {
      if (digit !== undefined && digit !== 0)
        return /^[零〇一二三四五六七八九]+$/.test(text) ? Number([...text].map((c) => DIGITS[c]).join('')) : undefined;
      digit = value;
      if (value === 0) zero = true;
    } else if (unit !== undefined) {
      if (unit >= 10_000) {
        const whole = section + (digit ?? 0);
        if (unit === 100_000_000) total = (total + whole) * unit;
        else total += (whole || 1) * unit;
        section = 0;
      } else section += (digit || 1) * unit;
      digit = undefined;
      lastUnit = unit;
      zero = false;
    } else return undefined;
  }
  if (digit !== undefined) section += !zero && lastUnit >= 100 ? (digit * lastUnit) / 10 : digit;
  return total + section;
}
