/** Days are 'YYYY-MM-DD' strings without a zone; weeks begin on Monday. */
export interface Span {
  from?: string;
  to?: string;
}

export type When = string | Span;

const DAY_MS = 86_400_000;
const toMs = (day: string) => Date.parse(`${day}T00:00:00Z`);
const fromMs = (ms: number) => new Date(ms).toISOString().slice(0, 10);

/** The year, month (1 to 12) and day of a date. */
export const parts = (day: string): [number, number, number] => [
  Number(day.slice(0, 4)),
  Number(day.slice(5, 7)),
  Number(day.slice(8, 10)),
];

/**
 * A date that exists, or undefined.
 * @example makeDay(2026, 2, 30) // undefined
 */
export function makeDay(year: number, month: number, day: number): string | undefined {
  if (!(year >= 1990 && year <= 2100 && month >= 1 && month <= 12 && day >= 1 && day <= 31)) return undefined;
  const made = fromMs(Date.UTC(year, month - 1, day));
  return Number(made.slice(8)) === day ? made : undefined;
}

/** The date some days later; earlier where negative. addDays('2026-11-30', 1) is '2026-12-01'. */
export const addDays = (day: string, days: number): string => fromMs(toMs(day) + days * DAY_MS);

/** The same day some months later, or the last of that month: addMonths('2026-01-31', 1) is '2026-02-28'. */
export function addMonths(day: string, months: number): string {
  const [year, month, date] = parts(day);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return fromMs(Date.UTC(year, month - 1 + months, Math.min(date, last)));
}

/** Monday is 1, Sunday 7. */
export const weekdayOf = (day: string): number => new Date(toMs(day)).getUTCDay() || 7;

/** The week that lies some weeks after that of a day. */
export function week(day: string, offset: number): Required<Span> {
  const from = addDays(day, 1 - weekdayOf(day) + 7 * offset);
  return { from, to: addDays(from, 6) };
}

/** `count` whole months, beginning some months after that of a day. */
export function months(day: string, offset: number, count = 1): Required<Span> {
  const from = addMonths(`${day.slice(0, 7)}-01`, offset);
  return { from, to: addDays(addMonths(from, count), -1) };
}

/** The quarter that lies some quarters after that of a day. */
export const quarter = (day: string, offset: number): Required<Span> =>
  months(day, -((parts(day)[1] - 1) % 3) + 3 * offset, 3);

/** A whole year. */
export const yearSpan = (year: number): Required<Span> => ({ from: `${year}-01-01`, to: `${year}-12-31` });

/** The year in which a month and day without a year lie nearest to today. */
export function nearestYear(today: string, month: number, day = 15): number {
  const [year] = parts(today);
  const away = (y: number) => Math.abs(Date.UTC(y, month - 1, day) - toMs(today));
  return [year - 1, year, year + 1].reduce((best, y) => (away(y) < away(best) ? y : best), year);
}

/** The coming day of the week, today where it is that. */
export const coming = (today: string, weekday: number): string => addDays(today, (weekday - weekdayOf(today) + 7) % 7);

/** From some days, weeks, months or years before a day; counted so that the day is in it. */
export function since(today: string, count: number, unit: 'day' | 'week' | 'month' | 'year'): Required<Span> {
  return { from: unit === 'day' ? addDays(today, 1 - count) : later(today, -count, unit), to: today };
}

/** The day some days, weeks, months or years later. */
export function later(today: string, count: number, unit: 'day' | 'week' | 'month' | 'year'): string {
  if (unit === 'day') return addDays(today, count);
  if (unit === 'week') return addDays(today, 7 * count);
  return addMonths(today, unit === 'month' ? count : 12 * count);
}
