import { readFileSync } from 'node:fs';
import type { FaqIndex } from '../../../knowledge/faq/faq-index.ts';
import { classify, type IntentModel } from '../../../nlu/intents/model.ts';
import type { Embed } from '../../../nlu/intents/train.ts';
import { headLanguage } from '../../../nlu/language.ts';
import { normalise } from '../../../nlu/normalise.ts';
import { paired } from '../training/train-part.ts';

/** A sentence of the gate set, and what is right: an intent, or an article's id (`none` where no article answers it). */
export interface GateRow {
  text: string;
  right: string;
}

/** What two models, or two sets of articles, make of the gate set. */
export interface GateFigures {
  rows: number;
  before: number; // share that is right
  after: number;
  /** Standard error of the difference, of the rows in pairs. */
  error: number;
  changes: { text: string; right: string; before: string; after: string }[];
}

/** Rows of a file: sentence, tab, what is right. */
export const readGate = (file: string): GateRow[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line) => {
      const [text, right] = line.split('\t');
      return text && right ? [{ text, right: right.trim() }] : [];
    });

/** Answers of a model to the rows, with the cascade as it ships. */
export async function heardBy(model: IntentModel, rows: readonly GateRow[], embed?: Embed): Promise<string[]> {
  const answers: string[] = [];
  for (const { text } of rows) {
    const said = normalise(text);
    const head = headLanguage(said);
    let heard = classify(model, said, head);
    if (!heard.sure && embed && model[head].dense)
      heard = classify(model, said, head, (await embed(said, head)).features);
    answers.push(heard.oos ? 'oos' : heard.scores[0]!.intent);
  }
  return answers;
}

/** The article that comes first for each row; `none` where none is offered. */
export async function foundBy(faq: FaqIndex, rows: readonly GateRow[], embed?: Embed): Promise<string[]> {
  const answers: string[] = [];
  for (const { text } of rows) {
    const head = headLanguage(text);
    const found = faq.answer(text, head, embed && (await embed(text, head)).sentence);
    answers.push(found.kind === 'none' ? 'none' : found.kind === 'answer' ? found.article.id : found.articles[0]!.id);
  }
  return answers;
}

/** Figures before and after, and the sentences that change. */
export function compare(rows: readonly GateRow[], before: readonly string[], after: readonly string[]): GateFigures {
  const losses = (answers: readonly string[]) =>
    new Map(rows.map(({ right }, i) => [String(i), answers[i] === right ? 0 : 1]));
  const share = (answers: readonly string[]) =>
    rows.filter(({ right }, i) => answers[i] === right).length / (rows.length || 1);
  return {
    ...{ rows: rows.length, before: share(before), after: share(after) },
    error: paired(losses(after), losses(before)).error || 0,
    changes: rows.flatMap(({ text, right }, i) =>
      before[i] === after[i] ? [] : [{ text, right, before: before[i]!, after: after[i]! }],
    ),
  };
}

/** Worse by more than one standard error. */
export const isWorse = ({ before, after, error }: GateFigures): boolean => before - after > error + 1e-9; // rounding is no worsening
