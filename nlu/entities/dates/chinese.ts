import { chineseNumber } from '../chinese-number.ts';
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
  yearSpan,
} from './calendar.ts';
import { type Festival, nextFestival } from './festivals.ts';
import { type Rule, type RuleSet, ruleSet } from './rule.ts';

const N = '(\\d{1,3}|[一二两三四五六七八九十]{1,3})';
const YEAR = '(?:(\\d{4}|[二〇零一二三四五六七八九]{4})年|(去年|今年|明年|前年)的?)';
const UNIT = '(天|日|个?工作日|周|个?星期|个?礼拜|个?月|年)';
const YEARS: Record<string, number> = { 前年: -2, 去年: -1, 今年: 0, 本年: 0, 明年: 1 };
const DAYS: Record<string, number> = {
  大前天: -3,
  前天: -2,
  昨天: -1,
  昨日: -1,
  今天: 0,
  今日: 0,
  明天: 1,
  明日: 1,
  后天: 2,
  大后天: 3,
};
const WHICH: Record<string, number> = { 上上: -2, 上: -1, 这: 0, 本: 0, 当: 0, 下: 1, 下下: 2 };

const rule = (pattern: string, read: Rule['read']): Rule => ({ pattern: new RegExp(pattern, 'gu'), read });
const number = (said: string) => (/^\d/.test(said) ? Number(said) : (chineseNumber(said) ?? Number.NaN));
const offset = (said: string | undefined) => WHICH[said ?? ''] ?? 0;
const unit = (said: string) =>
  /[周期拜]/.test(said) ? 'week' : said.endsWith('月') ? 'month' : said === '年' ? 'year' : 'day';

function yearOf(figures: string | undefined, word: string | undefined, today: string): number | undefined {
  if (figures) return number(figures);
  return word ? parts(today)[0] + YEARS[word]! : undefined;
}

function dateOf(m: RegExpExecArray, today: string): When | undefined {
  const [month, day] = [number(m[3]!), number(m[4]!)];
  return makeDay(yearOf(m[1], m[2], today) ?? nearestYear(today, month, day), month, day);
}

function counted(
  said: string,
  of: string,
  _today: string,
  make: (count: number, unit: 'day' | 'week' | 'month' | 'year') => When,
): When | undefined {
  const count = number(said);
  return count > 0 && count < 1000 ? make(count, unit(of)) : undefined;
}

/** Spans begin in the middle of a word otherwise: 三年前 is no 年前. */
const FESTIVALS: [string, Festival][] = [
  ['国庆节?|十一(?=前|之前|以前|后|之后|期间|假期|长假)', 'national'],
  ['春节|过年|(?<![\\d一二两三四五六七八九十百几半去今明])年(?=前|后(?!天))', 'spring'],
  ['五一(?:劳动节)?(?=前|之前|以前|后|之后|期间|假期)|劳动节', 'labour'],
  ['元旦', 'new-year'],
];

/** No day or span is said without one of these: units of time, and what festivals are called by. */
const HINT = /[天日月年周号]|星期|礼拜|季度|国庆|十一|春节|五一|劳动节|元旦/;

