import { createHash } from 'node:crypto';
import { byMeaning, byWords } from '../../knowledge/teaching/alike.ts';
import { group } from '../../knowledge/teaching/grouping.ts';
import { LIKENESS } from '../../knowledge/teaching/likeness.ts';
import type { OpenQuestion, Reason } from '../../knowledge/teaching/questions.ts';
import { headLanguage } from '../../nlu/language.ts';
import { normalise } from '../../nlu/normalise.ts';

/** Questions that mean the same. */
export interface QuestionGroup {
  /** Of what is in it: another one, once the group is another. */
  id: string;
  language: 'en' | 'zh';
  count: number;
  first: string; // UTC ISO
  last: string;
  reasons: Partial<Record<Reason, number>>;
  /** What most of them were taken for. */
  intent: string;
  /** The one that is nearest to all comes first. */
  questions: OpenQuestion[];
}

/**
 * Groups questions by meaning, each language for itself (their encoders' spaces are not one); by words alone where there
 * is no encoder. The greatest group first.
 */
export async function groupQuestions(
  questions: readonly OpenQuestion[],
  embed?: (text: string, language: 'en' | 'zh') => Promise<Float32Array | undefined>,
): Promise<QuestionGroup[]> {
  const found: QuestionGroup[] = [];
  for (const language of ['en', 'zh'] as const) {
    const own = questions.filter(({ text }) => headLanguage(text) === language);
    const texts = own.map(({ text }) => normalise(text));
    const vectors: Float32Array[] = [];
    for (const text of embed ? texts : []) {
      const vector = await embed!(text, language);
      if (vector) vectors.push(vector);
    }
    const meaning = own.length > 0 && vectors.length === own.length;
    const alike = meaning ? byMeaning(vectors) : byWords(texts);
    const groups = await group(own.length, alike, LIKENESS[language][meaning ? 'meaning' : 'words']);
    for (const members of groups) {
      const near = (i: number) => members.reduce((sum, j) => sum + (i === j ? 0 : alike(i, j)), 0);
      const sorted = members.map((i) => ({ i, near: near(i) })).sort((a, b) => b.near - a.near || a.i - b.i);
      found.push(
        groupOf(
          sorted.map(({ i }) => own[i]!),
          language,
        ),
      );
    }
  }
  return found.sort((a, b) => b.count - a.count || (a.last < b.last ? 1 : -1));
}

function groupOf(questions: OpenQuestion[], language: 'en' | 'zh'): QuestionGroup {
  const times = questions.map((question) => question.at).sort();
  const ids = questions.map((question) => question.id).sort((a, b) => a - b);
  const reasons: QuestionGroup['reasons'] = {};
  const intents = new Map<string, number>();
  for (const { reason, intent } of questions) {
    reasons[reason] = (reasons[reason] ?? 0) + 1;
    intents.set(intent, (intents.get(intent) ?? 0) + 1);
  }
  const [intent = ''] = [...intents].sort((a, b) => b[1] - a[1])[0] ?? [];
  return {
    id: createHash('sha256').update(ids.join(' ')).digest('hex').slice(0, 8),
    ...{ language, count: questions.length, first: times[0]!, last: times.at(-1)!, reasons, intent, questions },
  };
}
