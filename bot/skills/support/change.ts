import type { Effect } from '../../../knowledge/effects/effects.ts';
import type { Draft, DraftBody } from '../../../knowledge/orders/drafts.ts';
import type { OrderDetail } from '../../../knowledge/orders/orders.ts';
import type { Act } from '../../dialogue/act.ts';
import { amount } from '../../replies/format.ts';
import type { SkillContext, SkillResult, Slots } from '../skill.ts';
import { askApprovals } from './ask-approvals.ts';
import {
  addressesOf,
  approvalsNeeded,
  type Basket,
  basketCitations,
  basketOf,
  companyOf,
  deliveryLines,
  difference,
  moneyLines,
  shownOf,
  stockLines,
} from './basket.ts';
import { factsCard } from './cards.ts';
import { approvalLines, type DraftRef, leftLines, ownDraft, saveDraft } from './draft.ts';
import { gather } from './gather.ts';
import type { Agreed, Problem } from './goods.ts';
import { promisedDay } from './promise.ts';
import { riskNeeded } from './risk.ts';

/** What an order counts for in the credit so far. */
const counted = (order: OrderDetail): number => (order.status === 'waiting' ? 0 : (order.total ?? 0));
const agreedOf = (order: OrderDetail): Agreed => ({ lines: order.lines, order: order.id });

/** Takes what the message changes into a draft of the order, and shows it; undefined where nothing would be left of the order. */
export async function buildChange(
  order: OrderDetail,
  slots: Slots,
  desk: SkillContext,
): Promise<SkillResult | undefined> {
  const { words } = desk;
  const found = ownDraft(slots.draft, 'change', desk);
  const draft = found?.status === 'open' && found.body.order?.id === order.id ? found : undefined;
  const from = draft?.body ?? order;
  const gathered = await gather(
    slots,
    {
      wants: from.lines.map(({ sku, quantity }) => ({ sku, quantity: { value: quantity } })),
      addressId: from.addressId,
      requestedDay: from.requestedDay,
      customerPo: from.customerPo,
      agreed: agreedOf(order),
      question: words.orders.askChange(order.id),
      slots: { order: order.id, ...(draft && { draft: draft.id }) },
    },
    desk,
  );
  if ('instead' in gathered) return gathered.instead.asks ? gathered.instead : undefined;
  const { basket, requestedDay, customerPo, left, changed } = gathered;
  const body: DraftBody = {
    lines: basket.lines.map(({ sku, quantity }) => ({ sku, quantity })),
    addressId: basket.address.id,
    requestedDay,
    customerPo,
    quoteId: null,
    order: { id: order.id, revision: order.revision },
    shown: shownOf(basket),
  };
  if (draft && !changed && !slots.lines) return show(draft, draft.body, order, basket, desk, { left });
  if (!draft && sameAs(order, body)) {
    const text = changed ? words.orders.nothingChanged : words.orders.askChange(order.id);
    return { reply: { text, citations: [] }, asks: 'draft', slots: { order: order.id } };
  }
  const { ref, effect } = saveDraft(draft, 'change', body, desk);
  return show(ref, body, order, basket, desk, { left, effects: [effect] });
}

function sameAs(order: OrderDetail, body: DraftBody): boolean {
  return (
    sameGoods(order, body) &&
    order.addressId === body.addressId &&
    order.requestedDay === body.requestedDay &&
    order.customerPo === body.customerPo
  );
}

const sameGoods = (order: OrderDetail, { lines }: DraftBody): boolean =>
  JSON.stringify(order.lines.map(({ sku, quantity }) => [sku, quantity])) ===
  JSON.stringify(lines.map(({ sku, quantity }) => [sku, quantity]));

async function show(
  { id, version }: DraftRef,
  body: DraftBody,
  order: OrderDetail,
  basket: Basket,
  desk: SkillContext,
  more: { lead?: readonly string[]; left?: readonly Problem[]; effects?: Effect[] } = {},
): Promise<SkillResult> {
  const { words, language } = desk;
  const { orders } = words;
  const ref = { id, version };
  const { goods, charges } = moneyLines(basket, desk);
  const left = leftLines(more.left ?? [], desk);
  const head = orders.changeHead(order.id);
  const needed = sameGoods(order, body) ? [] : await approvalsNeeded(basket, desk, counted(order));
  const lines = [
    ...goods,
    ...charges,
    orders.before(amount(order.total ?? order.net, order.currency, language)),
    ...deliveryLines(basket.address, body, desk),
    ...stockLines(basket, desk),
    ...approvalLines(needed, basket, desk),
    ...left.lines,
    orders.askConfirmChange,
  ];
  const yes = { name: 'confirm-change', ...ref };
  const no = { name: 'drop-change', ...ref };
  return {
    reply: {
      text: [...(more.lead ?? []), head, ...lines].join('\n'),
      card: factsCard(head, [], lines, [
        { title: orders.confirmChange, say: orders.confirmChange, act: yes },
        { title: orders.dropChange, say: orders.dropChange, act: no },
      ]),
      suggestions: left.suggestions,
      citations: [
        { title: words.orderTitle(order.id), source: words.sources.orders, asOf: desk.now.toISOString() },
        ...basketCitations(basket, desk),
      ],
    },
    asks: 'draft',
    slots: { order: order.id, draft: ref.id },
    offers: { yes, no },
    formOf: 'order_change',
    ...(more.effects && { effects: more.effects }),
  };
}

