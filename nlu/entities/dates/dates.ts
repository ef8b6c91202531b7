import type { Entity } from '../../understanding.ts';
import { addDays, type Span, type When } from './calendar.ts';
import { CHINESE } from './chinese.ts';
import { ENGLISH } from './english.ts';
import { NUMERIC } from './numeric.ts';
import { applyRules, type Said } from './rule.ts';

type DateOrSpan = Extract<Entity, { kind: 'date' | 'span' }>;

/** What is longer is an order list or a letter, whose dates stand at its beginning. */
const MOST_READ = 6000;
const BETWEEN = /^\s?(?:to|until|till|through|and|-|~|到|至)\s?(?:the\s)?$/i;
const BEFORE_IT = /(?<!\p{L})(between|before|since|from|after|until|till|by)\s(?:the\s)?$/iu;
const AFTER_IT = /^(?:之前|以前|为止|前|之后|以后|后(?!天)|开始|以来|起)/;

/**
 * Days and spans that a text names, in both languages.
 *
 * @param matching the text in simplified Chinese, of the same length
 * @param today 'YYYY-MM-DD'
 * @example days('上个月', '上个月', '2026-11-24')[0] // { kind: 'span', from: '2026-10-01', to: '2026-10-31', ... }
 */
export function days(text: string, matching: string, today: string): DateOrSpan[] {
  const sets = /\p{Script=Han}/u.test(matching) ? [NUMERIC, CHINESE, ENGLISH] : [NUMERIC, ENGLISH];
  return joined(applyRules(sets, matching.slice(0, MOST_READ), today), matching).map((said) => {
    const { start, end, when } = bounded(said, matching, today);
    const place = { start, end, text: text.slice(start, end) };
    return typeof when === 'string' ? { kind: 'date', value: when, ...place } : { kind: 'span', ...when, ...place };
  });
}

const first = (when: When) => (typeof when === 'string' ? when : when.from);
const last = (when: When) => (typeof when === 'string' ? when : when.to);

/** Two of them with "to", "and" (after "between") or 到 in the middle are one span. */
function joined(found: readonly Said[], text: string): Said[] {
  const result: Said[] = [];
  for (const said of found) {
    const before = result.at(-1);
    const middle = before && said.start - before.end < 12 ? text.slice(before.end, said.start) : undefined;
    const [from, to] = [before && first(before.when), last(said.when)];
    const and =
      middle !== undefined &&
      /and/i.test(middle) &&
      !/between\s$/i.test(text.slice(Math.max(0, before!.start - 8), before!.start));
    if (before && middle !== undefined && BETWEEN.test(middle) && !and && from && to && from <= to)
      result[result.length - 1] = { start: before.start, end: said.end, when: { from, to } };
    else result.push(said);
  }
  return result;
}

/** "before", "since", 前, 起 make an open span of a day; "by Friday" stays the Friday. A festival or month is not part of its before and after. */
function bounded({ start, end, when }: Said, text: string, today: string): Said {
  // What is to be done before a day ahead begins today; what was before one that is past is open.
  const upTo = (to: string): Span => (to >= today ? { from: today, to } : { to });
  const [from, to] = [first(when), last(when)];
  if (!from || !to) return { start, end, when };
  const day = typeof when === 'string';
  const after = AFTER_IT.exec(text.slice(end, end + 2))?.[0];
  if (after) {
    const open: Span = /前|为止/.test(after)
      ? upTo(day ? to : addDays(from, -1))
      : /后/.test(after)
        ? { from: addDays(to, 1) }
        : { from };
    return { start, end: end + after.length, when: open };
  }
  const m = BEFORE_IT.exec(text.slice(Math.max(0, start - 14), start));
  const word = m?.[1]?.toLowerCase();
  if (!m || !word || (word === 'by' && day)) return { start, end, when };
  const wide = start - m[0].length;
  const fixed = !day && /between|from/.test(word);
  if (fixed || word === 'between') return { start: fixed ? wide : start, end, when };
  if (word === 'before') return { start: wide, end, when: upTo(addDays(from, -1)) };
  if (word === 'after') return { start: wide, end, when: { from: addDays(to, 1) } };
  return { start: wide, end, when: /since|from/.test(word) ? { from } : upTo(to) };
}
