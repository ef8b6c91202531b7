import type { Entity } from '../understanding.ts';
import { chineseNumber } from './chinese-number.ts';
import { ENGLISH_NUMBER, englishNumber } from './english-number.ts';
import { UNIT_PATTERN, unitOf } from './units.ts';

type Quantity = Extract<Entity, { kind: 'quantity' }>;

const UNIT = `(?:\\s{0,2}(${UNIT_PATTERN})(?![a-z]))?`;
const FIGURES = new RegExp(
  `(?<![\\p{L}\\d.,/-]|[€$¥£])(-\\s?)?(\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)(\\s?(?:k|thousand)\\b|[十百千万]+)?(来|多|余)?${UNIT}(?![\\d-])(?!\\s?(?:oz|mm|cm|ml|gsm|g|l|m|%|元|块|€|eur|cny|rmb|dollars?|euros?|月|日|号|年|天|days?|weeks?|months?)(?![a-z]))(?![a-z])`,
  'giu',
);
const CHINESE = new RegExp(
  `(?<![\\d第])([半零〇一二两三四五六七八九十百千万亿]+)(来|多|余)?(?:[十百千万])?${UNIT.replace('?:\\s', '?:\\s')}`,
  'giu',
);
const DOZEN = /\b(half a|a|one|two|three|\d+)\s+dozen(\s+and a half)?\b/gi;
const HALF = new RegExp(`\\b(half)\\s+(?:an?\\s+)?(${UNIT_PATTERN})\\b`, 'gi');
const SCALES: Record<string, number> = { k: 1000, thousand: 1000, 十: 10, 百: 100, 千: 1000, 万: 10_000 };

/** Quantities as said, with their unit: "20 ctn", "2.5k", "a dozen and a half", 两千五, 十来箱; impossible ones too. */
export function quantities(text: string): Quantity[] {
  const found: Quantity[] = [];
  const add = (m: RegExpMatchArray, value: number, unitWord: string | undefined, approximate = false) => {
    const unit = unitWord ? unitOf(unitWord) : undefined;
    if (Number.isFinite(value))
      found.push({
        kind: 'quantity',
        value,
        approximate,
        ...(unit && { unit }),
        start: m.index!,
        end: m.index! + m[0].length,
        text: m[0],
      });
  };
  for (const m of text.matchAll(DOZEN)) {
    const count = /half a/i.test(m[1]!)
      ? 0.5
      : /^\d/.test(m[1]!)
        ? Number(m[1])
        : /^an?$/i.test(m[1]!)
          ? 1
          : englishNumber(m[1]!);
    add(m, count + (m[2] ? 0.5 : 0), 'dozen');
  }
  for (const m of text.matchAll(HALF)) add(m, 0.5, m[2]);
  for (const m of text.matchAll(FIGURES)) {
    const scale = m[3]
      ? [
          ...m[3]
            .trim()
            .toLowerCase()
            .matchAll(/k|thousand|[十百千万]/g),
        ].reduce((product, [word]) => product * SCALES[word]!, 1)
      : 1;
    add(m, Number(m[2]!.replaceAll(',', '')) * scale * (m[1] ? -1 : 1), m[5], Boolean(m[4]));
  }
  for (const m of text.matchAll(CHINESE)) {
    const unit = m[3];
    const value = m[1] === '半' ? 0.5 : chineseNumber(m[1]!.replace('半', ''));
    // A single numeral without a unit is seldom a quantity (一下, 一般, 第一).
    if (value !== undefined && (unit || (m[1]!.length > 1 && /[十百千万]/.test(m[1]!))))
      add(m, value, unit, Boolean(m[2]));
  }
  for (const m of text.matchAll(ENGLISH_NUMBER)) {
    const after = new RegExp(`^\\s+(${UNIT_PATTERN})(?![a-z])`, 'i').exec(
      text.slice(m.index + m[0].length, m.index + m[0].length + 16),
    );
    if (!after && !/hundred|thousand|million|ty|teen/i.test(m[0])) continue;
    add(
      Object.assign([m[0] + (after?.[0] ?? '')], { index: m.index }) as RegExpMatchArray,
      englishNumber(m[0].replace(/^a\s+/i, '')),
      after?.[1],
    );
  }
  return found;
}
