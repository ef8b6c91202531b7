import { skillFor } from '../skills/index.ts';
import type { Form, Reading, SkillContext } from '../skills/skill.ts';
import { ACT, pick } from './pick.ts';
import { again, type DialogueResult, joined, run } from './run.ts';
import type { slotsFrom } from './slots.ts';
import type { DialogueState } from './state.ts';

/** A message that could fill the open form leaves it only when it is this sure of something else. */
const DIGRESS = 0.75;
/** Intents of answers as they are given to a question; none of them is another request. */
export const ANSWERS: ReadonlySet<string> = new Set(['affirm', 'deny', 'oos', 'faq', 'stop', 'greeting']);

/** What the message says to the open form, as the form's own skill reads it. */
export function readForm(form: Form | undefined, desk: SkillContext): Reading | undefined {
  return form && skillFor(form.intent)?.reads?.(form, desk);
}

/**
 * A message while a form is open: an answer to it, or something else that is answered first.
 *
 * @returns undefined where it is neither: the form is let go
 */
export async function answerForm(
  form: Form,
  read: Reading | undefined,
  desk: SkillContext,
  state: DialogueState,
  said: ReturnType<typeof slotsFrom>,
): Promise<DialogueResult | undefined> {
  const { understanding: u } = desk;
  const skill = skillFor(form.intent);
  const filled = read?.slots ?? said.slots;
  const fills = read
    ? read.answers === 'perhaps'
    : filled[form.asks] !== undefined || said.skus.length > 0 || (form.asks === 'order' && /\d{3}/.test(u.text));
  const same = u.intent === form.intent || (read !== undefined && skill!.intents.includes(u.intent));
  // What the form's own skill does not take for its own leaves it sooner.
  const leaves = skill?.reads && !read ? ACT : DIGRESS;
  const digresses = u.confidence >= leaves && !same && !ANSWERS.has(u.intent);
  if (fills && !digresses) return run(form.intent, { ...form.slots, ...filled }, desk, state, 'form');
  // A yes or no is no other matter: it does not answer this question, and the question stands.
  const bare = skill?.reads !== undefined && (u.intent === 'affirm' || u.intent === 'deny');
  if (!same && !bare && u.confidence >= ACT && u.intent !== 'oos') return digress(form, desk, state, said);
  // What cannot be read as an answer is asked again; a second time, and a person is offered.
  return read || bare ? again({ ...form, slots: read?.slots ?? form.slots }, desk, state) : undefined;
}

/** A digression is answered, and the form's question stands again under it. */
async function digress(
  form: Form,
  desk: SkillContext,
  state: DialogueState,
  said: ReturnType<typeof slotsFrom>,
): Promise<DialogueResult> {
  const { form: _form, ...without } = state;
  const answer = await pick(desk, without, said);
  if (answer.asks || answer.state.offersPerson || answer.effects?.length || !answer.reply.citations.length)
    return answer;
  // A look-up of which nothing was said yet is let go: asked again under every answer it would only be in the way.
  if (!skillFor(form.intent)?.reads && !Object.keys(form.slots).length) return answer;
  const asked = await run(form.intent, form.slots, { ...desk, asksAgain: true }, state, 'form');
  const { effects } = asked;
  return {
    ...answer,
    ...(effects && { effects }),
    reply: joined(answer.reply, asked.reply),
    state: { ...asked.state, misses: 0 },
  };
}
