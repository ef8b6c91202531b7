import type { Estimator } from '../estimator.ts';
import { pack, unpack } from '../packed.ts';
import { historyOf, type PurchaseRow } from './history.ts';
import { LEAST_BUYERS } from './pairs.ts';
import { checked, type ScorerOptions } from './scorer.ts';
import { implicitVectors, transpose } from './vectors.ts';

/** Goods like another one. */
export interface Similar {
  sku: string;
  score: number; // 0..1
  /** Buyers who have both; null below five. */
  buyers: number | null;
  /** Cosine of the two texts; null where one has no text vector. */
  text: number | null;
}

export interface SimilarOptions extends ScorerOptions {
  /** A vector of each product's text, also of products that nobody has bought. */
  texts?: ReadonlyMap<string, ArrayLike<number>>;
  /** Buyers in common at which the buyers count as much as the text. */
  trust?: number;
}

export interface SimilarModel {
  similar(sku: string, ask: { k: number; allowed?: (sku: string) => boolean }): Similar[];
  toJSON(): unknown;
}

interface Stored {
  kind: typeof KIND;
  version: number;
  items: string[];
  buyers: number[][]; // of each item, rising
  texts: string | null; // packed, one unit vector an item; zeros where there is none
  dimensions: number;
  trust: number;
}

const KIND = 'similar';
const VERSION = 1;
const NO_TEXTS: ReadonlyMap<string, ArrayLike<number>> = new Map();

/**
 * Similar goods: by their buyers, cos = |U_i ∩ U_j| / √(|U_i| |U_j|), and by their texts, the cosine of the embeddings.
 * score = w · cos_buyers + (1 - w) · cos_text with w = n / (n + trust) and n the buyers in common: a product that nobody
 * has bought is found by its text alone.
 */
export const similar: Estimator<PurchaseRow, SimilarModel, SimilarOptions> = {
  name: KIND,
  fit(rows, { now, texts = NO_TEXTS, trust = 20, progress }) {
    const history = historyOf(rows, now);
    const columns = transpose(implicitVectors(history, { bought: 1, browsed: 0 }), history.items.length);
    const owners = new Map(history.items.map((item, i) => [item, [...columns[i]!.places]]));
    const items = [...new Set([...history.items, ...texts.keys()])].sort();
    const dimensions = texts.values().next().value?.length ?? 0;
    const packed = new Float32Array(items.length * dimensions);
    for (const [i, item] of items.entries()) {
      const text: ArrayLike<number> | undefined = texts.get(item);
      if (!text) continue;
      if (text.length !== dimensions)
        throw new RangeError(`The text vector of ${item} has another length than the rest.`);
      const length = Math.sqrt(Array.from(text).reduce((sum: number, x) => sum + x * x, 0));
      for (let d = 0; d < dimensions && length > 0; d++) packed[i * dimensions + d] = text[d]! / length;
    }
    progress?.(1);
    return model({
      kind: KIND,
      version: VERSION,
      items,
      buyers: items.map((item) => owners.get(item) ?? []),
      texts: dimensions > 0 ? pack(packed) : null,
      dimensions,
      trust,
    });
  },
  fromJSON: (json) => model(checked<Stored>(json, KIND, VERSION)),
};

function model(stored: Stored): SimilarModel {
  const { items, buyers, dimensions, trust } = stored;
  const number = new Map(items.map((item, i) => [item, i]));
  const texts = stored.texts === null ? new Float32Array(0) : unpack(stored.texts);
  const hasText = items.map((_, i) => texts.subarray(i * dimensions, (i + 1) * dimensions).some((x) => x !== 0));
  const textCosine = (a: number, b: number): number | null => {
    if (!hasText[a] || !hasText[b]) return null;
    let sum = 0;
    for (let d = 0; d < dimensions; d++) sum += texts[a * dimensions + d]! * texts[b * dimensions + d]!;
    return sum;
  };
  return {
    similar(sku, { k, allowed }) {
      const item = number.get(sku);
      if (item === undefined) return [];
      const own = new Set(buyers[item]!);
      return items
        .flatMap((other, i) => {
          if (i === item || (allowed && !allowed(other))) return [];
          const common = buyers[i]!.filter((buyer) => own.has(buyer)).length;
          const cosine = common === 0 ? 0 : common / Math.sqrt(own.size * buyers[i]!.length);
          const text = textCosine(item, i);
          const weight = text === null ? 1 : common / (common + trust);
          const score = weight * cosine + (1 - weight) * Math.max(0, text ?? 0);
          return score > 0 ? [{ sku: other, score, buyers: common >= LEAST_BUYERS ? common : null, text }] : [];
        })
        .sort((a, b) => b.score - a.score || (a.sku < b.sku ? -1 : 1))
        .slice(0, k);
    },
    toJSON: () => stored,
  };
}
