import type { Entity } from '../understanding.ts';
import { days } from './dates.ts';
import type { LexiconIndex } from './lexicon.ts';
import { money } from './money.ts';
import { productNames } from './product-name.ts';
import { quantities } from './quantity.ts';
import { recordNumbers } from './record-number.ts';
import { skus } from './sku.ts';

export { buildLexiconIndex, type LexiconIndex } from './lexicon.ts';

/**
 * What a text names, in the order in which it stands there, nothing twice: what is found first keeps its place.
 *
 * @param text normalised
 * @param options.today 'YYYY-MM-DD' where the buyer is
 */
export function extractEntities(text: string, options: { lexicon: LexiconIndex; today: string }): Entity[] {
  const taken: Entity[] = [];
  const finders = [
    () => recordNumbers(text),
    () => skus(text, options.lexicon),
    () => money(text),
    () => days(text, options.today),
    () => quantities(text),
  ];
  for (const find of finders)
    for (const entity of find())
      if (!taken.some((t) => entity.start < t.end && entity.end > t.start)) taken.push(entity);
  // A name may hold numbers and sizes; where a code was given the name adds nothing.
  if (!taken.some((t) => t.kind === 'sku')) taken.push(...productNames(text, options.lexicon));
  return taken.sort((a, b) => a.start - b.start);
}
