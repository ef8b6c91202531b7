import type { Entity, Unit } from '../understanding.ts';

/** What is wanted of one product: a code or the products that a name may mean, and how many where that was said. */
export interface OrderLine {
  skus: readonly string[]; // best first; several where the name fits several
  said: string;
  quantity?: { value: number; unit?: Unit };
  start: number;
}

type Amount = Extract<Entity, { kind: 'quantity' }>;
type Goods = Extract<Entity, { kind: 'sku' | 'product' }>;
/** A quantity this far from its product, or beyond one of these, belongs to something else. */
const FARTHEST = 40;
const BREAK = /[\n;；。|]/;
/** One quantity for every product named. */
const EACH = /\beach\b|各/i;
const PAUSE = /[,，、+&]|\band\b|\bplus\b|和|还有|另外|以及|跟/i;

/**
 * The lines of an order in a text: each product with the quantity that belongs to it.
 * Quantities stand before their products or behind them, mostly the same way throughout: both readings are tried,
 * and the one that gives more lines a quantity, across fewer pauses, is taken.
 *
 * @param entities of that text, in order
 * @returns the lines in the order of the text, and the quantities that belong to no product
 * @example orderLines('500 CUP-12 and 40 LID-12', entities).lines.map((l) => l.quantity?.value) // [500, 40]
 */
export function orderLines(text: string, entities: readonly Entity[]): { lines: OrderLine[]; loose: Amount[] } {
  const amounts = entities.filter((e): e is Amount => e.kind === 'quantity');
  const goods = entities.filter((e): e is Goods => e.kind === 'sku' || e.kind === 'product');
  const readings = [pair(text, goods, amounts, 'before'), pair(text, goods, amounts, 'behind')];
  const best = readings.sort((a, b) => b.pairs.size - a.pairs.size || a.cost - b.cost)[0]!;
  const used = new Set(best.pairs.values());
  const only = best.pairs.size === 1 && EACH.test(text) ? [...used][0] : undefined;
  const lines = goods.map((one): OrderLine => {
    const amount = best.pairs.get(one) ?? only;
    return {
      skus: one.kind === 'sku' ? one.candidates : one.skus,
      said: one.text,
      start: one.start,
      ...(amount && { quantity: { value: amount.value, ...(amount.unit && { unit: amount.unit }) } }),
    };
  });
  return { lines, loose: amounts.filter((amount) => !used.has(amount)) };
}

/** Gives each product the nearest free quantity on one side, and where there is none the nearest on the other. */
function pair(text: string, goods: readonly Goods[], amounts: readonly Amount[], side: 'before' | 'behind') {
  const pairs = new Map<Goods, Amount>();
  const free = new Set(amounts);
  let cost = 0;
  for (const wanted of side === 'before' ? (['before', 'behind'] as const) : (['behind', 'before'] as const))
    for (const one of goods) {
      if (pairs.has(one)) continue;
      let found: { amount: Amount; gap: number } | undefined;
      for (const amount of free) {
        const gap = gapBetween(text, one, amount, wanted, goods);
        if (gap !== undefined && (!found || gap < found.gap)) found = { amount, gap };
      }
      if (!found) continue;
      pairs.set(one, found.amount);
      free.delete(found.amount);
      cost += found.gap;
    }
  return { pairs, cost };
}

/** How far apart they stand, a pause counting more; undefined where they cannot belong together. */
function gapBetween(
  text: string,
  one: Goods,
  amount: Amount,
  side: 'before' | 'behind',
  goods: readonly Goods[],
): number | undefined {
  const [from, to] = side === 'before' ? [amount.end, one.start] : [one.end, amount.start];
  if (to < from || to - from > FARTHEST) return undefined;
  const between = text.slice(from, to);
  if (BREAK.test(between) || goods.some((other) => other !== one && other.start >= from && other.end <= to))
    return undefined;
  return to - from + (PAUSE.test(between) ? FARTHEST : 0);
}
