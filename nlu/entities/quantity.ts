import type { Entity, Unit } from '../understanding.ts';
import { FIGURES, figuresValue } from './amount.ts';
import { CHINESE_NUMERAL, chineseNumber } from './chinese-number.ts';
import { ENGLISH_NUMBER, englishNumber } from './english-number.ts';
import { countsNothing, isApproximate, isLabelled, NOT_COUNTED } from './quantity-context.ts';
import { UNIT_PATTERN, unitAt } from './units.ts';

type Quantity = Extract<Entity, { kind: 'quantity' }>;

const NUMBER = new RegExp(`(?<![\\p{Script=Latin}\\d.,/:+#_⁄-]|[€$¥£]\\s?)(-(?=\\d))?(${FIGURES})`, 'gu');
const SPACED = /^( \d{3}(?!\d)){1,3}/;
const SCALE =
  /\s?(k|thousand|hundred|million|dozen)(?!\p{Script=Latin})|\s?([十百千万萬]{1,2})(?:([1-9])([千百])?(?![\d.]))?/iuy;
const SCALES: Record<string, number> = { k: 1000, thousand: 1000, hundred: 100, million: 1_000_000, dozen: 1 };
const CHINESE = new RegExp(`(?<![${CHINESE_NUMERAL}第])[${CHINESE_NUMERAL}]{1,16}`, 'gu');
const HALF = new RegExp(
  `(?<![\\p{L}\\d-]|and\\s|and\\sa\\s)half(?:\\san?)?\\s(${UNIT_PATTERN})(?!\\p{Script=Latin})|(?<!\\p{Script=Latin})1[/⁄]2\\s?(${UNIT_PATTERN})(?!\\p{Script=Latin})|半(?=[箱打托盒包卷套公件只]|个(?!月|小时|工作|星期))`,
  'giu',
);
const ONE = /(?<![\p{L}\d-])an?\s(?:dozen|(?=(?:carton|box|pack|roll|pallet|pair)\sof))/giu;
const AND_HALF = /\s?and\sa\shalf(?!\p{Script=Latin})|半(?![年月天小折价價])/iuy;
const NEARLY = /[来來多余餘](?!自)/uy;

/** Without one of these in a text (in small letters) a pattern finds nothing there: cheaper to ask first. */
const HINTS = {
  halves: /half|半|1[/⁄]2|an?\s(?:dozen|carton|box|pack|roll|pallet|pair)/,
  figures: /\d/,
  english:
    /one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|teen|twenty|thirty|forty|fifty|hundred|thousand|million|zero/,
  chinese: new RegExp(`[${CHINESE_NUMERAL}]`),
};

/**
 * Quantities as said, with their unit where one follows; 0, negative ones and fractions too.
 * @example quantities('20 ctn')[0] // { kind: 'quantity', value: 20, unit: 'CT', approximate: false, ... }
 * @example quantities('十来箱')[0] // { kind: 'quantity', value: 10, unit: 'CT', approximate: true, ... }
 */
export function quantities(text: string): Quantity[] {
  const small = text.toLowerCase();
  return [
    ...(HINTS.halves.test(small) ? halves(text) : []),
    ...(HINTS.figures.test(small) ? figures(text) : []),
    ...(HINTS.english.test(small) ? english(text) : []),
    ...(HINTS.chinese.test(small) ? chinese(text) : []),
  ];
}

function halves(text: string): Quantity[] {
  const found: Quantity[] = [];
  for (const m of text.matchAll(HALF)) {
    const unit = unitAt(text, m.index + m[0].length - (m[1] ?? m[2] ?? '').length);
    if (unit) found.push(quantity(text, m.index, unit.end, 0.5, unit.unit, false));
  }
  for (const m of text.matchAll(ONE)) found.push(finish(text, m.index, m.index + 2, 1));
  return found;
}

