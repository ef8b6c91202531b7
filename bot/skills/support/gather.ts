import { day } from '../../replies/format.ts';
import type { SkillContext, SkillResult, Slots } from '../skill.ts';
import { addressesOf, type Basket, basketOf, companyOf, usualAddress } from './basket.ts';
import { addressLine, type Delivery, readDelivery } from './delivery.ts';
import { type Agreed, checkGoods, type Problem } from './goods.ts';
import { editLines, type Want } from './line-edits.ts';
import { nameOf } from './products.ts';

/** What an order, a quote or a change is made of, once all of it is said and can be delivered. */
export interface Gathered {
  basket: Basket;
  wants: Want[];
  requestedDay: string | null;
  customerPo: string | null;
  /** What had to be left out, and what to do about it. */
  left: Problem[];
  /** Whether the message changed anything. */
  changed: boolean;
}

export interface Before {
  wants: readonly Want[];
  addressId?: string;
  requestedDay?: string | null;
  customerPo?: string | null;
  agreed?: Agreed;
  /** Asked where nothing is wanted yet. */
  question: string;
  /** Kept in the slots while something is asked. */
  slots?: Slots;
}

/** Reads what a message adds to what was wanted before; asks where something is missing or cannot be. */
export async function gather(
  slots: Slots,
  before: Before,
  desk: SkillContext,
): Promise<Gathered | { instead: SkillResult }> {
  const { words, records, understanding: u } = desk;
  const { orders } = words;
  const company = await companyOf(desk);
  const addresses = await addressesOf(company, desk);
  const recorded = addresses.filter(({ id }) => id);
  const said: Delivery = desk.asksAgain ? { entities: [] } : readDelivery(desk, recorded, before.wants.length > 0);
  const delivery = {
    ...slots.delivery,
    ...(said.address && { addressId: said.address.id }),
    ...(said.day && { day: said.day }),
    ...(said.customerPo && { customerPo: said.customerPo }),
  };
  const addressId = delivery.addressId ?? before.addressId;
  const address = addresses.find(({ id }) => id === addressId) ?? (await usualAddress(desk, addresses));
  const started = slots.lines ?? before.wants;
  const names = await namesOf(
    started.map(({ sku }) => sku),
    desk,
  );
  const edited = desk.asksAgain
    ? { lines: [...started], unclear: [], whose: false, changed: false }
    : editLines(u.text, said.entities, started, (sku) => names.get(sku) ?? [], slots.focus);
  // "yes" to "the least is 1,000: shall I take that?"
  if (u.intent === 'affirm' && !edited.changed) await acceptProposals(edited.lines, desk);
  // "CUP-12", after "which cups?", keeps the quantity that was said with the name.
  if (slots.quantity) for (const line of edited.lines) line.quantity ??= slots.quantity;

  const ask = (text: string, more: Partial<SkillResult> & { suggestions?: string[]; slots?: Slots } = {}) => ({
    instead: {
      reply: { text, suggestions: more.suggestions ?? [], citations: [] },
      asks: 'lines' as const,
      slots: { ...before.slots, delivery, lines: edited.lines, ...more.slots },
    } satisfies SkillResult,
  });
  const whichOf = async (question: string, skus: readonly string[], quantity: Slots['quantity']) => {
    const found = (await records.catalogue.products(skus)).filter((p) => !p.discontinued).slice(0, 5);
    return ask([question, ...found.map((p) => `${p.sku} · ${nameOf(p, desk.language)}`)].join('\n'), {
      suggestions: found.map((p) => p.sku),
      ...(quantity && { slots: { quantity } }),
    });
  };
  if (said.elsewhere && !recorded.length) return ask(orders.noAddress, { suggestions: [words.person] });
  if (said.elsewhere)
    return ask(orders.notOurAddress(said.elsewhere, addresses.map((a) => `· ${addressLine(a)}`).join('\n')), {
      suggestions: [...addresses.slice(0, 3).map((a) => orders.deliverHere(a.label)), words.person],
    });
  if (said.other) {
    const others = recorded.filter(({ id }) => id !== address.id);
    const list = (others.length ? others : recorded).map((a) => `· ${addressLine(a)}`).join('\n');
    return ask(others.length ? orders.whichAddress(list) : orders.onlyAddress(list), {
      suggestions: [...others.slice(0, 4).map((a) => orders.deliverHere(a.label)), words.person],
    });
  }
  if (said.past) return ask(orders.pastDay(day(said.past, desk.language)));
  const [unclear] = edited.unclear;
  if (unclear) return whichOf(orders.whichOf(unclear.said), unclear.skus, unclear.quantity);
  if (edited.whose) return ask(orders.whoseQuantity(edited.lines.map(({ sku }) => sku).join(words.comma)));
  if (!edited.lines.length) {
    if (started.length) return { instead: { reply: { text: orders.nothingLeft, citations: [] } } };
    const hits = desk.asksAgain ? [] : records.search.search(u.text, desk.language, u.vector).map(({ sku }) => sku);
    const loose = said.entities.flatMap((e) => (e.kind === 'quantity' ? [{ value: e.value, unit: e.unit }] : []));
    const [value] = loose.length === 1 ? loose : [];
    if (hits.length)
      return whichOf(
        words.whichProduct,
        hits,
        value && { value: value.value, ...(value.unit && { unit: value.unit }) },
      );
    return ask(before.question);
  }
  const basket = await basketOf(edited.lines, address, company, desk, before.agreed);
  const left = basket.problems.filter(({ kind }) => kind === 'gone' || kind === 'no price' || kind === 'unknown');
  const open = basket.problems.filter((problem) => !left.includes(problem));
  const wants = edited.lines.filter(({ sku }) => !left.some((problem) => problem.sku === sku));
  if (open.length || !wants.length) return ask(...asking([...left, ...open], wants, desk));
  return {
    basket,
    wants,
    requestedDay: delivery.day ?? before.requestedDay ?? null,
    customerPo: delivery.customerPo ?? before.customerPo ?? null,
    left,
    changed: edited.changed || said.address !== undefined || said.day !== undefined || said.customerPo !== undefined,
  };
}

