import type { Random } from './random.ts';
import type { World } from './world.ts';

const HOUR_MS = 3_600_000;
/** Of the months of which chats are on record. */
const DAYS = 540;
/** Every so many companies ask; one that does asks before this share of what it buys. */
const ASKING = 0.5;
const MOST_ASKED = 0.5;
/** Questions of which nothing comes, for each that was followed by an order. */
const IDLE = 0.6;

/**
 * Who buys asks first: in chat, about stock or price, up to ten days before the order; some ask and do not buy.
 * @param random a stream of its own: the rest of the company stays as it is
 */
export function addQuestions({ companies, sales, items, today, now, rows, plant }: World, random: Random): void {
  const share = new Map<string, number>();
  for (const { row } of companies)
    if (row.id.startsWith('c-') && random.chance(ASKING)) share.set(row.id, random.next() * MOST_ASKED);
  for (const id of share.keys()) plant('asks-first', id, 'asks about stock or price before it orders');
  const from = Date.parse(today) - DAYS * 24 * HOUR_MS;
  const skus = [...items.keys()];
  const ask = (at: number, company: string, sku: string) => {
    if (at < Date.parse(now))
      rows.product_question.push({ reply_id: null, at: new Date(at).toISOString(), company_id: company, sku });
  };
  for (const { company, placedAt, lines } of sales) {
    const asked = share.get(company.row.id);
    const placed = Date.parse(placedAt);
    if (asked === undefined || placed < from) continue;
    for (const { sku } of lines) {
      if (!random.chance(asked)) continue;
      ask(placed - random.int(1, 240) * HOUR_MS, company.row.id, sku);
      // As often about its usual goods as about any.
      if (random.chance(IDLE))
        ask(
          placed + random.int(-60 * 24, 60 * 24) * HOUR_MS,
          company.row.id,
          random.chance(0.5) ? sku : random.pick(skus),
        );
    }
  }
  rows.product_question.sort((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0));
}