function figures(text: string): Quantity[] {
  const found: Quantity[] = [];
  for (const m of text.matchAll(NUMBER)) {
    let said = m[2]!;
    const start = m.index;
    let end = start + m[0].length;
    const spaced = SPACED.exec(text.slice(end, end + 13));
    // "10 000" is one number, "20 500" only where a unit makes it plain.
    if (spaced && /^\d{1,3}$/.test(said) && (/ 000$/.test(spaced[0]) || unitAt(text, end + spaced[0].length))) {
      said += spaced[0].replaceAll(' ', '');
      end += spaced[0].length;
    }
    let value = figuresValue(said);
    if (value === undefined || isLabelled(text, start)) continue;
    SCALE.lastIndex = end;
    const scale = SCALE.exec(text);
    const dozen = scale?.[1]?.toLowerCase() === 'dozen';
    if (scale && !dozen) {
      value = scaled(value, scale);
      end = SCALE.lastIndex;
    } else if (/^0\d/.test(said) || (/^\d{8}/.test(said) && !/000$/.test(said))) continue; // a number of something, not of how many
    if (m[1]) value = -value;
    const one = finish(text, start, end, value);
    // 1.250 kg is little more than a kilogram; 1.000 pieces are a thousand.
    if (one.unit === 'KGM' && /^\d{1,3}\.\d{3}$/.test(said)) one.value = Number(said) * (m[1] ? -1 : 1);
    if (one.unit || !NOT_COUNTED.test(text.slice(one.end, one.end + 24))) found.push(one);
  }
  return found.filter((one) => !countsNothing(text, one.start, one.end));
}

/** 2.5k, 2万, 2万5 (the last digit in the next smaller unit), 1万2千. */
function scaled(value: number, [, word, units, last, lastUnit]: RegExpExecArray): number {
  if (word) return value * SCALES[word.toLowerCase()]!;
  const scale = [...units!].reduce((product, c) => product * chineseNumber(`一${c}`)!, 1);
  const rest = last ? Number(last) * (lastUnit ? chineseNumber(`一${lastUnit}`)! : scale / 10) : 0;
  return value * scale + rest;
}

function english(text: string): Quantity[] {
  const found: Quantity[] = [];
  for (const m of text.matchAll(ENGLISH_NUMBER)) {
    if (isLabelled(text, m.index)) continue;
    const one = finish(text, m.index, m.index + m[0].length, englishNumber(m[0]));
    // "which one", "one of them"
    if (!one.unit && (/^(?:one|zero)$/i.test(m[0]) || NOT_COUNTED.test(text.slice(one.end, one.end + 24)))) continue;
    if (!countsNothing(text, one.start, one.end)) found.push(one);
  }
  return found;
}

function chinese(text: string): Quantity[] {
  const found: Quantity[] = [];
  for (const m of text.matchAll(CHINESE)) {
    const value = chineseNumber(m[0]);
    if (value === undefined || isLabelled(text, m.index)) continue;
    const one = finish(text, m.index, m.index + m[0].length, value);
    const bare = one.end === m.index + m[0].length;
    // Without a unit only a numeral of several characters is one (not 一般, 十分, 千万别, 万一).
    if (bare && (!/[十百千万萬]/.test(m[0]) || !/^[一二两兩三四五六七八九十][^一]|^[二两兩三四五六七八九]./.test(m[0])))
      continue;
    if (!one.unit && /^[百千万萬]/.test(m[0]) && !one.approximate) continue;
    if (!one.unit && NOT_COUNTED.test(text.slice(one.end, one.end + 24))) continue;
    if (!countsNothing(text, one.start, one.end)) found.push(one);
  }
  return found;
}

/** What follows a number: 来 and 多, a half, the unit, a half again; a dozen of cartons is twelve cartons. */
function finish(text: string, start: number, end: number, value: number): Quantity {
  const at = (pattern: RegExp, from: number) => {
    pattern.lastIndex = from;
    return pattern.test(text) ? pattern.lastIndex : undefined;
  };
  let [until, amount] = [end, value];
  const nearly = at(NEARLY, until);
  if (nearly) until = nearly;
  const halfBefore = at(AND_HALF, until);
  const first = unitAt(text, halfBefore ?? until);
  if (halfBefore && first) amount += 0.5;
  if (first) until = first.end;
  const halfAfter = first && !halfBefore ? at(AND_HALF, until) : undefined;
  if (halfAfter) {
    amount += 0.5;
    until = halfAfter;
  }
  const second = first?.unit === 'DZN' ? unitAt(text, until) : undefined;
  if (second)
    return quantity(text, start, second.end, amount * 12, second.unit, isApproximate(text, start, second.end));
  return quantity(text, start, until, amount, first?.unit, Boolean(nearly) || isApproximate(text, start, until));
}

function quantity(
  text: string,
  start: number,
  end: number,
  value: number,
  unit: Unit | undefined,
  approximate: boolean,
): Quantity {
  return { kind: 'quantity', value, ...(unit && { unit }), approximate, start, end, text: text.slice(start, end) };
}