/** What is wrong with lines, as a question; a quantity that cannot be is forgotten. */
function asking(
  problems: readonly Problem[],
  wants: readonly Want[],
  desk: SkillContext,
): [string, { suggestions: string[]; slots: Slots }] {
  const { orders } = desk.words;
  const impossible = new Set(problems.filter(({ kind }) => kind === 'quantity').map(({ sku }) => sku));
  const lines = wants.map((want) => (impossible.has(want.sku) ? { sku: want.sku } : { ...want }));
  const waysOn = problems.flatMap(({ sku, kind, proposal, instead }) => {
    if (proposal !== undefined) return orders.take(String(proposal), sku);
    if (instead) return orders.take(String(instead.quantity ?? ''), instead.sku).trim();
    return kind === 'missing' || wants.length < 2 ? [] : orders.remove(sku);
  });
  const focus = problems.find(({ sku }) => lines.some((line) => line.sku === sku))?.sku;
  return [
    problems.map(({ text }) => text).join('\n'),
    { suggestions: [...waysOn, desk.words.person], slots: { lines, ...(focus && { focus }) } },
  ];
}

/** Quantities that would do take the place of those that do not. */
async function acceptProposals(lines: Want[], desk: SkillContext): Promise<void> {
  const company = await companyOf(desk);
  const { problems } = await checkGoods(lines, desk, company.country);
  for (const { sku, proposal } of problems)
    if (proposal !== undefined) for (const line of lines) if (line.sku === sku) line.quantity = { value: proposal };
}

/** Names of products in both languages, by SKU. */
async function namesOf(skus: readonly string[], desk: SkillContext): Promise<Map<string, string[]>> {
  const products = await desk.records.catalogue.products(skus);
  return new Map(products.map((p) => [p.sku, [p.nameEn, p.nameZh]]));
}
