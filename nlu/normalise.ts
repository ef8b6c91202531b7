import { Converter } from 'opencc-js/t2cn';

/** Made at the first Chinese text: it costs 16 ms. */
let converter: ((text: string) => string) | undefined;

const HAN = /\p{Script=Han}/u;

/**
 * A text in one width, without what cannot be seen: NFKC, no control or zero-width characters, single blanks; lines stay.
 * @example normalise('ＣＵＰ－１２\u200b  有貨嗎') // 'CUP-12 有貨嗎'
 */
export function normalise(text: string): string {
  return text
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, (c) => (c === '\n' || c === '\t' ? c : ''))
    .normalize('NFKC')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();
}

/**
 * For comparing: lower case and simplified Chinese.
 * @example forMatching('CUP-12 有貨嗎') // 'cup-12 有货吗'
 */
export function forMatching(text: string): string {
  return simplified(text.toLowerCase());
}

/**
 * Simplified Chinese of the same length as what went in, so that offsets found in it hold for the text itself.
 * @example simplified('兩萬個') // '两万个'
 */
export function simplified(text: string): string {
  if (!HAN.test(text)) return text;
  converter ??= Converter({ from: 't', to: 'cn' });
  const whole = converter(text);
  if (whole.length === text.length) return whole;
  const convert = converter;
  return text.replace(/\p{Script=Han}/gu, (c) => {
    const one = convert(c);
    return one.length === c.length ? one : c;
  });
}
