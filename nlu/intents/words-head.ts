import { buildDictionary, type Dictionary, vectorise } from './features.ts';
import { margins, trainSvm } from './svm.ts';

/** The n-gram head: margins of one-vs-rest SVMs. */
export interface WordsHead {
  dictionary: Dictionary;
  /** (features + 1) × classes, see `trainSvm`. */
  weights: Float32Array;
}

export function fitWords(
  texts: readonly string[],
  labels: Int32Array,
  classes: number,
  language: 'en' | 'zh',
  seed: number,
): WordsHead {
  const dictionary = buildDictionary(texts, language);
  const rows = texts.map((text) => vectorise(dictionary, text));
  return { dictionary, weights: trainSvm(rows, labels, { size: dictionary.idf.length, classes, seed }) };
}

/** Raw margins, a number a class. */
export function wordsLogits(head: WordsHead, classes: number, text: string): Float64Array {
  return margins(head.weights, classes, vectorise(head.dictionary, text));
}
