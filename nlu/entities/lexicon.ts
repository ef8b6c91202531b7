import { forMatching } from '../normalise.ts';
import type { Lexicon } from '../understanding.ts';
import { type NumberShape, numberShapes } from './number-shapes.ts';

/** What the seller sells, made ready for finding codes and names. */
export interface LexiconIndex {
  numbers: readonly NumberShape[]; // what the seller's own numbers of records look like
  bySku: ReadonlyMap<string, string>; // letters and digits alone -> SKU
  words: ReadonlyMap<string, readonly number[]>; // English word without plural -> products
  endings: ReadonlyMap<string, readonly number[]>; // end of the Chinese head noun, two characters or more -> products
  weight: ReadonlyMap<string, number>; // how telling a word is, by inverse frequency
  names: readonly {
    sku: string;
    words: ReadonlySet<string>;
    content: number;
    weight: number;
    zh: string;
    zhParts: readonly string[];
  }[];
}

export interface NameWord {
  word: string;
  start: number;
  end: number;
}

/** The longest end of a Chinese name that is looked up. */
export const MOST_ENDING = 8;

/** Words that say nothing of which product is meant; the last two lines are talk around it. */
const STOP = new Set(
  `a an and as at by for from in is it of on or per the to with x your you we our my me i need want have do does can
  any are be this that how much many price stock order please`.split(/\s+/),
);
const NO_NOUN = new Set(
  '系列 产品 用品 服务 商品 套装 标准 包装 白色 黑色 透明 小号 中号 大号 特大 每箱 一次 公斤 订单 发票 物流 报价'.split(
    ' ',
  ),
);

/**
 * The code without hyphens and blanks, in capitals.
 * @example bareCode('cup 12') // 'CUP12'
 */
export const bareCode = (code: string): string => code.toUpperCase().replace(/[^A-Z0-9]/g, '');

/** Words of a name or utterance, singular, letters apart from figures: "12oz cups" has 12, oz and cup. */
export function nameWords(text: string): NameWord[] {
  const words: NameWord[] = [];
  for (const m of text.matchAll(/\p{Script=Latin}+|\d+(?:\.\d+)?/gu)) {
    const word = singular(m[0].toLowerCase());
    if (!STOP.has(word)) words.push({ word, start: m.index, end: m.index + m[0].length });
  }
  return words;
}

function singular(word: string): string {
  if (word.length < 4 || !word.endsWith('s') || word.endsWith('ss') || word.endsWith('us')) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return /(?:x|ch|sh|ss)es$/.test(word) ? word.slice(0, -2) : word.slice(0, -1);
}

/** Whether a word names something: letters, three or more. */
export const isContent = (word: string): boolean => /^\p{Script=Latin}{3,}$/u.test(word);

/** A measure at the beginning of a Chinese name is not its noun: 12盎司. */
const SIZE = /[\d.]+\s?(?:盎司|毫升|厘米|毫米|微米|公分|公斤|英寸|克|升|米|寸|号|码)?/g;

/** What tells Chinese names with the same noun apart: figures, letters, pairs of characters. */
const partsOf = (zh: string): string[] => [
  ...new Set([
    ...(zh.match(/\d+(?:\.\d+)?|[a-z]+/g) ?? []),
    ...[...zh.matchAll(/(?=(\p{Script=Han}{2}))/gu)].map((m) => m[1]!),
  ]),
];

/** Built once from the catalogue: a few milliseconds for 500 products. */
export function buildLexiconIndex(lexicon: Lexicon): LexiconIndex {
  const words = new Map<string, number[]>();
  const endings = new Map<string, number[]>();
  const put = (map: Map<string, number[]>, key: string, index: number) => {
    const there = map.get(key);
    if (there) there.push(index);
    else map.set(key, [index]);
  };
  const total = Math.max(1, lexicon.products.length);
  const own = lexicon.products.map((product) => new Set(nameWords(product.en).map(({ word }) => word)));
  own.forEach((set, index) => {
    for (const word of set) put(words, word, index);
  });
  const weight = new Map([...words].map(([word, in_]) => [word, Math.log(1 + total / in_.length)]));
  const names = lexicon.products.map((product, index) => {
    const zh = forMatching(product.zh);
    const head = (zh.replace(SIZE, ' ').match(/\p{Script=Han}{2,}/gu) ?? []).find((run) => !NO_NOUN.has(run)) ?? '';
    for (let length = 2; length <= Math.min(MOST_ENDING, head.length); length++) {
      const ending = head.slice(-length);
      if (!NO_NOUN.has(ending)) put(endings, ending, index);
    }
    const set = own[index]!;
    let sum = 0;
    for (const word of set) sum += weight.get(word)!;
    return {
      sku: product.sku,
      words: set,
      content: [...set].filter(isContent).length,
      weight: sum,
      zh,
      zhParts: partsOf(zh),
    };
  });
  return {
    numbers: numberShapes(lexicon.numbers ?? []),
    bySku: new Map(lexicon.products.map((p) => [bareCode(p.sku), p.sku])),
    words,
    endings,
    weight,
    names,
  };
}
