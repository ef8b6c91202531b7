import type { Skill } from './skill.ts';

/** "link 7KQ2-M9XD", said in Teams or Slack with the code of a staff account. */
export const linkAccount: Skill = {
  intents: ['link_account'],
  audience: 'guest',
  slots: [],
  async run(_slots, { linking, words }) {
    if (!linking) return { reply: { text: words.staff.link.elsewhere, citations: [] } };
    const { outcome, effect } = linking();
    return {
      reply: {
        text: words.staff.link[outcome],
        citations: [],
        ...(outcome === 'linked' && { suggestions: words.managers.starters }),
      },
      effects: [effect],
    };
  },
};
