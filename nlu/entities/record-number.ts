import type { Entity, NumberKind } from '../understanding.ts';

const PREFIX: Record<string, NumberKind> = { PO: 'order', INV: 'invoice', QT: 'quote', RMA: 'return' };
const PATTERN = /(?<![\p{L}\d])(PO|INV|QT|RMA)[\s#:_-]{0,3}((?:19|20)\d\d)[\s_-]{0,2}(\d{1,7})(?!\d)/giu;
/** A year and a number after a word for an order: "order 2026-0031", 订单2026-31. */
const BARE = /(?:order|订单号?|单号)[\s#:：no.]{0,5}((?:19|20)\d\d)[\s-](\d{1,7})(?!\d)/giu;

/**
 * Numbers of records, whatever their case, spaces and hyphens.
 * @example recordNumbers('where is po 2026 31?')[0].value // 'PO-2026-0031'
 */
export function recordNumbers(text: string): Entity[] {
  const found: Entity[] = [];
  const add = (prefix: string, year: string, number: string, start: number, said: string) =>
    found.push({
      kind: 'record-number',
      of: PREFIX[prefix]!,
      value: `${prefix}-${year}-${String(Number(number)).padStart(4, '0')}`,
      start,
      end: start + said.length,
      text: said,
    });
  for (const m of text.matchAll(PATTERN)) add(m[1]!.toUpperCase(), m[2]!, m[3]!, m.index, m[0]);
  for (const m of text.matchAll(BARE)) add('PO', m[1]!, m[2]!, m.index, m[0]);
  return found;
}
