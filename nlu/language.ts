import { UNIT_PATTERN } from './entities/units.ts';
import type { Language } from './understanding.ts';

const HAN = /\p{Script=Han}/gu;
/** Words of two letters or more that are part of no code: nothing with a digit or a hyphen to a digit. */
const WORD =
  /(?<![\p{L}\p{N}]|[\p{N}][-_.])\p{Script=Latin}[\p{Script=Latin}'’]+(?![\p{N}\p{Script=Latin}]|[-_][\p{N}])/gu;
/** In Chinese text a word follows a character directly: 我的order. */
const AFTER_HAN = /(?<=\p{Script=Han})\p{Script=Latin}{2,}(?![\p{N}\p{Script=Latin}]|[-_][\p{N}])/gu;
const UNIT = new RegExp(`^(?:${UNIT_PATTERN}|oz|ml|mm|cm|gsm|eur|euros?|usd|cny|rmb)$`, 'i');
/** What Chinese writes in Latin letters anyway. */
const LOANS = new Set(['ok', 'logo', 'app', 'pdf', 'excel', 'email', 'vip', 'sku', 'wifi']);

/** What was asked last: one turn asks of the same text several times. */
let last = { text: '', han: 0, words: 0 };

/** Characters of Chinese, and English words that are no codes, units or abbreviations. */
function amounts(text: string): { han: number; words: number } {
  if (last.text !== text) last = { text, ...counted(text) };
  return last;
}

function counted(text: string): { han: number; words: number } {
  const han = text.match(HAN)?.length ?? 0;
  const all = [...(text.match(WORD) ?? []), ...(han ? (text.match(AFTER_HAN) ?? []) : [])];
  const capitals = all.filter((word) => word === word.toUpperCase());
  // One or two words in capitals are codes (PO, FSC, MSDS); more are somebody who writes so.
  const shouted = capitals.length >= 3 && capitals.length === all.length;
  const words = all.filter((word) => {
    if (UNIT.test(word) || LOANS.has(word.toLowerCase())) return false;
    return shouted || word !== word.toUpperCase();
  });
  return { han, words: words.length };
}

/**
 * en, zh, or mixed; codes, numbers and units do not count. Without any letters: en.
 * @example detectLanguage('CUP-12 有货吗') // 'zh'
 * @example detectLanguage('order PO-2024-0031 到哪了') // 'mixed'
 */
export function detectLanguage(text: string): Language {
  const { han, words } = amounts(text);
  if (!han) return 'en';
  return words ? 'mixed' : 'zh';
}

/**
 * The language in which most is written; a word weighs as much as two characters, and Chinese wins a tie.
 * @example headLanguage('please check 发票') // 'en'
 */
export function headLanguage(text: string): 'en' | 'zh' {
  const { han, words } = amounts(text);
  return han > 0 && han >= words * 2 ? 'zh' : 'en';
}
