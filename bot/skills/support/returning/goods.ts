import type { Product } from '../../../../knowledge/catalogue/catalogue.ts';
import type { OrderDetail } from '../../../../knowledge/orders/orders.ts';
import type { Claim } from '../../../../knowledge/orders/return-terms.ts';
import type { ReturnableLine } from '../../../../knowledge/orders/returnable.ts';
import { count, day } from '../../../replies/format.ts';
import type { SkillContext, SkillResult, Slots } from '../../skill.ts';
import { badQuantity, baseQuantity, inUnits } from '../products.ts';
import { deliveryCitation } from './order.ts';

/** A line of an order with how much of it is meant, in base units. */
export interface Meant {
  line: ReturnableLine;
  product: Product;
  quantity: number;
}

/** Which goods and how many; or what to ask, or why so many cannot be: always with the figure of the records. */
export async function goodsOf(
  slots: Slots,
  order: OrderDetail,
  lines: readonly ReturnableLine[],
  claim: Claim,
  desk: SkillContext,
): Promise<{ meant: Meant[]; slots: Slots } | { instead: SkillResult }> {
  const { words } = desk;
  const goods = slots.goods ?? implied(slots, lines, claim);
  const ask = (text: string, kept: Slots, suggestions: string[] = []): { instead: SkillResult } => ({
    instead: {
      reply: { text, suggestions, citations: [deliveryCitation(order.id, desk)] },
      asks: 'goods',
      slots: { ...kept, order: order.id },
    },
  });
  if (!goods.length) {
    const rows = await Promise.all(lines.filter(({ delivered }) => delivered > 0).map((line) => rowOf(line, desk)));
    return ask([words.returns.whichGoods(order.id), ...rows].join('\n'), slots);
  }
  const meant: Meant[] = [];
  for (const one of goods) {
    const skus = [one.sku, ...(one.others ?? [])];
    const own = lines.filter(({ sku }) => skus.includes(sku));
    const line = own.find((candidate) => limitOf(candidate, claim) > 0) ?? own[0];
    const product = line && (await desk.records.catalogue.product(line.sku));
    const others = goods.filter((other) => other !== one);
    const without = { ...slots, goods: others.length ? others : undefined, quantity: undefined, all: undefined };
    if (!line || !product) {
      const rows = await Promise.all(lines.map((candidate) => rowOf(candidate, desk)));
      const head = one.vague ? words.returns.whichGoods(order.id) : words.returns.notInOrder(one.sku, order.id);
      return ask([head, ...rows].join('\n'), { ...without, ...(one.quantity && { quantity: one.quantity }) });
    }
    const kept = { ...without, goods: goods.map((other) => (other === one ? { sku: line.sku } : other)) };
    const name = desk.language === 'zh' ? line.nameZh : line.nameEn;
    const said = (quantity: number) => inUnits(quantity, product, desk);
    const limit = limitOf(line, claim);
    if (claim === 'short' && line.open > 0 && line.missing === 0) {
      const when = order.promisedDay ? day(order.promisedDay, desk.language) : undefined;
      return stop(words.returns.stillToCome(said(line.open), name, line.sku, when), order, desk);
    }
    if (claim !== 'short' && limit === 0)
      return stop(
        line.delivered > 0
          ? words.returns.allReturned(line.sku, order.id)
          : words.returns.noneDelivered(name, line.sku, order.id),
        order,
        desk,
      );
    const asked = slots.all && !one.quantity ? limit : undefined;
    const quantity = asked === undefined ? baseQuantity(one, product) : { quantity: asked };
    if (!quantity) return ask(words.returns.howMany(name, line.sku, said(limit)), kept);
    if ('bad' in quantity) return ask(badQuantity(quantity.bad, product, desk), kept);
    if (quantity.quantity > limit) {
      const text =
        claim === 'short'
          ? words.returns.lessThanSent(said(quantity.quantity), said(line.sent), name, line.sku, order.id)
          : words.returns.tooMany(said(quantity.quantity), name, line.sku, order.id, said(line.delivered));
      const more = line.returned > 0 ? [words.returns.tooManyReturned(said(line.returned), said(line.left))] : [];
      return ask([text, ...more, words.returns.howManyAgain].join(' '), kept);
    }
    meant.push({ line, product, quantity: quantity.quantity });
  }
  const exact = meant.map(({ line, quantity }) => ({ sku: line.sku, quantity: { value: quantity } }));
  return { meant, slots: { ...slots, order: order.id, goods: exact, quantity: undefined, all: undefined } };
}

/** Where no goods are named: what the records say is missing, else the only line there is, or all of them. */
function implied(slots: Slots, lines: readonly ReturnableLine[], claim: Claim): NonNullable<Slots['goods']> {
  if (claim === 'short') {
    const missing = lines.filter((line) => line.missing > 0);
    if (missing.length)
      return missing.map(({ sku, missing: value }) => ({ sku, quantity: slots.quantity ?? { value } }));
  }
  const candidates = lines.filter((line) => limitOf(line, claim) > 0);
  if (candidates.length !== 1 && !slots.all) return [];
  return candidates.map(({ sku }) => ({ sku, ...(slots.quantity && { quantity: slots.quantity }) }));
}

/** How much of a line a claim can be about: what came and is in no return yet; of what is missing, what was sent. */
const limitOf = (line: ReturnableLine, claim: Claim): number => (claim === 'short' ? line.sent : line.left);

async function rowOf(line: ReturnableLine, desk: SkillContext): Promise<string> {
  const product = await desk.records.catalogue.product(line.sku);
  const name = desk.language === 'zh' ? line.nameZh : line.nameEn;
  return desk.words.returns.lineRow(
    line.sku,
    name,
    product ? inUnits(line.delivered, product, desk) : count(line.delivered, desk.language),
  );
}

function stop(text: string, order: OrderDetail, desk: SkillContext): { instead: SkillResult } {
  return {
    instead: {
      reply: {
        text,
        suggestions: [desk.words.other.orderOf(order.id), desk.words.person],
        citations: [deliveryCitation(order.id, desk)],
      },
      slots: { order: order.id },
    },
  };
}
