import type { Embedding } from './embedder.ts';

/** Token states of one text, row by row: [CLS] first, [SEP] last. */
export interface States {
  data: Float32Array;
  size: number;
}

const rows = ({ data, size }: States) => data.length / size;

/** Mean over the rows from..to (excluded). */
export function mean({ data, size }: States, from: number, to: number): Float32Array {
  const result = new Float32Array(size);
  for (let t = from; t < to; t++)
    for (let i = 0; i < size; i++) result[i] = result[i]! + data[t * size + i]! / (to - from);
  return result;
}

/** Element-wise maximum over the rows from..to (excluded). */
export function max({ data, size }: States, from: number, to: number): Float32Array {
  const result = data.slice(from * size, (from + 1) * size);
  for (let t = from + 1; t < to; t++)
    for (let i = 0; i < size; i++) if (data[t * size + i]! > result[i]!) result[i] = data[t * size + i]!;
  return result;
}

export function unit(vector: Float32Array): Float32Array {
  let square = 0;
  for (const v of vector) square += v * v;
  const length = Math.sqrt(square) || 1;
  return vector.map((v) => v / length);
}

/** The rows without [CLS] and [SEP], or all where nothing else is there. */
const inner = (states: States): [number, number] => (rows(states) > 2 ? [1, rows(states) - 1] : [0, rows(states)]);

/**
 * Sentence and feature blocks. With a middle layer: mean pooling gives [mean, max, middle mean], [CLS] pooling gives
 * [CLS, mean, middle mean]; without one the sentence's own pooling is the only block.
 */
export function pool(pooling: 'mean' | 'cls', last: States, middle?: States): Embedding {
  const cls = last.data.slice(0, last.size);
  const sentence = unit(pooling === 'cls' ? cls : mean(last, 0, rows(last)));
  const tokens = inner(last);
  const average = mean(last, ...tokens);
  const blocks = middle
    ? [...(pooling === 'cls' ? [cls, average] : [average, max(last, ...tokens)]), mean(middle, ...tokens)]
    : [pooling === 'cls' ? cls : average];
  const features = new Float32Array(blocks.length * last.size);
  for (const [i, block] of blocks.entries()) features.set(block, i * last.size);
  return { sentence, features };
}
