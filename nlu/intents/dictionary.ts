import { eachNgram } from './features.ts';

/** A row of the n-gram matrix: feature numbers ascending, unit length. */
export interface SparseRow {
  indices: Int32Array;
  values: Float32Array;
}

/**
 * Every feature of the training utterances, by its number, with its inverse document frequency. `table` finds a feature
 * by two hashes of 32 bits, so that an utterance is looked up without a string made for any of its n-grams.
 */
export interface Dictionary {
  features: readonly string[];
  idf: Float32Array;
  /** Open addressing; a slot is the two hashes and the number plus one, 0 where it is free. */
  table: Int32Array;
}

const SLOT = 4;

/** Numbers the features of utterances, each given by its n-grams; idf = ln((1 + N) / (1 + df)) + 1. */
export function buildDictionary(utterances: readonly (readonly string[])[]): Dictionary {
  const numbers = new Map<string, number>();
  const counts: number[] = [];
  for (const grams of utterances)
    for (const feature of new Set(grams)) {
      const known = numbers.get(feature);
      if (known !== undefined) counts[known]!++;
      else {
        counts[numbers.size] = 1;
        numbers.set(feature, numbers.size);
      }
    }
  const idf = Float32Array.from(counts, (df) => Math.log((1 + utterances.length) / (1 + df)) + 1);
  return dictionaryOf([...numbers.keys()], idf);
}

/** The dictionary of features that are numbered as they stand. */
export function dictionaryOf(features: readonly string[], idf: Float32Array): Dictionary {
  let slots = 16;
  while (slots < 2 * features.length) slots *= 2;
  const dictionary = { features, idf, table: new Int32Array(slots * SLOT) };
  for (const [number, feature] of features.entries()) {
    const at = place(dictionary.table, '', feature, 0, feature.length);
    dictionary.table[at] = first;
    dictionary.table[at + 1] = second;
    dictionary.table[at + 2] = number + 1;
  }
  return dictionary;
}

/** The hashes of what `place` was last asked for. */
let first = 0;
let second = 0;

/** Where a feature is in the table, or the free slot where it would be. Two features share both hashes once in 2^60 pairs. */
function place(table: Int32Array, mark: string, source: string, from: number, to: number): number {
  first = 0x811c9dc5 | 0;
  second = 0x1b873593;
  for (let i = 0; i < mark.length; i++) mix(mark.charCodeAt(i));
  for (let i = from; i < to; i++) mix(source.charCodeAt(i));
  const last = table.length - SLOT;
  let at = ((first ^ (first >>> 15)) * SLOT) & last;
  while (table[at + 2] !== 0 && (table[at] !== first || table[at + 1] !== second)) at = (at + SLOT) & last;
  return at;
}

/** FNV-1a over UTF-16 units beside a multiplicative hash of another constant. @see http://www.isthe.com/chongo/tech/comp/fnv/ */
function mix(unit: number): void {
  first = Math.imul(first ^ unit, 0x01000193);
  second = Math.imul(second + unit, 0x9e3779b1 | 0);
  second ^= second >>> 15;
}

/** The row of an utterance given by its n-grams: (1 + ln tf) · idf of the known ones, one L2 norm; empty where nothing is known. */
export function vectorise(dictionary: Dictionary, grams: readonly string[]): SparseRow {
  const known = new Int32Array(grams.length);
  let count = 0;
  for (const gram of grams) {
    const number = dictionary.table[place(dictionary.table, '', gram, 0, gram.length) + 2]!;
    if (number) known[count++] = number - 1;
  }
  return weighed(dictionary, known.subarray(0, count));
}

let known = new Int32Array(1024);

/** The same row from the text itself. */
export function vectoriseText(dictionary: Dictionary, text: string): SparseRow {
  const { table } = dictionary;
  let count = 0;
  eachNgram(text, (mark, source, from, to) => {
    const number = table[place(table, mark, source, from, to) + 2]!;
    if (!number) return;
    if (count === known.length) {
      const longer = new Int32Array(2 * count);
      longer.set(known);
      known = longer;
    }
    known[count++] = number - 1;
  });
  return weighed(dictionary, known.subarray(0, count));
}

/** @param numbers of the features, with repetition; sorted in place */
function weighed(dictionary: Dictionary, numbers: Int32Array): SparseRow {
  const sorted = numbers.sort();
  const count = sorted.length;
  const indices = new Int32Array(count);
  const values = new Float32Array(count);
  let size = 0;
  let square = 0;
  for (let from = 0; from < count; size++) {
    const number = sorted[from]!;
    let to = from + 1;
    while (to < count && sorted[to] === number) to++;
    const value = (1 + Math.log(to - from)) * dictionary.idf[number]!;
    indices[size] = number;
    values[size] = value;
    square += value * value;
    from = to;
  }
  const scale = 1 / (Math.sqrt(square) || 1);
  for (let i = 0; i < size; i++) values[i] = values[i]! * scale;
  return { indices: indices.subarray(0, size), values: values.subarray(0, size) };
}
