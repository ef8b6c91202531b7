import { describe, expect, it } from 'vitest';
import { arrivalOf } from '../../../knowledge/delivery/arrival.ts';
import type { Holiday } from '../../../knowledge/delivery/holidays.ts';
import { easterOf, holidays } from '../../../knowledge/demo/holidays.ts';

const calendar = new Map(
  holidays('2026-11-24').map(({ country, day, name_en, name_zh, works }): [string, Holiday] => [
    `${country} ${day}`,
    { nameEn: name_en, nameZh: name_zh, works: works ? 1 : 0 },
  ]),
);
const holidayOf = (country: string, day: string) => calendar.get(`${country} ${day}`);

describe('when goods arrive', () => {
  it.each([
    // from, ready, to, days, requested, arrives, put off by
    ['NL', '2026-11-24', 'DE', 1, null, '2026-11-25', [], 'two working days'],
    ['NL', '2026-11-27', 'DE', 1, null, '2026-11-30', [], 'a weekend is no holiday'],
    ['NL', '2026-11-28', 'NL', 1, null, '2026-12-01', [], 'what is ready on a Saturday leaves on Monday'],
    [
      'NL',
      '2026-12-04',
      'AT',
      4,
      null,
      '2026-12-09',
      ['Immaculate Conception'],
      'the destination has a holiday on arrival',
    ],
    ['NL', '2026-12-04', 'DE', 4, null, '2026-12-08', [], '… which its neighbour works on'],
    [
      'NL',
      '2026-12-24',
      'NL',
      1,
      null,
      '2026-12-28',
      ['Christmas', 'Second Day of Christmas'],
      'Friday is Christmas, then a weekend',
    ],
    ['NL', '2026-12-23', 'NL', 3, null, '2026-12-28', [], 'it would not have come on the weekend either'],
    ['CN', '2026-09-30', 'CN', 2, null, '2026-10-09', ['National Day'], 'nothing moves for seven days'],
    ['CN', '2026-10-01', 'CN', 1, null, '2026-10-09', ['National Day'], 'nothing leaves before the eighth'],
    ['CN', '2026-10-09', 'CN', 1, null, '2026-10-10', [], 'this Saturday is worked'],
    [
      'CN',
      '2026-02-13',
      'CN',
      2,
      null,
      '2026-02-24',
      ['Chinese New Year'],
      'nine days, of which the first Sunday cost nothing anyway',
    ],
    ['CN', '2027-02-04', 'CN', 2, null, '2027-02-10', ['Chinese New Year'], 'the coming year too'],
    [
      'NL',
      '2026-11-24',
      'NL',
      1,
      '2026-12-25',
      '2026-12-28',
      ['Christmas', 'Second Day of Christmas'],
      'the day that was asked for is a holiday',
    ],
    ['NL', '2026-11-24', 'NL', 1, '2026-12-05', '2026-12-07', [], '… or a Saturday'],
    ['NL', '2026-11-24', 'NL', 1, '2026-12-15', '2026-12-15', [], 'not before the day that was asked for'],
    ['NL', '2026-11-24', 'XX', 2, null, '2026-11-26', [], 'a country without a calendar has weekends'],
  ] as const)(
    'from %s, ready %s, to %s in %i days, wanted %s: %s %j: %s',
    (from, ready, to, days, wanted, day, off, _why) =>
      expect(arrivalOf([{ country: from, ready }], to, days, wanted, holidayOf)).toEqual({
        day,
        holidays: off.map((name) => expect.objectContaining({ nameEn: name })),
      }),
  );

  it('is when the last of several has come', () =>
    expect(
      arrivalOf(
        [
          { country: 'CN', ready: '2026-10-01' },
          { country: 'NL', ready: '2026-10-02' },
        ],
        'CN',
        1,
        null,
        holidayOf,
      ).day,
    ).toBe('2026-10-09'));
});

describe('the demo calendar', () => {
  it.each([
    [2023, '2023-04-09'],
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
    [2027, '2027-03-28'],
    [2038, '2038-04-25'],
  ])('Easter of %i is %s', (year, day) => expect(easterOf(year)).toBe(day));

  it.each([
    ['NL', '2026-05-14', 'Ascension'],
    ['DE', '2026-05-25', 'Whit Monday'],
    ['GB', '2027-03-26', 'Good Friday'],
    ['AT', '2026-06-04', 'Corpus Christi'],
    ['CN', '2025-01-29', 'Chinese New Year'],
    ['CN', '2027-10-01', 'National Day'],
  ])('%s has %s off: %s', (country, day, name) => expect(holidayOf(country, day)?.nameEn).toBe(name));
});
