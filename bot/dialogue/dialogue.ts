import type { Understanding } from '../../nlu/understanding.ts';
import type { Reply } from '../replies/reply.ts';
import { LATER_INTENTS, skillFor, skillForAct } from '../skills/index.ts';
import type { SkillContext, SkillResult, Slots } from '../skills/skill.ts';
import { ownPo } from '../skills/support/delivery.ts';
import { ownWords } from '../skills/support/own-words.ts';
import type { Act } from './act.ts';
import { slotsFrom } from './slots.ts';
import { type DialogueState, remembered } from './state.ts';

/** Below this the desk asks instead of acting. */
const ACT = 0.5;
/** A message that could fill the open form leaves it only when it is this sure of something else. */
const DIGRESS = 0.75;
/** The two readings that a clarifying question offers must each be at least this likely. */
const PLAUSIBLE = 0.08;
/** A message with no more words of its own than this may lean on what was spoken of before … */
const FEW_WORDS = 2;
/** … unless its intent is this certain. */
const CERTAIN = 0.9;
const FALLBACK_INTENTS = new Set(['faq', 'oos']);
/** "and INV-2026-0012?" asks the same of another one, however sure its number makes of something else. */
const ALSO = /^(?:and|also|what about|how about)\b|^(?:那|还有)/i;
/** Words that point to what was spoken of. */
const REFERS = /\b(?:this|that|it|its)\b|这|该|它/i;
/** … and to goods. */
const REFERS_TO_GOODS = /\b(?:this|these|those|them|it)\b|这|该|它/i;
/** Answers to "shall I?" that are more than a yes. */
const CONFIRMS =
  /^(?:yes,? )?(?:please )?(?:confirm|place|submit|do)(?: (?:it|this|that|(?:the|my|this) (?:order|change)|order|change))?(?: now| please)*[.! ]*$|^(?:yes,? )?(?:please )?(?:order|send) (?:it|this|that)(?: now| please)*[.! ]*$|^(?:好的?，?)?(?:请)?(?:确认|确定)(?:下单|订购|提交|修改|订单)*吧?[。！ ]*$|^(?:好的?，?)?(?:请|就)?(?:下单|提交)吧?[。！ ]*$/i;
const GIVES_UP =
  /^(?:please )?(?:drop|cancel|forget|stop) (?:it|this|that|the (?:order|quote|change))[.! ]*$|^(?:取消|放弃|不要了|不订了|算了)[吧。！ ]*$/i;
const EMAIL = /\S+@\S+\.\w{2,}/;
const ANSWERS = new Set(['affirm', 'deny', 'oos', 'faq', 'stop', 'greeting']);

export interface DialogueResult extends SkillResult {
  state: DialogueState;
  decision: Record<string, unknown>;
}

/**
 * Picks who answers, in this order: an open form, an open offer, a follow-up on what was last spoken of,
 * the intent. Where nothing is likely enough it asks with the two likeliest readings, then offers a person.
 */
