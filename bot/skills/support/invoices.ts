import { daysOverdue } from '../../../knowledge/orders/ageing.ts';
import type { Invoice } from '../../../knowledge/orders/invoices.ts';
import { amount, day } from '../../replies/format.ts';
import type { SkillContext, SkillResult, Slots } from '../skill.ts';
import { orderNotFound } from './order-not-found.ts';

/** Where an invoice stands, without a full stop: "paid on …", "€120.00 to pay, due …", "… overdue: …". */
export function stateOf(invoice: Invoice, { words, language, today }: SkillContext): string {
  const { billing } = words;
  if (invoice.open === 0) return billing.paid(invoice.paidDay ? day(invoice.paidDay, language) : undefined);
  const open = amount(invoice.open, invoice.currency, language);
  const late = daysOverdue(invoice, today);
  const due = day(invoice.dueDay, language);
  return late > 0 ? billing.overdue(open, due, late) : billing.due(open, due);
}

/** An invoice as a line of a list. */
export function rowOf(invoice: Invoice, desk: SkillContext): string {
  const { words, language } = desk;
  const total = amount(invoice.total, invoice.currency, language);
  return words.billing.row(invoice.id, day(invoice.issuedDay, language), total, stateOf(invoice, desk));
}

/** The invoice that is meant by its number or its order's, or what to say instead; 'none' where neither was said. */
export async function resolveInvoice(
  slots: Slots,
  desk: SkillContext,
): Promise<{ invoice: Invoice } | { instead: SkillResult } | 'none'> {
  const { words, records, authority } = desk;
  const { billing } = words;
  const companyId = authority.companyId!;
  if (slots.invoice) {
    const invoice = await records.invoices.invoice(slots.invoice, companyId);
    if (invoice) return { invoice };
    const suggestions = [billing.showInvoices, words.person];
    const reply = { text: billing.notFound(slots.invoice), suggestions, citations: [] };
    return { instead: { reply } };
  }
  if (!slots.order) return 'none';
  const order = await records.orders.order(slots.order, companyId);
  const found = await records.invoices.ofOrder(order?.id ?? '', companyId);
  if (!order) {
    const reply = orderNotFound(slots.order, desk);
    return { instead: { reply } };
  }
  if (found.length === 1) return { invoice: found[0]! };
  if (found.length) return { instead: choose(found, desk.words.billing.askInvoice, desk) };
  const reply = {
    text: billing.noneForOrder(order.id),
    suggestions: [words.other.orderOf(order.id), words.person],
    citations: [invoiceCitation(desk, words.orderTitle(order.id))],
  };
  return { instead: { reply, slots: { order: order.id } } };
}

/** Some invoices as a list, with a button for each. */
export function choose(invoices: readonly Invoice[], head: string, desk: SkillContext): SkillResult {
  const { billing } = desk.words;
  return {
    reply: {
      text: `${head}\n${invoices.map((invoice) => rowOf(invoice, desk)).join('\n')}`,
      suggestions: invoices.slice(0, 4).map(({ id }) => id),
      citations: [invoiceCitation(desk, billing.titles.invoices)],
    },
  };
}

/** The invoice records as a source, read just now. */
export function invoiceCitation(desk: SkillContext, title: string) {
  return { title, source: desk.words.billing.sources.invoices, asOf: desk.now.toISOString() };
}
