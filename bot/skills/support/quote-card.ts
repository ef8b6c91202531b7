import type { Effect } from '../../../knowledge/effects/effects.ts';
import type { QuoteDetail } from '../../../knowledge/quotes/quotes.ts';
import { addDays, day } from '../../replies/format.ts';
import type { SkillContext, SkillResult } from '../skill.ts';
import { basketCitations, moneyLines, stockLines } from './basket.ts';
import { factsCard } from './cards.ts';
import { leftLines } from './draft.ts';
import type { Gathered } from './gather.ts';

/** Stores the quote and shows it. */
export function storeQuote(
  { basket, left }: Pick<Gathered, 'basket' | 'left'>,
  desk: SkillContext,
  replaced?: QuoteDetail,
  notes: readonly string[] = [],
): SkillResult {
  const { authority, words } = desk;
  const person = authority.person!;
  const id = desk.nextNumber('quote');
  const validTo = addDays(desk.today, desk.records.rules.quoteDays);
  const lines = basket.lines.map(({ sku, quantity, unitPrice: each, net }) => ({
    sku,
    quantity,
    unitPrice: each,
    net,
  }));
  const effects: Effect[] = [
    {
      kind: 'quote',
      id,
      companyId: person.companyId,
      contactId: person.id,
      validTo,
      currency: basket.company.currency,
      sums: basket.sums,
      lines,
    },
  ];
  if (replaced)
    effects.push({ kind: 'quote-answer', id: replaced.id, companyId: person.companyId, status: 'declined' });
  const { goods, charges } = moneyLines(basket, desk);
  const out = leftLines(left, desk);
  const extra = [
    ...stockLines(basket, desk),
    ...(replaced ? [words.orders.replaces(replaced.id)] : []),
    ...out.lines,
    ...notes,
  ];
  return quoteCard(id, validTo, [...goods, ...charges, ...extra], basketCitations(basket, desk), desk, {
    effects,
    suggestions: out.suggestions,
  });
}

/** The card of an open quote: what it says, its PDF, and the buttons that accept and decline it. */
export function quoteCard(
  id: string,
  validTo: string,
  lines: readonly string[],
  citations: SkillResult['reply']['citations'],
  desk: SkillContext,
  more: { effects?: Effect[]; suggestions?: string[] } = {},
): SkillResult {
  const { words, language } = desk;
  const { orders } = words;
  const head = orders.quoteHead(id, day(validTo, language));
  const url = pdfOf(id, desk);
  const yes = { name: 'accept-quote', id, version: 0 };
  const no = { name: 'decline-quote', id, version: 0 };
  return {
    reply: {
      text: [head, ...lines, orders.download, url].join('\n'),
      card: factsCard(head, [], lines, [
        { title: orders.accept, say: orders.acceptSay(id), act: yes },
        { title: orders.decline, say: orders.declineSay(id), act: no },
        { title: orders.quotePdf, url },
      ]),
      suggestions: more.suggestions ?? [],
      citations,
    },
    ...(more.effects && { effects: more.effects }),
    asks: 'quote',
    slots: { quote: id },
    offers: { yes },
  };
}

const pdfOf = (number: string, desk: SkillContext): string =>
  desk.documentAddress(
    { kind: 'quote', number, companyId: desk.authority.companyId!, language: desk.language },
    `${number}.pdf`,
  );
