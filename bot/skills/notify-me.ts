import type { WatchKind } from '../../knowledge/effects/watch.ts';
import type { Skill, SkillContext, SkillResult } from './skill.ts';
import { invoiceCitation, stateOf } from './support/invoices.ts';
import { orderNotFound } from './support/order-not-found.ts';
import { ownNumber } from './support/own-number.ts';
import { inUnits, resolveProduct } from './support/products.ts';

const NO_MORE =
  /(?:\bstop\b|don'?t|do not|no longer|no more|cancel|off).{0,30}(?:notif|tell|alert|remind|inform)|(?:取消|不[用要再]|停止|别).{0,6}(?:提醒|通知|告诉)/i;
const ARRIVES = /deliver|arriv|\bget it\b|truck|送[到达]|签收|到货时|收到/i;
const STOCK = /stock|available|back in|restock|有货|补货|现货|库存/i;
const SHOWN = 4;

/** "Tell me when …": remembers it, and the desk tells it once when it has come true. */
export const notifyMe: Skill = {
  intents: ['notify_me'],
  audience: 'buyer',
  slots: ['order', 'sku', 'invoice'],
  async run(slots, desk): Promise<SkillResult> {
    const { words, records, authority, understanding } = desk;
    const { notices } = words;
    const personId = authority.person!.id;
    if (NO_MORE.test(understanding.text)) {
      const subject = slots.order ?? slots.sku ?? slots.invoice ?? null;
      const open = records.watches.of(personId).filter((watch) => subject === null || watch.subject === subject);
      return {
        reply: { text: notices.dropped(open.length), citations: [] },
        effects: open.length ? [{ kind: 'watch-drop', personId, subject }] : [],
      };
    }
    if (slots.invoice) return invoiceDue(slots.invoice, desk);
    const number = slots.order ?? ownNumber(desk);
    if (number) return orderMoves(number, desk);
    if (slots.sku || STOCK.test(understanding.text)) return backInStock(slots.sku, desk);
    const open = await records.orders.openOrders(authority.companyId!);
    if (open.length === 1) return orderMoves(open[0]!.id, desk);
    return {
      reply: { text: notices.askWhat, suggestions: open.slice(0, SHOWN).map(({ id }) => id), citations: [] },
      asks: 'order',
      slots: {},
    };
  },
};

async function orderMoves(number: string, desk: SkillContext): Promise<SkillResult> {
  const { words, records, authority, now } = desk;
  const order = await records.orders.order(number, authority.companyId!);
  if (!order)
    return {
      reply: orderNotFound(number, desk),
      asks: 'order',
      slots: {},
    };
  const citations = [{ title: words.orderTitle(order.id), source: words.sources.orders, asOf: now.toISOString() }];
  const toShip = order.status !== 'cancelled' && order.lines.some((line) => line.open > 0);
  const arrived = order.shipments.filter((shipment) => shipment.deliveredAt).length;
  const underWay = order.shipments.length > arrived;
  // What has all left can still arrive.
  const kind: WatchKind = ARRIVES.test(desk.understanding.text) || (!toShip && underWay) ? 'delivered' : 'shipped';
  if (!toShip && !underWay)
    return {
      reply: {
        text: words.notices.nothingOpen(order.id),
        suggestions: [words.other.orderOf(order.id)],
        citations,
      },
      slots: { order: order.id },
    };
  const since = kind === 'delivered' ? arrived : order.shipments.length;
  return { ...promise(kind, order.id, since, desk), slots: { order: order.id } };
}

async function backInStock(sku: string | undefined, desk: SkillContext): Promise<SkillResult> {
  const { words, records } = desk;
  const found = await resolveProduct(sku ? { sku } : {}, desk);
  if ('instead' in found) return found.instead;
  const { product } = found;
  const said = await records.stock.stockOf(product.sku);
  const free = said.known ? said.warehouses.reduce((sum, { free: left }) => sum + Math.max(0, left), 0) : 0;
  if (product.discontinued)
    return {
      reply: { text: words.discontinued(product.sku, product.replacedBy ?? undefined), citations: [] },
      slots: { sku: product.sku },
    };
  if (said.known && free > 0)
    return {
      reply: {
        text: words.notices.inStockNow(product.sku, inUnits(free, product, desk)),
        suggestions: [words.other.stockOf(product.sku), words.other.priceOf(product.sku)],
        citations: [{ title: words.stockTitle(product.sku), source: words.sources.stock, asOf: said.asOf }],
      },
      slots: { sku: product.sku },
    };
  return { ...promise('in-stock', product.sku, 0, desk), slots: { sku: product.sku } };
}

async function invoiceDue(number: string, desk: SkillContext): Promise<SkillResult> {
  const { words, records, authority, today } = desk;
  const invoice = await records.invoices.invoice(number, authority.companyId!);
  if (!invoice) {
    const suggestions = [words.billing.showInvoices, words.person];
    return { reply: { text: words.billing.notFound(number), suggestions, citations: [] } };
  }
  if (invoice.open > 0 && invoice.dueDay > today)
    return { ...promise('due', invoice.id, 0, desk), slots: { invoice: invoice.id } };
  return {
    reply: {
      text: words.notices.alreadyDue(invoice.id, stateOf(invoice, desk)),
      suggestions: [words.billing.ask.pay(invoice.id)],
      citations: [invoiceCitation(desk, words.billing.titles.invoice(invoice.id))],
    },
    slots: { invoice: invoice.id },
  };
}

function promise(kind: WatchKind, subject: string, since: number, desk: SkillContext): SkillResult {
  const { words, authority, records, now } = desk;
  const { id: personId, companyId } = authority.person!;
  const where = records.mails ? words.notices.where : words.notices.whereChat;
  return {
    reply: {
      text: `${words.notices.willTell[kind](subject)}${words.gap}${where}`,
      suggestions: [words.notices.stop],
      citations: [{ title: words.notices.title, source: words.sources.orders, asOf: now.toISOString() }],
    },
    effects: [{ kind: 'watch', id: desk.newId(), personId, companyId, watch: kind, subject, since }],
  };
}