export async function converse(desk: SkillContext, before: DialogueState): Promise<DialogueResult> {
  const { understanding: u } = desk;
  const state: DialogueState = { ...before, turns: before.turns + 1, language: desk.language };
  const said = slotsFrom(u.entities);
  if (desk.photos.length) state.photos = { ids: [...desk.photos], turn: state.turns };
  const sure = u.confidence >= ACT;
  delete state.offersPerson;
  delete state.offer;

  if (!u.text && !before.form) {
    // A file without a word: for the return spoken of, or the first of something new.
    const { return: rma } = remembered(before);
    if (rma && desk.photos.length) return run('claim', { return: rma, photos: [...desk.photos] }, desk, state, 'photo');
    const { gotFile, fileAbout } = desk.words.returns;
    return done({ reply: { text: gotFile, suggestions: fileAbout, citations: [] } }, state, { by: 'file' });
  }
  if (desk.act) return press(desk.act, desk, state);
  // "Cancel" is a yes to "cancel it?" and a no to everything else that is open.
  const cancels =
    !u.entities.length && ownWords(u) <= 3 && (GIVES_UP.test(u.text) || (u.intent === 'order_cancel' && sure));
  if (before.form && !cancels && skillFor(before.form.intent)?.continues?.(desk, before.form))
    return run(before.form.intent, before.form.slots, desk, state, 'form');
  if (before.offer && !desk.choseArticle) {
    const { yes, no } = before.offer;
    if (saysYes(u) || (cancels && yes.name === 'cancel-order')) return press(yes, desk, state);
    if (no && (saysNo(u) || cancels)) return press(no, desk, state);
  }

  // While it is asked which order is meant, "cancel my order" is about an order, not about the question.
  const changes = before.form?.intent === 'order_change' || before.form?.intent === 'order_cancel';
  if (changes && before.form!.asks === 'order' && cancels && sure && u.intent === 'order_cancel')
    return run('order_cancel', {}, desk, state, 'intent');
  if ((sure && u.intent === 'stop') || (cancels && before.form)) {
    delete state.form;
    const dropped = changes ? desk.words.orders.stopped : desk.words.stopped;
    const text = before.form ? dropped : desk.words.nothingToStop;
    return done(say(text), state, { by: 'stop' });
  }
  if (desk.choseArticle) return run('faq', {}, desk, state, 'chosen-article');
  if (before.form) {
    const { form } = before;
    const skill = skillFor(form.intent);
    const read = skill?.reads?.(form.slots, form.asks, desk);
    if (read?.sure) return run(form.intent, read.slots, desk, state, 'form');
    const filled = read?.slots ?? (form.asks === 'contact' ? { contact: u.text } : said.slots);
    const fills = skill?.reads
      ? read !== undefined
      : form.asks === 'contact'
        ? looksLikeContact(u.text)
        : filled[form.asks] !== undefined || said.skus.length > 0 || (form.asks === 'order' && /\d{3}/.test(u.text));
    const contactRead = form.asks === 'contact' && EMAIL.test(u.text);
    const same = u.intent === form.intent || (skill?.reads !== undefined && skill.intents.includes(u.intent));
    const digresses = !contactRead && u.confidence >= DIGRESS && !same && !ANSWERS.has(u.intent);
    if (fills && !digresses) return run(form.intent, { ...form.slots, ...filled }, desk, state, 'form');
    // "ok" or "no" is no way to reach somebody.
    const noContact = form.asks === 'contact' && (u.intent === 'affirm' || u.intent === 'deny');
    if (!same && sure && u.intent !== 'oos' && !noContact) {
      // A digression is answered, and the form's question stands again under it.
      const answer = await pick(desk, { ...state, form: undefined as never }, said);
      if (answer.asks || answer.state.offersPerson || answer.effects?.length || !answer.reply.citations.length)
        return answer;
      // A look-up of which nothing was said yet is let go: asked again under every answer it would only be in the way.
      const lookUp = form.asks !== 'contact' && !skill?.reads && !skill?.continues;
      if (lookUp && !Object.keys(form.slots).length) return answer;
      const again = await run(form.intent, form.slots, { ...desk, asksAgain: true }, state, 'form');
      const { effects } = again;
      return {
        ...answer,
        ...(effects && { effects }),
        reply: joined(answer.reply, again.reply),
        state: { ...again.state, misses: 0 },
      };
    }
    // What cannot be read as an answer is asked again; a second time, and a person is offered.
    if (skill?.reads) return again(form, desk, state);
    // Asked for once more; after that only what can be read is taken for it.
    if (form.asks === 'contact' && form.slots.contact === undefined)
      return run(form.intent, { ...form.slots, contact: u.text }, desk, state, 'form');
    delete state.form;
  }
  if (before.offersPerson && sure && u.intent === 'affirm') return run('human', {}, desk, state, 'offer');

  const lastSlots = remembered(before);
  // "Our PO number is AL-2137", said once the order is placed, belongs to it.
  if (
    before.last?.intent === 'order_change' &&
    lastSlots.order &&
    !said.slots.order &&
    !said.slots.sku &&
    ownPo(u.text)
  )
    return run('order_change', lastSlots, desk, state, 'follow-up');
  const { sku, quantity, order, invoice, return: rma } = said.slots;
  const names = sku || quantity || order || invoice || rma;
  if (before.last && Object.keys(lastSlots).length && names) {
    // "no, 600", "and TAPE-48?": it says little of its own, so it leans on what was spoken of.
    const leans =
      !sure || ANSWERS.has(u.intent) || (ownWords(u) <= FEW_WORDS && (u.confidence < CERTAIN || ALSO.test(u.text)));
    // Another order is another invoice, and the other way round.
    const { order: _order, invoice: _invoice, ...rest } = lastSlots;
    const kept = order || invoice ? rest : lastSlots;
    if (leans) return run(before.last.intent, { ...kept, ...said.slots }, desk, state, 'follow-up');
  }
  if (names && ownWords(u) === 0) {
    // A bare number or code says what it is about: show what there is on it.
    if (order) return run('order_status', said.slots, desk, state, 'bare-number');
    if (invoice) return run('invoice', said.slots, desk, state, 'bare-number');
    if (rma) return run('return_status', said.slots, desk, state, 'bare-number');
    if (sku && !quantity) return run('product_info', said.slots, desk, state, 'bare-code');
  }
  return pick(desk, state, said);
}

