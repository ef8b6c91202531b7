import type { OrderDetail } from '../../knowledge/orders/orders.ts';
import { amount, count, day, dayIn } from '../replies/format.ts';
import type { Citation } from '../replies/reply.ts';
import type { Skill, SkillContext, SkillResult } from './skill.ts';
import { factsCard } from './support/cards.ts';
import { orderNotFound } from './support/order-not-found.ts';
import { ownNumber } from './support/own-number.ts';

/** More lines than this are counted, not told. */
const MOST_LINES = 12;

/** "Where is my order?": status, parcels with tracking, what is still to come; the latest one where no number is given. */
export const orderStatus: Skill = {
  intents: ['order_status'],
  audience: 'buyer',
  slots: ['order'],
  async run(slots, desk): Promise<SkillResult> {
    const { words, records, language, authority } = desk;
    const companyId = authority.companyId!;
    // A buyer's own PO number looks like anything: what looks like a code and is none of ours is looked up as one.
    const number = slots.order ?? ownNumber(desk);
    if (number) {
      const order = await records.orders.order(number, companyId);
      if (!order)
        return {
          reply: orderNotFound(number, desk),
          asks: 'order',
          slots: {},
        };
      return { reply: describe(order, desk), slots: { order: order.id } };
    }
    const latest = await records.orders.lastOrders(companyId, 5);
    if (!latest.length) return { reply: { text: words.noOrders, citations: [] } };
    const first = await records.orders.order(latest[0]!.id, companyId);
    const rest = latest.slice(1);
    const reply = describe(first!, desk);
    const rows = rest.map((o) =>
      words.orderRow(
        o.id,
        day(dayIn(new Date(o.placedAt), desk.timeZone), language),
        words.status[o.status] ?? o.status,
        amount(o.total ?? o.net, o.currency, language),
      ),
    );
    return {
      reply: {
        ...reply,
        text: rows.length ? `${reply.text}\n\n${words.ordersHead}\n${rows.join('\n')}` : reply.text,
        suggestions: rest.slice(0, 3).map((o) => words.other.orderOf(o.id)),
      },
      slots: { order: first!.id },
    };
  },
};

function describe(order: OrderDetail, desk: SkillContext) {
  const { words, language, timeZone, now } = desk;
  const local = (iso: string) => day(dayIn(new Date(iso), timeZone), language);
  const status = words.status[order.status] ?? order.status;
  const head = words.orderHead(order.id, local(order.placedAt), status);
  const lines: string[] = [];
  if (order.customerPo) lines.push(words.orderOwnNumber(order.customerPo));
  for (const s of order.shipments)
    lines.push(
      words.shipped(s.carrier, s.tracking, local(s.shippedAt)) +
        (s.deliveredAt
          ? words.arrived(local(s.deliveredAt))
          : s.expectedDay
            ? words.expected(day(s.expectedDay, language))
            : words.noDate),
    );
  const named = (l: OrderDetail['lines'][number], quantity: number) =>
    words.goods(count(quantity, language), language === 'zh' ? l.nameZh : l.nameEn, l.sku);
  const open = order.status === 'cancelled' ? [] : order.lines.filter((l) => l.open > 0);
  const promised = order.promisedDay ? day(order.promisedDay, language) : undefined;
  if (order.shipments.length && open.length)
    lines.push(words.openLines(open.map((l) => named(l, l.open)).join(words.comma), promised));
  else if (open.length && promised) lines.push(words.promised(promised));
  if (!order.shipments.length) {
    lines.push(...order.lines.slice(0, MOST_LINES).map((l) => named(l, l.quantity)));
    if (order.lines.length > MOST_LINES) lines.push(words.moreLines(count(order.lines.length - MOST_LINES, language)));
  }
  const short = order.lines.filter((l) => l.short > 0);
  if (short.length) lines.push(words.shortDelivered(short.map((l) => named(l, l.short)).join(words.comma)));
  const citations: Citation[] = [
    { title: words.orderTitle(order.id), source: words.sources.orders, asOf: now.toISOString() },
  ];
  lines.push(
    order.total === null
      ? words.netOnly(amount(order.net, order.currency, language))
      : `${words.total}${words.colon}${amount(order.total, order.currency, language)}`,
  );
  return {
    text: [head, ...lines].join('\n'),
    card: factsCard(
      head,
      order.lines
        .slice(0, MOST_LINES)
        .map((l) => [l.sku, `${count(l.delivered ?? l.shipped, language)} / ${count(l.quantity, language)}`]),
      lines,
    ),
    suggestions: [...order.lines.slice(0, 1).map(({ sku }) => words.other.stockOf(sku)), words.person],
    citations,
  };
}
