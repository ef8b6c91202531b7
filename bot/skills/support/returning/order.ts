import type { OrderDetail } from '../../../../knowledge/orders/orders.ts';
import { day, dayIn } from '../../../replies/format.ts';
import type { SkillContext, SkillResult, Slots } from '../../skill.ts';
import { orderNotFound } from '../order-not-found.ts';

const SHOWN = 4;

/** The order that goods came with: the one that was named, else the latest delivery that held them; or what to ask. */
export async function orderOf(
  slots: Slots,
  desk: SkillContext,
): Promise<{ order: OrderDetail } | { instead: SkillResult }> {
  const { words, records, authority, language, timeZone } = desk;
  const companyId = authority.companyId!;
  if (slots.order) {
    const order = await records.orders.order(slots.order, companyId);
    if (!order)
      return {
        instead: {
          reply: orderNotFound(slots.order, desk),
          asks: 'order',
          slots: { ...slots, order: undefined, namedOrder: true },
        },
      };
    if (order.shipments.some((shipment) => shipment.deliveredAt)) return { order };
    return {
      instead: {
        reply: {
          text: words.returns.notDelivered(order.id),
          suggestions: [words.other.orderOf(order.id), words.person],
          citations: [deliveryCitation(order.id, desk)],
        },
        slots: { order: order.id },
      },
    };
  }
  const skus = (slots.goods ?? []).flatMap(({ sku, others }) => [sku, ...(others ?? [])]);
  // Who named an order that is not there means that one, not the latest.
  const withThem = skus.length && !slots.namedOrder ? await records.returns.delivered(companyId, 1, skus) : [];
  const latest = withThem[0] && (await records.orders.order(withThem[0].id, companyId));
  if (latest) return { order: latest };
  const found = await records.returns.delivered(companyId, SHOWN);
  if (!found.length) return { instead: { reply: { text: words.returns.nothingDelivered, citations: [] } } };
  const rows = found.map(({ id, customerPo, deliveredAt }) =>
    words.returns.orderRow(id, day(dayIn(new Date(deliveredAt), timeZone), language), customerPo ?? undefined),
  );
  const code = slots.goods?.find(({ vague }) => !vague)?.sku;
  const head = code ? words.returns.whichOrderOf(code) : words.returns.whichOrder;
  return {
    instead: {
      reply: {
        text: `${head}\n${rows.join('\n')}`,
        suggestions: found.map(({ id }) => id),
        citations: [
          { title: words.returns.titles.returns, source: words.sources.orders, asOf: desk.now.toISOString() },
        ],
      },
      asks: 'order',
      slots,
    },
  };
}

/** The deliveries of an order as a source, read just now. */
export function deliveryCitation(number: string, { words, now }: SkillContext) {
  return { title: words.returns.titles.delivery(number), source: words.sources.orders, asOf: now.toISOString() };
}
