/** Numbers in a vector: enough that a few hundred different words seldom fall together. */
const DIMENSIONS = 128;

/**
 * A vector of each text by its words: a rare word counts more, ln(texts / texts with it), and every word is hashed to a
 * place and a sign, so that the cosine of two vectors is near that of the texts' words.
 * @see Weinberger et al. 2009, "Feature hashing for large scale multitask learning"
 * @example textVectors(new Map([['B-77', 'mailing box'], ['B-88', 'mailing box, white']]))
 */
export function textVectors(texts: ReadonlyMap<string, string>): Map<string, Float32Array> {
  const words = new Map([...texts].map(([id, text]) => [id, wordsOf(text)]));
  const inTexts = new Map<string, number>();
  for (const own of words.values()) for (const word of new Set(own)) inTexts.set(word, (inTexts.get(word) ?? 0) + 1);
  return new Map(
    [...words].map(([id, own]) => {
      const vector = new Float32Array(DIMENSIONS);
      for (const word of own) {
        const hash = hashOf(word);
        vector[hash % DIMENSIONS]! += (hash & 0x10000 ? 1 : -1) * Math.log(1 + texts.size / inTexts.get(word)!);
      }
      return [id, vector];
    }),
  );
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/\p{L}+|\d+/gu) ?? [];

/** FNV-1a, 32 bits. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193) >>> 0;
  return hash;
}
