import { addDays, day } from '../../replies/format.ts';
import type { Skill } from '../skill.ts';
import { companiesSaid } from '../support/managers/company.ts';
import { daysSaid } from '../support/managers/span-said.ts';

const USUAL_DAYS = 7;
const MOST_DAYS = 92;
const TOPICS = 8;
const GROUPS = 5;

/** "What are buyers asking about this week": what the desk was asked by topic, and what it could not answer, in groups. */
export const buyersAsking: Skill = {
  intents: ['buyers_asking'],
  audience: 'staff',
  slots: [],
  async run(_slots, desk) {
    const { words, language, records, authority, understanding } = desk;
    const { asking: say, ask, sources } = words.managers;
    const said = await companiesSaid(desk);
    const companies = said.length ? new Set(said.map(({ id }) => id)) : authority.staff!.companies;
    const days = Math.min(MOST_DAYS, daysSaid(understanding.text) ?? USUAL_DAYS);
    const since = addDays(desk.today, -days);
    const from = `${since}T00:00:00.000Z`;
    const citations = [{ title: say.title, source: sources.conversations, asOf: desk.now.toISOString() }];
    const topics = records.asked.since(from, companies);
    if (!topics.length) return { reply: { text: say.none(day(since, language)), citations } };
    const rows = topics
      .slice(0, TOPICS)
      .map(
        ({ intent, asked, unanswered }) =>
          `· ${say.row(words.intentLabels[intent] ?? (intent === 'oos' ? say.other : intent), asked, unanswered)}`,
      );
    if (topics.length > TOPICS) rows.push(words.managers.more(topics.length - TOPICS));
    const groups = (await records.unansweredSince(from, companies)).slice(0, GROUPS);
    const open = groups.map(({ count, questions }) => `· ${say.group(count, questions[0]!.text)}`);
    return {
      reply: {
        text: [say.head(day(since, language)), ...rows, ...(open.length ? [say.unanswered, ...open] : [])].join('\n'),
        suggestions: [ask.risk, ask.market],
        citations,
      },
    };
  },
};
