import type { Handle } from '../database/database.ts';

/** A day that a country works otherwise than its weekday says. */
export interface Holiday {
  nameEn: string;
  nameZh: string;
  /** 1: a Saturday or Sunday that is worked instead of a holiday; 0: nobody works. */
  works: 0 | 1;
}

/** The holiday of a country on a day (YYYY-MM-DD), if it has one on record. */
export type HolidayOf = (country: string, day: string) => Holiday | undefined;

/** Reads the public holidays that are on record; of a country without any, only weekends are known. */
export function openHolidays(handle: Handle): HolidayOf {
  const find = handle.prepare<[string, string], Holiday>(
    'SELECT name_en AS nameEn, name_zh AS nameZh, works FROM holiday WHERE country = ? AND day = ?',
  );
  return (country, day) => find.get(country, day);
}