async function pick(
  desk: SkillContext,
  state: DialogueState,
  said: ReturnType<typeof slotsFrom>,
): Promise<DialogueResult> {
  const { understanding: u, words } = desk;
  // Goods in a quantity, and under which PO number: that is an order, whatever else it sounds like.
  if (u.confidence < ACT && said.slots.sku && said.slots.quantity && ownPo(u.text))
    return run('order_place', said.slots, desk, state, 'own PO number');
  if (u.confidence < ACT && u.intent !== 'oos') {
    const article = await skillFor('faq')!.run({}, desk);
    if (article.reply.citations.length)
      return done(article, { ...state, misses: 0 }, { by: 'faq', because: 'no intent is likely enough' });
    return clarify(desk, state);
  }
  if (LATER_INTENTS.has(u.intent)) {
    const label = words.intentLabels[u.intent] ?? u.intent;
    const article = await desk.findArticle();
    const text = article ? words.notYetWithArticle(article.title, article.body) : words.notYet(label);
    const reply: Reply = { text, suggestions: [words.person], citations: article ? article.citations : [] };
    return done({ reply }, { ...state, misses: 0, offersPerson: true }, { by: 'later-skill', intent: u.intent });
  }
  const carried: Slots = { ...said.slots };
  const skill = skillFor(u.intent);
  // "how much are 500 CUP-12, and is it in stock?": the other half of the message may name the thing.
  for (const slot of skill?.slots ?? [])
    if (carried[slot] === undefined && desk.mentioned[slot] !== undefined)
      Object.assign(carried, { [slot]: desk.mentioned[slot] });
  const last = remembered(state);
  // "and its price?" is about the last product, "price for 500 cups" is not.
  const needsGoods = skill?.slots.includes('sku') && !carried.sku && !said.skus.length && last.sku;
  if (needsGoods && !desk.records.search.search(u.text, desk.language).length) carried.sku = last.sku;
  // "I need 500 of these", after a product was spoken of.
  const orders = u.intent === 'order_place' || u.intent === 'quote_request';
  if (orders && last.sku && !said.skus.length && REFERS_TO_GOODS.test(u.text)) {
    const quantity = said.slots.quantity ? undefined : last.quantity;
    Object.assign(carried, { lines: [{ sku: last.sku, ...(quantity && { quantity }) }], focus: last.sku });
  }
  // "Cancel it", "deliver it to the other address", right after it was placed or changed.
  if (skill?.intents.includes('order_change') && !said.slots.order && state.last?.intent === 'order_change')
    carried.order = last.order;
  // "how do I pay this?" is about the invoice spoken of, "tell me when it ships" about the order.
  if (skill?.slots.includes('order') && !said.slots.invoice && !said.slots.order && REFERS.test(u.text))
    carried.order = last.order;
  if (skill?.slots.includes('invoice') && !said.slots.invoice && !said.slots.order && REFERS.test(u.text))
    carried.invoice = last.invoice;
  if (
    skill?.slots.includes('quantity') &&
    !said.slots.quantity &&
    carried.sku &&
    carried.sku === last.sku &&
    last.quantity
  )
    carried.quantity = last.quantity;
  return run(u.intent, skill?.reads?.(carried, undefined, desk)?.slots ?? carried, desk, state, 'intent');
}

/** The form's question once more, counted as not understood. */
async function again(form: NonNullable<DialogueState['form']>, desk: SkillContext, state: DialogueState) {
  const misses = state.misses + 1;
  const asked = await run(form.intent, form.slots, desk, state, 'form');
  return misses >= 2 ? offerPerson(desk, { ...asked.state, misses }) : { ...asked, state: { ...asked.state, misses } };
}

