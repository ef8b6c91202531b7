import * as chrono from 'chrono-node/en';
import { englishNumber } from '../english-number.ts';
import {
  addDays,
  addMonths,
  coming,
  later,
  makeDay,
  months,
  nearestYear,
  parts,
  quarter,
  since,
  type When,
  week,
  weekdayOf,
  yearSpan,
} from './calendar.ts';
import { nextFestival } from './festivals.ts';
import { type Rule, type RuleSet, ruleSet } from './rule.ts';

const DAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const COUNT = '(\\d{1,3}|a|an|one|two|three|four|five|six|seven|eight|nine|ten|twelve)';
const UNIT = '(day|week|month|year)s?';
const MONTH =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const ORDINAL = '(?:st|nd|rd|th)?';

const rule = (pattern: string, read: Rule['read']): Rule => ({
  pattern: new RegExp(`(?<![\\p{L}\\d-])(?:${pattern})(?![\\p{Script=Latin}\\d-])`, 'giu'),
  read,
});
const count = (said: string) => (/^\d/.test(said) ? Number(said) : /^an?$/i.test(said) ? 1 : englishNumber(said));
const unit = (said: string) => said.toLowerCase() as 'day' | 'week' | 'month' | 'year';
const offset = (said: string) => ({ last: -1, past: -1, previous: -1, next: 1, coming: 1 })[said.toLowerCase()] ?? 0;
const monthOf = (said: string) => MONTHS.indexOf(said.slice(0, 3).toLowerCase()) + 1;

/** A calendar date by chrono; only where the day itself was said, and the year nearest to today where none was. */
function calendarDate(said: string, today: string): string | undefined {
  const [result] = chrono.GB.parse(said, { instant: new Date(`${today}T12:00:00Z`), timezone: 0 });
  const start = result?.start;
  if (!start?.isCertain('day') || !start.isCertain('month')) return undefined;
  const [month, day] = [start.get('month')!, start.get('day')!];
  return makeDay(start.isCertain('year') ? start.get('year')! : nearestYear(today, month, day), month, day);
}

/** "may" and "march" in small letters are mostly no months. */
const isVerb = (month: string) => /^(?:may|mar|march)$/.test(month);

function period(which: string, today: string, by: number): { from: string; to: string } {
  const said = which.toLowerCase();
  if (said === 'week') return week(today, by);
  if (said === 'month') return months(today, by);
  return said === 'quarter' ? quarter(today, by) : yearSpan(parts(today)[0] + by);
}

function weekday(which: string | undefined, name: string, today: string): string {
  const day = DAYS.findIndex((d) => d.startsWith(name.slice(0, 3).toLowerCase())) + 1;
  const by = offset(which ?? '');
  if (by < 0) return addDays(today, -((weekdayOf(today) - day + 6) % 7) - 1);
  return by > 0 && which?.toLowerCase() === 'next' ? addDays(week(today, 1).from, day - 1) : coming(today, day);
}

const daysOfMonth = (
  from: string,
  to: string,
  month: string,
  year: string | undefined,
  today: string,
): When | undefined => {
  const y = year ? Number(year) : nearestYear(today, monthOf(month), Number(from));
  const [first, last] = [makeDay(y, monthOf(month), Number(from)), makeDay(y, monthOf(month), Number(to))];
  return first && last && first <= last ? { from: first, to: last } : undefined;
};

/** No day or span is said without one of these. */
const HINT =
  /day|week|month|year|quarter|tonight|tomorrow|christmas|festival|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun/;

