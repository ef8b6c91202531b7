import { wilson } from '../../../recommend/fairness.ts';
import { type Section, table, three, tiles } from '../page/html.ts';
import { dotPlot, percent } from '../page/plots.ts';
import type { UnderstandingFigures } from '../understanding.ts';

const SETS: Record<string, string> = { en: 'English', zh: 'Chinese', mixed: 'mixed' };

/** What the desk understands and finds. */
export function understandingSection({ faq, utterances, intents, twoQuestions }: UnderstandingFigures): Section {
  const rows = intents.reduce((sum, one) => sum + one.rows, 0);
  const right = intents.reduce((sum, one) => sum + one.rows * one.accuracy, 0) / rows;
  const found = faq.at(-1)!.reports;
  const questions = found.reduce((sum, one) => sum + one.questions, 0);
  const mean = (of: (one: (typeof found)[number]) => number) =>
    found.reduce((sum, one) => sum + of(one) * one.questions, 0) / questions;
  const wrong = mean((one) => one.wrongWhenSure);
  const apart =
    intents.length > 1
      ? Math.max(...intents.map((one) => one.accuracy)) - Math.min(...intents.map((one) => one.accuracy))
      : 0;
  return {
    id: 'understanding',
    title: 'Understanding',
    question:
      'Does the desk understand what is asked, and find the right article, on questions written by people who had not seen its training?',
    verdict: `${percent(right)} of ${rows} utterances are understood rightly. The right article comes first for ${percent(mean((one) => one.top1))} of the questions that have one; of the articles answered outright, ${percent(wrong)} are wrong.`,
    warn: right < 0.85 || wrong > 0.1,
    advice: [
      ...(wrong > 0.05
        ? [
            'Read the questions that were answered wrongly in the console, and add how buyers phrase them to the right articles.',
          ]
        : []),
      ...(apart > 0.05
        ? [
            `The languages differ by ${percent(apart)}: collect utterances in the weaker one from conversations and teach them.`,
          ]
        : []),
    ],
    html: [
      tiles([
        [utterances.toLocaleString('en'), 'utterances learned from'],
        [`${rows} + ${questions}`, 'utterances and questions asked'],
        [
          percent(twoQuestions.bothRight / twoQuestions.two),
          `of ${twoQuestions.two} messages with two questions: both understood`,
        ],
      ]),
      table(
        [
          'what is meant',
          'utterances',
          'right',
          'macro-F1',
          'strangers known as such',
          'taken for strangers',
          'ECE',
          'words alone sufficed',
          'right there',
          'near repeats',
        ],
        intents.map((one) => ({
          cells: [
            SETS[one.set] ?? one.set,
            String(one.rows),
            percent(one.accuracy),
            three(one.macroF1),
            percent(one.oosRecall),
            percent(one.falseOos),
            three(one.ece),
            percent(one.spared),
            percent(one.sparedAccuracy),
            String(one.nearRepeats),
          ],
        })),
      ),
      table(
        [
          'articles',
          'questions',
          'first is right',
          'among three',
          'answered outright',
          'wrong of those',
          'without an article: not answered',
          'ECE',
          'ms (95 %)',
        ],
        faq.flatMap(({ name, reports }) =>
          reports.map((one) => ({
            cells: [
              `${SETS[one.language]}, ${name}`,
              String(one.questions),
              percent(one.top1),
              percent(one.top3),
              percent(one.answered),
              percent(one.wrongWhenSure),
              percent(one.noneRefused),
              three(one.ece),
              one.times['p95-ms'].toFixed(1),
            ],
          })),
        ),
      ),
      `<div class="charts">${dotPlot(
        'Understood rightly, by language',
        'share right',
        intents.map((one) => ({
          name: SETS[one.set] ?? one.set,
          values: [{ ...wilson(Math.round(one.accuracy * one.rows), one.rows), className: 'ours' }],
        })),
        { to: 1 },
      )}</div>`,
    ].join(''),
  };
}
