import { makeDay } from './calendar.ts';
import type { RuleSet } from './rule.ts';

const EDGE = '(?<![\\p{Script=Latin}\\d./-])';
const END = '(?![\\d/]|[-.]\\d)';

/** Dates in figures: year first in any style, or day first as in Europe. */
export const NUMERIC: RuleSet = {
  hint: /\d/,
  any: /\d[-/.]\d/,
  rules: [
    {
      pattern: new RegExp(`${EDGE}((?:19|20)\\d\\d)([-/.])(\\d{1,2})\\2(\\d{1,2})${END}`, 'gu'),
      read: (m) => makeDay(Number(m[1]), Number(m[3]), Number(m[4])),
    },
    {
      pattern: new RegExp(`${EDGE}(\\d{1,2})([-/.])(\\d{1,2})\\2((?:19|20)\\d\\d)${END}`, 'gu'),
      // 12/25/2026 can only be American.
      read: (m) =>
        makeDay(Number(m[4]), Number(m[3]), Number(m[1])) ?? makeDay(Number(m[4]), Number(m[1]), Number(m[3])),
    },
  ],
};
