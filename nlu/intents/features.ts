import { detectLanguage } from '../language.ts';
import { forMatching } from '../normalise.ts';

/** A row of the n-gram matrix: feature numbers ascending, unit length. */
export interface SparseRow {
  indices: Int32Array;
  values: Float32Array;
}

/** Every feature of the training utterances with its inverse document frequency; no hashing, so nothing collides. */
export interface Dictionary {
  numbers: Map<string, number>;
  idf: Float32Array;
}

/** Stands for every product code. */
const CODE = 'xcode';
const NUMBER = '0';
const RECORD_NUMBER = /(?<![\p{L}\p{N}])(PO|INV|QT|RMA)[- ]?\d[\d-]*/giu;
const PRODUCT_CODE = /(?<![a-z0-9])[a-z]{1,6}-\d+[a-z]?(?![a-z0-9])/gi;
const DIGITS = /\p{N}+(?:[.,]\p{N}+)*/gu;
const LATIN = String.raw`(?:(?!\p{Script=Han})\p{L})+`;
const TOKEN = new RegExp(String.raw`\p{Script=Han}|${LATIN}(?:'${LATIN})?|\p{N}+`, 'gu');
const HAN = /\p{Script=Han}/u;

/**
 * Lower-case words, single Chinese characters, and what stands for codes and numbers: which one it was says nothing
 * about what is wanted. Punctuation is dropped.
 * @example tokens('PO-2026-0117的CUP-12 有貨嗎') // ['po', '0', '的', 'xcode', '有', '货', '吗']
 */
export function tokens(text: string): string[] {
  const masked = text
    .normalize('NFKC')
    .replace(RECORD_NUMBER, ` $1 ${NUMBER} `)
    .replace(PRODUCT_CODE, ` ${CODE} `)
    .replace(DIGITS, ` ${NUMBER} `);
  return forMatching(masked).replaceAll('’', "'").match(TOKEN) ?? [];
}

function charGrams(word: string, from: number, to: number, mark: string, into: string[]): void {
  const text = `<${word}>`;
  // Characters beyond the basic plane are two units long: then by character, else by unit.
  const framed = /[\ud800-\udfff]/.test(text) ? [...text] : undefined;
  const length = framed?.length ?? text.length;
  for (let n = from; n <= to; n++)
    for (let i = 0; i + n <= length; i++)
      into.push(mark + (framed ? framed.slice(i, i + n).join('') : text.slice(i, i + n)));
}

/**
 * What a token is in the Chinese character n-grams. Where somebody mixes languages one letter stands for any Latin word,
 * since either language would do; in Chinese text what is Latin is a name (QQ, opera), and which one it is matters.
 */
const letterOf = (token: string, mixed: boolean) => {
  if (token === CODE) return 'C';
  return mixed && token !== NUMBER && !HAN.test(token) ? 'L' : token;
};

/**
 * The n-grams of an utterance in either language or both, with repetition: words 1-2 (marked `w`), characters 3-5 inside
 * each Latin word (`c`), and where there is Chinese characters 1-3 over the whole (`z`, in mixed text Latin words as one letter each).
 * @example ngrams('My fapiao') // ['wmy', 'wfapiao', 'wmy fapiao', 'c<my', 'cmy>', 'c<my>', 'c<fa', …]
 */
export function ngrams(text: string): string[] {
  const words = tokens(text);
  const found = words.map((word) => `w${word}`);
  for (let i = 0; i + 1 < words.length; i++)
    if (!HAN.test(words[i]!) || !HAN.test(words[i + 1]!)) found.push(`w${words[i]} ${words[i + 1]}`);
  for (const word of words) if (!HAN.test(word)) charGrams(word, 3, 5, 'c', found);
  if (words.some((word) => HAN.test(word))) {
    const mixed = detectLanguage(text) === 'mixed';
    charGrams(words.map((word) => letterOf(word, mixed)).join(''), 1, 3, 'z', found);
  }
  return found;
}

/** Numbers the features of utterances, each given by its n-grams; idf = ln((1 + N) / (1 + df)) + 1. */
export function buildDictionary(utterances: readonly (readonly string[])[]): Dictionary {
  const numbers = new Map<string, number>();
  const counts: number[] = [];
  for (const grams of utterances)
    for (const feature of new Set(grams)) {
      const known = numbers.get(feature);
      if (known !== undefined) counts[known]!++;
      else {
        counts[numbers.size] = 1;
        numbers.set(feature, numbers.size);
      }
    }
  return { numbers, idf: Float32Array.from(counts, (df) => Math.log((1 + utterances.length) / (1 + df)) + 1) };
}

/** (1 + ln tf) · idf of the known features, one L2 norm; empty where nothing is known. */
export function vectorise(dictionary: Dictionary, grams: readonly string[]): SparseRow {
  const known = new Int32Array(grams.length);
  let count = 0;
  for (const feature of grams) {
    const number = dictionary.numbers.get(feature);
    if (number !== undefined) known[count++] = number;
  }
  const sorted = known.subarray(0, count).sort();
  const indices = new Int32Array(count);
  const values = new Float32Array(count);
  let size = 0;
  let square = 0;
  for (let from = 0; from < count; size++) {
    const number = sorted[from]!;
    let to = from + 1;
    while (to < count && sorted[to] === number) to++;
    const value = (1 + Math.log(to - from)) * dictionary.idf[number]!;
    indices[size] = number;
    values[size] = value;
    square += value * value;
    from = to;
  }
  const scale = 1 / (Math.sqrt(square) || 1);
  for (let i = 0; i < size; i++) values[i] = values[i]! * scale;
  return { indices: indices.slice(0, size), values: values.slice(0, size) };
}
