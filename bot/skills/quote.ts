import type { QuoteDetail } from '../../knowledge/quotes/quotes.ts';
import { amount, count, day, unitPrice } from '../replies/format.ts';
import type { Skill, SkillContext, SkillResult, Slots } from './skill.ts';
import { addressesOf, type Basket, basketOf, companyOf, usualAddress } from './support/basket.ts';
import { gather } from './support/gather.ts';
import type { Problem } from './support/goods.ts';
import { quoteCard, storeQuote } from './support/quote-card.ts';
import { draftOfQuote } from './support/quote-draft.ts';
import { readGoods } from './support/read-goods.ts';

const ACCEPTS = /\b(?:accept|order|go ahead|take it|confirm|agree|place)\b|接受|同意|下单|就按|可以|确认/i;
/** Not more of the quote: an order. */
const ORDERS = /\b(?:order|buy)\b|订|下单|买/i;
const IT = /\b(?:this|that|it|these|them)\b|这|该|就按/i;
const DECLINES = /\b(?:decline|reject|refuse|not accept|too expensive|no longer need)\b|不接受|拒绝|谢绝|不要了|太贵/i;

/** A binding offer: priced, stored with a number and a last day, as a card and as PDF; accepted or declined later. */
export const quote: Skill = {
  intents: ['quote_request', 'quote_status'],
  audience: 'buyer',
  slots: ['lines', 'quote'],
  acts: ['accept-quote', 'decline-quote'],
  reads(form, desk) {
    const { intent, entities, text } = desk.understanding;
    // "Accept it" is about the quote on the screen.
    if (intent === 'quote_status' && form.asks && form.slots.quote && !entities.some((e) => e.kind === 'record-number'))
      return { slots: form.slots, answers: 'plainly' };
    if (form.asks && form.slots.quote && ordersIt(desk)) return { slots: form.slots, answers: 'plainly' };
    if (form.intent !== 'quote_request' || (intent === 'order_place' && ORDERS.test(text))) return undefined;
    return readGoods(form, desk);
  },
  async run(slots, desk) {
    const { act, understanding: u, authority, words } = desk;
    if (act && !authority.mayOrder) return { reply: { text: words.orders.noPermission, citations: [] } };
    if (act?.name === 'accept-quote') return accept(act.id, desk);
    if (act?.name === 'decline-quote') return decline(act.id, desk);
    if (desk.asksAgain) return make(slots, desk);
    if (slots.quote && ordersIt(desk)) return accept(slots.quote, desk);
    const names = u.entities.some((e) => e.kind === 'record-number' && e.of === 'quote');
    if (u.intent === 'quote_status' || names) return status(slots, desk);
    return authority.mayOrder ? make(slots, desk) : { reply: { text: words.orders.noPermission, citations: [] } };
  },
};

/** "Order this with PO 4711-A", "就按这个下单": what was quoted is wanted, and nothing else is named. */
function ordersIt({ understanding: { text, entities } }: SkillContext): boolean {
  return (
    ORDERS.test(text) && IT.test(text) && !entities.some((e) => e.kind === 'product' || e.kind === 'record-number')
  );
}

/** Makes a quote of what is said; one that was just made is replaced where it is corrected. */
async function make(slots: Slots, desk: SkillContext): Promise<SkillResult> {
  const { words, records, authority } = desk;
  const before = slots.quote ? await records.quotes.quote(slots.quote, authority.companyId!) : undefined;
  if (before && desk.asksAgain) return show(before, desk);
  const gathered = await gather(
    slots,
    {
      wants: before?.lines.map(({ sku, quantity }) => ({ sku, quantity: { value: quantity } })) ?? [],
      question: words.orders.askQuoteGoods,
      slots: before ? { quote: before.id } : {},
    },
    desk,
  );
  if ('instead' in gathered) return gathered.instead;
  if (before && !gathered.changed && !slots.lines) return show(before, desk);
  return storeQuote(gathered, desk, before?.status === 'open' ? before : undefined);
}

