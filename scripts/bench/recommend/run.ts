import { blend } from '../../../recommend/collaborative-filtering/blend.ts';
import { ease } from '../../../recommend/collaborative-filtering/ease.ts';
import type { PurchaseRow } from '../../../recommend/collaborative-filtering/history.ts';
import { itemKnn } from '../../../recommend/collaborative-filtering/item-knn.ts';
import { ownFrequency, popularity } from '../../../recommend/collaborative-filtering/popularity.ts';
import {
  type ScorerModel,
  type ScorerOptions,
  scorerEstimator,
} from '../../../recommend/collaborative-filtering/scorer.ts';
import type { Split } from '../../../recommend/collaborative-filtering/split.ts';
import { threeTerm } from '../../../recommend/collaborative-filtering/three-term.ts';
import { tifuKnn } from '../../../recommend/collaborative-filtering/tifu-knn.ts';
import { upCf } from '../../../recommend/collaborative-filtering/up-cf.ts';
import { userKnn } from '../../../recommend/collaborative-filtering/user-knn.ts';
import { topPlaces } from '../../../recommend/collaborative-filtering/vectors.ts';
import type { Estimator } from '../../../recommend/estimator.ts';
import { ndcgAt, recallAt } from '../../../recommend/ranking-metrics.ts';

const K = 20;
type Recommender = Estimator<PurchaseRow, ScorerModel, ScorerOptions>;

export const SYSTEMS: Readonly<Record<string, Recommender>> = {
  'popularity, 28 d': scorerEstimator(popularity),
  'own frequency': scorerEstimator(ownFrequency),
  'item-kNN': scorerEstimator(itemKnn),
  'user-kNN': scorerEstimator(userKnn),
  'TIFU-KNN': scorerEstimator(tifuKnn),
  'UP-CF': scorerEstimator(upCf),
  EASE: scorerEstimator(ease),
  'three terms': scorerEstimator(threeTerm),
  ours: scorerEstimator(blend),
};

export interface Measured {
  recall: number;
  ndcg: number;
  recallError: number; // standard error over buyers
  /** Time of the processor, not of the clock: other work on the machine does not count. */
  fitMs: number;
  buyerMs: number;
}

/** Fits on what is known before the cut, and ranks for every buyer: all goods, and the goods new to the buyer. */
export function measure(system: Recommender, { cut, known, buyers }: Split): { all: Measured; fresh: Measured } {
  const started = cpuMs();
  const model = system.fit(known, { seed: 1, now: cut });
  const fitted = cpuMs();
  const number = new Map(model.history.buyers.map((buyer, i) => [buyer, i]));
  const item = (place: number) => model.history.items[place]!;
  const all: [number, number][] = [];
  const fresh: [number, number][] = [];
  for (const one of buyers) {
    const scores = model.scores(number.get(one.buyer)!);
    const ranked = topPlaces(scores, K).map(item);
    all.push([recallAt(ranked, one.all, K), ndcgAt(ranked, one.all, K)]);
    if (one.fresh.size === 0) continue;
    const unknown = topPlaces(scores, K, (place) => !one.owned.has(item(place))).map(item);
    fresh.push([recallAt(unknown, one.fresh, K), ndcgAt(unknown, one.fresh, K)]);
  }
  const times = { fitMs: fitted - started, buyerMs: (cpuMs() - fitted) / buyers.length };
  return { all: { ...summary(all), ...times }, fresh: { ...summary(fresh), ...times } };
}

function cpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function summary(values: readonly [recall: number, ndcg: number][]): Omit<Measured, 'fitMs' | 'buyerMs'> {
  const mean = (pick: 0 | 1) => values.reduce((sum, value) => sum + value[pick], 0) / values.length;
  const recall = mean(0);
  const variance = values.reduce((sum, [value]) => sum + (value - recall) ** 2, 0) / (values.length - 1);
  return { recall, ndcg: mean(1), recallError: Math.sqrt(variance / values.length) };
}
