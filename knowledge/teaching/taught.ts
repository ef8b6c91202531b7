import type { Handle } from '../database/database.ts';
import { StaleEffect } from '../effects/effect.ts';
import type { Stamp } from '../staff/accounts.ts';
import { openActs } from '../staff/audit.ts';

/** What a message, or words of the staff's own, teach the desk. */
export type Lesson =
  | { kind: 'utterance'; intent: string }
  | { kind: 'phrasing'; article: string }
  | { kind: 'out-of-scope' }
  | { kind: 'nothing' }; // seen, and there is nothing to teach

/** A lesson as it is kept; the words are read from the message where it has one. */
export interface Taught {
  id: string;
  kind: Lesson['kind'];
  text: string;
  language: 'en' | 'zh';
  intent: string | null;
  article: string | null;
  questionId: number | null;
  taughtBy: string;
  at: string;
  status: 'waiting' | 'published';
}

/** A labelled utterance as models learn from it. */
export interface TaughtExample {
  text: string;
  language: 'en' | 'zh';
  intent: string;
}

const WORDS = `coalesce(t.text, json_extract(q.activity, '$.text'), '')`;
const SELECT = `SELECT t.id, t.kind, trim(${WORDS}) AS text, t.language, t.intent, t.article, t.question_id AS questionId,
  t.taught_by AS taughtBy, t.at, t.status FROM taught t LEFT JOIN transcript q ON q.id = t.question_id`;

export type TaughtLessons = ReturnType<typeof openTaught>;

/** What staff taught: it waits until it is published, and what points to a message goes with that. */
export function openTaught(handle: Handle) {
  const act = openActs(handle);
  const all = handle.prepare(`${SELECT} WHERE t.kind <> 'nothing' ORDER BY t.at, t.id`);
  const insert = handle.prepare(
    `INSERT INTO taught (id, kind, question_id, text, language, intent, article, taught_by, at, status)
     VALUES (@id, @kind, @questionId, @text, @language, @intent, @article, @by, @at, 'waiting')
     ON CONFLICT (question_id) DO NOTHING`,
  );
  const publish = handle.prepare(`UPDATE taught SET status = 'published' WHERE id = ? AND status = 'waiting'`);
  const remove = handle.prepare('DELETE FROM taught WHERE id = ?');

  const list = () => (all.all() as Taught[]).filter((one) => one.text);
  return {
    /** All lessons with words, the earliest first. */
    all: list,
    /**
     * Keeps a lesson for each of some messages, or for words of the staff's own; it counts once it is published.
     * @throws StaleEffect where somebody decided on one of the messages meanwhile
     */
    teach(
      lesson: Lesson,
      of: readonly { id: string; language: 'en' | 'zh'; questionId?: number; text?: string }[],
      stamp: Stamp,
    ): void {
      const detail = { lessons: of.length, ...('intent' in lesson && { intent: lesson.intent }) };
      act({ actor: stamp.by, act: `teach-${lesson.kind}`, subject: of[0]?.id ?? '', detail }, stamp.at, () => {
        for (const { id, language, questionId = null, text = null } of of) {
          const { changes } = insert.run({
            ...{ id, language, questionId, text, kind: lesson.kind, by: stamp.by.id, at: stamp.at },
            intent: lesson.kind === 'utterance' ? lesson.intent : null,
            article: lesson.kind === 'phrasing' ? lesson.article : null,
          });
          if (!changes) throw new StaleEffect(`Somebody decided on message ${questionId} meanwhile.`);
        }
      });
    },
    /** Lessons that wait count from now on. */
    publish(ids: readonly string[], stamp: Stamp): void {
      const entry = { actor: stamp.by, act: 'teach-publish', subject: ids[0] ?? '', detail: { lessons: ids.length } };
      act(entry, stamp.at, () => {
        for (const id of ids) publish.run(id);
      });
    },
    /** A lesson is taken back; whether there was one. */
    withdraw: (id: string, stamp: Stamp): boolean =>
      act({ actor: stamp.by, act: 'teach-withdraw', subject: id }, stamp.at, () => remove.run(id).changes > 0),
  };
}

export const isPublished = ({ status }: Taught): boolean => status === 'published';

/** What models learn from lessons: utterances of intents, and of none. */
export const examplesOf = (lessons: readonly Taught[]): TaughtExample[] =>
  lessons.flatMap(({ kind, text, language, intent }) =>
    kind === 'utterance'
      ? [{ text, language, intent: intent! }]
      : kind === 'out-of-scope'
        ? [{ text, language, intent: 'oos' }]
        : [],
  );

/** Articles with the phrasings that lessons add. */
export function withPhrasings<A extends { id: string; language: 'en' | 'zh'; phrasings: string[] }>(
  articles: readonly A[],
  lessons: readonly Taught[],
): A[] {
  return articles.map((article) => {
    const more = lessons.filter(
      (one) => one.kind === 'phrasing' && one.article === article.id && one.language === article.language,
    );
    return more.length ? { ...article, phrasings: [...article.phrasings, ...more.map((one) => one.text)] } : article;
  });
}
