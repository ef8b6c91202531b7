import type { Article } from '../../knowledge/faq/articles.ts';
import type { Skill, SkillContext } from './skill.ts';

/** Whether an article is in a language that was not asked in; who mixes languages reads both. */
const elsewhere = ({ language }: Article, desk: SkillContext) =>
  desk.understanding.language !== 'mixed' && language !== desk.language;

/** A general question: the article that answers it, up to three that may, or an honest no. */
export const faq: Skill = {
  intents: ['faq', 'oos'],
  audience: 'guest',
  slots: [],
  async run(_slots, desk) {
    const { words } = desk;
    const found = await desk.askFaq();
    if (found.kind === 'answer') {
      const note = elsewhere(found.filled.article, desk) ? `${words.onlyElsewhere}\n` : '';
      return {
        reply: { text: `${note}${found.filled.title}\n${found.filled.body}`, citations: found.filled.citations },
      };
    }
    if (found.kind === 'did-you-mean')
      return {
        reply: {
          text: found.articles.every((article) => elsewhere(article, desk))
            ? words.nothingButElsewhere
            : words.didYouMean,
          suggestions: [...found.articles.map((article) => article.title), words.person],
          citations: [],
        },
        offered: true,
      };
    const text =
      desk.understanding.intent === 'oos'
        ? words.outOfScope
        : `${words.articleMissing}${words.gap}${words.capabilities}`;
    return { reply: { text, suggestions: [...words.starters.slice(0, 2), words.person], citations: [] }, missed: true };
  },
};
