import type { OrderDetail } from '../../knowledge/orders/orders.ts';
import { day, dayIn } from '../replies/format.ts';
import type { Skill, SkillContext, SkillResult } from './skill.ts';
import { shownOf } from './support/basket.ts';
import { saveDraft, showDraft } from './support/draft.ts';
import { gather } from './support/gather.ts';
import type { Want } from './support/line-edits.ts';
import { orderNotFound } from './support/order-not-found.ts';
import { ownNumbers } from './support/own-number.ts';
import { readGoods } from './support/read-goods.ts';

const USUAL = /\busual(?:ly)?\b|\balways\b|\bregular\b|老样子|照旧|常订|平时|老规矩|惯例/i;
/** What is in more than half of so many orders is what is usually ordered. */
const LOOKED_AT = 6;

/** "The same again", "the usual": an earlier order as a draft, with what the message changes in it. */
export const reorder: Skill = {
  intents: ['reorder'],
  audience: 'buyer',
  slots: ['order'],
  reads: readGoods,
  async run(slots, desk) {
    const { words, records, authority, understanding: u, language } = desk;
    const { orders } = words;
    if (!authority.mayOrder) return { reply: { text: orders.noPermission, citations: [] } };
    const companyId = authority.companyId!;
    if (!slots.lines && slots.order) {
      const named = await records.orders.order(slots.order, companyId);
      if (!named)
        return {
          reply: orderNotFound(slots.order, desk),
        };
    }
    const base = slots.lines ? undefined : await baseOf(slots.order, USUAL.test(u.text), desk);
    if (!slots.lines && !base) return { reply: { text: orders.noEarlier, citations: [] } };
    const lead = base?.order
      ? orders.again(base.order.id, day(dayIn(new Date(base.order.placedAt), desk.timeZone), language))
      : base && orders.usual(String(base.looked));
    return draftOf(slots.lines ?? base!.wants, lead ? [lead] : [], slots, base?.order, desk);
  },
};

async function draftOf(
  wants: readonly Want[],
  lead: readonly string[],
  slots: Parameters<Skill['run']>[0],
  base: OrderDetail | undefined,
  desk: SkillContext,
): Promise<SkillResult> {
  const gathered = await gather(
    slots,
    { wants, ...(base && { addressId: base.addressId }), question: desk.words.orders.askGoods },
    desk,
  );
  if ('instead' in gathered) {
    const { reply } = gathered.instead;
    return { ...gathered.instead, reply: { ...reply, text: [...lead, reply.text].join('\n') } };
  }
  const { basket, requestedDay, customerPo, left } = gathered;
  const body = {
    lines: basket.lines.map(({ sku, quantity }) => ({ sku, quantity })),
    addressId: basket.address.id,
    requestedDay,
    customerPo,
    quoteId: null,
    order: null,
    shown: shownOf(basket),
  };
  const { ref, effect } = saveDraft(undefined, 'order', body, desk);
  const shown = await showDraft(ref, body, basket, desk, { lead, left, effects: [effect] });
  return { ...shown, formOf: 'order_place' };
}

interface Base {
  wants: Want[];
  order?: OrderDetail;
  looked: number;
}

/** The order that is meant, or what is in most of the last ones, each at its middle quantity. */
async function baseOf(number: string | undefined, usual: boolean, desk: SkillContext): Promise<Base | undefined> {
  const { records, authority } = desk;
  const companyId = authority.companyId!;
  const wantsOf = (order: OrderDetail): Want[] =>
    order.lines.map(({ sku, quantity }) => ({ sku, quantity: { value: quantity } }));
  if (number) {
    const order = await records.orders.order(number, companyId);
    return order && { wants: wantsOf(order), order, looked: 1 };
  }
  for (const own of ownNumbers(desk)) {
    const order = await records.orders.order(own, companyId);
    if (order) return { wants: wantsOf(order), order, looked: 1 };
  }
  const heads = (await records.orders.lastOrders(companyId, LOOKED_AT * 2)).filter((o) => o.status !== 'cancelled');
  if (!heads.length) return undefined;
  const wanted = usual ? heads.slice(0, LOOKED_AT) : heads.slice(0, 1);
  const found = (await Promise.all(wanted.map(({ id }) => records.orders.order(id, companyId)))).filter(
    (order) => order !== undefined,
  );
  const [latest] = found;
  if (!latest) return undefined;
  if (!usual) return { wants: wantsOf(latest), order: latest, looked: 1 };
  const times = new Map<string, number[]>();
  for (const order of found)
    for (const { sku, quantity } of order.lines) times.set(sku, [...(times.get(sku) ?? []), quantity]);
  const often = [...times].filter(([, quantities]) => quantities.length * 2 > found.length);
  if (!often.length) return { wants: wantsOf(latest), order: latest, looked: 1 };
  const middle = (quantities: number[]) => quantities.sort((a, b) => a - b)[Math.floor((quantities.length - 1) / 2)]!;
  return {
    wants: often.map(([sku, quantities]) => ({ sku, quantity: { value: middle(quantities) } })),
    looked: found.length,
  };
}
