import { chineseNumber } from '../../../../nlu/entities/chinese-number.ts';

const DAYS = { day: 1, week: 7, month: 30.4, quarter: 91 };
const ENGLISH = /(\d+|an?|one|two|three|four|six|eight|twelve)\s*-?\s*(days?|d|weeks?|wks?|w|months?|quarters?)\b/i;
const CHINESE = /(\d+|[一二两三四五六七八九十]+)\s*个?\s*(天|日|周|星期|礼拜|月|季度?)/;
const WORDS: Record<string, number> = { a: 1, an: 1, one: 1, two: 2, three: 3, four: 4, six: 6, eight: 8, twelve: 12 };
const UNITS: Record<string, keyof typeof DAYS> = { d: 'day', w: 'week', m: 'month', q: 'quarter' };
const UNITS_ZH: Record<string, keyof typeof DAYS> = { 天: 'day', 日: 'day', 月: 'month', 季: 'quarter' };

/**
 * A length of time in days, as said in either language; undefined where none is.
 * @example daysSaid('forecast for the next 8 weeks') // 56
 */
export function daysSaid(text: string): number | undefined {
  const english = ENGLISH.exec(text);
  if (english) {
    const [, figure = '', unit = ''] = english;
    return Math.round((WORDS[figure.toLowerCase()] ?? Number(figure)) * DAYS[UNITS[unit[0]!.toLowerCase()]!]);
  }
  const chinese = CHINESE.exec(text);
  if (!chinese) return undefined;
  const [, figure = '', unit = ''] = chinese;
  const value = /\d/.test(figure) ? Number(figure) : chineseNumber(figure);
  return value === undefined ? undefined : Math.round(value * DAYS[UNITS_ZH[unit[0]!] ?? 'week']);
}
