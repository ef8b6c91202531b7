import { divideHalfEven, share } from '../../knowledge/database/money.ts';
import type { OpenReturn } from '../../knowledge/effects/return.ts';
import type { OrderDetail } from '../../knowledge/orders/orders.ts';
import type { Claim, ReturnTerms } from '../../knowledge/orders/return-terms.ts';
import { returnable } from '../../knowledge/orders/returnable.ts';
import { amount, count, day, percent } from '../replies/format.ts';
import type { Skill, SkillContext, SkillResult, SlotName, Slots } from './skill.ts';
import { factsCard } from './support/cards.ts';
import { unitWord } from './support/products.ts';
import { goodsOf, type Meant } from './support/returning/goods.ts';
import { deliveryCitation, orderOf } from './support/returning/order.ts';
import { readReturn } from './support/returning/read.ts';
import { allowed, termsCitation } from './support/returning/terms.ts';

/**
 * "I want to send this back", "it arrived damaged": which goods, how many, why, and what the seller's terms give.
 * Nothing is opened before the buyer has seen all of it and said yes; then it has an RMA number.
 */
export const returns: Skill = {
  intents: ['return_request', 'claim'],
  audience: 'buyer',
  slots: ['order', 'sku', 'quantity'],
  reads: readReturn,
  async run(slots, desk): Promise<SkillResult> {
    const { words, records, authority } = desk;
    if (!authority.mayOrder)
      return { reply: { text: words.returns.viewer, suggestions: [words.person], citations: [] } };
    if (slots.return && slots.photos) return addPhotos(slots.return, slots.photos, desk);
    if (slots.confirmed === false) return { reply: { text: words.returns.left, citations: [] }, slots: {} };
    const found = await orderOf(slots, desk);
    if ('instead' in found) return found.instead;
    const { order } = found;
    const known: Slots = { ...slots, order: order.id };
    const { claim } = slots;
    if (!claim) return ask('claim', words.returns.whatIsWrong, Object.values(words.returns.claims), known, order, desk);
    const lines = returnable(order, await records.returns.ofOrder(order.id, authority.companyId!));
    const goods = await goodsOf(known, order, lines, claim, desk);
    if ('instead' in goods) return goods.instead;
    const terms = records.returnTerms();
    const verdict = allowed(claim, goods.meant, terms, goods.slots, desk);
    if ('instead' in verdict) return verdict.instead;
    const next = question(goods.slots, claim, desk);
    if (next) return ask(next.asks, next.text, next.suggestions, goods.slots, order, desk);
    const offer: Offer = { order, claim, meant: goods.meant, terms, until: verdict.until, slots: goods.slots };
    return slots.confirmed ? open(offer, desk) : propose(offer, desk);
  },
};

interface Offer {
  order: OrderDetail;
  claim: Claim;
  meant: readonly Meant[];
  terms: ReturnTerms | undefined;
  until: string | undefined;
  slots: Slots;
}

/** What is still to be asked before it can be proposed. */
function question(
  slots: Slots,
  claim: Claim,
  { words: { returns: words } }: SkillContext,
): { asks: SlotName; text: string; suggestions: string[] } | undefined {
  if (claim === 'unwanted') {
    if (slots.unopened === undefined)
      return { asks: 'unopened', text: words.askUnopened, suggestions: [words.unopened, words.opened] };
    if (!slots.reason) return { asks: 'reason', text: words.askReason, suggestions: words.reasons };
    return undefined;
  }
  if (claim === 'damaged' && !slots.photos?.length && slots.photo !== false)
    return { asks: 'photo', text: words.askPhoto, suggestions: [words.noPhoto] };
  if (!slots.remedy) return { asks: 'remedy', text: words.askRemedy, suggestions: Object.values(words.remedies) };
  return undefined;
}

function ask(
  asks: SlotName,
  text: string,
  suggestions: string[],
  slots: Slots,
  order: OrderDetail,
  desk: SkillContext,
): SkillResult {
  return { reply: { text, suggestions, citations: [deliveryCitation(order.id, desk)] }, asks, slots };
}

