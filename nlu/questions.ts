import type { Entity } from './understanding.ts';

/** A stretch of a message that may be a request of its own. */
export interface Stretch {
  start: number;
  end: number;
}

/** Where one request may end and the next begin: the end of a sentence or clause, or a word that joins two. */
const SEAM =
  /[?？!！。;；\n]+\s*|(?<=\p{L})\.\s+|\s*[,，、]\s*|\s+(?:-|–|—)\s+|\s+(?:and|also|plus|as well as|&)\s+|(?<=吗|呢|没有|多少钱|到哪了|到了没)(?=\p{Script=Han})|(?=另外|还有|顺便|以及|同时|再问)/giu;
/** What only leads over to the next request. */
const LEAD =
  /^(?:(?:and|also|plus|oh|btw|by the way|another thing|besides|then|另外|还有|顺便|再|以及|同时|问一下|请问)[\s,，:：]*)+/iu;
const LETTERS = /\p{L}/gu;
/** A request has at least so many letters (Latin) or characters (Chinese). */
const LEAST = { latin: 4, han: 2 };
const MOST_SEAMS = 8;
/** Longer messages are letters and lists, which are read as a whole. */
const MOST_READ = 400;

/**
 * The ways in which a message may be two requests, one after the other; a cut within an entity is none.
 *
 * @param text normalised
 * @example twoParts('is it in stock and how much is it', [])[0] // [{ start: 0, end: 14 }, { start: 19, end: 33 }]
 */
export function twoParts(text: string, entities: readonly Entity[]): [Stretch, Stretch][] {
  if (text.length > MOST_READ) return [];
  const found: [Stretch, Stretch][] = [];
  for (const { index, 0: seam } of text.matchAll(SEAM)) {
    if (entities.some((e) => e.start < index + seam.length && index < e.end)) continue;
    const left = trimmed(text, 0, index + (/^[?？]/.test(seam) ? 1 : 0));
    const lead = LEAD.exec(text.slice(index + seam.length))?.[0].length ?? 0;
    const right = trimmed(text, index + seam.length + lead, text.length);
    if (says(text, left) && says(text, right)) found.push([left, right]);
    if (found.length === MOST_SEAMS) break;
  }
  return found;
}

function trimmed(text: string, start: number, end: number): Stretch {
  const said = text.slice(start, end);
  return { start: start + said.length - said.trimStart().length, end: start + said.trimEnd().length };
}

function says(text: string, { start, end }: Stretch): boolean {
  const letters = text.slice(start, end).match(LETTERS) ?? [];
  const han = letters.filter((c) => /\p{Script=Han}/u.test(c)).length;
  return han >= LEAST.han || letters.length - han >= LEAST.latin;
}
