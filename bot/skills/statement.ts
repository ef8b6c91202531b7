import { ageing, daysOverdue } from '../../knowledge/orders/ageing.ts';
import type { Invoice } from '../../knowledge/orders/invoices.ts';
import { amount, day } from '../replies/format.ts';
import type { Skill, SkillContext, SkillResult } from './skill.ts';
import { factsCard } from './support/cards.ts';
import { invoiceCitation, stateOf } from './support/invoices.ts';

const SHOWN = 8;
const USUAL_DAYS = 90;
const DAY_MS = 86_400_000;

/** What is owed, overdue and to come, with the statement of account as PDF and CSV; for the span that was named, else 90 days. */
export const statement: Skill = {
  intents: ['statement'],
  audience: 'buyer',
  slots: ['invoice'],
  async run(slots, desk): Promise<SkillResult> {
    const { words, records, authority } = desk;
    const { billing } = words;
    const companyId = authority.companyId!;
    if (slots.invoice) {
      // "Is INV-2026-0045 still open?" is about one.
      const one = await records.invoices.invoice(slots.invoice, companyId);
      const suggestions = [billing.showInvoices, words.person];
      if (!one)
        return {
          reply: { text: billing.notFound(slots.invoice), suggestions, citations: [] },
        };
      return {
        reply: {
          text: words.papers.line(one.id, stateOf(one, desk)),
          suggestions: [billing.ask.copy(one.id), billing.ask.owe],
          citations: [invoiceCitation(desk, billing.titles.invoice(one.id))],
        },
        slots: { invoice: one.id },
      };
    }
    const open = await records.invoices.open(companyId);
    if (!open.length && !(await records.invoices.areRecorded(companyId)))
      return { reply: { text: billing.owedUnknown, suggestions: [words.person], citations: [] } };
    const lines = owed(open, desk);
    const files = await statementFiles(desk);
    lines.push(files.sentence);
    const links = files.links.flatMap(({ title, url }) => [billing.download(title), url]);
    const [head, ...rest] = lines;
    return {
      reply: {
        text: [...lines, ...links].join('\n'),
        card: factsCard(head!, [], rest, files.links),
        suggestions: [...(open[0] ? [billing.ask.pay(open[0].id)] : []), billing.ask.credit],
        citations: [invoiceCitation(desk, billing.titles.invoices)],
      },
    };
  },
};

function owed(open: readonly Invoice[], desk: SkillContext): string[] {
  const { words, language, today } = desk;
  const { billing } = words;
  if (!open.length) return [billing.nothingOwed];
  const late = open.filter((invoice) => daysOverdue(invoice, today) > 0);
  const toCome = open.filter((invoice) => !late.includes(invoice));
  const sums = ageing(open, today);
  const total = (of: 'total' | 'overdue' | 'notDue') =>
    sums
      .filter((sum) => sum[of] > 0)
      .map((sum) => amount(sum[of], sum.currency, language))
      .join(' + ');
  const lines = [billing.owed(total('total'), open.length)];
  const row = (invoice: Invoice) => {
    const days = daysOverdue(invoice, today);
    const sum = amount(invoice.open, invoice.currency, language);
    const due = day(invoice.dueDay, language);
    return days ? billing.lateRow(invoice.id, sum, due, days) : billing.openRow(invoice.id, sum, due);
  };
  const list = (head: string, invoices: readonly Invoice[]) => {
    if (!invoices.length) return;
    lines.push(head, ...invoices.slice(0, SHOWN).map(row));
    if (invoices.length > SHOWN) lines.push(billing.andMore(invoices.length - SHOWN));
  };
  if (!late.length) lines.push(billing.noneOverdue);
  list(billing.overdueSum(total('overdue'), late.length), late);
  list(billing.toComeSum(total('notDue'), toCome.length), toCome);
  return lines;
}

/** The span in words, with the balances, and where its files are. */
async function statementFiles(desk: SkillContext) {
  const { words, language, records, authority, currency, today, understanding } = desk;
  const { billing } = words;
  const companyId = authority.companyId!;
  const span = understanding.entities.find((entity) => entity.kind === 'span');
  const to = span?.to && span.to < today ? span.to : today;
  const usual = new Date(Date.parse(to) - USUAL_DAYS * DAY_MS).toISOString().slice(0, 10);
  const from = span?.from && span.from <= to ? span.from : usual;
  const found = await records.statement(companyId, currency, from, to);
  const ref = { kind: 'statement' as const, companyId, currency, from, to, language };
  const name = `statement-${from}-${to}`;
  return {
    sentence: billing.period(
      day(from, language),
      day(to, language),
      amount(found.opening, currency, language),
      amount(found.closing, currency, language),
    ),
    links: (['pdf', 'csv'] as const).map((format) => ({
      title: `${billing.statementFiles} ${billing[format]}`,
      url: desk.documentAddress({ ...ref, format }, `${name}.${format}`),
    })),
  };
}
