import type { Reply } from '../replies/reply.ts';
import { LATER_INTENTS, skillFor } from '../skills/index.ts';
import type { SkillContext, Slots } from '../skills/skill.ts';
import { ownPo } from '../skills/support/delivery.ts';
import { clarify, type DialogueResult, done, run } from './run.ts';
import type { slotsFrom } from './slots.ts';
import { type DialogueState, remembered } from './state.ts';

/** Below this the desk asks instead of acting. */
export const ACT = 0.5;
/** Words that point to what was spoken of. */
const REFERS = /\b(?:this|that|it|its)\b|这|该|它/i;
/** … and to goods. */
const REFERS_TO_GOODS = /\b(?:this|that|these|those|them|it)\b|这|该|它/i;

/** "What did we order last time?" asks to see it, and orders nothing. */
const ASKS_WHAT =
  /\bwhat (?:did|have|had) (?:we|i) (?:order|buy|bought|get|got)|\bwhat was (?:in )?(?:our|my|the) (?:last|previous) order|(?:上次|最近|之前|上一单|上回)(?:都)?(?:订|买|下)(?:的|了|过)*(?:什么|哪些|啥|东西)/i;

/** The skill of the intent answers, with what was spoken of where the message points to it; asks where none is likely enough. */
export async function pick(
  desk: SkillContext,
  state: DialogueState,
  said: ReturnType<typeof slotsFrom>,
): Promise<DialogueResult> {
  const { understanding: u, words } = desk;
  if (ASKS_WHAT.test(u.text)) return run('order_status', said.slots, desk, state, 'asks-what');
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
  return run(
    u.intent,
    skill?.reads?.({ intent: u.intent, slots: carried }, desk)?.slots ?? carried,
    desk,
    state,
    'intent',
  );
}
