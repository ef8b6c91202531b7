import { day, time } from '../replies/format.ts';
import type { Citation } from '../replies/reply.ts';

/** Midnight UTC stands for a day without a time. */
const DAY_ALONE = /^\d{4}-\d\d-\d\d(?:T00:00:00(?:\.0+)?Z)?$/;

/**
 * Where the figures come from and from when, one line a source, for channels that show text alone.
 *
 * @example sourceLines([{ title: 'Order PO-2026-0031', source: 'orders', asOf: '2026-11-24T09:12:00Z' }], 'en', 'UTC')
 * // ['Source: Order PO-2026-0031, orders, 24 Nov 2026, 09:12']
 */
export function sourceLines(citations: readonly Citation[], language: 'en' | 'zh', timeZone: string): string[] {
  const [head, comma] = language === 'zh' ? ['来源：', '，'] : ['Source: ', ', '];
  return citations.map(({ title, source, asOf }) => {
    const when = DAY_ALONE.test(asOf) ? day(asOf, language) : time(asOf, timeZone, language);
    return head + [title, ...(source === title ? [] : [source]), when].join(comma);
  });
}
