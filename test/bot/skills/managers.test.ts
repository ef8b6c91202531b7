import { describe, expect, it } from 'vitest';
import { findCompanies, withUsualName } from '../../../bot/skills/support/managers/find-company.ts';
import { daysSaid } from '../../../bot/skills/support/managers/span-said.ts';

const NAMES = [
  { id: 'alpine', name: 'Alpine Bistro', nameZh: null },
  { id: 'weijia', name: 'Weijia Catering', nameZh: '味佳餐饮' },
  { id: 'porto', name: 'Porto Office Works', nameZh: null },
  { id: 'tea', name: 'Hefeng Tea (310003)', nameZh: '杭州合丰茶饮有限公司' },
  { id: 'select', name: 'Hefeng Select (830002)', nameZh: null },
  { id: 'bistro', name: 'Steiner Bistro GmbH', nameZh: null },
];

describe('a company is found', () => {
  it.each([
    ['what is new with Alpine Bistro', ['alpine']],
    ['news of ALPINE', ['alpine']],
    ['whats new with alpin bistro', ['alpine']],
    ['Alpine Bistro’s invoices', ['alpine']],
    ['how are the works going', []],
    ['porto?', ['porto']],
    ['味佳最近怎么样', ['weijia']],
    ['味家餐饮怎么样', ['weijia']],
    ['anything on Hefeng', ['select', 'tea']],
    ['anything on Hefeng Tea', ['tea']],
    ['the bistro', []],
    ['market summary', []],
  ])('in "%s"', (text, ids) => {
    const found = findCompanies(text, NAMES, () => true);
    expect(found.map(({ id }) => id).sort()).toEqual(ids);
  });
  it('only where one looks after it', () => {
    expect(findCompanies('Alpine Bistro', NAMES, (id) => id !== 'alpine')).toEqual([]);
  });
});

it.each([
  ["what's new with Hefeng", 'tea', "what's new with Alpine Bistro"],
  ['how is Porto Office doing', 'porto', 'how is Alpine Bistro doing'],
  ['味佳最近怎么样', 'weijia', '味佳餐饮最近怎么样'],
])('"%s" is heard as it is of a usual name', (text, id, usual) => {
  expect(withUsualName(text, NAMES.find((one) => one.id === id)!)).toBe(usual);
});

it.each([
  ['next 8 weeks', 56],
  ['8 wks', 56],
  ['over 30 days', 30],
  ['two months', 61],
  ['a week', 7],
  ['未来八周', 56],
  ['超过30天', 30],
  ['两个月', 61],
  ['this month', undefined],
  ['CUP-12', undefined],
])('"%s" is so many days: %s', (text, days) => expect(daysSaid(text)).toBe(days));
