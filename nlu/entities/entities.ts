import { simplified } from '../normalise.ts';
import type { Entity } from '../understanding.ts';
import { days } from './dates/dates.ts';
import type { LexiconIndex } from './lexicon.ts';
import { money } from './money.ts';
import { ownNumbers } from './own-numbers.ts';
import { productNames } from './product-name.ts';
import { quantities } from './quantity.ts';
import { recordNumbers } from './record-number.ts';
import { skus } from './sku.ts';
import { Taken } from './taken.ts';

export { buildLexiconIndex, type LexiconIndex } from './lexicon.ts';

/**
 * What a text names, in the order in which it stands there, nothing twice: what is found first keeps its place.
 * A product name that only repeats a code is left out.
 *
 * @param text normalised
 * @param options.today 'YYYY-MM-DD' where the buyer is
 * @example extractEntities('20 ctn CUP-12', options).map((e) => e.kind) // ['quantity', 'sku']
 */
export function extractEntities(text: string, { lexicon, today }: { lexicon: LexiconIndex; today: string }): Entity[] {
  const matching = simplified(text);
  const taken = new Taken(text.length);
  const finders: (() => Entity[])[] = [
    () => recordNumbers(text),
    () => ownNumbers(text, lexicon),
    () => skus(text, lexicon),
    () => money(text),
    () => days(text, matching, today),
    () => quantities(text),
  ];
  const found = finders.flatMap((find) => find().filter(({ start, end }) => taken.take(start, end)));
  const codes = new Set(found.flatMap((e) => (e.kind === 'sku' ? [e.value] : [])));
  for (const name of productNames(text, matching, lexicon, taken))
    if (!name.skus.some((sku) => codes.has(sku)) && taken.take(name.start, name.end)) found.push(name);
  return found.sort((a, b) => a.start - b.start);
}
