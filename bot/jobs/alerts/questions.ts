import type { Alert } from '../../../knowledge/alerts/alerts.ts';
import type { QuestionGroup } from '../../teaching/groups.ts';

/** Asked so often, a question is worth an article. */
const FIRST = 5;

/**
 * Groups of questions that nobody answers, when they have five, ten, twenty … of them. A group is known by its first
 * question, whatever joins it.
 */
export function questionAlerts(groups: readonly QuestionGroup[]): Alert[] {
  return groups
    .filter(({ count }) => count >= FIRST)
    .map(({ id, count, language, questions, first, last }) => ({
      kind: 'questions',
      cause: `questions:${Math.min(...questions.map((question) => question.id))}:${stepOf(count)}`,
      ...{ companyId: null, conversationId: null },
      body: { group: id, count, language, first, last, text: questions[0]!.text },
    }));
}

/** The largest of 5, 10, 20, 40 … that is reached. */
function stepOf(count: number): number {
  return FIRST * 2 ** Math.floor(Math.log2(count / FIRST));
}
