import { readFileSync } from 'node:fs';
import { type UnderstandOptions, understandAll } from '../../nlu/understand.ts';

/** Of messages that ask two things: how many are read as two, and how many as the two that they ask. */
export interface TwoQuestionsReport {
  messages: number;
  cut: number;
  bothRight: number;
}

/** Scores messages written blind: first intent, second intent, the message. */
export async function evaluateTwoQuestions(file: string, options: UnderstandOptions): Promise<TwoQuestionsReport> {
  const rows = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split('\t') as [string, string, string]);
  const report = { messages: rows.length, cut: 0, bothRight: 0 };
  for (const [first, second, text] of rows) {
    const heard = (await understandAll(text, options)).map((understanding) => understanding.intent);
    if (heard.length === 2) report.cut++;
    if (heard[0] === first && heard[1] === second) report.bothRight++;
  }
  return report;
}
