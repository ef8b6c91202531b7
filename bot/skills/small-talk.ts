import type { Skill, SkillContext, SkillResult } from './skill.ts';

const say = (text: string, suggestions?: string[]) => ({
  reply: { text, citations: [], ...(suggestions && { suggestions }) },
});

/** They seem to be done. */
const over = (text: string) => ({ reply: { text, citations: [], ends: true as const } });

const ANSWERS: Record<string, (desk: SkillContext) => SkillResult> = {
  greeting: ({ words, authority }) => say(words.greeting(authority.person?.name), words.starters),
  thanks: ({ words }) => over(words.thanks),
  goodbye: ({ words }) => over(words.goodbye),
  robot: ({ words }) => say(words.robot, [words.person]),
  capabilities: ({ words }) => say(words.capabilities, words.starters),
  affirm: ({ words }) => say(words.affirmNothing, words.starters),
  deny: ({ words }) => say(words.denyNothing, words.starters),
};

/** Greeting, thanks, goodbye, "are you a robot", "what can you do", and a yes or no that answers nothing. */
export const smallTalk: Skill = {
  intents: Object.keys(ANSWERS),
  audience: 'guest',
  slots: [],
  run: async (_slots, desk) =>
    ANSWERS[desk.understanding.intent]?.(desk) ?? say(desk.words.capabilities, desk.words.starters),
};
