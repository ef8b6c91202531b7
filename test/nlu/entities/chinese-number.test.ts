import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chineseNumber } from '../../../nlu/entities/chinese-number.ts';

const rows: [string, number | undefined][] = [
  ['零', 0],
  ['五', 5],
  ['十', 10],
  ['十五', 15],
  ['三百五十', 350],
  ['三百五', 350],
  ['三百零五', 305],
  ['一千二', 1200],
  ['两千五', 2500],
  ['两千零五', 2005],
  ['两万三', 23_000],
  ['两万三千零五', 23_005],
  ['一万零五百', 10_500],
  ['一百零五万三', 1_053_000],
  ['二十万五千', 205_000],
  ['兩萬', 20_000],
  ['壹仟贰佰', 1200],
  ['一亿二千万', 120_000_000],
  ['二〇二六', 2026],
  ['三四', undefined],
  ['十百', undefined],
  ['百千', undefined],
  ['五个', undefined],
  ['', undefined],
];

/** The full written form, for going there and back. */
function written(value: number): string {
  if (value >= 10_000) {
    const [high, low] = [Math.floor(value / 10_000), value % 10_000];
    return `${written(high)}万${low === 0 ? '' : low < 1000 ? `零${written(low)}` : written(low)}`;
  }
  let text = '';
  let gap = false;
  for (const [unit, name] of [
    [1000, '千'],
    [100, '百'],
    [10, '十'],
    [1, ''],
  ] as const) {
    const digit = Math.floor(value / unit) % 10;
    if (digit) text += `${gap && text ? '零' : ''}${'零一二三四五六七八九'[digit]}${name}`;
    gap = !digit;
  }
  return text || '零';
}

describe('chineseNumber', () => {
  it.each(rows)('%s is %s', (text, expected) => expect(chineseNumber(text)).toBe(expected));
  it('reads every number up to 99,999,999 as it is written', () =>
    fc.assert(
      fc.property(
        fc.oneof(
          fc.nat(99_999_999),
          fc.nat(9999),
          fc.nat(99).map((n) => n * 10_000 + 5),
        ),
        (n) => chineseNumber(written(n)) === n,
      ),
      { numRuns: 2000 },
    ));
});
