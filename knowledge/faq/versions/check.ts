import { day } from '../../connectors/csv/times.ts';
import type { ArticleText } from '../articles.ts';

/** What is wrong with an article, and in which line of its body (from 1; 0 where it is not the body). */
export interface Fault {
  line: number;
  what: string;
}

/** An article that cannot be kept or published as it is; the message names every fault. */
export class ArticleFaults extends Error {
  readonly code = 'ArticleFaults';
  readonly faults: readonly Fault[];
  constructor(id: string, faults: readonly Fault[]) {
    super(`${id}: ${faults.map(({ line, what }) => (line ? `line ${line}: ${what}` : what)).join(' ')}`);
    this.faults = faults;
  }
}

const LONGEST = { id: 64, category: 100, title: 500, body: 20_000, owner: 100, phrasing: 500 };
const MOST_PHRASINGS = 500;

/** What is wrong with the form of an article: an id, a title, a text, days that exist. */
export function formFaults(article: ArticleText): Fault[] {
  const faults: string[] = [];
  const { id, title, body, category, owner = '', audience = 'guest', phrasings } = article;
  if (!/^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u.test(id) || id.length > LONGEST.id)
    faults.push(`"${id}" is no id: use letters, digits, "-", "_" and ".", ${LONGEST.id} at most.`);
  if (article.language !== 'en' && article.language !== 'zh') faults.push('The language is "en" or "zh".');
  if (!title.trim()) faults.push('The title is missing.');
  if (!body.trim()) faults.push('The text is missing.');
  for (const [name, text] of Object.entries({ title, body, category, owner }))
    if (text.length > LONGEST[name as keyof typeof LONGEST])
      faults.push(`The ${name} is longer than ${LONGEST[name as keyof typeof LONGEST]} characters.`);
  for (const [name, text] of Object.entries({ title, category, owner }))
    if (/[\r\n]/.test(text)) faults.push(`The ${name} is more than one line.`);
  if (phrasings.length > MOST_PHRASINGS) faults.push(`It has more than ${MOST_PHRASINGS} phrasings.`);
  if (phrasings.some((phrasing) => !phrasing.trim() || /[\r\n]/.test(phrasing) || phrasing.length > LONGEST.phrasing))
    faults.push(`A phrasing is one line of up to ${LONGEST.phrasing} characters.`);
  if (!/^(guest|buyer|segment:\S.*)$/.test(audience))
    faults.push(`The audience "${audience}" is not "guest", "buyer" or "segment:NAME".`);
  for (const [name, text] of [
    ['verified', article.verified],
    ['valid from', article.validFrom],
    ['valid until', article.validUntil],
  ] as const)
    if (text !== undefined && !day(text)) faults.push(`"${name}: ${text}" is not a day: write YYYY-MM-DD.`);
  if (article.validFrom && article.validUntil && article.validUntil < article.validFrom)
    faults.push('It is valid until a day before the one from which it is valid.');
  return faults.map((what) => ({ line: 0, what }));
}
