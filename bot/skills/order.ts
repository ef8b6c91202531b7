import type { Effect } from '../../knowledge/effects/effects.ts';
import type { Draft, DraftBody } from '../../knowledge/orders/drafts.ts';
import type { Act } from '../dialogue/act.ts';
import { amount } from '../replies/format.ts';
import type { Skill, SkillContext, SkillResult, Slots } from './skill.ts';
import { askApprovals } from './support/ask-approvals.ts';
import {
  addressesOf,
  approvalsNeeded,
  type Basket,
  basketOf,
  companyOf,
  difference,
  type Needed,
  shownOf,
} from './support/basket.ts';
import { ownDraft, saveDraft, showDraft } from './support/draft.ts';
import { gather } from './support/gather.ts';
import { type Agreed, NOTHING_AGREED } from './support/goods.ts';
import { promisedDay, promiseLines } from './support/promise.ts';
import { readGoods } from './support/read-goods.ts';
import { riskNeeded } from './support/risk.ts';

/** Places an order: builds up a draft, shows it with all that comes on top, and orders it once when it is confirmed. */
export const order: Skill = {
  intents: ['order_place'],
  audience: 'buyer',
  slots: ['lines', 'draft'],
  acts: ['confirm-draft', 'drop-draft'],
  reads: readGoods,
  async run(slots, desk) {
    if (!desk.authority.mayOrder) return { reply: { text: desk.words.orders.noPermission, citations: [] } };
    if (desk.act?.name === 'confirm-draft') return confirm(desk.act, desk);
    if (desk.act?.name === 'drop-draft') return drop(desk.act, desk);
    return build(slots, desk);
  },
};

/** Takes what the message says into the draft, and shows it. */
async function build(slots: Slots, desk: SkillContext): Promise<SkillResult> {
  const found = ownDraft(slots.draft, 'order', desk);
  const draft = found?.status === 'open' ? found : undefined;
  const body = draft?.body;
  const agreed = body ? await agreedOf(body, desk) : NOTHING_AGREED;
  const gathered = await gather(
    slots,
    {
      wants: body?.lines.map(({ sku, quantity }) => ({ sku, quantity: { value: quantity } })) ?? [],
      ...(body && { addressId: body.addressId, requestedDay: body.requestedDay, customerPo: body.customerPo, agreed }),
      question: desk.words.orders.askGoods,
      slots: draft ? { draft: draft.id } : {},
    },
    desk,
  );
  if ('instead' in gathered) {
    // Nothing left of it: the draft goes too.
    if (draft && !gathered.instead.asks)
      return {
        ...gathered.instead,
        effects: [{ kind: 'draft-drop', draft: { id: draft.id, version: draft.version } }],
      };
    return gathered.instead;
  }
  const { basket, requestedDay, customerPo, left } = gathered;
  if (draft && body && !gathered.changed && !slots.lines)
    return showDraft({ id: draft.id, version: draft.version }, body, basket, desk, { left });
  const next = bodyOf(basket, { requestedDay, customerPo, quoteId: body?.quoteId ?? null });
  const { ref, effect } = saveDraft(draft, 'order', next, desk);
  return showDraft(ref, next, basket, desk, { left, effects: [effect] });
}

function bodyOf(
  basket: Basket,
  { requestedDay, customerPo, quoteId }: Pick<DraftBody, 'requestedDay' | 'customerPo' | 'quoteId'>,
): DraftBody {
  return {
    lines: basket.lines.map(({ sku, quantity }) => ({ sku, quantity })),
    addressId: basket.address.id,
    requestedDay,
    customerPo,
    quoteId,
    order: null,
    shown: shownOf(basket),
  };
}

/** The prices of the quote that a draft is made from, as long as the quote holds. */
async function agreedOf({ quoteId }: DraftBody, desk: SkillContext): Promise<Agreed> {
  const quote = quoteId ? await desk.records.quotes.quote(quoteId, desk.authority.companyId!) : undefined;
  return quote?.status === 'open' && quote.validTo >= desk.today ? { lines: quote.lines } : NOTHING_AGREED;
}

