import type { Understanding } from '../../nlu/understanding.ts';
import { skillFor } from '../skills/index.ts';
import type { SkillContext } from '../skills/skill.ts';
import { ownPo } from '../skills/support/delivery.ts';
import type { Pasted } from '../skills/support/listing/open-list.ts';
import { ownWords } from '../skills/support/own-words.ts';
import { ANSWERS, answerForm, readForm } from './form.ts';
import { ACT, pick } from './pick.ts';
import { type DialogueResult, done, press, run, say } from './run.ts';
import { slotsFrom } from './slots.ts';
import { type DialogueState, remembered } from './state.ts';

/** A message with no more words of its own than this may lean on what was spoken of before … */
const FEW_WORDS = 2;
/** … unless its intent is this certain. */
const CERTAIN = 0.9;
/** What names several goods in a quantity and orders none. */
const NO_LIST = new Set(['claim', 'return_request', 'order_change', 'complaint']);
/** As sure of one of these, goods on several lines are no list. */
const SURE_OF_OTHER = 0.75;
/** "and INV-2026-0012?" asks the same of another one, however sure its number makes of something else. */
const ALSO = /^(?:and|also|what about|how about)\b|^(?:那|还有)/i;
/** Answers to "shall I?" that are more than a yes. */
const CONFIRMS =
  /^(?:yes,? )?(?:please )?(?:confirm|place|submit|do)(?: (?:it|this|that|(?:the|my|this) (?:order|change)|order|change))?(?: now| please)*[.! ]*$|^(?:yes,? )?(?:please )?(?:order|send) (?:it|this|that)(?: now| please)*[.! ]*$|^(?:好的?，?)?(?:请)?(?:确认|确定)(?:下单|订购|提交|修改|订单)*吧?[。！ ]*$|^(?:好的?，?)?(?:请|就)?(?:下单|提交)吧?[。！ ]*$/i;
/** Words of a refusal that says nothing else. */
const NO_MORE =
  /^(?:(?:no|nope|nah|not?|do|don'?t|please|thanks?|thank|you|now|yet|it|that|this|want|need|drop|leave|keep|as|is|never|mind|forget|i|we|all|right|ok|okay|sorry|actually|rather|wait|stop|wrong|correct|order|place|cancel|the|anymore|any|more|longer|will|would|like|to|let'?s|after|me|us|for)[\s,.!]*)+$|^\P{Script=Latin}{1,12}$/iu;
const GIVES_UP =
  /^(?:please )?(?:drop|cancel|forget|stop) (?:it|this|that|the (?:order|quote|change))[.! ]*$|^(?:(?:取消|放弃|不要了|不订了|算了)[吧了，。！ ]*)+$/i;

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

  if (desk.alertWords) return run('alert_rules', {}, desk, state, 'alert-rules');
  if (desk.linking) return run('link_account', {}, desk, state, 'link');
  if (desk.pasted && !desk.act && isList(desk.pasted, desk, before)) return run('order_list', {}, desk, state, 'list');
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
  if (desk.choseArticle) return run('faq', {}, desk, state, 'chosen-article');
  const read = readForm(before.form, desk);
  // "Drop it" may mean a line of the list that is gone through.
  const goesOn = !cancels || before.form?.intent === 'order_list';
  if (before.form && goesOn && read?.answers === 'plainly')
    return run(before.form.intent, read.slots, desk, state, 'form');
  if (before.offer) {
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
    delete state.list;
    const dropped = changes ? desk.words.orders.stopped : desk.words.stopped;
    const text = before.form ? dropped : desk.words.nothingToStop;
    return done(say(text), state, { by: 'stop' });
  }
  // Said once more, or of nothing: "confirm" is no small talk.
  if (!before.form && !before.offer && CONFIRMS.test(u.text)) {
    const { last } = before;
    if (last?.intent === 'order_change' && last.slots.order)
      return run('order_status', last.slots, desk, state, 'done');
    return done(say(desk.words.orders.noDraft), state, { by: 'nothing-to-confirm' });
  }
  if (before.form) {
    const answer = await answerForm(before.form, read, desk, state, said);
    if (answer) return answer;
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
  // A product is no answer to "where is my order?": a skill goes on with what it can take only.
  const about = before.last && skillFor(before.last.intent);
  const takes = about?.reads !== undefined || about?.slots.some((slot) => said.slots[slot] !== undefined);
  if (before.last && takes && Object.keys(lastSlots).length && names) {
    // "no, 600", "and TAPE-48?": it says little of its own, so it leans on what was spoken of.
    // A code alone is the product that was still missing, a number alone how many of the one that is spoken of.
    const bare = ownWords(u) === 0;
    const missed = bare && (sku ? !lastSlots.sku : quantity !== undefined && lastSlots.sku !== undefined);
    const few = ownWords(u) <= FEW_WORDS && (u.confidence < CERTAIN || ALSO.test(u.text));
    // "Make it 3000" changes what was spoken of, where that is no order.
    const makesIt = u.intent === 'order_change' && quantity !== undefined && !order && !lastSlots.order;
    const leans = !sure || ANSWERS.has(u.intent) || few || missed || (makesIt && !sku && ownWords(u) <= FEW_WORDS);
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
  // The name of goods and nothing else: which there are of it.
  if (said.skus.length && !quantity && ownWords(u) === 0)
    return run(sku ? 'product_info' : 'product_search', said.slots, desk, state, 'bare-name');
  return pick(desk, state, said);
}

/** Whether lines of goods are a list to go through, and no claim about them. */
function isList(pasted: Pasted, { understanding: u }: SkillContext, { form }: DialogueState): boolean {
  if (pasted.file) return true;
  return !(form && NO_LIST.has(form.intent)) && !(NO_LIST.has(u.intent) && u.confidence >= SURE_OF_OTHER);
}

/** A plain yes, or "place the order" as an answer. */
function saysYes(u: Understanding): boolean {
  return (u.intent === 'affirm' && u.confidence >= ACT && !u.entities.length) || CONFIRMS.test(u.text);
}

/** A plain no, or "never mind"; "no, the one before that" and "and no lids" say more. */
function saysNo(u: Understanding): boolean {
  if (u.entities.length || u.confidence < ACT || !NO_MORE.test(u.text)) return false;
  return u.intent === 'deny' || u.intent === 'stop';
}
