import { addDays } from '../../replies/format.ts';
import type { SkillContext } from '../skill.ts';
import type { Basket } from './basket.ts';

const DAY_MS = 86_400_000;

/**
 * The day by which all of it is there: when the last of it is ready to leave, and as long as deliveries to that country take.
 * Not before the day that was wished for, and none of a weekend; undefined where the records do not say.
 */
export function promisedDay(
  { lines, address }: Basket,
  requestedDay: string | null,
  desk: SkillContext,
): string | undefined {
  const ready = lines.map((line) => line.ready);
  const travels = desk.records.transit(address.country);
  if (travels === undefined || ready.includes(undefined)) return undefined;
  const day = addDays((ready as string[]).sort().at(-1) ?? desk.today, travels);
  return workDay(requestedDay && requestedDay > day ? requestedDay : day);
}

/** That day, or the Monday after. */
function workDay(day: string): string {
  const weekday = new Date(Date.parse(day)).getUTCDay();
  return new Date(Date.parse(day) + (weekday === 6 ? 2 : weekday === 0 ? 1 : 0) * DAY_MS).toISOString().slice(0, 10);
}