/** The draft that a button names, its order and its goods as they are now; or what to say instead. */
async function read(act: Act, desk: SkillContext) {
  const { words, records, authority } = desk;
  const draft = ownDraft(act.id, 'change', desk);
  const order = draft?.body.order && (await records.orders.order(draft.body.order.id, authority.companyId!));
  if (!draft || !order) return { instead: say(words.orders.noDraft) };
  if (draft.status === 'done') return { instead: say(words.orders.changedBefore(order.id), order) };
  if (draft.status === 'dropped') return { instead: say(words.orders.changeDropped(order.id), order) };
  return { draft, order };
}

/** Changes the order to what the pressed card showed, if all of it is still so. */
export async function confirmChange(act: Act, desk: SkillContext): Promise<SkillResult> {
  const found = await read(act, desk);
  if (found.instead) return found.instead;
  const { draft, order } = found;
  const { words, records } = desk;
  const { orders } = words;
  const { body } = draft;
  if (order.status === 'cancelled') return say(orders.cancelledBefore(order.id), order);
  if (!records.rules.changeable.includes(order.status))
    return say(orders.tooLate(order.id, words.status[order.status] ?? order.status), order);
  const company = await companyOf(desk);
  const address = (await addressesOf(company, desk)).find(({ id }) => id === body.addressId);
  if (!address) return say(orders.noAddress, order);
  const wants = body.lines.map(({ sku, quantity }) => ({ sku, quantity: { value: quantity } }));
  const basket = await basketOf(wants, address, company, desk, agreedOf(order));
  const change =
    difference(body.shown, basket, desk) ??
    (order.revision !== body.order?.revision || act.version !== draft.version ? orders.changed : undefined);
  if (change || basket.problems.length) {
    const next: DraftBody = {
      ...body,
      lines: basket.lines.map(({ sku, quantity }) => ({ sku, quantity })),
      order: { id: order.id, revision: order.revision },
      shown: shownOf(basket),
    };
    const { ref, effect } = saveDraft(draft, 'change', next, desk);
    const lead = [change ?? orders.changed];
    return show(ref, next, order, basket, desk, { lead, left: basket.problems, effects: [effect] });
  }
  return apply(draft, order, basket, desk);
}

async function apply(draft: Draft, order: OrderDetail, basket: Basket, desk: SkillContext): Promise<SkillResult> {
  const { words, language, authority, now } = desk;
  const { orders } = words;
  const { body } = draft;
  const keeps = sameGoods(order, body);
  const needed = keeps
    ? []
    : [...(await approvalsNeeded(basket, desk, counted(order))), ...riskNeeded({ id: order.id, body, basket }, desk)];
  // With other goods, what waited for a yes that is no longer needed goes on.
  const goesOn = order.status === 'picking' ? 'picking' : order.status === 'waiting' && keeps ? 'waiting' : 'confirmed';
  const status = needed.length ? 'waiting' : goesOn;
  const sum = amount(basket.sums.total ?? basket.sums.net, basket.company.currency, language);
  return {
    reply: {
      text: needed.length
        ? orders.changeWaits(
            order.id,
            sum,
            [...new Set(needed.map(({ approverName }) => approverName))].join(words.comma),
          )
        : orders.changeDone(order.id, sum),
      suggestions: [orders.track(order.id)],
      citations: [{ title: words.orderTitle(order.id), source: words.sources.orders, asOf: now.toISOString() }],
    },
    effects: [
      {
        kind: 'order-change',
        id: order.id,
        draft: { id: draft.id, version: draft.version },
        companyId: authority.companyId!,
        revision: order.revision,
        from: order.status,
        status,
        addressId: body.addressId,
        requestedDay: body.requestedDay,
        customerPo: body.customerPo,
        promisedDay:
          status === 'waiting'
            ? null
            : status === 'picking'
              ? order.promisedDay
              : (promisedDay(basket, body.requestedDay, desk)?.day ?? null),
        sums: basket.sums,
        goods: keeps ? null : { lines: body.shown.lines, held: basket.lines.flatMap(({ held }) => held) },
      },
      ...askApprovals(order.id, needed, basket, desk),
    ],
    slots: { order: order.id },
    next: 'order_change',
  };
}

export async function dropChange(act: Act, desk: SkillContext): Promise<SkillResult> {
  const found = await read(act, desk);
  if (found.instead) return found.instead;
  const { draft, order } = found;
  return {
    ...say(desk.words.orders.changeDropped(order.id), order),
    effects: [{ kind: 'draft-drop', draft: { id: draft.id, version: draft.version } }],
  };
}

const say = (text: string, order?: OrderDetail): SkillResult => ({
  reply: { text, citations: [] },
  ...(order && { slots: { order: order.id } }),
});
