import { askedBy } from '../replies/asked.ts';
import type { Reply } from '../replies/reply.ts';
import { skillFor, skillForAct } from '../skills/index.ts';
import type { Form, SkillContext, SkillResult, Slots } from '../skills/skill.ts';
import type { Act } from './act.ts';
import type { DialogueState } from './state.ts';

/** The two readings that a clarifying question offers must each be at least this likely. */
const PLAUSIBLE = 0.08;
const FALLBACK_INTENTS = new Set(['faq', 'oos', 'order_list']);

export interface DialogueResult extends SkillResult {
  state: DialogueState;
  decision: Record<string, unknown>;
  /** Buttons that would only ask for what was just answered. */
  answered?: string[];
}

/** A button: the skill it belongs to reads what has become of the thing since. One that nobody knows did not exist. */
export async function press(act: Act, desk: SkillContext, state: DialogueState): Promise<DialogueResult> {
  const skill = skillForAct(act.name);
  if (!skill) return clarify(desk, state);
  return run(skill.intents[0]!, {}, { ...desk, act }, state, 'button');
}

/** Has a skill answer, and remembers what it asks, offers and speaks of. */
export async function run(
  intent: string,
  slots: Slots,
  desk: SkillContext,
  state: DialogueState,
  by: string,
): Promise<DialogueResult> {
  const skill = skillFor(intent);
  if (!skill) return clarify(desk, state);
  if (skill.audience === 'staff' && !desk.authority.staff) return clarify(desk, state);
  if (skill.audience === 'buyer' && !desk.authority.companyId) return signIn(intent, desk, state);
  const result = await skill.run(slots, desk);
  const next: DialogueState = { ...state };
  delete next.form;
  if (result.asks) next.form = { intent: result.formOf ?? intent, slots: result.slots ?? slots, asks: result.asks };
  if (Object.keys(result.slots ?? slots).length && !FALLBACK_INTENTS.has(intent))
    next.last = { intent: result.next ?? result.formOf ?? intent, slots: result.slots ?? slots, turn: state.turns };
  if (result.list) next.list = result.list;
  if (result.list === null) delete next.list;
  if (result.offers) next.offer = result.offers;
  if (result.caseNumber) next.caseNumber = result.caseNumber;
  next.misses = result.missed ? state.misses + 1 : 0;
  if (result.missed && next.misses >= 2) return offerPerson(desk, next);
  const answered = result.asks ? [] : askedBy(intent, result.slots ?? slots, desk.words);
  const { missed, offered } = result;
  const decision = { by, intent, slots, ...(missed && { missed }), ...(offered && { offered }) };
  return { ...done(result, next, decision), answered };
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
export function clarify(desk: SkillContext, state: DialogueState): DialogueResult {
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

/** A reply of words alone. */
export const say = (text: string): SkillResult => ({ reply: { text, citations: [] } });

/** A result with the state after it, and why it was decided so. */
export function done(result: SkillResult, state: DialogueState, decision: Record<string, unknown>): DialogueResult {
  return { ...result, state, decision };
}

/** The form's question once more, counted as not understood. */
export async function again(form: Form, desk: SkillContext, state: DialogueState): Promise<DialogueResult> {
  const misses = state.misses + 1;
  const asked = await run(form.intent, form.slots, desk, state, 'form');
  return misses >= 2 ? offerPerson(desk, { ...asked.state, misses }) : { ...asked, state: { ...asked.state, misses } };
}

/** More buttons than this under one reply are a wall. */
const MOST_SUGGESTED = 6;

/** Two replies as one, in their order. */
export function joined(first: Reply, second: Reply): Reply {
  const suggestions = [...new Set([...(first.suggestions ?? []), ...(second.suggestions ?? [])])];
  return {
    ...second,
    ...(suggestions.length && { suggestions: suggestions.slice(0, MOST_SUGGESTED) }),
    text: `${first.text}\n\n${second.text}`,
    ...((second.card ?? first.card) && { card: second.card ?? first.card }),
    citations: [...first.citations, ...second.citations],
  };
}
