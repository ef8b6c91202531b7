import { addDays, parts, type Span } from './calendar.ts';

/** First day of the Spring Festival; outside these years it is not known. */
const SPRING = ['2024-02-10', '2025-01-29', '2026-02-17', '2027-02-06', '2028-01-26', '2029-02-13', '2030-02-03'];

export type Festival = 'spring' | 'national' | 'labour' | 'new-year' | 'christmas';

/** Month and day, and how many days are holidays. */
const FIXED: Record<Exclude<Festival, 'spring'>, [string, number]> = {
  national: ['10-01', 7],
  labour: ['05-01', 5],
  'new-year': ['01-01', 1],
  christmas: ['12-25', 2],
};

/**
 * The next holidays of a festival that begin after today.
 * @example nextFestival('national', '2026-11-24') // { from: '2027-10-01', to: '2027-10-07' }
 */
export function nextFestival(festival: Festival, today: string): Required<Span> | undefined {
  if (festival === 'spring') {
    const from = SPRING.find((day) => day > today);
    return from ? { from, to: addDays(from, 7) } : undefined;
  }
  const [day, length] = FIXED[festival];
  const [year] = parts(today);
  const from = `${year}-${day}` > today ? `${year}-${day}` : `${year + 1}-${day}`;
  return { from, to: addDays(from, length - 1) };
}
