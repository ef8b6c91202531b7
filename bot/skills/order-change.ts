import type { OrderDetail } from '../../knowledge/orders/orders.ts';
import { amount, day, dayIn } from '../replies/format.ts';
import type { Skill, SkillContext, SkillResult, Slots } from './skill.ts';
import { factsCard } from './support/cards.ts';
import { buildChange, confirmChange, dropChange } from './support/change.ts';
import { orderNotFound } from './support/order-not-found.ts';
import { ownNumbers } from './support/own-number.ts';
import { readGoods } from './support/read-goods.ts';

/** Changes or cancels an order as long as the seller's rule allows it: goods, address, day, the buyer's own number. */
export const orderChange: Skill = {
  intents: ['order_change', 'order_cancel'],
  audience: 'buyer',
  slots: ['order', 'draft'],
  acts: ['confirm-change', 'drop-change', 'cancel-order', 'keep-order'],
  reads: readGoods,
  async run(slots, desk) {
    const { act, authority, words, understanding: u } = desk;
    if (!authority.mayOrder) return { reply: { text: words.orders.noPermission, citations: [] } };
    if (act?.name === 'confirm-change') return confirmChange(act, desk);
    if (act?.name === 'drop-change') return dropChange(act, desk);
    if (act?.name === 'cancel-order') return cancel(act, desk);
    if (act?.name === 'keep-order') return keep(act.id, desk);
    const found = await whichOrder(slots, desk);
    if ('instead' in found) return found.instead;
    const { order } = found;
    const { orders } = words;
    if (order.status === 'cancelled')
      return { reply: { text: orders.cancelledBefore(order.id), citations: [] }, slots: { order: order.id } };
    if (!desk.records.rules.changeable.includes(order.status)) return tooLate(order, desk);
    const goods = u.entities.some((e) => e.kind === 'sku' || e.kind === 'product' || e.kind === 'quantity');
    if (u.intent === 'order_cancel' && !goods && !slots.draft) return askCancel(order, desk);
    return (await buildChange(order, slots, desk)) ?? askCancel(order, desk);
  },
};

/** The order that is meant: of that number, or the only one that can still be changed, or which of several. */
async function whichOrder(
  slots: Slots,
  desk: SkillContext,
): Promise<{ order: OrderDetail } | { instead: SkillResult }> {
  const { words, records, authority, language } = desk;
  const { orders } = words;
  const companyId = authority.companyId!;
  if (slots.order) {
    const order = await records.orders.order(slots.order, companyId);
    if (order) return { order };
    return {
      instead: {
        reply: orderNotFound(slots.order, desk),
        asks: 'order',
        slots: {},
      },
    };
  }
  for (const own of ownNumbers(desk)) {
    const order = await records.orders.order(own, companyId);
    if (order) return { order };
  }
  const open = (await records.orders.openOrders(companyId)).filter(({ status }) =>
    records.rules.changeable.includes(status),
  );
  if (open.length === 1) {
    const order = await records.orders.order(open[0]!.id, companyId);
    if (order) return { order };
  }
  const rows = open
    .slice(0, 5)
    .map((o) =>
      words.orderRow(
        o.id,
        day(dayIn(new Date(o.placedAt), desk.timeZone), language),
        words.status[o.status] ?? o.status,
        amount(o.total ?? o.net, o.currency, language),
      ),
    );
  const text = open.length ? [orders.askWhich, orders.changeable, ...rows] : [orders.noneChangeable];
  return {
    instead: {
      reply: {
        text: text.join('\n'),
        suggestions: open.length ? open.slice(0, 3).map(({ id }) => id) : [words.showOrders, words.person],
        citations: [],
      },
      ...(open.length && { asks: 'order' as const }),
      slots: {},
    },
  };
}

function tooLate(order: OrderDetail, desk: SkillContext): SkillResult {
  const { words, now } = desk;
  return {
    reply: {
      text: words.orders.tooLate(order.id, words.status[order.status] ?? order.status),
      suggestions: [words.person, words.orders.track(order.id)],
      citations: [{ title: words.orderTitle(order.id), source: words.sources.orders, asOf: now.toISOString() }],
    },
    slots: { order: order.id },
  };
}

function askCancel(order: OrderDetail, desk: SkillContext): SkillResult {
  const { words, language, now } = desk;
  const { orders } = words;
  const text = orders.askCancel(order.id, amount(order.total ?? order.net, order.currency, language));
  const yes = { name: 'cancel-order', id: order.id, version: order.revision };
  const no = { name: 'keep-order', id: order.id, version: order.revision };
  return {
    reply: {
      text,
      card: factsCard(
        text,
        [],
        [],
        [
          { title: orders.confirmCancel, say: orders.confirmCancel, act: yes },
          { title: orders.keep, say: orders.keep, act: no },
        ],
      ),
      citations: [{ title: words.orderTitle(order.id), source: words.sources.orders, asOf: now.toISOString() }],
    },
    slots: { order: order.id },
    offers: { yes, no },
  };
}

/** Cancels it if it is still as the card showed it and may be; says what has become of it otherwise. */
async function cancel({ id, version }: { id: string; version: number }, desk: SkillContext): Promise<SkillResult> {
  const { words, records, authority } = desk;
  const { orders } = words;
  const companyId = authority.companyId!;
  const order = await records.orders.order(id, companyId);
  if (!order) return { reply: { text: words.orderNotFound(id), suggestions: [words.showOrders], citations: [] } };
  if (order.status === 'cancelled')
    return { reply: { text: orders.cancelledBefore(order.id), citations: [] }, slots: { order: order.id } };
  if (!records.rules.changeable.includes(order.status)) return tooLate(order, desk);
  if (order.revision !== version) {
    const again = askCancel(order, desk);
    return { ...again, reply: { ...again.reply, text: `${orders.changed}\n${again.reply.text}` } };
  }
  return {
    reply: { text: orders.cancelled(order.id), citations: [] },
    effects: [{ kind: 'order-cancel', id: order.id, companyId, revision: order.revision, from: order.status }],
    slots: { order: order.id },
  };
}

async function keep(id: string, desk: SkillContext): Promise<SkillResult> {
  const { words, records, authority } = desk;
  const order = await records.orders.order(id, authority.companyId!);
  const text = order ? words.orders.kept(order.id) : words.orderNotFound(id);
  return { reply: { text, citations: [] }, ...(order && { slots: { order: order.id } }) };
}
