import { Converter } from 'opencc-js/t2cn';

const toSimplified = Converter({ from: 't', to: 'cn' });

/**
 * A text in one width, without what cannot be seen: NFKC, no control or zero-width characters, single blanks; lines stay.
 * @example normalise('ＣＵＰ－１２\u200b  有貨嗎') // 'CUP-12 有貨嗎'
 */
export function normalise(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\r\n?/g, '\n')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, (c) => (c === '\n' || c === '\t' ? c : ''))
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();
}

/** For comparing: lower case and simplified Chinese, of the same length as what went in wherever letters are concerned. */
export function forMatching(text: string): string {
  const lower = text.toLowerCase();
  return /\p{Script=Han}/u.test(lower) ? toSimplified(lower) : lower;
}
