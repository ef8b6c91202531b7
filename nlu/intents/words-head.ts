import { buildDictionary, type Dictionary, vectorise, vectoriseText } from './dictionary.ts';
import { margins, trainSvm } from './svm.ts';

/** The n-gram head of both languages, so that mixed text finds its words of either: margins of one-vs-rest SVMs. */
export interface WordsHead {
  dictionary: Dictionary;
  /** (features + 1) × classes, see `trainSvm`. */
  weights: Float32Array;
}

export function fitWords(
  utterances: readonly (readonly string[])[],
  labels: Int32Array,
  classes: number,
  seed: number,
): WordsHead {
  const dictionary = buildDictionary(utterances);
  const rows = utterances.map((grams) => vectorise(dictionary, grams));
  return { dictionary, weights: trainSvm(rows, labels, { size: dictionary.idf.length, classes, seed }) };
}

/** Raw margins, a number a class. */
export function wordsLogits(head: WordsHead, classes: number, grams: readonly string[]): Float64Array {
  return margins(head.weights, classes, vectorise(head.dictionary, grams));
}

export function wordsLogitsOf(head: WordsHead, classes: number, text: string): Float64Array {
  return margins(head.weights, classes, vectoriseText(head.dictionary, text));
}