/** A quote as it was stored. */
function show(found: QuoteDetail, desk: SkillContext): SkillResult {
  const { words, language } = desk;
  const { orders } = words;
  const money = (minor: number) => amount(minor, found.currency, language);
  const state = found.status === 'open' && found.validTo < desk.today ? 'expired' : found.status;
  const lines = [
    orders.quoteStatus[state](day(found.validTo, language)),
    ...found.lines.map((line) =>
      orders.line(
        count(line.quantity, language),
        language === 'zh' ? line.nameZh : line.nameEn,
        line.sku,
        unitPrice(line.unitPrice, found.currency, language),
        money(line.net),
      ),
    ),
    orders.net(money(found.net)),
    found.freight === null ? orders.freightUnknown : orders.freight(money(found.freight)),
    found.tax === null ? orders.taxUnknown : orders.tax(money(found.tax)),
    found.total === null ? orders.totalUnknown : orders.total(money(found.total)),
  ];
  const citations = [{ title: orders.titles.quote(found.id), source: orders.sources.quotes, asOf: found.createdAt }];
  if (state === 'open') return quoteCard(found.id, found.validTo, lines, citations, desk);
  const head = orders.quoteHead(found.id, day(found.validTo, language));
  return {
    reply: { text: [head, ...lines].join('\n'), citations, suggestions: [orders.quoteAgain] },
    slots: { quote: found.id },
  };
}

/** Which quote, and what about it: accepted, declined, or shown. */
async function status(slots: Slots, desk: SkillContext): Promise<SkillResult> {
  const { words, records, authority, language, understanding: u } = desk;
  const { orders } = words;
  const companyId = authority.companyId!;
  const open = await records.quotes.openQuotes(companyId, desk.today);
  const number = slots.quote ?? (open.length === 1 ? open[0]!.id : undefined);
  if (!number) {
    if (!open.length) return { reply: { text: orders.noQuotes, citations: [] } };
    const rows = open.map((one) =>
      orders.quoteRow(one.id, amount(one.total ?? one.net, one.currency, language), day(one.validTo, language)),
    );
    return {
      reply: {
        text: [orders.quotesHead, ...rows].join('\n'),
        suggestions: open.slice(0, 3).map(({ id }) => id),
        citations: [{ title: orders.quotesHead, source: orders.sources.quotes, asOf: desk.now.toISOString() }],
      },
    };
  }
  const found = await records.quotes.quote(number, companyId);
  if (!found)
    return {
      reply: {
        text: orders.quoteNotFound(number),
        suggestions: [words.intentLabels.quote_status!, words.person],
        citations: [],
      },
    };
  if (DECLINES.test(u.text)) return decline(found.id, desk);
  if (ACCEPTS.test(u.text)) return accept(found.id, desk);
  return show(found, desk);
}

/** An open quote becomes a draft at its prices; a lapsed one is quoted anew at those of today. */
async function accept(number: string, desk: SkillContext): Promise<SkillResult> {
  const { words, records, authority, language } = desk;
  const { orders } = words;
  if (!authority.mayOrder) return { reply: { text: orders.noPermission, citations: [] } };
  const found = await records.quotes.quote(number, authority.companyId!);
  if (!found) return { reply: { text: orders.quoteNotFound(number), suggestions: [words.person], citations: [] } };
  const until = day(found.validTo, language);
  if (found.status === 'accepted' || found.status === 'declined')
    return {
      reply: {
        text: orders.notOpen(found.id, orders.quoteStatus[found.status](until)),
        citations: [],
        suggestions: [],
      },
      slots: { quote: found.id },
    };
  if (found.validTo >= desk.today) return draftOfQuote(found, desk);
  const company = await companyOf(desk);
  const address = await usualAddress(desk, await addressesOf(company, desk));
  const wants = found.lines.map(({ sku, quantity }) => ({ sku, quantity: { value: quantity } }));
  const basket: Basket = await basketOf(wants, address, company, desk);
  const left: Problem[] = basket.problems;
  if (!basket.lines.length)
    return { reply: { text: left.map(({ text }) => text).join('\n'), suggestions: [words.person], citations: [] } };
  const result = storeQuote({ basket, left }, desk);
  const lead = `${orders.quoteStatus.expired(until)} ${orders.quoteLapsed(found.id)}`;
  return { ...result, reply: { ...result.reply, text: `${lead}\n${result.reply.text}` } };
}

async function decline(id: string, desk: SkillContext): Promise<SkillResult> {
  const { words, records, authority, language } = desk;
  const { orders } = words;
  if (!authority.mayOrder) return { reply: { text: orders.noPermission, citations: [] } };
  const found = await records.quotes.quote(id, authority.companyId!);
  if (!found) return { reply: { text: orders.quoteNotFound(id), suggestions: [words.person], citations: [] } };
  if (found.status !== 'open') {
    const state = orders.quoteStatus[found.status](day(found.validTo, language));
    return { reply: { text: orders.notOpen(found.id, state), citations: [] } };
  }
  return {
    reply: { text: orders.quoteDeclined(found.id), citations: [] },
    effects: [{ kind: 'quote-answer', id: found.id, companyId: authority.companyId!, status: 'declined' }],
    slots: {},
  };
}
