import { forMatching } from '../normalise.ts';
import type { Entity } from '../understanding.ts';
import { type LexiconIndex, nameWords } from './lexicon.ts';

type ProductName = Extract<Entity, { kind: 'product' }>;
const MOST_WORDS = 80;

/** Product names: most of a name's weight in English, the whole name or its longest part in Chinese; best first, up to five. */
export function productNames(text: string, lexicon: LexiconIndex): ProductName[] {
  if (text.length > 2000) return [];
  return /\p{Script=Han}/u.test(text)
    ? [...chinese(text, lexicon), ...english(text, lexicon)].slice(0, 1)
    : english(text, lexicon);
}

function english(text: string, lexicon: LexiconIndex): ProductName[] {
  const said = [...new Set(nameWords(text))].filter((word) => lexicon.words.has(word)).slice(0, MOST_WORDS);
  if (said.length < 2) return [];
  const scores = new Map<number, number>();
  for (const word of said)
    for (const index of lexicon.words.get(word)!)
      scores.set(index, (scores.get(index) ?? 0) + lexicon.weight.get(word)!);
  const ranked = [...scores]
    .map(([index, score]) => {
      const { sku, words } = lexicon.names[index]!;
      const whole = words.reduce((sum, word) => sum + lexicon.weight.get(word)!, 0);
      return { sku, share: score / whole };
    })
    .filter((hit) => hit.share >= 0.6)
    .sort((a, b) => b.share - a.share || (a.sku < b.sku ? -1 : 1));
  if (!ranked.length) return [];
  const best = ranked[0]!.share;
  return [
    {
      kind: 'product',
      skus: ranked
        .filter((hit) => hit.share > best - 0.05)
        .slice(0, 5)
        .map((hit) => hit.sku),
      start: 0,
      end: text.length,
      text,
    },
  ];
}

function chinese(text: string, lexicon: LexiconIndex): ProductName[] {
  const said = forMatching(text);
  let best: { length: number; start: number; skus: string[] } | undefined;
  for (const { sku, zh } of lexicon.names) {
    const length = longestShared(said, zh);
    // The noun stands at the end of a Chinese name: at least four characters, or the whole name.
    if (length < Math.min(4, zh.length) || length < 3) continue;
    if (!best || length > best.length) best = { length, start: said.indexOf(zh.slice(-length)), skus: [sku] };
    else if (length === best.length) best.skus.push(sku);
  }
  if (!best || best.skus.length > 12) return [];
  const { start, length } = best;
  return [
    {
      kind: 'product',
      skus: best.skus.slice(0, 5),
      start,
      end: start + length,
      text: text.slice(start, start + length),
    },
  ];
}

/** The longest end of `name` that stands in `said`. */
function longestShared(said: string, name: string): number {
  for (let length = name.length; length >= 3; length--) if (said.includes(name.slice(-length))) return length;
  return 0;
}
