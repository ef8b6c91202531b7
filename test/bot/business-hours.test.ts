import { describe, expect, it } from 'vitest';
import { businessClock } from '../../bot/business-hours.ts';
import { withClocks } from '../../bot/console/case-clock.ts';
import type { ConversationHead } from '../../knowledge/conversations/conversations.ts';

const amsterdam = { timeZone: 'Europe/Amsterdam', days: [1, 2, 3, 4, 5], from: '08:30', to: '17:30' };
const shanghai = { timeZone: 'Asia/Shanghai', days: [1, 2, 3, 4, 5], from: '09:00', to: '18:00' };

describe('business hours', () => {
  it.each([
    ['within a day', [amsterdam], '2026-11-24T09:00Z', '2026-11-24T10:30Z', 90],
    ['before the office opens', [amsterdam], '2026-11-24T05:00Z', '2026-11-24T08:00Z', 30],
    ['over a night', [amsterdam], '2026-11-24T16:00Z', '2026-11-25T08:00Z', 60],
    ['over a weekend', [amsterdam], '2026-11-27T16:00Z', '2026-11-30T08:00Z', 60],
    ['on a Sunday alone', [amsterdam], '2026-11-29T09:00Z', '2026-11-29T12:00Z', 0],
    ['summer time ends on the 25th of October', [amsterdam], '2026-10-23T15:00Z', '2026-10-26T08:00Z', 60],
    ['two offices, each minute once', [amsterdam, shanghai], '2026-11-24T00:00Z', '2026-11-25T00:00Z', 9 * 60 + 390],
  ] as const)('%s', (_name, offices, from, to, minutes) => {
    expect(businessClock(offices, Date.parse(to))(Date.parse(from)) / 60_000).toBe(minutes);
  });

  it('looks back so many days and not further', () => {
    const week = businessClock([amsterdam], Date.parse('2026-11-24T00:00Z'), 7);
    expect(week(Date.parse('2020-01-01')) / 3_600_000).toBe(5 * 9);
  });
});

it('conversations are sorted by the time that is left for what is due next', () => {
  const head = (id: string, openedAt?: string, answeredAt: string | null = null) =>
    ({ id, case: openedAt ? { id, openedAt, answeredAt } : null }) as ConversationHead;
  const heads = [
    head('no case'),
    head('fresh', '2026-11-24T09:50Z'),
    head('answered', '2026-11-24T08:00Z', '2026-11-24T08:10Z'),
    head('overdue', '2026-11-24T08:00Z'),
    head('none either'),
  ];
  const targets = { firstResponse: 60, resolution: 480 };
  const timed = withClocks(heads, { offices: [amsterdam], targets }, new Date('2026-11-24T10:00Z'));
  expect(timed.map(({ id, clock }) => [id, clock?.due, clock?.minutesLeft])).toEqual([
    ['overdue', 'firstResponse', -60],
    ['fresh', 'firstResponse', 50],
    ['answered', 'resolution', 360],
    ['no case', undefined, undefined],
    ['none either', undefined, undefined],
  ]);
});
