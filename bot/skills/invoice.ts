import type { Invoice } from '../../knowledge/orders/invoices.ts';
import { amount, day } from '../replies/format.ts';
import type { Skill, SkillContext, SkillResult } from './skill.ts';
import { factsCard } from './support/cards.ts';
import { choose, invoiceCitation, resolveInvoice, stateOf } from './support/invoices.ts';

const FAPIAO = /fapiao|专票|普票|抬头|数电|增值税|开票|红冲|開票|專票|抬頭/i;
/** "My last invoice" is one; "my last invoices" are several. */
const LAST =
  /\b(?:last|latest|newest|most recent)\s+(?:invoice|bill)\b|(?:最近|最新|上)的?[一这]?张|最新的?(?:发票|账单)/i;
const SHOWN = 5;

/** A copy of an invoice: what it says, whether it is paid, and its PDF; the latest ones where none is named. */
export const invoice: Skill = {
  intents: ['invoice'],
  audience: 'buyer',
  slots: ['invoice', 'order'],
  async run(slots, desk): Promise<SkillResult> {
    if (FAPIAO.test(desk.understanding.text)) return fapiao(desk);
    const found = await resolveInvoice(slots, desk);
    if (found === 'none') {
      const latest = await desk.records.invoices.latest(desk.authority.companyId!, SHOWN);
      if (!latest[0]) return { reply: { text: desk.words.billing.noInvoices, citations: [] } };
      return LAST.test(desk.understanding.text)
        ? describe(latest[0], desk)
        : choose(latest, desk.words.billing.latest, desk);
    }
    return 'instead' in found ? found.instead : describe(found.invoice, desk);
  },
};

function describe(found: Invoice, desk: SkillContext): SkillResult {
  const { words, language, authority } = desk;
  const { billing } = words;
  const money = (minor: number) => amount(minor, found.currency, language);
  const head = billing.head(found.id, day(found.issuedDay, language), money(found.total));
  const lines = [
    billing.forOrder(found.orderId, found.customerPo ?? undefined),
    stateOf(found, desk),
    ...(found.open > 0 && found.paid > 0 ? [billing.partPaid(money(found.paid))] : []),
    ...(found.disputed ? [billing.disputed(found.disputeReason ?? billing.unknown)] : []),
    billing.download(billing.copy),
  ];
  const url = desk.documentAddress(
    { kind: 'invoice', number: found.id, companyId: authority.companyId!, language },
    `${found.id}.pdf`,
  );
  return {
    reply: {
      text: [head, ...lines, url].join('\n'),
      card: factsCard(head, [], lines, [{ title: billing.copy, url }]),
      suggestions: found.open > 0 ? [billing.ask.pay(found.id), billing.ask.owe] : [billing.ask.owe],
      citations: [invoiceCitation(desk, billing.titles.invoice(found.id))],
    },
    slots: { invoice: found.id },
  };
}

/** A fapiao is issued by the tax system, not here: what is on record for it, how it works, and who does it. */
async function fapiao(desk: SkillContext): Promise<SkillResult> {
  const { words, records, authority, now } = desk;
  const { billing } = words;
  const company = await records.buyers.company(authority.companyId!);
  const found = await desk.findArticle();
  const name = company?.nameZh ?? company?.name ?? billing.unknown;
  const parts = [
    billing.fapiao(name, company?.vatNumber ?? billing.unknown),
    ...(found ? [`${found.title}\n${found.body}`] : []),
    billing.fapiaoBy,
  ];
  return {
    reply: {
      text: parts.join('\n\n'),
      suggestions: [words.person],
      citations: [
        { title: billing.titles.company, source: billing.sources.company, asOf: now.toISOString() },
        ...(found ? found.citations : []),
      ],
    },
  };
}
