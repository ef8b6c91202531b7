import type { Reading, Skill, SkillContext } from '../skill.ts';
import { bareOwnPo, wantsOtherPlace } from './delivery.ts';

type Asked = Parameters<NonNullable<Skill['reads']>>[0];

const QUESTIONS = new Set(
  `stock price product_info product_search faq order_status invoice statement credit_terms payment documents
  return_request return_status claim human complaint recommendation notify_me approval capabilities robot account`.split(
    /\s+/,
  ),
);
/** As sure as this of a question, a whole sentence is no answer to the form. */
const SURE = 0.75;
const SENTENCE = /\p{L}{3}.*\s\p{L}{3}.*\s\p{L}{3}|\p{Script=Han}{4}/u;
/** Begun anew, whatever is open. */
const OTHERS = new Set(['quote_request', 'quote_status', 'reorder', 'approval']);
const QUOTES = /\bquot(?:e|ation)s?\b|\boffer\b|报价/i;
const EDITS =
  /\b(?:remove|without|drop|delete|leave out|double|twice|triple|half|more|instead|replace|swap|add|change|make it)\b|去掉|删掉|不要|加倍|双倍|翻倍|减半|再加|多加|换成|改成|改为|加上/i;
const DELIVERS =
  /\b(?:deliver|ship|send)\b.*\bto\b|\b(?:po|order|reference)\s*(?:number|no\b|#|:)|\bour (?:po|reference)\b|送到|寄到|发到|送去|采购单|PO号|参考号/i;
const ASKS =
  /[?？]\s*$|^\s*(?:how|what|when|where|why|which|who|do you|can you|is there|are there)\b|多久|几天|多少钱|有货/i;

/** What a message adds to goods that are being gathered or to a draft that is shown, where it goes on with them: the skill reads it itself. */
export function readGoods(form: Asked, desk: SkillContext): Reading | undefined {
  return goesOn(desk, form) ? { slots: form.slots, answers: 'plainly' } : undefined;
}

function goesOn({ understanding: u }: SkillContext, form: Asked): boolean {
  if (form.asks === undefined || u.entities.some((e) => e.kind === 'record-number')) return false;
  if (form.asks === 'draft' && bareOwnPo(u)) return true;
  if (OTHERS.has(u.intent) && u.intent !== form.intent && u.confidence >= SURE) return false;
  // A quote that is asked for by its name is a thing of its own, not more of the order.
  if (u.intent === 'quote_request' && form.intent !== 'quote_request' && QUOTES.test(u.text)) return false;
  const goods = u.entities.some((e) => e.kind === 'sku' || e.kind === 'product' || e.kind === 'quantity');
  const dates = u.entities.some((e) => e.kind === 'date' || e.kind === 'span');
  const edits = EDITS.test(u.text);
  if (ASKS.test(u.text) && QUESTIONS.has(u.intent)) return false;
  if (edits || DELIVERS.test(u.text) || wantsOtherPlace(u.text)) return true;
  if (!goods && !dates) return form.asks === 'lines' && u.intent === 'affirm' && (form.slots.lines?.length ?? 0) > 0;
  return !(QUESTIONS.has(u.intent) && u.confidence >= SURE && SENTENCE.test(u.text));
}
