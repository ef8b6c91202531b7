import { openSearchIndex } from '../../knowledge/conversations/search-index.ts';
import type { OpenDatabase } from '../../knowledge/database/database.ts';
import type { ArticleVersions } from '../../knowledge/faq/versions/versions.ts';
import type { Stamp } from '../../knowledge/staff/accounts.ts';
import { openQuestions } from '../../knowledge/teaching/questions.ts';
import { type Lesson, openTaught } from '../../knowledge/teaching/taught.ts';
import { groupQuestions, type QuestionGroup } from './groups.ts';

/** What staff decide on a group: a lesson of some of its messages, or of words of their own. */
export interface Decision {
  group: string;
  lesson: Lesson;
  /** Only these messages; all of the group where it is left out. */
  questions?: readonly number[] | undefined;
  /** Words of the staff's own, which stay when the messages go. */
  text?: string | undefined;
}

/** What is wrong with a decision, in a sentence that says what to do. */
export class TeachingError extends Error {
  readonly code: 'NoSuchGroup' | 'NoSuchIntent' | 'NoSuchArticle';
  constructor(code: TeachingError['code'], message: string) {
    super(message);
    this.code = code;
  }
}

export interface TeachingOptions {
  database: OpenDatabase;
  articles: Pick<ArticleVersions, 'heads'>;
  /** The intents that the desk knows. */
  intents(): readonly string[];
  embed?(text: string, language: 'en' | 'zh'): Promise<Float32Array | undefined>;
  newId(): string;
}

/** Questions of the last so many days are grouped. */
const DAYS = 90;

export type Teaching = ReturnType<typeof openTeaching>;

/** The questions that were not answered, and what staff make of them. */
export function openTeaching({ database, articles, intents, embed, newId }: TeachingOptions) {
  const questions = openQuestions(database.handle);
  const taught = openTaught(database.handle);
  const index = openSearchIndex(database.handle);

  function check(lesson: Lesson): void {
    if (lesson.kind === 'utterance' && (!intents().includes(lesson.intent) || lesson.intent === 'oos'))
      throw new TeachingError('NoSuchIntent', `There is no intent "${lesson.intent}": ${intents().join(', ')}.`);
    if (lesson.kind === 'phrasing' && !articles.heads().some((article) => article.id === lesson.article))
      throw new TeachingError('NoSuchArticle', `There is no article "${lesson.article}".`);
  }

  async function groups(now: string): Promise<QuestionGroup[]> {
    while (index.step()) await new Promise((resolve) => setImmediate(resolve));
    const from = new Date(Date.parse(now) - DAYS * 86_400_000).toISOString();
    return groupQuestions(questions.since(from), embed);
  }

  return {
    groups,
    lessons: taught.all,
    markWrong: questions.markWrong,
    withdraw: taught.withdraw,
    publish: taught.publish,
    /** The group of that id, or of those that begin so. @throws TeachingError */
    async group(id: string, now: string): Promise<QuestionGroup> {
      const found = (await groups(now)).filter((one) => one.id.startsWith(id));
      if (found.length !== 1)
        throw new TeachingError('NoSuchGroup', `There is no group "${id}" any more: please list them again.`);
      return found[0]!;
    },
    /**
     * Keeps what was decided on a group; it counts once it is published. With words of the staff's own the messages count
     * as seen, and the words are the lesson.
     * @throws TeachingError, StaleEffect
     */
    async decide(decision: Decision, now: string, stamp: Stamp): Promise<{ lessons: number }> {
      check(decision.lesson);
      const { language, questions: all } = await this.group(decision.group, now);
      const wanted = all.filter(({ id }) => decision.questions?.includes(id) ?? true);
      const messages = wanted.map(({ id }) => ({ id: newId(), language, questionId: id }));
      if (decision.text) {
        taught.teach({ kind: 'nothing' }, messages, stamp);
        taught.teach(decision.lesson, [{ id: newId(), language, text: decision.text }], stamp);
        return { lessons: 1 };
      }
      taught.teach(decision.lesson, messages, stamp);
      return { lessons: messages.length };
    },
  };
}
