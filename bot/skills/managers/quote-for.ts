import type { Buyer } from '../../../knowledge/buyers/buyers.ts';
import type { StoreQuote } from '../../../knowledge/effects/quote.ts';
import { authorityOf, looksAfter } from '../../authority.ts';
import { day } from '../../replies/format.ts';
import type { Skill, SkillContext, SkillResult, Slots } from '../skill.ts';
import { factsCard } from '../support/cards.ts';
import { gather } from '../support/gather.ts';
import { companyName, readsCompany, whichCompany } from '../support/managers/company.ts';
import { storeQuote } from '../support/quote-card.ts';
import { readGoods } from '../support/read-goods.ts';

/** "Quote 500 CUP-12 to Alpine Bistro": in the company's name and prices, stored once; its buyer is told when it is sent. */
export const quoteFor: Skill = {
  intents: ['quote_for'],
  audience: 'staff',
  slots: [],
  acts: ['quote-send'],
  reads(form, desk) {
    if (form.asks === 'company') return readsCompany(form, desk);
    return readGoods(form, desk);
  },
  async run(slots, desk) {
    if (desk.act) return send(desk.act.id, desk);
    const { words, language } = desk;
    const { quote: say } = words.managers;
    const which = await whichCompany(slots, desk);
    if ('instead' in which) return { ...which.instead, slots: { ...(await goodsKept(slots, desk)) } };
    const { company } = which;
    const name = companyName(company, language);
    const buyer = await buyerOf(company.id, desk);
    if (!buyer) return { reply: { text: say.noBuyer(name), citations: [] } };
    const theirs = asBuyer(buyer, name, desk);
    const before = { wants: [], question: say.askGoods, slots: { company: company.id } };
    const gathered = await gather(slots, before, theirs);
    if ('instead' in gathered) {
      const { asks, ...instead } = gathered.instead;
      return { ...instead, ...(asks && { asks }), slots: { ...instead.slots, company: company.id } };
    }
    const stored = storeQuote(gathered, theirs);
    const [quote] = stored.effects as [StoreQuote];
    return shown(quote, name, stored.reply, desk);
  },
};

/** Who gets the quote: one who may order, a buyer before an approver. */
async function buyerOf(companyId: string, { records }: SkillContext): Promise<Buyer | undefined> {
  const people = await records.buyers.contactsOf(companyId);
  return people.find(({ role }) => role === 'buyer') ?? people.find(({ role }) => role === 'approver');
}

/** As the buyer would ask: their prices, places and currency. What the company's name sounds like is no goods. */
function asBuyer(buyer: Buyer, name: string, desk: SkillContext): SkillContext {
  const { understanding } = desk;
  const called = `${buyer.companyName} ${name}`.toLowerCase();
  const entities = understanding.entities.filter(
    (entity) => entity.kind !== 'product' || !called.includes(entity.text.toLowerCase()),
  );
  return {
    ...desk,
    authority: authorityOf(buyer),
    currency: buyer.currency,
    understanding: { ...understanding, entities },
  };
}

/** While it is asked which company, the goods that were said are kept. */
async function goodsKept(slots: Slots, desk: SkillContext): Promise<Slots> {
  const lines = goodsIn(desk);
  return { ...slots, ...(lines.length && { lines }) };
}

function goodsIn({ understanding }: SkillContext): NonNullable<Slots['lines']> {
  const lines: NonNullable<Slots['lines']> = [];
  let quantity: { value: number; unit?: string } | undefined;
  for (const entity of understanding.entities) {
    if (entity.kind === 'quantity') quantity = { value: entity.value, ...(entity.unit && { unit: entity.unit }) };
    const sku = entity.kind === 'sku' ? entity.value : entity.kind === 'product' ? entity.skus[0] : undefined;
    if (!sku || (entity.kind === 'product' && entity.skus.length > 1)) continue;
    lines.push({ sku, ...(quantity && { quantity }) });
    quantity = undefined;
  }
  return lines;
}

function shown(
  quote: StoreQuote,
  name: string,
  { text, citations }: SkillResult['reply'],
  desk: SkillContext,
): SkillResult {
  const { words, language } = desk;
  const { quote: say, ask } = words.managers;
  const { id, companyId, validTo } = quote;
  const url = desk.documentAddress({ kind: 'quote', number: id, companyId, language }, `${id}.pdf`);
  const head = say.head(id, name, day(validTo, language));
  // Without the head for the buyer, and the address under it.
  const lines = [...text.split('\n').slice(1, -2), say.stored];
  const act = { name: 'quote-send', id: `${companyId}/${id}`, version: 0 };
  return {
    reply: {
      text: [head, ...lines, url].join('\n'),
      card: factsCard(head, [], lines, [
        { title: say.send, say: say.sendSay(id), act },
        { title: say.pdf, url },
      ]),
      suggestions: [ask.news(name)],
      citations,
    },
    effects: [quote],
    slots: {},
    offers: { yes: act },
  };
}

/** Tells the buyer of it, once. */
async function send(act: string, desk: SkillContext): Promise<SkillResult> {
  const { words, records, authority, newId } = desk;
  const { quote: say, sources } = words.managers;
  const [companyId = '', number = ''] = act.split('/');
  const found = looksAfter(authority, companyId) ? await records.quotes.quote(number, companyId) : undefined;
  const buyer = found && (await records.buyers.person(found.contactId));
  if (!found || !buyer) return { reply: { text: say.gone, citations: [] } };
  const citations = [{ title: words.orders.titles.quote(found.id), source: sources.orders, asOf: found.createdAt }];
  if (records.toldOfQuote(buyer.id, found.id)) return { reply: { text: say.already(found.id, buyer.name), citations } };
  const { id, validTo, currency, net, total } = found;
  return {
    reply: { text: say.sent(id, buyer.name), citations },
    effects: [
      {
        ...{ kind: 'notice', id: newId(), personId: buyer.id, conversationId: null, notBefore: null },
        ...{
          notice: 'quote-sent',
          body: { quoteId: id, validTo, currency, total: total ?? net, byName: authority.staff!.name },
        },
      },
    ],
    slots: {},
  };
}
