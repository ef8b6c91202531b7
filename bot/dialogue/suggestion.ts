import type { Effect } from '../../knowledge/effects/effects.ts';
import type { Understanding } from '../../nlu/understanding.ts';
import { count, day, dayIn } from '../replies/format.ts';
import type { Reply } from '../replies/reply.ts';
import type { SkillContext } from '../skills/skill.ts';
import { nameOf, unitWord } from '../skills/support/products.ts';
import type { DialogueState } from './state.ts';

/** Only after an answer to one of these: the buyer looked something up, and got it. */
const AFTER = new Set(['stock', 'price', 'product_info', 'product_search']);
/** Whoever spoke of one of these has other worries in this conversation. */
const TROUBLES = new Set(['complaint', 'claim', 'return_request', 'return_status', 'order_cancel', 'human']);
/** A message is taken for a complaint already where that is a fair reading of it. */
const FAIR = 0.15;
const ANGRY =
  /\b(?:unacceptable|ridiculous|terrible|awful|furious|angry|annoy\w*|disgust\w*|worst|useless|incompetent|fed up|sick of|scandal\w*|joke|wtf|damn|the hell)\b|!!|！！|气死|生气|愤怒|恼火|太差|差劲|垃圾|离谱|无语|受够|荒唐|忍无可忍|过分|什么玩意|骗/i;
/** What is suggested is among so many best recommendations too. */
const FITS = 10;

/** Whether somebody who writes this is angry, by plain words. */
export const soundsAngry = (text: string): boolean => ANGRY.test(text);

/** Whether something is wrong for the buyer: a complaint, a claim, a return, a cancellation, or plain anger. */
export function isTrouble(u: Understanding): boolean {
  const complains = u.alternatives.some(({ intent, confidence }) => TROUBLES.has(intent) && confidence >= FAIR);
  return TROUBLES.has(u.intent) || complains || soundsAngry(u.text);
}

/**
 * One product that the buyer will likely order soon, under an answer: at most once in a conversation, never to guests or
 * to those who may not order, never where something went wrong or a question is open. It is likely by the model (its
 * threshold is chosen on held-out months, see `purchaseLikelihood`), it is among the best recommendations, the company
 * orders it again and again, it is there in their usual amount, and they have not ordered it since the model was made.
 */
export async function suggestion(
  desk: SkillContext,
  reply: Reply,
  state: DialogueState,
): Promise<{ reply: Reply; state: DialogueState; effects: Effect[] } | undefined> {
  const { records, authority, language, words, now, understanding: u } = desk;
  const { person } = authority;
  const open = state.form || state.offer || state.offersPerson || state.misses || state.caseNumber;
  if (!person || !authority.mayOrder || state.suggested || state.troubled || open) return undefined;
  if (!AFTER.has(u.intent) || !reply.citations.length) return undefined;
  const { purchaseLikelihood, recommendation } = records.foreseen();
  if (!purchaseLikelihood || !recommendation) return undefined;
  const likely = purchaseLikelihood.likely.filter(({ companyId }) => companyId === person.companyId);
  if (!likely.length) return undefined;

  const { recommender } = recommendation;
  const company = person.companyId;
  const best = recommender.recommend(company, { k: FITS, availability: records.availability });
  const fits = new Set(best.filter(({ availability }) => availability === 'in-stock').map(({ sku }) => sku));
  const due = new Map(
    recommender.reorder.dueAgain(company, { now: now.toISOString(), withinDays: 1 }).map((one) => [one.sku, one]),
  );
  const found = likely.find(({ sku }) => {
    const own = due.get(sku);
    return (
      own !== undefined &&
      fits.has(sku) &&
      !reply.text.includes(sku) &&
      (records.stock.freeOf(sku) ?? 0) >= own.quantity &&
      !records.suggestions.orderedSince(company, sku, purchaseLikelihood.trainedAt)
    );
  });
  const product = found && (await records.catalogue.product(found.sku));
  if (!product) return undefined;

  const { sku, p } = found;
  const own = due.get(sku)!;
  const { foresight, recommendation: say } = words;
  const amount = `${count(own.quantity, language)} ${unitWord(product, desk)}`;
  const why = say.rhythm(say.days(own.everyDays), day(dayIn(new Date(own.last), desk.timeZone), language), amount);
  const id = desk.newId();
  const ask = foresight.suggestionAsk(amount, sku);
  return {
    reply: {
      ...reply,
      text: `${reply.text}\n\n${foresight.suggestion(sku, nameOf(product, language), why)}`,
      suggestions: [...(reply.suggestions ?? []), ask],
      citations: [
        ...reply.citations,
        { title: foresight.rhythmTitle, source: say.source, asOf: recommendation.trainedAt },
      ],
    },
    state: { ...state, suggested: { id, say: ask } },
    effects: [{ kind: 'suggestion', id, companyId: company, personId: person.id, sku, likelihood: p }],
  };
}
