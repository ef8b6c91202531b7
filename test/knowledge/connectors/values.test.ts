import { describe, expect, test } from 'vitest';
import { decimal, product } from '../../../knowledge/connectors/csv/decimals.ts';
import { day, instant, reorderDate } from '../../../knowledge/connectors/csv/times.ts';

describe('decimals, without floats', () => {
  test.each([
    ['2.55', 4, 25_500],
    ['0.085', 4, 850],
    ['0.0825', 4, 825],
    ['2.5500000', 4, 25_500],
    ['12', 2, 1_200],
    ['12.', 2, 1_200],
    ['1,234.50', 2, 123_450],
    ['-7.5', 2, -750],
    ['-0', 2, 0],
    ['0.00001', 4, undefined], // finer than a step
    ['1,23', 2, undefined], // a decimal comma is not guessed at
    ['12,34.5', 2, undefined],
    ['€5', 2, undefined],
    ['1e3', 2, undefined],
    ['', 2, undefined],
    ['99999999999999.9999', 4, undefined], // not exact any more
  ])('%s with %i places', (text, places, expected) => {
    expect(decimal(text, places)).toBe(expected);
  });

  test.each([
    ['3', '18.50', '55.50'],
    ['-2', '0.05', '-0.10'],
    ['0.1', '0.2', '0.02'],
    ['12', '5', '60'],
    ['x', '5', undefined],
  ])('%s × %s', (a, b, expected) => {
    expect(product(a, b)).toBe(expected);
  });
});

describe('days and times', () => {
  test.each([
    ['2010-12-01', '2010-12-01'],
    ['2024-02-29', '2024-02-29'],
    ['2023-02-29', undefined],
    ['2010-13-01', undefined],
    ['1.12.2010', undefined],
  ])('the day %s', (text, expected) => {
    expect(day(text)).toBe(expected);
  });

  test.each([
    ['2010-12-01 08:26:00', 'Europe/London', '2010-12-01T08:26:00.000Z'],
    ['2011-07-01 08:26', 'Europe/London', '2011-07-01T07:26:00.000Z'], // summer time
    ['2011-03-27 00:59', 'Europe/London', '2011-03-27T00:59:00.000Z'], // a minute before it begins
    ['2011-03-27 02:00', 'Europe/London', '2011-03-27T01:00:00.000Z'],
    ['2026-01-01 07:00', 'Asia/Shanghai', '2025-12-31T23:00:00.000Z'],
    ['2010-12-01', 'Asia/Shanghai', '2010-11-30T16:00:00.000Z'],
    ['2010-12-01T08:26:00Z', 'Asia/Shanghai', '2010-12-01T08:26:00.000Z'],
    ['2010-12-01T08:26:00.123456+02:00', 'UTC', '2010-12-01T06:26:00.123Z'],
    ['2010-12-01 25:00', 'UTC', undefined],
    ['yesterday', 'UTC', undefined],
  ])('%s in %s', (text, zone, expected) => {
    expect(instant(text, zone)).toBe(expected);
  });

  test.each([
    ['DD.MM.YYYY HH:mm', '1.12.2010 8:26', '2010-12-01 08:26:00'],
    ['MM/DD/YYYY', '12/01/2010', '2010-12-01'],
    ['YYYY年MM月DD日', '2010年12月1日', '2010-12-01'],
    ['DD.MM.YYYY', '2010-12-01', '2010-12-01'], // what does not fit stays as it is
  ])('%s', (pattern, text, expected) => {
    expect(reorderDate(pattern)(text)).toBe(expected);
  });
});
