import { detectLanguage } from '../language.ts';
import { forMatching } from '../normalise.ts';

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

/** What is done with an n-gram: a mark for its kind and a stretch of a string, so that nothing need be copied. */
type Take = (mark: string, source: string, from: number, to: number) => void;

function charGrams(word: string, from: number, to: number, mark: string, take: Take): void {
  const text = `<${word}>`;
  // Characters beyond the basic plane are two units long: then by character, else by unit.
  const framed = /[\ud800-\udfff]/.test(text) ? [...text] : undefined;
  const length = framed?.length ?? text.length;
  for (let n = from; n <= to; n++)
    for (let i = 0; i + n <= length; i++)
      if (framed) {
        const gram = framed.slice(i, i + n).join('');
        take(mark, gram, 0, gram.length);
      } else take(mark, text, i, i + n);
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
  const found: string[] = [];
  eachNgram(text, (mark, source, from, to) => found.push(mark + source.slice(from, to)));
  return found;
}

/** Hands over the n-grams of `ngrams`, in the same order. */
export function eachNgram(text: string, take: Take): void {
  const words = tokens(text);
  const chinese = words.map((word) => HAN.test(word));
  for (const word of words) take('w', word, 0, word.length);
  for (let i = 0; i + 1 < words.length; i++)
    if (!chinese[i] || !chinese[i + 1]) {
      const pair = `${words[i]} ${words[i + 1]}`;
      take('w', pair, 0, pair.length);
    }
  for (const [i, word] of words.entries()) if (!chinese[i]) charGrams(word, 3, 5, 'c', take);
  if (!chinese.includes(true)) return;
  const mixed = detectLanguage(text) === 'mixed';
  charGrams(words.map((word) => letterOf(word, mixed)).join(''), 1, 3, 'z', take);
}