/** A plain yes, or "place the order" as an answer. */
function saysYes(u: Understanding): boolean {
  return (u.intent === 'affirm' && u.confidence >= ACT && !u.entities.length) || CONFIRMS.test(u.text);
}

/** A plain no, or "never mind". */
function saysNo(u: Understanding): boolean {
  if (u.entities.length || u.confidence < ACT) return false;
  return u.intent === 'deny' || u.intent === 'stop';
}

/** A button: the skill it belongs to reads what has become of the thing since. One that nobody knows did not exist. */
async function press(act: Act, desk: SkillContext, state: DialogueState): Promise<DialogueResult> {
  const skill = skillForAct(act.name);
  if (!skill) return clarify(desk, state);
  return run(skill.intents[0]!, {}, { ...desk, act }, state, 'button');
}

async function run(
  intent: string,
  slots: Slots,
  desk: SkillContext,
  state: DialogueState,
  by: string,
): Promise<DialogueResult> {
  const skill = skillFor(intent);
  if (!skill) return clarify(desk, state);
  if (skill.audience === 'buyer' && !desk.authority.companyId) return signIn(intent, desk, state);
  const result = await skill.run(slots, desk);
  const next: DialogueState = { ...state };
  delete next.form;
  if (result.asks) next.form = { intent: result.formOf ?? intent, slots: result.slots ?? slots, asks: result.asks };
  if (Object.keys(result.slots ?? slots).length && !FALLBACK_INTENTS.has(intent))
    next.last = { intent: result.next ?? result.formOf ?? intent, slots: result.slots ?? slots, turn: state.turns };
  if (result.offers) next.offer = result.offers;
  if (result.caseNumber) next.caseNumber = result.caseNumber;
  next.misses = result.missed ? state.misses + 1 : 0;
  if (result.missed && next.misses >= 2) return offerPerson(desk, next);
  return done(result, next, { by, intent, slots });
}

/** A guest asks for what only a buyer may see: how it works in general, where an article says so, and to sign in. */
async function signIn(intent: string, desk: SkillContext, state: DialogueState): Promise<DialogueResult> {
  const article = await desk.findArticle();
  const reply: Reply = article
    ? { text: `${article.title}\n${article.body}\n\n${desk.words.signInForOwn}`, citations: article.citations }
    : { text: desk.words.signIn, citations: [] };
  return done({ reply }, { ...state, misses: 0 }, { by: 'sign-in', intent });
}

/** First miss: the likeliest readings as buttons. Second miss: a person. */
function clarify(desk: SkillContext, state: DialogueState): DialogueResult {
  const { understanding: u, words } = desk;
  const misses = state.misses + 1;
  if (misses >= 2) return offerPerson(desk, { ...state, misses });
  const readings = [{ intent: u.intent, confidence: u.confidence }, ...u.alternatives]
    .filter((reading) => reading.confidence >= PLAUSIBLE && words.intentLabels[reading.intent])
    .slice(0, 2)
    .map((reading) => words.intentLabels[reading.intent]!);
  const reply: Reply = {
    text: words.unsure,
    suggestions: [...(readings.length ? readings : words.starters.slice(0, 3)), words.person],
    citations: [],
  };
  return done({ reply }, { ...state, misses }, { by: 'clarify' });
}

function offerPerson(desk: SkillContext, state: DialogueState): DialogueResult {
  const reply: Reply = {
    text: desk.words.unsureAgain,
    suggestions: [desk.words.person, ...desk.words.starters.slice(0, 2)],
    citations: [],
  };
  return done({ reply }, { ...state, offersPerson: true }, { by: 'offer-person' });
}

const say = (text: string): SkillResult => ({ reply: { text, citations: [] } });

function done(result: SkillResult, state: DialogueState, decision: Record<string, unknown>): DialogueResult {
  return { ...result, state, decision };
}

/** Two replies as one, in their order. */
export function joined(first: Reply, second: Reply): Reply {
  return {
    ...second,
    text: `${first.text}\n\n${second.text}`,
    ...((second.card ?? first.card) && { card: second.card ?? first.card }),
    citations: [...first.citations, ...second.citations],
  };
}

/** An e-mail address or a telephone number somewhere in the text. */
export function looksLikeContact(text: string): boolean {
  return EMAIL.test(text) || /\+?\d[\d\s()/-]{6,}\d/.test(text);
}
