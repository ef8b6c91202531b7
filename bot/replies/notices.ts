import { factsCard } from '../skills/support/cards.ts';
import { amount, count, day } from './format.ts';
import type { Messages } from './messages.ts';
import type { Reply } from './reply.ts';

/** A notice as it is told: the reply, and what it is about for an e-mail's subject. */
export interface Told {
  reply: Reply;
  about: string;
}

type Body = Record<string, unknown>;
interface Parcel {
  carrier: string;
  tracking: string;
  expectedDay: string | null;
}
interface Free {
  name: string;
  nameZh: string;
  free: number;
  unit: string;
  asOf: string;
}

/** Puts the facts of a notice into words; undefined for a kind that this version does not know. */
export function tell(
  notice: { kind: string; body: Body; createdAt: string; promisedDay: string | null },
  words: Messages,
  language: 'en' | 'zh',
): Told | undefined {
  const { notices } = words;
  const { body, createdAt } = notice;
  const order = String(body.orderId ?? '');
  const orderSource = { title: words.orderTitle(order), source: words.sources.orders, asOf: createdAt };
  const money = (minor: unknown) =>
    typeof minor === 'number' ? amount(minor, String(body.currency), language) : notices.approvalAskedNoTotal;
  const parcels = (head: string): Told => {
    const lines = (body.parcels as Parcel[]).map(({ carrier, tracking, expectedDay }) =>
      notices.parcel(
        carrier,
        tracking,
        notice.kind === 'shipped' && expectedDay ? day(expectedDay, language) : undefined,
      ),
    );
    return {
      about: order,
      reply: { text: [head, ...lines].join('\n'), suggestions: [words.other.orderOf(order)], citations: [orderSource] },
    };
  };
  switch (notice.kind) {
    case 'shipped':
      return parcels(notices.shipped(order));
    case 'delivered':
      return parcels(notices.delivered(order));
    case 'cancelled':
      return { about: order, reply: { text: notices.cancelled(order), citations: [orderSource] } };
    case 'in-stock': {
      const sku = String(body.sku);
      const rows = body.warehouses as Free[];
      const lines = rows.map(({ name, nameZh, free, unit }) =>
        notices.free(count(free, language), words.units[unit] ?? unit, language === 'zh' ? nameZh : name),
      );
      const source = { title: words.stockTitle(sku), source: words.sources.stock, asOf: rows[0]?.asOf ?? createdAt };
      const suggestions = [words.other.priceOf(sku)];
      return {
        about: sku,
        reply: { text: [notices.inStock(sku), ...lines].join('\n'), suggestions, citations: [source] },
      };
    }
    case 'due': {
      const id = String(body.invoiceId);
      return {
        about: id,
        reply: {
          text: notices.due(id, money(body.open), day(String(body.dueDay), language)),
          suggestions: [words.billing.ask.pay(id), words.billing.ask.copy(id)],
          citations: [
            { title: words.billing.titles.invoice(id), source: words.billing.sources.invoices, asOf: createdAt },
          ],
        },
      };
    }
    case 'approval-asked': {
      const text = notices.approvalAsked(order, String(body.buyerName), money(body.total));
      const button = (name: 'approve' | 'decline', title: string, say: string) => ({
        title,
        say,
        act: { name, id: String(body.approvalId), version: 0 },
      });
      const { orders } = words;
      const buttons = [
        button('approve', orders.approve, orders.approveSay(order)),
        button('decline', orders.refuse, orders.refuseSay(order)),
      ];
      return {
        about: order,
        reply: {
          text,
          ...(body.approvalId !== undefined && { card: factsCard(text, [], [], buttons) }),
          suggestions: [words.other.orderOf(order)],
          citations: [orderSource],
        },
      };
    }
    case 'quote-sent': {
      const id = String(body.quoteId);
      const until = day(String(body.validTo), language);
      return {
        about: id,
        reply: {
          text: notices.quoteSent(id, String(body.byName), money(body.total), until),
          suggestions: [id],
          citations: [{ title: words.orders.titles.quote(id), source: words.orders.sources.quotes, asOf: createdAt }],
        },
      };
    }
    case 'approval-question':
      return {
        about: order,
        reply: {
          text: notices.approvalQuestion(order, String(body.byName), String(body.question)),
          suggestions: [words.person, words.other.orderOf(order)],
          citations: [orderSource],
        },
      };
    case 'approval-decided': {
      const lines = [
        notices.approvalDecided(order, String(body.byName), body.status === 'approved'),
        ...(body.stillWaits ? [notices.stillWaits] : []),
        ...(body.status === 'approved' && notice.promisedDay
          ? [words.promised(day(notice.promisedDay, language))]
          : []),
        ...(typeof body.note === 'string' && body.note ? [notices.note(body.note)] : []),
      ];
      return {
        about: order,
        reply: { text: lines.join('\n'), suggestions: [words.other.orderOf(order)], citations: [orderSource] },
      };
    }
    default:
      return undefined;
  }
}
