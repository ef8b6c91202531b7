import { pack, unpack } from '../packed.ts';
import type { History } from './history.ts';
import { buyersOf } from './popularity.ts';
import type { ScorerKind } from './scorer.ts';
import { spdInverse } from './spd-inverse.ts';
import { implicitVectors, type Sparse, sparse, topPlaces, WEIGHTS } from './vectors.ts';

export interface EaseSettings {
  lambda: number;
  /** The goods with most buyers that take part: time grows with their number's cube, space with its square. */
  goods: number;
  /** 'binary': bought or not; 'log': ln(1 + orders holding it). */
  input: 'binary' | 'log';
  browsed: number;
  halfLife: number; // days; of an order in the query
}

export interface EaseWeights {
  goods: number[]; // the item of each row and column
  weights: string; // W, row after row, packed
}

/**
 * EASE (Steck 2019): the linear model of each good from all others that has a closed form,
 * P = (XᵀX + λI)⁻¹, W_ij = -P_ij / P_jj, W_jj = 0.
 * A buyer's query weighs what is recent: ½ where ever bought + Σ over orders ½^(age / halfLife); scores = query · W.
 */
export const ease: ScorerKind<EaseSettings, EaseWeights> = {
  kind: 'ease',
  version: 1,
  settings: { lambda: 300, goods: 1500, input: 'binary', browsed: WEIGHTS.browsed, halfLife: 60 },
  fit: (history, settings, { progress }) => easeWeights(history, settings, progress),
  scorer(history, settings, { goods, weights }) {
    const score = easeScores(goods, unpack(weights), history.items.length);
    return { history, scores: (buyer) => score(easeQuery(history, buyer, settings)) };
  },
};

/** The model's weights, of the goods with most buyers. */
export function easeWeights(history: History, settings: EaseSettings, progress?: (share: number) => void): EaseWeights {
  const goods = topPlaces(buyersOf(history), settings.goods);
  const n = goods.length;
  const row = new Int32Array(history.items.length).fill(-1);
  for (const [i, item] of goods.entries()) row[item] = i;
  const gram = new Float64Array(n * n);
  for (let i = 0; i < n; i++) gram[i * n + i] = settings.lambda;
  for (const { places, values } of inputs(history, settings))
    for (let i = 0; i < places.length; i++) {
      const at = row[places[i]!]! * n;
      if (at < 0) continue;
      const x = values[i]!;
      for (let j = 0; j < places.length; j++) {
        const column = row[places[j]!]!;
        if (column >= 0) gram[at + column]! += x * values[j]!;
      }
    }
  const inverse = spdInverse(gram, n, progress);
  const weights = new Float32Array(n * n);
  const diagonal = Float64Array.from({ length: n }, (_, j) => inverse[j * n + j]!);
  for (let i = 0; i < n; i++)
    for (let j = 0; j < n; j++) if (i !== j) weights[i * n + j] = -inverse[i * n + j]! / diagonal[j]!;
  return { goods, weights: pack(weights) };
}

function inputs(history: History, { input }: EaseSettings): Sparse[] {
  const vectors = implicitVectors(history, { bought: 1, browsed: 0 });
  return input === 'log' ? vectors : vectors.map((v) => ({ ...v, values: v.values.map(() => 1) }));
}

/** What a buyer asks with: for 'binary' the recent goods most, for 'log' the same vector as was fitted. */
export function easeQuery(history: History, buyer: number, settings: EaseSettings): Sparse {
  const { halfLife, browsed, input } = settings;
  const query = new Map<number, number>();
  const decay = (day: number) => 0.5 ** ((history.now - day) / halfLife);
  for (const order of history.orders[buyer]!)
    for (const item of order.items)
      query.set(item, (query.get(item) ?? (input === 'log' ? 0 : 0.5)) + (input === 'log' ? 1 : decay(order.day)));
  if (input === 'log') for (const [item, count] of query) query.set(item, Math.log1p(count));
  for (const look of history.looks[buyer]!)
    query.set(look.item, (query.get(look.item) ?? 0) + browsed * decay(look.day));
  return sparse(query);
}

/** Scores of all items from a query. */
export function easeScores(goods: readonly number[], weights: Float32Array, items: number) {
  const n = goods.length;
  const row = new Int32Array(items).fill(-1);
  goods.forEach((item, i) => {
    row[item] = i;
  });
  return ({ places, values }: Sparse): Float64Array => {
    const sums = new Float64Array(n);
    for (let q = 0; q < places.length; q++) {
      const at = row[places[q]!]! * n;
      if (at < 0) continue;
      const value = values[q]!;
      const weight = weights.subarray(at, at + n);
      for (let j = 0; j < n; j++) sums[j]! += value * weight[j]!;
    }
    const scores = new Float64Array(items);
    for (let j = 0; j < n; j++) scores[goods[j]!] = sums[j]!;
    return scores;
  };
}
