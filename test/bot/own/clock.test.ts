import { expect, test } from 'vitest';
import { deskClock } from '../../../bot/own/clock.ts';

const at = (iso: string, asOf?: string) => deskClock(() => new Date(iso), asOf)().toISOString();

test.each([
  ['2026-11-24T15:00:00.000Z', undefined, '2026-11-24T15:00:00.000Z'],
  ['2026-11-24T15:00:00.000Z', '2011-12-09T12:50:00.000Z', '2011-12-09T15:00:00.000Z'],
  ['2026-11-24T09:00:00.000Z', '2011-12-09T12:50:00.000Z', '2011-12-09T12:50:00.000Z'], // not before the last record
  ['2027-03-01T23:59:59.999Z', '2011-12-09T00:00:00.000Z', '2011-12-09T23:59:59.999Z'], // the day stays
])('at %s, as of %s, it is %s', (system, asOf, expected) => {
  expect(at(system, asOf)).toBe(expected);
});
