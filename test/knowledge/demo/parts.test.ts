import { describe, expect, test } from 'vitest';
import { addWorkDays, at, isWorkDay } from '../../../knowledge/calendar.ts';
import { createRandom } from '../../../knowledge/demo/random.ts';
import { charges, taxRateOf } from '../../../knowledge/demo/terms.ts';

describe('the calendar', () => {
  test.each([
    ['2026-11-20', 1, 'EU', '2026-11-23'],
    ['2026-11-24', -2, 'EU', '2026-11-20'],
    ['2026-12-24', 1, 'EU', '2026-12-28'],
    ['2026-09-30', 1, 'CN', '2026-10-05'],
  ] as const)('%s and %i work days (%s) is %s', (day, count, zone, expected) => {
    expect(addWorkDays(day, count, zone)).toBe(expected);
  });
  test('knows weekends and wall time', () => {
    expect(isWorkDay('2026-11-21', 'EU')).toBe(false);
    expect(at('2026-11-24', 9, 30, 'CN')).toBe('2026-11-24T01:30:00.000Z');
  });
});

describe('freight, handling and tax', () => {
  const company = (country: string, currency: string, tax_rate: number) => ({
    country,
    region: '',
    currency,
    tax_rate,
  });
  test.each([
    ['NL at EUR 250', company('NL', 'EUR', 2_100), 25_000, { freight: 0, tax: 5_250, total: 30_250 }],
    ['NL below EUR 250', company('NL', 'EUR', 2_100), 24_900, { freight: 1_450, tax: 5_534, total: 31_884 }],
    ['AT below EUR 500', company('AT', 'EUR', 0), 40_000, { freight: 2_900, tax: 0, total: 42_900 }],
    ['a small order to DE', company('DE', 'EUR', 0), 7_000, { freight: 2_450, tax: 0, total: 9_450 }],
    ['China at CNY 1,500', company('CN', 'CNY', 1_300), 150_000, { freight: 0, tax: 19_500, total: 169_500 }],
    ['a small order in China', company('CN', 'CNY', 1_300), 40_000, { freight: 14_000, tax: 7_020, total: 61_020 }],
  ])('%s', (_, buyer, net, expected) => {
    expect(charges(buyer, net)).toEqual(expected);
  });
  test.each([
    ['NL', 'NL1', 2_100],
    ['DE', 'DE1', 0],
    ['DE', null, 2_100],
    ['CH', null, 0],
    ['CN', '91', 1_300],
  ])('the tax rate of %s with %s', (country, vat, expected) => {
    expect(taxRateOf(country, vat)).toBe(expected);
  });
});

test('randomness is seeded and stays within its bounds', () => {
  const draw = (seed: number) => Array.from({ length: 50 }, createRandom(seed).next);
  expect(draw(5)).toEqual(draw(5));
  expect(draw(5)).not.toEqual(draw(6));
  expect(draw(5).every((value) => value >= 0 && value < 1)).toBe(true);
});
