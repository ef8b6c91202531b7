import type { ConversationHead } from '../../knowledge/conversations/conversations.ts';
import { businessClock } from '../business-hours.ts';
import type { OfficeHours } from '../opening-hours.ts';

export interface CaseClockParts {
  offices: readonly OfficeHours[];
  /** Business minutes within which a person is to answer first, and the case is to be settled. */
  targets: { firstResponse: number; resolution: number };
}

/** How much business time is left for what is due next; below zero it is overdue by that. */
export interface CaseClock {
  due: 'firstResponse' | 'resolution';
  minutesLeft: number;
}

export type TimedHead = ConversationHead & { clock: CaseClock | null };

/** Conversations with the clock of their open case, those with the least time left first; those without a case keep their order. */
export function withClocks(
  heads: readonly ConversationHead[],
  { offices, targets }: CaseClockParts,
  now: Date,
): TimedHead[] {
  const elapsed = heads.some((head) => head.case) ? businessClock(offices, now.getTime()) : () => 0;
  const timed = heads.map((head): TimedHead => {
    if (!head.case) return { ...head, clock: null };
    const due = head.case.answeredAt === null ? 'firstResponse' : 'resolution';
    const passed = Math.floor(elapsed(Date.parse(head.case.openedAt)) / 60_000);
    return { ...head, clock: { due, minutesLeft: targets[due] - passed } };
  });
  const left = ({ clock }: TimedHead) => clock?.minutesLeft ?? Number.POSITIVE_INFINITY;
  return timed.sort((a, b) => (left(a) === left(b) ? 0 : left(a) - left(b)));
}
