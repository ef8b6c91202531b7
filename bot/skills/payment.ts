import { ageing } from '../../knowledge/orders/ageing.ts';
import { bankLines } from '../documents/parties.ts';
import { amount, day } from '../replies/format.ts';
import type { Skill, SkillContext, SkillResult } from './skill.ts';
import { factsCard } from './support/cards.ts';
import { invoiceCitation, resolveInvoice } from './support/invoices.ts';

/** Who to pay and how, whether a payment has arrived; bank details as they are on record, else that they are not. */
export const payment: Skill = {
  intents: ['payment'],
  audience: 'buyer',
  slots: ['invoice', 'order'],
  async run(slots, desk): Promise<SkillResult> {
    const { words, language, records, authority } = desk;
    const { billing } = words;
    const found = await resolveInvoice(slots, desk);
    if (found !== 'none' && 'instead' in found) return found.instead;
    if (found === 'none') {
      const open = await records.invoices.open(authority.companyId!);
      const sums = ageing(open, desk.today).map(({ total, currency }) => amount(total, currency, language));
      const head = sums.length ? billing.payAll(sums.join(' + ')) : billing.nothingOwed;
      return whereToPay([head], desk.currency, desk, open[0] ? [billing.ask.pay(open[0].id), billing.ask.owe] : []);
    }
    const { invoice } = found;
    const title = billing.titles.invoice(invoice.id);
    if (invoice.open === 0)
      return {
        reply: {
          text: billing.isPaid(invoice.id, invoice.paidDay ? day(invoice.paidDay, language) : undefined),
          suggestions: [billing.ask.copy(invoice.id), words.person],
          citations: [invoiceCitation(desk, title)],
        },
        slots: { invoice: invoice.id },
      };
    const head = [
      billing.payTo(invoice.id, amount(invoice.open, invoice.currency, language), day(invoice.dueDay, language)),
      invoice.paid > 0
        ? billing.partPaid(amount(invoice.paid, invoice.currency, language))
        : billing.notBooked(invoice.id),
    ];
    const result = whereToPay(head, invoice.currency, desk, [billing.ask.copy(invoice.id), words.person], invoice.id);
    return { ...result, slots: { invoice: invoice.id } };
  },
};

function whereToPay(
  before: readonly string[],
  currency: string,
  desk: SkillContext,
  suggestions: string[],
  reference?: string,
): SkillResult {
  const { words, records, now } = desk;
  const { billing, papers } = words;
  const seller = records.seller.entity(currency);
  const { bank } = seller;
  const lines = bank
    ? [
        billing.payWhere(currency),
        ...bankLines(seller, words),
        ...(reference ? [papers.useNumber(reference)] : []),
        billing.onlyThese,
      ]
    : [billing.bankUnknown(currency)];
  const [head, ...rest] = [...before, ...lines];
  return {
    reply: {
      text: [head, ...rest].join('\n'),
      card: factsCard(head!, [], rest),
      suggestions: bank ? suggestions : [...new Set([...suggestions, words.person])],
      citations: [
        invoiceCitation(desk, reference ? billing.titles.invoice(reference) : billing.titles.invoices),
        ...(bank ? [{ title: billing.titles.bank, source: billing.sources.seller, asOf: now.toISOString() }] : []),
      ],
    },
  };
}
