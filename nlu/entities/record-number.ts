import type { Entity, NumberKind } from '../understanding.ts';

type RecordNumber = Extract<Entity, { kind: 'record-number' }>;

const KIND: Record<string, NumberKind> = { PO: 'order', INV: 'invoice', QT: 'quote', RMA: 'return' };
const YEAR = '(20\\d\\d)';
const END = '(?![\\d]|[-/.]\\d)';
const WITH_PREFIX = new RegExp(
  `(?<![\\p{Script=Latin}\\d])(PO|INV|QT|RMA)[\\s#:_-]{0,3}${YEAR}([\\s_/-]{0,2})(\\d{1,6})${END}`,
  'giu',
);
/** A year and a number after a word for the record: "order no. 2026-0031", 订单号:2026-0031. */
const AFTER_WORD = new RegExp(
  `(?:(order|订单|訂單)|(invoice|发票|發票)|(quote|quotation|报价单?|報價單?)|(return|退货单?|退貨單?))(?:\\s?(?:number|no\\.?|nr\\.?|号|號))?[\\s#::]{0,3}${YEAR}[\\s-](\\d{1,6})${END}`,
  'giu',
);
const UNIT_AFTER = /^\s?(?:pcs|pieces|units|ctns?|cartons?|boxes|packs|rolls|kg|个|個|只|件|箱|盒|包|卷)/i;

/**
 * Numbers of records, whatever their case, spaces and hyphens.
 * @example recordNumbers('where is po 2026 31?')[0].value // 'PO-2026-0031'
 */
export function recordNumbers(text: string): RecordNumber[] {
  if (!/20\d\d/.test(text)) return [];
  const found: RecordNumber[] = [];
  const add = (prefix: string, year: string, number: string, start: number, end: number) => {
    const value = `${prefix}-${year}-${number.padStart(4, '0')}`;
    found.push({ kind: 'record-number', of: KIND[prefix]!, value, start, end, text: text.slice(start, end) });
  };
  for (const m of text.matchAll(WITH_PREFIX)) {
    const [said, prefix, year, between, number] = m as unknown as [string, string, string, string, string];
    const end = m.index + said.length;
    // Without anything between, fewer than four digits are a year and a bit; with a blank, 2026 500 pcs is no number.
    if (between === '' && number.length < 4) continue;
    if (between.trim() === '' && between && UNIT_AFTER.test(text.slice(end, end + 10))) continue;
    add(prefix.toUpperCase(), year, number, m.index, end);
  }
  for (const m of text.matchAll(AFTER_WORD)) {
    const [number, year] = [m[6]!, m[5]!];
    // "order 2026-11" may be a month.
    if (number.length < 3 && Number(number) <= 12) continue;
    const end = m.index + m[0].length;
    const prefix = m[1] ? 'PO' : m[2] ? 'INV' : m[3] ? 'QT' : 'RMA';
    if (!UNIT_AFTER.test(text.slice(end, end + 10)))
      add(prefix, year, number, end - number.length - year.length - 1, end);
  }
  return found;
}
