import type { Entity } from '../understanding.ts';

const SIGNS: Record<string, string> = {
  '€': 'EUR',
  '¥': 'CNY',
  $: 'USD',
  '£': 'GBP',
  eur: 'EUR',
  euro: 'EUR',
  euros: 'EUR',
  cny: 'CNY',
  rmb: 'CNY',
  元: 'CNY',
  块: 'CNY',
  块钱: 'CNY',
  人民币: 'CNY',
  欧元: 'EUR',
  usd: 'USD',
  dollar: 'USD',
  dollars: 'USD',
  美元: 'USD',
};
const AMOUNT = '(\\d{1,3}(?:,\\d{3})+(?:\\.\\d{1,2})?|\\d+(?:\\.\\d{1,2})?)\\s?(k\\b|万)?';
const BEFORE = new RegExp(`([€¥$£]|\\b(?:eur|cny|rmb|usd)\\b)\\s?${AMOUNT}`, 'giu');
const AFTER = new RegExp(
  `(?<![\\p{L}\\d.,-])${AMOUNT}\\s?(€|euros?\\b|eur\\b|cny\\b|rmb\\b|usd\\b|dollars?\\b|块钱|人民币|欧元|美元|元|块)`,
  'giu',
);

/** Amounts of money in minor units: "€1,250.50" is 125050 EUR, 两 decimals at most; 1.5k euro is 150000. */
export function money(text: string): Entity[] {
  const found: Entity[] = [];
  const add = (m: RegExpExecArray, sign: string, digits: string, scale: string | undefined) => {
    const value = Number(digits.replaceAll(',', '')) * (scale ? (/k/i.test(scale) ? 1000 : 10_000) : 1);
    const currency = SIGNS[sign.toLowerCase()];
    found.push({
      kind: 'money',
      minor: Math.round(value * 100),
      ...(currency && { currency }),
      start: m.index,
      end: m.index + m[0].length,
      text: m[0],
    });
  };
  for (const m of text.matchAll(BEFORE)) add(m, m[1]!, m[2]!, m[3]);
  for (const m of text.matchAll(AFTER)) add(m, m[3]!, m[1]!, m[2]);
  return found;
}
