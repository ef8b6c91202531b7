import type { OrderDetail } from '../../knowledge/orders/orders.ts';
import type { Entity } from '../../nlu/understanding.ts';
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
/** The order before the last one. */
const BEFORE_LAST =
  /\b(?:one|order) before (?:that|last|the last)\b|\bsecond[- ]?(?:to[- ])?last\b|\blast (?:order )?but one\b|上上[次回单]|再上一[次单]|倒数第二/i;
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
    const then = base
      ? { ...desk, understanding: { ...u, entities: u.entities.filter((e) => !isPast(e, desk)) } }
      : desk;
    if (!slots.lines && !base) return { reply: { text: orders.noEarlier, citations: [] } };
    const lead = base?.order
      ? orders.again(base.order.id, day(dayIn(new Date(base.order.placedAt), desk.timeZone), language))
      : base && orders.usual(String(base.looked));
    return draftOf(slots.lines ?? base!.wants, lead ? [lead] : [], slots, base?.order, then);
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

/** "Last month's order" says when it was, not when to deliver. */
function isPast(entity: Entity, { today }: SkillContext): boolean {
  if (entity.kind === 'span') return entity.to !== undefined && entity.to < today;
  return entity.kind === 'date' && entity.value < today;
}

/** The days in which the order that is meant was placed, where the message says so. */
function placedIn(desk: SkillContext): { from: string; to: string } | undefined {
  const past = desk.understanding.entities.find((entity) => isPast(entity, desk));
  if (past?.kind === 'date') return { from: past.value, to: past.value };
  return past?.kind === 'span' ? { from: past.from ?? '', to: past.to! } : undefined;
}

interface Base {
  wants: Want[];
  order?: OrderDetail;
  looked: number;
}

/** The latest one, the one before it, or the latest of the days that were named. */
function meant<Head extends { id: string; placedAt: string }>(heads: readonly Head[], desk: SkillContext): Head {
  const days = placedIn(desk);
  const of =
    days &&
    heads.find(({ placedAt }) => {
      const placed = dayIn(new Date(placedAt), desk.timeZone);
      return placed >= days.from && placed <= days.to;
    });
  return of ?? (BEFORE_LAST.test(desk.understanding.text) ? heads[1] : undefined) ?? heads[0]!;
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
  const wanted = usual ? heads.slice(0, LOOKED_AT) : [meant(heads, desk)];
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
