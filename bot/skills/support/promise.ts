import { type Arrival, arrivalOf } from '../../../knowledge/delivery/arrival.ts';
import { day } from '../../replies/format.ts';
import type { SkillContext } from '../skill.ts';
import type { Basket } from './basket.ts';

/** The day by which all of it is there, not before the day that was wished for; undefined where the records do not say. */
export function promisedDay(
  { lines, address }: Basket,
  requestedDay: string | null,
  { records }: SkillContext,
): Arrival | undefined {
  const travels = records.transit(address.country);
  const departures = lines.flatMap(({ from, ready }) =>
    from === undefined || ready === undefined ? [] : [{ country: from, ready }],
  );
  if (travels === undefined || !departures.length || departures.length < lines.length) return undefined;
  return arrivalOf(departures, address.country, travels, requestedDay, records.holidayOf);
}

/** A day in a sentence, and which holidays put it off. */
export function promiseLines(
  { day: when, holidays }: Arrival,
  say: (day: string) => string,
  { words, language }: SkillContext,
): string[] {
  const names = holidays.map((one) => (language === 'zh' ? one.nameZh : one.nameEn));
  return [say(day(when, language)), ...(names.length ? [words.orders.holidays(names.join(words.comma))] : [])];
}
