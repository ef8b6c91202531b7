import { forMatching } from '../normalise.ts';

/** A row of the n-gram matrix: feature numbers ascending, unit length. */
export interface SparseRow {
  indices: Int32Array;
  values: Float32Array;
}

/** Every feature of the training utterances with its inverse document frequency; no hashing, so nothing collides. */
export interface Dictionary {
  language: 'en' | 'zh';
  numbers: Map<string, number>;
  idf: Float32Array;
}

const TOKEN = /\p{Script=Han}|(?:(?!\p{Script=Han})\p{L})+(?:'(?:(?!\p{Script=Han})\p{L})+)?|\p{N}+/gu;

/** Lower-case words, runs of digits and single Chinese characters; punctuation is dropped. */
export function tokens(text: string): string[] {
  return forMatching(text.normalize('NFKC')).replaceAll('’', "'").match(TOKEN) ?? [];
}

function charGrams(word: string, from: number, to: number, into: string[]): void {
  const framed = [...`<${word}>`];
  for (let n = from; n <= to; n++)
    for (let i = 0; i + n <= framed.length; i++) into.push(`c${framed.slice(i, i + n).join('')}`);
}

/**
 * The n-grams of an utterance, with repetition: English words 1-2 and characters 3-5 inside each word;
 * Chinese tokens and characters 1-3 over all tokens joined. Words are marked `w`, characters `c`.
 * @example ngrams('My fapiao', 'en') // ['wmy', 'wfapiao', 'wmy fapiao', 'c<my', 'cmy>', 'c<my>', 'c<fa', …]
 */
export function ngrams(text: string, language: 'en' | 'zh'): string[] {
  const words = tokens(text);
  const found = words.map((word) => `w${word}`);
  if (language === 'zh') charGrams(words.join(''), 1, 3, found);
  else {
    for (let i = 0; i + 1 < words.length; i++) found.push(`w${words[i]} ${words[i + 1]}`);
    for (const word of words) charGrams(word, 3, 5, found);
  }
  return found;
}

/** Numbers the features of the texts; idf = ln((1 + N) / (1 + df)) + 1. */
export function buildDictionary(texts: readonly string[], language: 'en' | 'zh'): Dictionary {
  const numbers = new Map<string, number>();
  const counts: number[] = [];
  for (const text of texts)
    for (const feature of new Set(ngrams(text, language))) {
      const known = numbers.get(feature);
      if (known === undefined) counts[numbers.size] = 1;
      else counts[known]!++;
      if (known === undefined) numbers.set(feature, numbers.size);
    }
  const idf = Float32Array.from(counts, (df) => Math.log((1 + texts.length) / (1 + df)) + 1);
  return { language, numbers, idf };
}

/** (1 + ln tf) · idf of the known features, one L2 norm; empty where nothing is known. */
export function vectorise(dictionary: Dictionary, text: string): SparseRow {
  const counts = new Map<number, number>();
  for (const feature of ngrams(text, dictionary.language)) {
    const number = dictionary.numbers.get(feature);
    if (number !== undefined) counts.set(number, (counts.get(number) ?? 0) + 1);
  }
  const indices = Int32Array.from(counts.keys()).sort();
  const values = Float32Array.from(indices, (i) => (1 + Math.log(counts.get(i)!)) * dictionary.idf[i]!);
  let square = 0;
  for (const value of values) square += value * value;
  const length = Math.sqrt(square) || 1;
  return { indices, values: values.map((value) => value / length) };
}
