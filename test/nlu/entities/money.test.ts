import { describe, expect, it } from 'vitest';
import { extract } from './lexicon.ts';

const rows: [string, ...[number, string][]][] = [
  ['€1,250.50', [125_050, 'EUR']],
  ['€ 12,50', [1250, 'EUR']],
  ['1.250,50 EUR', [125_050, 'EUR']],
  ['EUR 500', [50_000, 'EUR']],
  ['500 euros', [50_000, 'EUR']],
  ['1.5k euro', [150_000, 'EUR']],
  ['€2k', [200_000, 'EUR']],
  ['$99.99', [9999, 'USD']],
  ['20 dollars', [2000, 'USD']],
  ['¥1500', [150_000, 'CNY']],
  ['CNY 8,000', [800_000, 'CNY']],
  ['500元', [50_000, 'CNY']],
  ['500块', [50_000, 'CNY']],
  ['3块5', [350, 'CNY']],
  ['三块五', [350, 'CNY']],
  ['两千元', [200_000, 'CNY']],
  ['2万元', [2_000_000, 'CNY']],
  ['三百欧元', [30_000, 'EUR']],
  ['between €100 and €250', [10_000, 'EUR'], [25_000, 'EUR']],
  ['-€5', [-500, 'EUR']],
  ['0.1 euro and 1.005 eur', [10, 'EUR'], [100_500, 'EUR']],
  ['500'],
  ['europe 2026'],
  ['5 eurobags'],
  ['CUP-12'],
];

describe('money', () => {
  it.each(rows)('%s', (text, ...expected) => {
    const found = extract(text).flatMap((e) => (e.kind === 'money' ? [[e.minor, e.currency]] : []));
    expect(found).toEqual(expected);
  });
});
