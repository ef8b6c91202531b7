import { addDays, toMs } from '../calendar.ts';
import type { Holiday, HolidayOf } from './holidays.ts';

/** Goods that leave from one country on a day or after. */
export interface Departure {
  country: string;
  ready: string; // YYYY-MM-DD
}

/** The day by which all is there, and the holidays without which it would be sooner. */
export interface Arrival {
  day: string;
  holidays: Pick<Holiday, 'nameEn' | 'nameZh'>[];
}

/**
 * Nothing leaves on a weekend or a holiday of the warehouse's country, nothing arrives on one of the destination's, and
 * a holiday of either on the way costs a day (an ordinary weekend does not: it is in what deliveries took so far).
 *
 * @param departures at least one
 * @param travels days, as deliveries to that country took, weekends included
 * @param requestedDay not before this one
 * @example arrivalOf([{ country: 'CN', ready: '2026-09-30' }], 'CN', 2, null, holidayOf) // { day: '2026-10-09', … }
 */
export function arrivalOf(
  departures: readonly Departure[],
  to: string,
  travels: number,
  requestedDay: string | null,
  holidayOf: HolidayOf,
): Arrival {
  const real = lastOf(departures, to, travels, requestedDay, holidayOf);
  const withoutHolidays = lastOf(departures, to, travels, requestedDay, () => undefined);
  if (real.day <= withoutHolidays.day) return { day: real.day, holidays: [] };
  return { day: real.day, holidays: [...new Map(real.met.map((one) => [one.nameEn, one])).values()] };
}

/** With the holidays that it met. */
interface Way {
  day: string;
  met: Holiday[];
}

function lastOf(
  departures: readonly Departure[],
  to: string,
  travels: number,
  requestedDay: string | null,
  holidayOf: HolidayOf,
): Way {
  const ways = departures.map((one) => wayOf(one, to, travels, holidayOf)).sort((a, b) => (a.day < b.day ? -1 : 1));
  const last = ways.at(-1)!;
  if (!requestedDay || requestedDay <= last.day) return last;
  const met: Holiday[] = [];
  return { day: workDay(requestedDay, to, holidayOf, met), met };
}

function wayOf({ country, ready }: Departure, to: string, travels: number, holidayOf: HolidayOf): Way {
  const met: Holiday[] = [];
  let day = workDay(ready, country, holidayOf, met);
  for (let left = travels; left > 0; ) {
    day = addDays(day, 1);
    const off = [holidayOf(country, day), holidayOf(to, day)].find((one) => one && !one.works);
    if (off) met.push(off);
    else left--;
  }
  return { day: workDay(day, to, holidayOf, met), met };
}

/** That day, or the next on which the country works. */
function workDay(from: string, country: string, holidayOf: HolidayOf, met: Holiday[]): string {
  for (let day = from; ; day = addDays(day, 1)) {
    const holiday = holidayOf(country, day);
    if (holiday ? holiday.works : !isWeekend(day)) return day;
    if (holiday && !holiday.works) met.push(holiday);
  }
}

const isWeekend = (day: string): boolean => [0, 6].includes(new Date(toMs(day)).getUTCDay());
