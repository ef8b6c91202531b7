import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chineseNumber } from '../../nlu/entities/chinese-number.ts';
import { buildLexiconIndex, extractEntities } from '../../nlu/entities/entities.ts';
import { normalise } from '../../nlu/normalise.ts';

const lexicon = buildLexiconIndex({
  products: [
    { sku: 'CUP-12', en: 'Double-wall paper cup 12 oz', zh: '12盎司双层纸杯' },
    { sku: 'CUP-8', en: 'Double-wall paper cup 8 oz', zh: '8盎司双层纸杯' },
    { sku: 'LID-12', en: 'Sip lid for 12 oz cup', zh: '12盎司杯盖' },
    { sku: 'TAPE-48', en: 'Packing tape 48 mm', zh: '48毫米封箱胶带' },
    { sku: 'B-77', en: 'Shipping box 77', zh: '77号快递纸箱' },
  ],
});
const today = '2026-11-24';
const of = (text: string) => extractEntities(normalise(text), { lexicon, today });

const one = (text: string, kind: string) => {
  const found = of(text).filter((e) => e.kind === kind);
  return found.map((e) => {
    if (e.kind === 'quantity') return e.unit ? [e.value, e.unit] : e.value;
    if (e.kind === 'span') return [e.from, e.to];
    if (e.kind === 'money') return [e.minor, e.currency];
    return 'value' in e ? e.value : e.skus;
  });
};

describe('entities', () => {
  const table: [text: string, kind: string, expected: unknown[]][] = [
    ['where is PO-2026-0031', 'record-number', ['PO-2026-0031']],
    ['po 2026 31 到哪了', 'record-number', ['PO-2026-0031']],
    ['PO202601234?', 'record-number', ['PO-2026-01234']],
    ['order 2026-0031 pls', 'record-number', ['PO-2026-0031']],
    ['ＩＮＶ－２０２６－００９９', 'record-number', ['INV-2026-0099']],
    ['cup12 有货吗', 'sku', ['CUP-12']],
    ['price CUP 12', 'sku', ['CUP-12']],
    ['CPU-12 price', 'sku', ['CUP-12']],
    ['tpae-48', 'sku', ['TAPE-48']],
    ['b77', 'sku', ['B-77']],
    ['net-30 terms', 'sku', []],
    ['500 CUP-12', 'quantity', [500]],
    ['500 pcs', 'quantity', [[500, 'H87']]],
    ['20 ctn B-77', 'quantity', [[20, 'CT']]],
    ['2.5k cups', 'quantity', [2500]],
    ['two and a half thousand cups', 'quantity', [2500]],
    ['a dozen and a half', 'quantity', [[1.5, 'DZN']]],
    ['1,000 lids', 'quantity', [1000]],
    ['-5 cups', 'quantity', [-5]],
    ['half a carton', 'quantity', [[0.5, 'CT']]],
    ['0 boxes', 'quantity', [[0, 'BX']]],
    ['两千五个', 'quantity', [[2500, 'H87']]],
    ['要两万三', 'quantity', [23000]],
    ['一千二百箱', 'quantity', [[1200, 'CT']]],
    ['十来箱', 'quantity', [[10, 'CT']]],
    ['２５００个', 'quantity', [[2500, 'H87']]],
    ['2万个', 'quantity', [[20000, 'H87']]],
    ['两打', 'quantity', [[2, 'DZN']]],
    ['12 oz cup', 'quantity', []],
    ['tape of 48mm', 'quantity', []],
    ['order PO-2026-0031', 'quantity', []],
    ['三天到吗', 'quantity', []],
    ['budget €1,250.50', 'money', [[125050, 'EUR']]],
    ['500元以内', 'money', [[50000, 'CNY']]],
    ['上个月的账单', 'span', [['2026-10-01', '2026-10-31']]],
    ['last month', 'span', [['2026-10-01', '2026-10-31']]],
    ['月底前要', 'span', [['2026-11-24', '2026-11-30']]],
    ['国庆前', 'span', [['2026-11-24', '2027-09-30']]],
    ['春节前到货', 'span', [['2026-11-24', '2027-02-05']]],
    ['最近三个月', 'span', [['2026-08-24', '2026-11-24']]],
    ['十月份的', 'span', [['2026-10-01', '2026-10-31']]],
    ['by 3 Dec', 'date', ['2026-12-03']],
    ['tomorrow please', 'date', ['2026-11-25']],
    ['12月3号要', 'date', ['2026-12-03']],
    ['下周三送到', 'date', ['2026-12-02']],
    ['double wall paper cups', 'product', [['CUP-12', 'CUP-8']]],
    ['双层纸杯多少钱', 'product', [['CUP-12', 'CUP-8']]],
    ['封箱胶带有吗', 'product', [['TAPE-48']]],
    ['where is my stuff', 'product', []],
  ];
  it.each(table)('%s: %s', (text, kind, expected) => {
    expect(one(text, kind)).toEqual(expected);
  });

  it('reads back every numeral up to 99,999,999', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 99_999_999 }), (n) => chineseNumber(written(n)) === n));
  });

  it('never throws, and every entity is a slice of the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (raw) => {
        const text = normalise(raw);
        for (const e of extractEntities(text, { lexicon, today })) expect(text.slice(e.start, e.end)).toBe(e.text);
      }),
    );
  });
});

/** The full written form: 23005 is 二万三千零五. */
function written(n: number): string {
  const digits = '零一二三四五六七八九';
  const section = (value: number): string => {
    let text = '';
    let gap = false;
    for (const [unit, name] of [
      [1000, '千'],
      [100, '百'],
      [10, '十'],
      [1, ''],
    ] as const) {
      const digit = Math.floor(value / unit) % 10;
      if (digit) {
        text += (gap && text ? '零' : '') + digits[digit] + name;
        gap = false;
      } else gap = true;
    }
    return text;
  };
  const high = Math.floor(n / 10_000);
  const low = n % 10_000;
  return (high ? `${section(high)}万` : '') + (low && high && low < 1000 ? '零' : '') + section(low);
}
