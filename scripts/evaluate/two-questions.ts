import { readFileSync } from 'node:fs';
import { type UnderstandOptions, understandAll } from '../../nlu/understand.ts';

/** How messages are read that ask two things, and messages that ask one. */
export interface TwoQuestionsReport {
  two: number;
  cut: number; // of those that ask two: read as two
  bothRight: number; // of those that ask two: read as the two that they ask
  one: number;
  cutWrongly: number; // of those that ask one: read as two
}

export interface Asked {
  intents: [string] | [string, string];
  text: string;
}

/** Lines of first intent, second intent (`-` where there is none), message. */
export function readAsked(file: string): Asked[] {
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  return lines.map((line) => {
    const [first, second, text] = line.split('\t') as [string, string, string];
    return { intents: second === '-' ? [first] : [first, second], text };
  });
}

/** Lines of utterance and intent: all ask one thing. */
export function readSingle(file: string): Asked[] {
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  return lines.map((line) => {
    const [text, intent] = line.split('\t') as [string, string];
    return { intents: [intent], text };
  });
}

/** Scores messages whose requests are known. */
export async function evaluateTwoQuestions(
  asked: readonly Asked[],
  options: UnderstandOptions,
  show?: (asked: Asked, heard: { intent: string; text: string }[]) => void,
): Promise<TwoQuestionsReport> {
  const report: TwoQuestionsReport = { two: 0, cut: 0, bothRight: 0, one: 0, cutWrongly: 0 };
  for (const one of asked) {
    const heard = await understandAll(one.text, options);
    show?.(one, heard);
    if (one.intents.length === 1) {
      report.one++;
      if (heard.length > 1) report.cutWrongly++;
      continue;
    }
    report.two++;
    if (heard.length > 1) report.cut++;
    if (heard.length > 1 && heard.every(({ intent }, i) => intent === one.intents[i])) report.bothRight++;
  }
  return report;
}
