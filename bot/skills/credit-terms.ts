import { amount } from '../replies/format.ts';
import type { Skill } from './skill.ts';
import { factsCard } from './support/cards.ts';

/** The company's payment terms, its credit limit and what is left of it, with how that figure comes about. */
export const creditTerms: Skill = {
  intents: ['credit_terms'],
  audience: 'buyer',
  slots: [],
  async run(_slots, desk) {
    const { words, language, records, authority, now } = desk;
    const { billing } = words;
    const companyId = authority.companyId!;
    const company = await records.buyers.company(companyId);
    const credit = await records.credit(companyId);
    if (!company || !credit) throw new Error(`The company ${companyId} of the buyer is not on record.`);
    const money = (minor: number) => amount(minor, credit.currency, language);
    const { limit, left } = credit;
    const head = !company.paymentTerms
      ? billing.noTerms
      : (billing.terms[company.paymentTerms] ?? billing.otherTerms(company.paymentTerms));
    const lines =
      limit === null || left === null
        ? [billing.noLimit]
        : [
            left >= 0 ? billing.credit(money(limit), money(left)) : billing.overdrawn(money(limit), money(-left)),
            billing.creditUse(money(credit.openInvoices), money(credit.uninvoiced)),
          ];
    if (credit.unpriced) lines.push(billing.unpriced(credit.unpriced));
    lines.push(billing.changeTerms);
    return {
      reply: {
        text: [head, ...lines].join('\n'),
        card: factsCard(head, [], lines),
        suggestions: [billing.ask.owe, words.person],
        citations: [
          { title: billing.titles.credit, source: billing.sources.company, asOf: now.toISOString() },
          { title: billing.titles.invoices, source: billing.sources.invoices, asOf: now.toISOString() },
        ],
      },
    };
  },
};
