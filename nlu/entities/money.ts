import type { Entity } from '../understanding.ts';
import { FIGURES, readFigures } from './amount.ts';
import { CHINESE_NUMERAL, chineseNumber } from './chinese-number.ts';

type Money = Extract<Entity, { kind: 'money' }>;

const CURRENCIES: Record<string, string> = {
  EUR: '€|eur|euros?|欧元|歐元|欧',
  CNY: '¥|cny|rmb|元|块钱|塊錢|块|塊|人民币|人民幣',
  USD: '\\$|usd|dollars?|美元|美金',
  GBP: '£|gbp|pounds?|英镑|英鎊',
};
const TESTS = Object.entries(CURRENCIES).map(([code, words]) => [code, new RegExp(`^(?:${words})$`, 'i')] as const);
const AFTER_SIGNS = Object.values(CURRENCIES).join('|').replace('|欧|', '|');
const SCALE = '(k(?!\\p{Script=Latin})|thousand|百|千|万|萬)?';
const BEFORE = new RegExp(
  `(?<!\\p{Script=Latin})(-?)([€¥$£]|(?:eur|cny|rmb|usd|gbp)(?!\\p{Script=Latin}))\\s?(${FIGURES})\\s?${SCALE}`,
  'giu',
);
const AFTER = new RegExp(
  `(?<![\\p{Script=Latin}\\d.,/-])(${FIGURES})\\s?${SCALE}\\s?(${AFTER_SIGNS})(?!\\p{Script=Latin})(?:(?<=[块塊])(\\d)(?!\\d))?`,
  'giu',
);
const CHINESE = new RegExp(
  `([${CHINESE_NUMERAL}]{1,16})(欧元|歐元|美元|美金|英镑|英鎊|人民币|人民幣|块钱|塊錢|元|块|塊)(?:(?<=[块塊])([一二三四五六七八九])(?![${CHINESE_NUMERAL}]))?`,
  'gu',
);
const SCALES: Record<string, number> = { k: 1000, thousand: 1000, 百: 100, 千: 1000, 万: 10_000, 萬: 10_000 };

/** Without one of these in a text (in small letters) no amount is there: cheaper to ask first. */
const HINT = /[€¥$£元块塊欧歐美英人]|eur|cny|rmb|usd|gbp|dollar|pound/;

/**
 * Amounts of money, in minor units of their currency (¥ is CNY).
 * @example money('about €1,250.50')[0] // { kind: 'money', minor: 125050, currency: 'EUR', ... }
 */
export function money(text: string): Money[] {
  if (!HINT.test(text.toLowerCase())) return [];
  const found: Money[] = [];
  const add = (m: RegExpExecArray, sign: string, minor: number | undefined) => {
    const currency = TESTS.find(([, test]) => test.test(sign))?.[0];
    if (minor === undefined || !Number.isSafeInteger(minor)) return;
    const said = m[0].trimEnd();
    found.push({
      kind: 'money',
      minor,
      ...(currency && { currency }),
      start: m.index,
      end: m.index + said.length,
      text: said,
    });
  };
  for (const m of text.matchAll(BEFORE)) add(m, m[2]!, inMinor(m[3]!, m[4], m[1] ? -1 : 1));
  for (const m of text.matchAll(AFTER)) {
    const minor = inMinor(m[1]!, m[2], 1);
    add(m, m[3]!, minor === undefined ? minor : minor + Number(m[4] ?? 0) * 10);
  }
  for (const m of text.matchAll(CHINESE)) {
    const whole = chineseNumber(m[1]!);
    add(m, m[2]!, whole === undefined ? whole : whole * 100 + (m[3] ? chineseNumber(m[3])! : 0) * 10);
  }
  return found;
}

/** Half a cent and less is rounded; the digits stay whole until then. */
function inMinor(figures: string, scale: string | undefined, sign: 1 | -1): number | undefined {
  const read = readFigures(figures);
  return (
    read && sign * Math.round((read.digits * 100 * (SCALES[scale?.toLowerCase() ?? ''] ?? 1)) / 10 ** read.decimals)
  );
}