/** What English says of days and spans, from the longer ways of saying to the shorter. */
export const ENGLISH: RuleSet = ruleSet(HINT, [
  rule(
    `(?:between\\s|from\\s)?(\\d{1,2})${ORDINAL}\\s?(?:-|to|and|until)\\s?(\\d{1,2})${ORDINAL}\\s(?:of\\s)?(${MONTH})(?:,?\\s((?:19|20)\\d\\d))?`,
    (m, today) => daysOfMonth(m[1]!, m[2]!, m[3]!, m[4], today),
  ),
  rule(
    `(?:between\\s|from\\s)?(${MONTH})\\s(\\d{1,2})${ORDINAL}\\s?(?:-|to|and|until)\\s?(\\d{1,2})${ORDINAL}(?:,?\\s((?:19|20)\\d\\d))?`,
    (m, today) => (isVerb(m[1]!) ? undefined : daysOfMonth(m[2]!, m[3]!, m[1]!, m[4], today)),
  ),
  rule(`\\d{1,2}${ORDINAL}\\s?(?:of\\s)?(?:${MONTH})(?:,?\\s(?:19|20)\\d\\d)?`, (m, today) =>
    calendarDate(m[0], today),
  ),
  rule(`(${MONTH})\\.?\\s\\d{1,2}(st|nd|rd|th)?(?:,?\\s(?:19|20)\\d\\d)?`, (m, today) =>
    isVerb(m[1]!) && !m[2] ? undefined : calendarDate(m[0], today),
  ),
  rule('the day after tomorrow|day after tomorrow', (_, today) => addDays(today, 2)),
  rule('the day before yesterday', (_, today) => addDays(today, -2)),
  rule('today|tonight', (_, today) => today),
  rule('tomorrow', (_, today) => addDays(today, 1)),
  rule('yesterday', (_, today) => addDays(today, -1)),
  rule(`(?:(last|this|next|coming)\\s)?(${DAYS.join('|')})`, (m, today) => weekday(m[1], m[2]!, today)),
  rule(
    '(?:(last|this|next)|(?<=(?:by|on|until|before|from)\\s))\\s?(mon|tues?|wed|thu(?:rs?)?|fri|sat|sun)',
    (m, today) => weekday(m[1], m[2]!, today),
  ),
  rule(
    '(?:the\\s)?end\\sof\\s(?:the\\s)?(?:(last|this|next)\\s)?(week|month|quarter|year)',
    (m, today) => period(m[2]!, today, offset(m[1] ?? '')).to,
  ),
  rule('(last|previous|this|next|coming)\\s(week|month|quarter|year)', (m, today) =>
    period(m[2]!, today, offset(m[1]!)),
  ),
  rule(`(?:last|past|previous)\\s${COUNT}\\s${UNIT}`, (m, today) => since(today, count(m[1]!), unit(m[2]!))),
  rule(`(?:next|coming|within(?:\\sthe\\snext)?)\\s${COUNT}\\s${UNIT}`, (m, today) => ({
    from: today,
    to: later(today, count(m[1]!), unit(m[2]!)),
  })),
  rule(`in\\s${COUNT}\\s${UNIT}(?!['’]|\\s(?:notice|time\\sto))`, (m, today) =>
    later(today, count(m[1]!), unit(m[2]!)),
  ),
  rule(`${COUNT}\\s${UNIT}\\sago`, (m, today) => later(today, -count(m[1]!), unit(m[2]!))),
  rule(
    `(?:(last|next)\\s|(?<=(?:in|during|of|for|since|until|before|by|from|after|this)\\s))(${MONTH})(?!\\s\\d)`,
    (m, today) => {
      if (isVerb(m[2]!)) return undefined;
      const month = monthOf(m[2]!);
      const [year, now] = parts(today);
      const by = offset(m[1] ?? '');
      const which =
        by < 0 ? year - (month >= now ? 1 : 0) : by > 0 ? year + (month <= now ? 1 : 0) : nearestYear(today, month);
      return months(`${which}-${String(month).padStart(2, '0')}-01`, 0);
    },
  ),
  rule(`(${MONTH}),?\\s((?:19|20)\\d\\d)`, (m) => months(`${m[2]}-${String(monthOf(m[1]!)).padStart(2, '0')}-01`, 0)),
  rule(
    '(?<=(?:before|after|until|by|over|during)\\s)(?:(christmas)|(chinese\\snew\\syear|spring\\sfestival|lunar\\snew\\syear)|(national\\sday|golden\\sweek)|(new\\syear))',
    (m, today) => nextFestival(m[1] ? 'christmas' : m[2] ? 'spring' : m[3] ? 'national' : 'new-year', today),
  ),
  rule('(?:the\\s)?(?:last|past)\\s(?:half\\syear|six\\smonths)', (_, today) => ({
    from: addMonths(today, -6),
    to: today,
  })),
]);