/** All that would be opened, and what the buyer gets for it. */
function propose(offer: Offer, desk: SkillContext): SkillResult {
  const { words, language } = desk;
  const { returns } = words;
  const { order, claim, meant, terms, until, slots } = offer;
  const money = (minor: number) => amount(minor, order.currency, language);
  const rows = meant.map(({ line, product, quantity }) =>
    returns.goodsRow(
      count(quantity, language),
      unitWord(product, desk),
      language === 'zh' ? line.nameZh : line.nameEn,
      line.sku,
      money(netOf({ line, quantity })),
    ),
  );
  const value = meant.reduce((sum, one) => sum + netOf(one), 0);
  const head = returns.summary(returns.claimNames[claim], order.id);
  const lines = [...rows];
  if (claim === 'short' && meant.every(({ line, quantity }) => line.missing >= quantity))
    lines.push(
      returns.recordsSayShort(
        meant.map(({ line, quantity }) => `${count(quantity, language)} ${line.sku}`).join(words.comma),
      ),
    );
  if (claim === 'unwanted' && terms) {
    const deducted = share(value, terms.restocking);
    lines.push(returns.restocking(percent(terms.restocking, language), money(deducted), money(value - deducted)));
    lines.push(returns.freightYours);
  } else if (claim !== 'unwanted') {
    lines.push(returns.noRestocking(money(value)), returns.byRemedy[slots.remedy ?? 'credit']);
    if (claim === 'wrong') lines.push(returns.freightOurs);
  }
  if (slots.photos?.length) lines.push(returns.photoGot(slots.photos.length));
  if (!terms) lines.push(returns.noTerms);
  else lines.push(until ? returns.until(day(until, language)) : returns.noDeadline);
  return {
    reply: {
      text: [head, ...lines, returns.confirm].join('\n'),
      card: factsCard(
        head,
        [],
        [...lines, returns.confirm],
        [
          { title: returns.yes, say: returns.yes },
          { title: returns.no, say: returns.no },
        ],
      ),
      suggestions: [returns.yes, returns.no],
      citations: [deliveryCitation(order.id, desk), ...(terms ? [termsCitation(terms, desk)] : [])],
    },
    asks: 'confirmed',
    slots: { ...slots, claim, confirmed: undefined },
  };
}

function open(offer: Offer, desk: SkillContext): SkillResult {
  const { words, authority } = desk;
  const { returns } = words;
  const { order, claim, meant, terms, slots } = offer;
  const id = desk.nextNumber('return');
  const effect: OpenReturn = {
    kind: 'return',
    id,
    companyId: authority.companyId!,
    contactId: authority.person!.id,
    orderId: order.id,
    claim,
    remedy: claim === 'unwanted' ? 'credit' : (slots.remedy ?? 'credit'),
    reason: slots.reason ?? returns.claimNames[claim],
    lines: meant.map(({ line, quantity }) => ({ line: line.line, quantity })),
    photos: slots.photos ?? [],
  };
  const lines = [returns.done(id)];
  if (claim === 'unwanted') lines.push(returns.writeNumber(id));
  else if (claim !== 'short') lines.push(returns.keepGoods);
  if (claim === 'damaged' && !effect.photos.length) lines.push(returns.photoMissing);
  if (terms && effect.remedy === 'credit' && claim !== 'short')
    lines.push(returns.creditNote(terms.creditNoteWorkDays));
  return {
    reply: {
      text: lines.join('\n'),
      suggestions: [returns.statusOf(id)],
      citations: [
        { title: returns.titles.return(id), source: returns.sources.returns, asOf: desk.now.toISOString() },
        ...(terms ? [termsCitation(terms, desk)] : []),
      ],
    },
    effects: [effect],
    slots: { return: id },
  };
}

/** A photo that comes after the return was opened. */
async function addPhotos(number: string, photos: readonly string[], desk: SkillContext): Promise<SkillResult> {
  const { words, records, authority, now } = desk;
  const { returns } = words;
  const found = await records.returns.return(number, authority.companyId!);
  if (!found) return { reply: { text: returns.notFound(number), suggestions: [returns.showReturns], citations: [] } };
  const source = { title: returns.titles.return(found.id), source: returns.sources.returns, asOf: now.toISOString() };
  return {
    reply: { text: returns.photoAdded(found.id, photos.length), citations: [source] },
    effects: [{ kind: 'return-photo', id: found.id, companyId: authority.companyId!, photos }],
    slots: { return: found.id },
  };
}

/** The net value of part of a line, rounded half to even. */
const netOf = ({ line, quantity }: Pick<Meant, 'line' | 'quantity'>): number =>
  divideHalfEven(line.net * quantity, line.quantity);
