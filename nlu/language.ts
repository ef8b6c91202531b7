import type { Language } from './understanding.ts';

const HAN = /\p{Script=Han}/gu;
/** Words of three letters or more; codes (with a digit or all capitals) do not count. */
const ENGLISH_WORD = /(?<![\p{L}\p{N}-])\p{Script=Latin}{3,}(?![\p{N}-])/gu;

/** How much of each language is in a text: characters of Chinese, and English words that are no codes. */
function amounts(text: string): { han: number; words: number } {
  const words = (text.match(ENGLISH_WORD) ?? []).filter(
    (word) => word !== word.toUpperCase() || text === text.toUpperCase(),
  );
  return { han: text.match(HAN)?.length ?? 0, words: words.length };
}

/**
 * en, zh, or mixed; codes, numbers and units do not count.
 * @example detectLanguage('CUP-12 有货吗') // 'zh'
 * @example detectLanguage('order PO-2024-0031 到哪了') // 'mixed'
 */
export function detectLanguage(text: string): Language {
  const { han, words } = amounts(text);
  if (!han) return 'en';
  return words ? 'mixed' : 'zh';
}

/** The language in which most is written; a word counts as two characters. */
export function headLanguage(text: string): 'en' | 'zh' {
  const { han, words } = amounts(text);
  return han > 0 && han >= words * 2 ? 'zh' : han > 0 && words <= 2 ? 'zh' : 'en';
}