/** What Chinese (simplified) says of days and spans, from the longer ways of saying to the shorter. */
export const CHINESE: RuleSet = ruleSet(HINT, [
  rule(`${YEAR}?${N}月(?:份)?${N}[号日]?\\s?[到至~-]\\s?${N}[号日]`, (m, today) => {
    const from = dateOf(m, today);
    const to = typeof from === 'string' ? makeDay(parts(from)[0], parts(from)[1], number(m[5]!)) : undefined;
    return typeof from === 'string' && to && from <= to ? { from, to } : undefined;
  }),
  rule(`${YEAR}?${N}月${N}[号日]?(?![\\d个箱件盒包卷])`, dateOf),
  rule(`(上上|上|这|本|下下|下)个?月(?:的)?${N}[号日]`, (m, today) => {
    const [year, month] = parts(months(today, offset(m[1])).from);
    return makeDay(year, month, number(m[2]!));
  }),
  rule('大后天|后天|明天|明日|今天|今日|昨天|昨日|大前天|前天', (m, today) => addDays(today, DAYS[m[0]]!)),
  rule('(上上|上|这|本|下下|下)?个?(?:周|星期|礼拜)([一二三四五六日天])(?![个周])', (m, today) => {
    const day = m[2] === '天' || m[2] === '日' ? 7 : number(m[2]!);
    return m[1] ? addDays(week(today, offset(m[1])).from, day - 1) : coming(today, day);
  }),
  rule('(上上|上|这|本|下下|下)个?周末', (m, today) => {
    const { from, to } = week(today, offset(m[1]));
    return { from: addDays(from, 5), to };
  }),
  rule('(上上|上|这|本|下下|下)个?(?:周|星期|礼拜)', (m, today) => week(today, offset(m[1]))),
  rule('(?:(上|这|本|当|下)个?)?月(?:底|末)', (m, today) => months(today, offset(m[1])).to),
  rule('(上上|上|这|本|当|下下|下)个?月(?:份)?', (m, today) => months(today, offset(m[1]))),
  rule(`(?:最近|近|过去|之前)(?:的|这)?(?:半年|${N}${UNIT})`, (m, today) =>
    m[1] ? counted(m[1], m[2]!, today, (n, u) => since(today, n, u)) : { from: addMonths(today, -6), to: today },
  ),
  rule(`(?:未来|接下来|今后)(?:的|这)?${N}${UNIT}`, (m, today) =>
    counted(m[1]!, m[2]!, today, (n, u) => ({ from: today, to: later(today, n, u) })),
  ),
  rule(`(?<![\\d第])${N}${UNIT}(?:之内|以内|内)`, (m, today) =>
    counted(m[1]!, m[2]!, today, (n, u) => ({ from: today, to: later(today, n, u) })),
  ),
  rule(`(?<![\\d第])${N}(天|周|个?星期|个?礼拜|个月|年)(?:之后|以后|后|之前|以前|前)`, (m, today) =>
    counted(m[1]!, m[2]!, today, (n, u) => later(today, m[0].includes('前') ? -n : n, u)),
  ),
  rule(`${YEAR}(?:第?([一二三四1-4])季度|(上半年|下半年)|年?([底末])|${N}月(?:份|底)?)?`, (m, today) => {
    const year = yearOf(m[1], m[2], today);
    if (!year || year < 1990 || year > 2100) return undefined;
    if (m[3]) return months(`${year}-01-01`, 3 * (number(m[3]) - 1), 3);
    if (m[4]) return months(`${year}-01-01`, m[4] === '上半年' ? 0 : 6, 6);
    if (m[5]) return `${year}-12-31`;
    if (!m[6]) return yearSpan(year);
    const month = number(m[6]);
    if (!(month >= 1 && month <= 12)) return undefined;
    const span = months(`${year}-01-01`, month - 1);
    return m[0].endsWith('底') ? span.to : span;
  }),
  rule('(上|这|本|下)个?季度', (m, today) => quarter(today, offset(m[1]))),
  rule('年[底末]', (_, today) => `${parts(today)[0]}-12-31`),
  rule('(上|下)半年', (m, today) => months(yearSpan(parts(today)[0]).from, m[1] === '上' ? 0 : 6, 6)),
  rule(`(?<![\\d一二两三四五六七八九十])${N}月(份|底)?`, (m, today) => {
    const month = number(m[1]!);
    if (!(month >= 1 && month <= 12)) return undefined;
    const span = months(`${nearestYear(today, month)}-01-01`, month - 1);
    return m[2] === '底' ? span.to : span;
  }),
  rule(`(?<![\\d第月])${N}[号日]?[到至-]${N}[号日](?![仓库楼线])`, (m, today) => {
    const [year, month] = parts(today);
    const [from, to] = [makeDay(year, month, number(m[1]!)), makeDay(year, month, number(m[2]!))];
    return from && to && from <= to ? { from, to } : undefined;
  }),
  // A day alone is one only where time is spoken of: 3号仓库 is a warehouse.
  rule(
    `(?<![\\d第])(?:(?<=[在到于])${N}[号日](?![仓库楼线])|${N}[号日](?=之?前|以前|之?后|以后|左右|送|到|发|交|要|能|可以))`,
    (m, today) => {
      const day = number(m[1] ?? m[2]!);
      const here = months(today, day < parts(today)[2] ? 1 : 0).from;
      return makeDay(parts(here)[0], parts(here)[1], day);
    },
  ),
  ...FESTIVALS.map(([pattern, festival]) =>
    rule(`(?:${pattern})(?=前|之前|以前|后|之后|以后|期间|假期)(?:期间|假期)?`, (_, today) =>
      nextFestival(festival, today),
    ),
  ),
]);
