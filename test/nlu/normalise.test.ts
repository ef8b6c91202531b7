import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { forMatching, normalise, simplified } from '../../nlu/normalise.ts';

const rows: [string, string][] = [
  ['ＣＵＰ－１２\u200b  有貨嗎', 'CUP-12 有貨嗎'],
  ['  two\t\tcups  ', 'two cups'],
  ['a\u0000b\u0007c', 'abc'],
  ['line one \r\n line two\rthree', 'line one\nline two\nthree'],
  ['\ufeffPO\u00a02026', 'PO 2026'],
  ['５００　個', '500 個'],
  ['CUP‑12 – CUP−12', 'CUP-12 - CUP-12'],
  ['e\u200b\u0301', 'é'],
  ['有货吗？', '有货吗?'],
  ['\ud800x', 'x'],
  ['', ''],
];

const matching: [string, string][] = [
  ['CUP-12 有貨嗎', 'cup-12 有货吗'],
  ['兩萬個紙杯', '两万个纸杯'],
  ['發票', '发票'],
  ['Hello', 'hello'],
];

describe('normalise', () => {
  it.each(rows)('%j is %j', (text, expected) => expect(normalise(text)).toBe(expected));
  it.each(matching)('%s matches as %s', (text, expected) => expect(forMatching(text)).toBe(expected));
  it('changes nothing the second time', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const once = normalise(text);
        expect(normalise(once)).toBe(once);
      }),
    ));
  it('keeps the length when it simplifies', () =>
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => simplified(text).length === text.length)));
});
