const figures = (from: number, characters: string) => [...characters].map((c, i) => [c, from + i] as const);
const DIGITS = new Map<string, number>([
  ...figures(0, '零一二三四五六七八九'),
  ...figures(1, '壹贰叁肆伍陆柒捌玖'),
  ...([
    ['〇', 0],
    ['两', 2],
    ['兩', 2],
  ] as const),
]);
const UNITS = new Map<string, number>([
  ...([
    ['十', 10],
    ['拾', 10],
    ['百', 100],
    ['佰', 100],
    ['千', 1000],
    ['仟', 1000],
  ] as const),
  ...([
    ['万', 10_000],
    ['萬', 10_000],
    ['亿', 100_000_000],
    ['億', 100_000_000],
  ] as const),
]);

/** The characters of numerals, for a character class in a pattern. */
export const CHINESE_NUMERAL = [...DIGITS.keys(), ...UNITS.keys()].join('');

/**
 * The value of a Chinese numeral, with the spoken short form: the last digit counts in the next smaller unit.
 * Undefined where the characters are none.
 * @example chineseNumber('两千五') // 2500
 * @example chineseNumber('两万三千零五') // 23005
 */
export function chineseNumber(text: string): number | undefined {
  if (!text || text.length > 24) return undefined;
  const characters = [...text];
  if (characters.length > 1 && characters.every((c) => DIGITS.has(c))) return figureByFigure(characters);
  let total = 0; // of finished 万 and 亿
  let section = 0;
  let digit: number | undefined;
  let last = Number.POSITIVE_INFINITY; // the unit before, which within a section must be larger
  let zero = false;
  for (const char of characters) {
    const value = DIGITS.get(char);
    const unit = UNITS.get(char);
    if (value !== undefined) {
      if (digit) return undefined;
      digit = value;
      zero = value === 0 || (zero && digit !== undefined);
    } else if (unit === undefined) return undefined;
    else if (unit >= 10_000) {
      const whole = section + (digit ?? 0) || (total ? 0 : 1);
      total = unit > 10_000 ? (total + whole) * unit : total + whole * unit;
      [section, digit, last, zero] = [0, undefined, unit, false];
    } else {
      if (unit >= last) return undefined;
      section += (digit || 1) * unit;
      [digit, last, zero] = [undefined, unit, false];
    }
  }
  if (digit) section += !zero && last >= 100 && Number.isFinite(last) ? (digit * last) / 10 : digit;
  return total + section;
}

/** 二〇二六 is 2026; 三四 (three or four) is no number. */
function figureByFigure(characters: string[]): number | undefined {
  return characters.length > 2 ? Number(characters.map((c) => DIGITS.get(c)).join('')) : undefined;
}
