import type { Entity } from '../understanding.ts';
import { isContent, type LexiconIndex, MOST_ENDING, type NameWord, nameWords } from './lexicon.ts';
import type { Taken } from './taken.ts';

type ProductName = Extract<Entity, { kind: 'product' }>;
const MOST_SKUS = 5;
/** Names are looked for at the beginning only of what is longer: an order list names codes. */
const MOST_READ = 6000;
/** More names than this are a catalogue read aloud. */
const MOST_NAMES = 40;
const MOST_WORDS = 24;
const GAP = /^(?!.*\. )[ ,/&().'x×-]{0,4}$/i;
const HAN_RUN = /\p{Script=Han}{2,}/gu;

/**
 * Product names, whole or a telling part: two content words of one name in English (or its only one with all the
 * rest), the head noun in Chinese; up to five SKUs, best match first.
 *
 * @param matching the text in simplified Chinese, of the same length
 */
export function productNames(text: string, matching: string, lexicon: LexiconIndex, taken: Taken): ProductName[] {
  return [...english(text, lexicon, taken), ...chinese(text, matching.toLowerCase(), lexicon, taken)];
}

function english(text: string, lexicon: LexiconIndex, taken: Taken): ProductName[] {
  const found: ProductName[] = [];
  let run: NameWord[] = [];
  const close = () => {
    const name = run.length ? bestOf(run, lexicon) : undefined;
    if (name) found.push({ ...name, text: text.slice(name.start, name.end) });
    run = [];
  };
  for (const word of nameWords(text.slice(0, MOST_READ))) {
    const before = run.at(-1)?.end ?? word.start;
    const known = lexicon.words.has(word.word) && taken.free(word.start, word.end);
    // A run ends at a full stop, a line, "and", something else that was named, or a word that no name has.
    if (run.length && !(known && taken.free(before, word.start) && GAP.test(text.slice(before, word.start)))) close();
    // A word said again after a comma is of the next product: "8 oz paper cup, 12 oz paper cup".
    if (known && isContent(word.word) && run.some((earlier) => earlier.word === word.word)) {
      const next = run.findIndex((w, i) => i > 0 && text.slice(run[i - 1]!.end, w.start).includes(','));
      const rest = next > 0 ? run.splice(next) : [];
      if (next > 0) close();
      run.push(...rest);
    }
    if (known) run.push(word);
    if (run.length === MOST_WORDS) close();
  }
  close();
  return found;
}

/** The products that share most with a run of words. */
function bestOf(run: readonly NameWord[], lexicon: LexiconIndex): Omit<ProductName, 'text'> | undefined {
  const said = new Set(run.map(({ word }) => word));
  const scores = new Map<number, number>();
  const contents = new Map<number, number>();
  for (const word of said) {
    const weight = lexicon.weight.get(word)!;
    const content = isContent(word);
    for (const index of lexicon.words.get(word)!) {
      scores.set(index, (scores.get(index) ?? 0) + weight);
      if (content) contents.set(index, (contents.get(index) ?? 0) + 1);
    }
  }
  const ranked: { sku: string; words: ReadonlySet<string>; score: number; share: number }[] = [];
  for (const [index, content] of contents) {
    const { sku, words, weight } = lexicon.names[index]!;
    const score = scores.get(index)!;
    const share = score / weight;
    if (content >= 2 || share > 0.95) ranked.push({ sku, words, score, share });
  }
  ranked.sort((a, b) => b.score - a.score || b.share - a.share || (a.sku < b.sku ? -1 : 1));
  const best = ranked[0];
  if (!best) return undefined;
  const own = run.filter(({ word }) => best.words.has(word));
  const skus = ranked
    .filter((hit) => hit.score > best.score - 0.01 && (best.share < 0.95 || hit.share >= best.share))
    .slice(0, MOST_SKUS);
  return { kind: 'product', skus: skus.map(({ sku }) => sku), start: own[0]!.start, end: own.at(-1)!.end };
}

function chinese(text: string, matching: string, lexicon: LexiconIndex, taken: Taken): ProductName[] {
  const found: ProductName[] = [];
  if (matching.length !== text.length) return found; // a letter that changed its length in lower case: offsets would lie
  for (const { 0: run, index: offset } of matching.slice(0, MOST_READ).matchAll(HAN_RUN)) {
    for (let i = 0; i < run.length - 1; i++) {
      for (let length = Math.min(MOST_ENDING, run.length - i); length >= 2; length--) {
        const [start, end] = [offset + i, offset + i + length];
        const products = lexicon.endings.get(run.slice(i, i + length));
        if (!products || !taken.free(start, end)) continue;
        const around = matching.slice(Math.max(0, start - 12), end + 12);
        found.push({
          kind: 'product',
          skus: nearestTo(around, products, lexicon),
          start,
          end,
          text: text.slice(start, end),
        });
        if (found.length === MOST_NAMES) return found;
        i += length - 1;
        break;
      }
    }
  }
  return found;
}

/** The products of whose name most stands around the noun: its size, colour, material. */
function nearestTo(around: string, products: readonly number[], lexicon: LexiconIndex): string[] {
  const scored = products.map((index) => {
    const { sku, zh, zhParts } = lexicon.names[index]!;
    let score = 0;
    for (const part of zhParts) if (around.includes(part)) score += 1;
    return { sku, score: around.includes(zh) ? 100 : score };
  });
  scored.sort((a, b) => b.score - a.score || (a.sku < b.sku ? -1 : 1));
  const best = scored[0]!.score;
  return scored
    .filter(({ score }) => score === best)
    .slice(0, MOST_SKUS)
    .map(({ sku }) => sku);
}
