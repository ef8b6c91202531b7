import type { Outcome } from './calibration.ts';
import { ngrams } from './features.ts';
import type { HeadLanguage } from './model.ts';
import { stratifiedFolds } from './random.ts';
import type { Example } from './train.ts';
import { fitWords, wordsLogits } from './words-head.ts';

const FOLDS = 5;
/** More rows than this are judged by one hold-out of a fifth. */
const ALL_FOLDS_UP_TO = 2000;

/** The examples as numbers: what every fit starts from. Pure, so that equal examples give equal folds. */
export interface Prepared {
  intents: readonly string[];
  labels: Int32Array;
  languages: readonly HeadLanguage[];
  utterances: readonly (readonly string[])[];
  /** The fold of each row: language and intent are spread evenly. */
  folds: Int32Array;
  /** How many folds are held out in turn. */
  rounds: number;
}

export function prepare(examples: readonly Example[], seed: number): Prepared {
  const intents = [...new Set(examples.map((example) => example.intent))].sort();
  const labels = Int32Array.from(examples, (example) => intents.indexOf(example.intent));
  const strata = Int32Array.from(examples, (example, i) => 2 * labels[i]! + (example.language === 'zh' ? 1 : 0));
  return {
    intents,
    labels,
    languages: examples.map((example) => example.language),
    utterances: examples.map((example) => ngrams(example.text)),
    folds: stratifiedFolds(strata, FOLDS, seed),
    rounds: examples.length <= ALL_FOLDS_UP_TO ? FOLDS : 1,
  };
}

/** The rows to learn from and to judge by in one round; held-out rows whose class is not learned are left out. */
export function split(data: Prepared, round: number, only?: HeadLanguage): { train: number[]; test: number[] } {
  const rows = [...data.labels.keys()].filter((i) => only === undefined || data.languages[i] === only);
  const train = rows.filter((i) => data.folds[i] !== round);
  const known = new Set(train.map((i) => data.labels[i]!));
  return { train, test: rows.filter((i) => data.folds[i] === round && known.has(data.labels[i]!)) };
}

/** What the words say of each held-out row, by row. */
export function wordsOutOfFold(data: Prepared, seed: number): Map<number, Outcome> {
  const outcomes = new Map<number, Outcome>();
  for (let round = 0; round < data.rounds; round++) {
    const { train, test } = split(data, round);
    if (!test.length) continue;
    const labels = Int32Array.from(train, (i) => data.labels[i]!);
    const classes = data.intents.length;
    const head = fitWords(
      train.map((i) => data.utterances[i]!),
      labels,
      classes,
      seed,
    );
    for (const i of test)
      outcomes.set(i, { label: data.labels[i]!, words: wordsLogits(head, classes, data.utterances[i]!) });
  }
  return outcomes;
}
