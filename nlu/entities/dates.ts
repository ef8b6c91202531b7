import { parse as parseEnglish } from 'chrono-node';
import type { Entity } from '../understanding.ts';
import { chineseNumber } from './chinese-number.ts';

/** First days of the spring festival, which the lunar calendar gives. */
const SPRING_FESTIVAL = ['2025-01-29', '2026-02-17', '2027-02-06', '2028-01-26', '2029-02-13', '2030-02-03'];
const DAY = 86_400_000;

const iso = (date: Date) => date.toISOString().slice(0, 10);
const at = (day: string) => new Date(`${day}T00:00:00Z`);
const plus = (day: string, count: number) => iso(new Date(at(day).getTime() + count * DAY));
const monthOf = (day: string, offset: number): { from: string; to: string } => {
  const date = at(day);
  const from = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + offset, 1));
  return { from: iso(from), to: iso(new Date(Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + 1, 0))) };
};
const weekOf = (day: string, offset: number): { from: string; to: string } => {
  const monday = plus(day, -((at(day).getUTCDay() + 6) % 7) + offset * 7);
  return { from: monday, to: plus(monday, 6) };
};
const yearOf = (day: string, offset: number) => {
  const year = Number(day.slice(0, 4)) + offset;
  return { from: `${year}-01-01`, to: `${year}-12-31` };
};

type Meaning = { date: string } | { from?: string; to?: string } | undefined;
type Rule = [pattern: RegExp, meaning: (m: RegExpMatchArray, today: string) => Meaning];
const number = (text: string) => (/^\d+$/.test(text) ? Number(text) : (chineseNumber(text) ?? 1));
const coming = (monthDay: string, today: string) => {
  const thisYear = `${today.slice(0, 4)}-${monthDay}`;
  return thisYear > today ? thisYear : `${Number(today.slice(0, 4)) + 1}-${monthDay}`;
};

const SPANS: Rule[] = [
  [/(?:last|past|previous) month\b|上个?月(?!底)/giu, (_, t) => monthOf(t, -1)],
  [/this month\b|(?:本|这个?)月(?!底)/giu, (_, t) => monthOf(t, 0)],
  [/next month\b|下个?月(?!底)/giu, (_, t) => monthOf(t, 1)],
  [/last week\b|上个?(?:周|星期|礼拜)(?![一二三四五六日天])/giu, (_, t) => weekOf(t, -1)],
  [/this week\b|(?:本|这个?)(?:周|星期|礼拜)(?![一二三四五六日天])/giu, (_, t) => weekOf(t, 0)],
  [/next week\b|下个?(?:周|星期|礼拜)(?![一二三四五六日天])/giu, (_, t) => weekOf(t, 1)],
  [/last year\b|去年/giu, (_, t) => yearOf(t, -1)],
  [/this year\b|今年/giu, (_, t) => yearOf(t, 0)],
  [/(?:end of (?:the|this) month|月底)(?:之?前|以前)?/giu, (_, t) => ({ from: t, to: monthOf(t, 0).to })],
  [/年底(?:之?前|以前)?/gu, (_, t) => ({ from: t, to: `${t.slice(0, 4)}-12-31` })],
  [/国庆节?(?:之?前|以前)/gu, (_, t) => ({ from: t, to: plus(coming('10-01', t), -1) })],
  [
    /(?:春节|过年)(?:之?前|以前)/gu,
    (_, t) => {
      const next = SPRING_FESTIVAL.find((day) => day > t);
      return next ? { from: t, to: plus(next, -1) } : undefined;
    },
  ],
  [/before christmas/gi, (_, t) => ({ from: t, to: plus(coming('12-25', t), -1) })],
  [
    /(?:(?:last|past) (\d+) (days|weeks|months)|最近([\d一二两三四五六七八九十]+)(天|周|个?月))/giu,
    (m, t) => {
      const count = number(m[1] ?? m[3]!);
      const unit = (m[2] ?? m[4]!).toLowerCase();
      if (unit.startsWith('d') || unit === '天') return { from: plus(t, -count), to: t };
      if (unit.startsWith('w') || unit === '周') return { from: plus(t, -7 * count), to: t };
      const from = at(t);
      from.setUTCMonth(from.getUTCMonth() - count);
      return { from: iso(from), to: t };
    },
  ],
];

const DATES: Rule[] = [
  [/今天/gu, (_, t) => ({ date: t })],
  [/明天/gu, (_, t) => ({ date: plus(t, 1) })],
  [/后天/gu, (_, t) => ({ date: plus(t, 2) })],
  [/昨天/gu, (_, t) => ({ date: plus(t, -1) })],
  [
    /(上|下|这|本)?个?(?:周|星期|礼拜)([一二三四五六日天])/gu,
    (m, t) => {
      const offset = m[1] === '上' ? -1 : m[1] === '下' ? 1 : 0;
      const place = '一二三四五六日'.indexOf(m[2] === '天' ? '日' : m[2]!);
      const day = plus(weekOf(t, offset).from, place);
      return { date: !m[1] && day < t ? plus(day, 7) : day };
    },
  ],
  [
    /(?:(\d{4})年)?([\d一二三四五六七八九十]{1,3})月(?:([\d一二三四五六七八九十]{1,3})[日号]|份)?/gu,
    (m, t) => {
      const month = number(m[2]!);
      if (month < 1 || month > 12) return undefined;
      const year = m[1] ? Number(m[1]) : Number(t.slice(0, 4));
      const first = `${year}-${String(month).padStart(2, '0')}-01`;
      if (!m[3]) return monthOf(first, 0);
      const day = number(m[3]);
      return day >= 1 && day <= 31 ? { date: plus(first, day - 1) } : undefined;
    },
  ],
];

/** Dates and spans of days in both languages; an English date only where its day was said, never an implied one. */
export function days(text: string, today: string): Entity[] {
  const found: Entity[] = [];
  for (const [pattern, meaning] of [...SPANS, ...DATES])
    for (const m of text.matchAll(pattern)) {
      const means = meaning(m, today);
      const place = { start: m.index, end: m.index + m[0].length, text: m[0] };
      if (!means || found.some((f) => place.start < f.end && place.end > f.start)) continue;
      found.push(
        'date' in means ? { kind: 'date', value: means.date, ...place } : { kind: 'span', ...means, ...place },
      );
    }
  if (text.length > 2000 || !/[a-z]{3}|\d[/-]\d/i.test(text)) return found;
  for (const hit of parseEnglish(text, at(today), { forwardDate: true })) {
    const { start, end } = hit;
    if (!start.isCertain('day') && !start.isCertain('weekday')) continue;
    const place = { start: hit.index, end: hit.index + hit.text.length, text: hit.text };
    if (found.some((f) => place.start < f.end && place.end > f.start)) continue;
    const day = (c: typeof start) =>
      `${c.get('year')}-${String(c.get('month')).padStart(2, '0')}-${String(c.get('day')).padStart(2, '0')}`;
    found.push(
      end ? { kind: 'span', from: day(start), to: day(end), ...place } : { kind: 'date', value: day(start), ...place },
    );
  }
  return found;
}
