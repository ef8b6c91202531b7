/** Days are 'YYYY-MM-DD'; nobody ships on a weekend or a public holiday of the warehouse's country. */
const DAY_MS = 86_400_000;
const HOLIDAYS = {
  EU: new Set(['01-01', '12-25', '12-26']),
  CN: new Set(['01-01', '05-01', '10-01', '10-02', '10-03']),
};
export type Zone = keyof typeof HOLIDAYS;

export const toMs = (day: string): number => Date.parse(`${day}T00:00:00.000Z`);
export const toDay = (ms: number): string => new Date(ms).toISOString().slice(0, 10);
export const addDays = (day: string, days: number): string => toDay(toMs(day) + days * DAY_MS);
export const daysBetween = (from: string, to: string): number => Math.round((toMs(to) - toMs(from)) / DAY_MS);

const known = new Map<string, boolean>();
export function isWorkDay(day: string, zone: Zone): boolean {
  const key = zone + day;
  let answer = known.get(key);
  if (answer === undefined) {
    const weekday = new Date(toMs(day)).getUTCDay();
    answer = weekday !== 0 && weekday !== 6 && !HOLIDAYS[zone].has(day.slice(5));
    known.set(key, answer);
  }
  return answer;
}

/** The day itself if it is a work day, else the next one. */
export function workDayFrom(day: string, zone: Zone): string {
  let found = day;
  while (!isWorkDay(found, zone)) found = addDays(found, 1);
  return found;
}

/** The day itself if it is a work day, else the one before. */
export function workDayUntil(day: string, zone: Zone): string {
  let found = day;
  while (!isWorkDay(found, zone)) found = addDays(found, -1);
  return found;
}

/** So many work days on (or back, if negative). */
export function addWorkDays(day: string, count: number, zone: Zone): string {
  const step = count < 0 ? -1 : 1;
  let found = day;
  for (let left = Math.abs(count); left > 0; ) {
    found = addDays(found, step);
    if (isWorkDay(found, zone)) left--;
  }
  return found;
}

/** The instant of a local wall time; daylight saving is left out, a history needs no more. */
export function at(day: string, hour: number, minute: number, zone: Zone): string {
  const offset = zone === 'CN' ? 8 : 1;
  return new Date(toMs(day) + ((hour - offset) * 60 + minute) * 60_000).toISOString();
}
