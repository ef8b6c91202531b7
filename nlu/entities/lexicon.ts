import { forMatching } from '../normalise.ts';
import type { Lexicon } from '../understanding.ts';

/** What the seller sells, made ready for finding codes and names. */
export interface LexiconIndex {
  bySku: ReadonlyMap<string, string>; // letters and digits alone -> SKU
  prefixes: ReadonlySet<string>; // the letters that codes begin with
  words: ReadonlyMap<string, readonly number[]>; // word -> products
  weight: ReadonlyMap<string, number>;
  names: readonly { sku: string; words: readonly string[]; zh: string }[];
}

const bare = (code: string) => code.toUpperCase().replace(/[^A-Z0-9]/g, '');

/** The code without hyphens and blanks, in capitals. */
export const bareCode = bare;

/** English words of a name, without plural. */
export function nameWords(text: string): string[] {
  return (text.toLowerCase().match(/[a-z0-9]+/g) ?? []).map((w) =>
    w.length > 3 && w.endsWith('s') && !w.endsWith('ss') ? w.slice(0, -1) : w,
  );
}

/** Built once from the catalogue: a few milliseconds for 500 products. */
export function buildLexiconIndex(lexicon: Lexicon): LexiconIndex {
  const words = new Map<string, number[]>();
  const names = lexicon.products.map((product, index) => {
    const own = [...new Set(nameWords(product.en))];
    for (const word of own) words.set(word, [...(words.get(word) ?? []), index]);
    return { sku: product.sku, words: own, zh: forMatching(product.zh).replace(/\s+/g, '') };
  });
  const total = Math.max(1, lexicon.products.length);
  return {
    bySku: new Map(lexicon.products.map((p) => [bare(p.sku), p.sku])),
    prefixes: new Set(lexicon.products.map((p) => /^[A-Z]+/.exec(bare(p.sku))?.[0] ?? '').filter(Boolean)),
    words,
    weight: new Map([...words].map(([word, in_]) => [word, Math.log(1 + total / in_.length)])),
    names,
  };
}
