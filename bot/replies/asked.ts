import type { Slots } from '../skills/skill.ts';
import type { Messages } from './messages.ts';
import type { Reply } from './reply.ts';

/** The buttons that would ask once more for what a reply has just said. */
export function askedBy(intent: string, { sku, order, invoice }: Slots, words: Messages): string[] {
  const { other, billing, orders } = words;
  const own: Record<string, (string | undefined)[]> = {
    price: [sku && other.priceOf(sku)],
    stock: [sku && other.stockOf(sku)],
    order_status: [order && other.orderOf(order), order && orders.track(order)],
    invoice: [invoice && billing.ask.copy(invoice), invoice ? undefined : billing.showInvoices],
    payment: [invoice && billing.ask.pay(invoice)],
    statement: [billing.ask.owe],
    credit_terms: [billing.ask.credit],
  };
  return (own[intent] ?? []).flatMap((text) => text || []);
}

/** A reply without the buttons that say what was just asked and answered, and none of them twice. */
export function freshSuggestions(reply: Reply, asked: readonly string[]): Reply {
  if (!reply.suggestions) return reply;
  const said = new Set(asked.map(plain));
  const suggestions = [...new Map(reply.suggestions.map((text) => [plain(text), text])).entries()]
    .filter(([text]) => !said.has(text))
    .map(([, text]) => text);
  return { ...reply, suggestions };
}

const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/[\s\p{P}]+/gu, ' ')
    .trim();
