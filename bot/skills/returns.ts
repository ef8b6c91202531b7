import { divideHalfEven, share } from '../../knowledge/database/money.ts';
import type { Effect } from '../../knowledge/effects/effects.ts';
import type { OpenReturn } from '../../knowledge/effects/return.ts';
import type { OrderDetail } from '../../knowledge/orders/orders.ts';
import type { Claim, ReturnTerms } from '../../knowledge/orders/return-terms.ts';
import { returnable } from '../../knowledge/orders/returnable.ts';
import type { Act } from '../dialogue/act.ts';
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
  acts: ['open-return', 'leave-return'],
  reads: readReturn,
  async run(slots, desk): Promise<SkillResult> {
    const { words, authority } = desk;
    if (!authority.mayOrder)
      return { reply: { text: words.returns.viewer, suggestions: [words.person], citations: [] } };
    if (desk.act) return pressed(desk.act, desk);
    if (slots.return && slots.photos) return addPhotos(slots.return, slots.photos, desk);
    if (slots.confirmed === false) return leave(slots.draft, desk);
    return consider(slots, desk);
  },
};

/** Asks what is missing, proposes what would be opened, or opens what was confirmed. */
async function consider(slots: Slots, desk: SkillContext, lead: readonly string[] = []): Promise<SkillResult> {
  const { words, records, authority } = desk;
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
  return slots.confirmed ? open(offer, desk) : propose(offer, desk, lead);
}

/** The buyer's own proposal; somebody else's is as one that does not exist. */
function ownProposal(id: string | undefined, { records, authority }: SkillContext) {
  const found = id === undefined ? undefined : records.drafts.proposal(id, authority.companyId!);
  return found && found.contactId === authority.person?.id ? { ...found, body: found.body as Slots } : undefined;
}

/** A button of a proposal: what it showed is opened once, and where that has changed since, it is shown anew. */
async function pressed(act: Act, desk: SkillContext): Promise<SkillResult> {
  const { returns, orders } = desk.words;
  const found = ownProposal(act.id, desk);
  if (!found) return { reply: { text: returns.noProposal, citations: [] } };
  const { status, became } = found;
  if (status === 'done')
    return {
      reply: { text: returns.alreadyOpen(became!), suggestions: [returns.statusOf(became!)], citations: [] },
      slots: { return: became! },
    };
  if (status === 'dropped') return { reply: { text: returns.wasLeft, citations: [] } };
  if (act.name === 'leave-return') return leave(act.id, desk);
  const slots: Slots = { ...found.body, draft: found.id };
  if (act.version !== found.version) return consider(slots, desk, [orders.changed]);
  return consider({ ...slots, confirmed: true }, desk);
}

function leave(id: string | undefined, desk: SkillContext): SkillResult {
  const found = ownProposal(id, desk);
  return {
    reply: { text: desk.words.returns.left, citations: [] },
    slots: {},
    ...(found?.status === 'open' && {
      effects: [{ kind: 'draft-drop', draft: { id: found.id, version: found.version } }],
    }),
  };
}

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

/** The proposal as it is kept: a version more where it reads otherwise than before. */
function proposed(
  { draft: id, ...said }: Slots,
  desk: SkillContext,
): { ref: { id: string; version: number }; effects: Effect[] } {
  const body = { ...said, confirmed: undefined };
  const before = ownProposal(id, desk);
  const open = before?.status === 'open' ? before : undefined;
  if (open && JSON.stringify(open.body) === JSON.stringify(body)) return { ref: open, effects: [] };
  const ref = open ? { id: open.id, version: open.version + 1 } : { id: desk.newId(), version: 1 };
  const { id: contactId, companyId } = desk.authority.person!;
  return { ref, effects: [{ kind: 'draft-save', draft: { ...ref, kind: 'return', companyId, contactId }, body }] };
}

/** All that would be opened, and what the buyer gets for it. */
function propose(offer: Offer, desk: SkillContext, lead: readonly string[]): SkillResult {
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
  const { ref, effects } = proposed({ ...slots, claim }, desk);
  const { id, version } = ref;
  return {
    reply: {
      text: [...lead, head, ...lines, returns.confirm].join('\n'),
      card: factsCard(
        head,
        [],
        [...lines, returns.confirm],
        [
          { title: returns.yes, say: returns.yes, act: { name: 'open-return', id, version } },
          { title: returns.no, say: returns.no, act: { name: 'leave-return', id, version } },
        ],
      ),
      suggestions: [returns.yes, returns.no],
      citations: [deliveryCitation(order.id, desk), ...(terms ? [termsCitation(terms, desk)] : [])],
    },
    asks: 'confirmed',
    slots: { ...slots, claim, draft: id, confirmed: undefined },
    ...(effects.length && { effects }),
  };
}

function open(offer: Offer, desk: SkillContext): SkillResult {
  const { words, authority } = desk;
  const { returns } = words;
  const { order, claim, meant, terms, slots } = offer;
  const id = desk.nextNumber('return');
  const draft = ownProposal(slots.draft, desk);
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
    ...(draft?.status === 'open' && { draft: { id: draft.id, version: draft.version } }),
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
