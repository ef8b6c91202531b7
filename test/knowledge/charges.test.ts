import { describe, expect, it } from 'vitest';
import { serving } from '../../knowledge/catalogue/serving.ts';
import { chargesOf, type FreightRule, ruleFor } from '../../knowledge/quotes/charges.ts';

const rule = (country: string, freight: number): FreightRule => ({
  currency: 'EUR',
  country,
  freight,
  free_from: 25_000,
  handling: 1_000,
  handling_below: 7_500,
});

describe('freight, handling and tax', () => {
  it.each([
    ['below the small order', 4_125, 2_100, { freight: 2_450, tax: 1_381, total: 7_956 }],
    ['at the small order', 7_500, 0, { freight: 1_450, tax: 0, total: 8_950 }],
    ['a cent below free', 24_999, 0, { freight: 1_450, tax: 0, total: 26_449 }],
    ['free', 25_000, 2_100, { freight: 0, tax: 5_250, total: 30_250 }],
    ['tax not recorded', 25_000, null, { freight: 0, tax: null, total: null }],
  ])('%s', (_what, net, taxRate, expected) => {
    expect(chargesOf(rule('NL', 1_450), taxRate, net)).toEqual(expected);
  });
  it('no rule is unknown, not free', () => {
    expect(chargesOf(undefined, 2_100, 25_000)).toEqual({ freight: null, tax: null, total: null });
  });
  it.each([
    ['NL', 'EUR', 1_450],
    ['PT', 'EUR', 2_900],
    ['PT', 'CNY', undefined],
  ])('the rule for %s in %s', (country, currency, freight) => {
    const rules = [rule('NL', 1_450), rule('', 2_900)];
    expect(ruleFor(rules, { country, currency })?.freight).toBe(freight);
  });
});

it.each([
  ['its own', 'CN', ['CN']],
  ['Europe for Europe', 'AT', ['NL']],
  ['all where none is near', 'BR', ['NL', 'CN']],
])('warehouses: %s', (_what, country, expected) => {
  expect(serving([{ country: 'NL' }, { country: 'CN' }], country).map((w) => w.country)).toEqual(expected);
});