/** Orders what the pressed card showed, if it is still so; else says what has become of it. */
async function confirm(act: Act, desk: SkillContext): Promise<SkillResult> {
  const { words } = desk;
  const { orders } = words;
  const draft = ownDraft(act.id, 'order', desk);
  if (!draft) return { reply: { text: orders.noDraft, citations: [] } };
  if (draft.status === 'done') return done(draft, desk);
  if (draft.status === 'dropped') return { reply: { text: orders.wasDropped, citations: [] } };
  const { body } = draft;
  const company = await companyOf(desk);
  const addresses = await addressesOf(company, desk);
  const address = addresses.find(({ id }) => id === body.addressId) ?? addresses[0]!;
  const agreed = await agreedOf(body, desk);
  const wants = body.lines.map(({ sku, quantity }) => ({ sku, quantity: { value: quantity } }));
  const basket = await basketOf(wants, address, company, desk, agreed);
  const lapsed = body.quoteId && !agreed.lines.length ? [orders.quoteLapsed(body.quoteId)] : [];
  const change = difference(body.shown, basket, desk);
  if (!change && act.version !== draft.version && address.id === body.addressId)
    return showDraft({ id: draft.id, version: draft.version }, body, basket, desk, { lead: [orders.changed] });
  if (change || basket.problems.length || address.id !== body.addressId) {
    const next = bodyOf(basket, { ...body, quoteId: lapsed.length ? null : body.quoteId });
    const { ref, effect } = saveDraft(draft, 'order', next, desk);
    const lead = [change ?? orders.changed, ...lapsed];
    return showDraft(ref, next, basket, desk, { lead, left: basket.problems, effects: [effect] });
  }
  return place(draft, basket, desk);
}

async function place(draft: Draft, basket: Basket, desk: SkillContext): Promise<SkillResult> {
  const { words, language, authority } = desk;
  const { orders } = words;
  const { body } = draft;
  const person = authority.person!;
  const id = desk.nextNumber('order');
  const needed = [...(await approvalsNeeded(basket, desk)), ...riskNeeded({ id, body, basket }, desk)];
  // Nothing is promised before it is released.
  const promised = needed.length ? undefined : promisedDay(basket, body.requestedDay, desk);
  const effects: Effect[] = [
    {
      kind: 'order',
      id,
      draft: { id: draft.id, version: draft.version },
      status: needed.length ? 'waiting' : 'confirmed',
      companyId: person.companyId,
      contactId: person.id,
      channel: desk.channel,
      customerPo: body.customerPo,
      addressId: basket.address.id,
      requestedDay: body.requestedDay,
      promisedDay: promised?.day ?? null,
      currency: basket.company.currency,
      sums: basket.sums,
      lines: body.shown.lines,
      held: basket.lines.flatMap(({ held }) => held),
    },
    ...(body.quoteId
      ? [{ kind: 'quote-answer', id: body.quoteId, companyId: person.companyId, status: 'accepted' } as const]
      : []),
    ...askApprovals(id, needed, basket, desk),
  ];
  const { net, total } = basket.sums;
  const money = (minor: number) => amount(minor, basket.company.currency, language);
  const sum = total === null ? orders.beforeCharges(money(net)) : money(total);
  const text = needed.length ? waits(id, sum, needed, desk) : orders.placed(id, sum);
  const more = [
    ...(promised ? promiseLines(promised, words.promised, desk) : []),
    ...(body.customerPo ? [orders.customerPo(body.customerPo)] : []),
  ];
  return {
    reply: {
      text: [text, ...more].join('\n'),
      suggestions: [orders.track(id)],
      citations: [{ title: words.orderTitle(id), source: words.sources.orders, asOf: desk.now.toISOString() }],
    },
    effects,
    slots: { order: id },
    next: 'order_change',
  };
}

/** Who has to say yes; where it is only looked at, no word of why. */
function waits(id: string, sum: string, needed: readonly Needed[], { words }: SkillContext): string {
  if (needed.every(({ reason }) => reason === 'risk')) return words.orders.isConfirmed(id, sum);
  return words.orders.waits(id, sum, [...new Set(needed.map(({ approverName }) => approverName))].join(words.comma));
}

async function done(draft: Draft, desk: SkillContext): Promise<SkillResult> {
  const { words, records } = desk;
  const placed = await records.orders.order(draft.became ?? '', desk.authority.companyId!);
  if (!placed) return { reply: { text: words.orders.noDraft, citations: [] } };
  return {
    reply: {
      text: words.orders.alreadyPlaced(placed.id, words.status[placed.status] ?? placed.status),
      suggestions: [words.orders.track(placed.id)],
      citations: [{ title: words.orderTitle(placed.id), source: words.sources.orders, asOf: desk.now.toISOString() }],
    },
    slots: { order: placed.id },
    next: 'order_change',
  };
}

async function drop(act: Act, desk: SkillContext): Promise<SkillResult> {
  const { orders } = desk.words;
  const draft = ownDraft(act.id, 'order', desk);
  if (!draft) return { reply: { text: orders.noDraft, citations: [] } };
  if (draft.status === 'done') return done(draft, desk);
  const reply = { text: orders.dropped, citations: [] };
  if (draft.status === 'dropped') return { reply, slots: {} };
  return { reply, slots: {}, effects: [{ kind: 'draft-drop', draft: { id: draft.id, version: draft.version } }] };
}
