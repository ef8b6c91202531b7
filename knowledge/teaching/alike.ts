import { cosine } from '../search/cosine.ts';
import { tokenize } from '../search/tokenize.ts';
import type { Similarity } from './grouping.ts';

/**
 * By meaning: the cosine of unit vectors less their mean, since what all questions have in common says nothing. (Adding
 * the likeness by words did not help on the phrasings by which the threshold was chosen.)
 */
export function byMeaning(vectors: readonly Float32Array[]): Similarity {
  const mean = new Float32Array(vectors[0]?.length ?? 0);
  for (const vector of vectors) for (let k = 0; k < mean.length; k++) mean[k] = mean[k]! + vector[k]! / vectors.length;
  const centred = vectors.map((vector) => {
    const apart = vector.map((value, k) => value - mean[k]!);
    const length = Math.sqrt(cosine(apart, apart)) || 1;
    return apart.map((value) => value / length);
  });
  return (i, j) => cosine(centred[i]!, centred[j]!);
}

/**
 * By words alone: the cosine of words, pairs of Chinese characters and character trigrams of Latin words, weighed by how
 * rare they are among the texts: (1 + ln tf) · ln((1 + N) / (1 + df)) + 1.
 */
export function byWords(texts: readonly string[]): Similarity {
  const rows = texts.map((text) => {
    const counts = new Map<string, number>();
    for (const gram of grams(text)) counts.set(gram, (counts.get(gram) ?? 0) + 1);
    return counts;
  });
  const holds = new Map<string, number>();
  for (const row of rows) for (const gram of row.keys()) holds.set(gram, (holds.get(gram) ?? 0) + 1);
  const vectors = rows.map((row) => {
    const weighed = [...row].map(([gram, tf]): [string, number] => [
      gram,
      (1 + Math.log(tf)) * (Math.log((1 + rows.length) / (1 + holds.get(gram)!)) + 1),
    ]);
    const length = Math.sqrt(weighed.reduce((sum, [, weight]) => sum + weight * weight, 0)) || 1;
    return new Map(weighed.map(([gram, weight]) => [gram, weight / length]));
  });
  return (i, j) => {
    const [few, many] = vectors[i]!.size < vectors[j]!.size ? [vectors[i]!, vectors[j]!] : [vectors[j]!, vectors[i]!];
    let sum = 0;
    for (const [gram, weight] of few) sum += weight * (many.get(gram) ?? 0);
    return sum;
  };
}

function grams(text: string): string[] {
  return tokenize(text).flatMap((token) => {
    if (!/^[a-z]/.test(token)) return [token];
    const framed = `<${token}>`;
    return [token, ...Array.from({ length: framed.length - 2 }, (_, i) => `~${framed.slice(i, i + 3)}`)];
  });
}
