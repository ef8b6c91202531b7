import type { Entity } from '../understanding.ts';
import { bareCode, type LexiconIndex } from './lexicon.ts';
import { unitAt } from './units.ts';

type RecordNumber = Extract<Entity, { kind: 'record-number' }>;

/**
 * Numbers of records that look like the seller's, whatever their case, blanks and hyphens.
 * @example ownNumbers('where is 536365?', lexicon)[0].value // '536365'
 */
export function ownNumbers(text: string, lexicon: LexiconIndex): RecordNumber[] {
  return lexicon.numbers.flatMap(({ of, pattern, bare }) =>
    [...text.matchAll(pattern)].flatMap((m): RecordNumber[] => {
      const [said] = m;
      const end = m.index + said.length;
      if (lexicon.bySku.has(bareCode(said)) || (bare && unitAt(text, end))) return [];
      const value = said.toUpperCase().replace(/\s/g, '');
      return [{ kind: 'record-number', of, value, start: m.index, end, text: said }];
    }),
  );
}
