import { expect, it } from 'vitest';
import { coverOf } from '../../../recommend/stock-policy/cover.ts';

const steady = (aWeek: number) => (weeks: number) => aWeek * weeks;

it.each([
  // 12 + 300 - 40/7 · d >= 50 holds up to d = 45.85
  ['from the delivery on', 12, [{ days: 9, quantity: 300 }], 50, 40, { from: 9, until: 45, beyond: false }],
  // 100 - 10 · d / 7 >= 50 holds up to d = 35
  ['what is free now', 100, [], 50, 10, { from: 0, until: 35, beyond: false }],
  ['a delivery before it is used up', 100, [{ days: 30, quantity: 50 }], 50, 10, { from: 0, until: 70, beyond: false }],
  [
    'a delivery too late to close the gap',
    100,
    [{ days: 40, quantity: 50 }],
    50,
    10,
    { from: 0, until: 35, beyond: false },
  ],
  ['longer than is looked', 1000, [], 50, 1, { from: 0, until: 182, beyond: true }],
  ['a delivery that is overdue does not count', 0, [{ days: -3, quantity: 500 }], 50, 1, undefined],
  ['more promised than there is', -20, [{ days: 7, quantity: 57 }], 50, 7, { from: 7, until: 7, beyond: false }],
] as const)('%s', (_, free, inbound, amount, aWeek, cover) => {
  expect(coverOf({ free, inbound }, amount, steady(aWeek))).toEqual(cover);
});

it('takes no later week to want less than an earlier one', () => {
  expect(coverOf({ free: 20, inbound: [] }, 10, (weeks) => (weeks === 1 ? 14 : 8))).toEqual({
    from: 0,
    until: 5,
    beyond: false,
  });
});
