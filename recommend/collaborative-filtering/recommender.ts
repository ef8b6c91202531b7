import type { Estimator } from '../estimator.ts';
import { type ReorderModel, reorder } from '../reorder/reorder.ts';
import { blend } from './blend.ts';
import type { PurchaseRow } from './history.ts';
import { buyersOf } from './popularity.ts';
import { peersReason, popularReason, type Reason, rhythmReason, togetherReason } from './reasons.ts';
import { checked, type ScorerModel, type ScorerOptions, scorerEstimator } from './scorer.ts';
import { threeTerm } from './three-term.ts';
import { type TogetherModel, together } from './together.ts';
import { peersOf, userKnn } from './user-knn.ts';
import { topPlaces } from './vectors.ts';

/** 'not-allowed' is never recommended; what is out of stock, or not known to be there, is said to be so. */
export type Availability = 'in-stock' | 'out-of-stock' | 'unknown' | 'not-allowed';

export interface Recommendation {
  sku: string;
  score: number;
  bought: boolean; // by this buyer before
  availability: Exclude<Availability, 'not-allowed'>;
  reasons: Reason[];
}

export interface RecommendAsk {
  k: number;
  /** Asked for every good that may come into the list: what this buyer may have, and whether it is there. */
  availability: (sku: string) => Availability;
  /** 'new': only what the buyer has never bought. */
  goods?: 'all' | 'new';
}

export interface Recommender {
  /** The k best goods; for a buyer that is not known, what most buyers ordered lately. */
  recommend(buyer: string, ask: RecommendAsk): Recommendation[];
  readonly together: TogetherModel;
  readonly reorder: ReorderModel;
  toJSON(): unknown;
}

interface Stored {
  kind: typeof KIND;
  version: number;
  method: Method;
  scorer: unknown;
  together: unknown;
  reorder: unknown;
}

const KIND = 'recommender';
const VERSION = 1;

/** 'three-term' fits in seconds; 'blend' takes about a minute on a large history, and is better on goods new to the buyer. */
export type Method = 'three-term' | 'blend';
const SCORERS = { 'three-term': scorerEstimator(threeTerm), blend: scorerEstimator(blend) };

export interface RecommenderOptions extends ScorerOptions {
  method?: Method;
}

/** What the desk recommends with: a score for the order of the list, and the reasons for each good. */
export const recommender: Estimator<PurchaseRow, Recommender, RecommenderOptions> = {
  name: KIND,
  fit(rows, { progress, method = 'three-term', ...options }) {
    const part = (from: number, share: number) => (done: number) => progress?.(from + share * done);
    return model(
      method,
      SCORERS[method].fit(rows, { ...options, progress: part(0, 0.6) }),
      together.fit(rows, { ...options, progress: part(0.6, 0.2) }),
      reorder.fit(rows, { ...options, progress: part(0.8, 0.2) }),
    );
  },
  fromJSON(json) {
    const stored = checked<Stored>(json, KIND, VERSION);
    const scores = SCORERS[stored.method].fromJSON(stored.scorer);
    return model(stored.method, scores, together.fromJSON(stored.together), reorder.fromJSON(stored.reorder));
  },
};

function model(method: Method, scores: ScorerModel, pairs: TogetherModel, rhythms: ReorderModel): Recommender {
  const { history } = scores;
  const { items, segments } = history;
  const number = new Map(history.buyers.map((buyer, i) => [buyer, i]));
  const { neighbours } = peersOf(history, userKnn.settings);
  const owned = history.orders.map((orders) => new Set(orders.flatMap((order) => order.items)));
  const { recentDays } = threeTerm.settings;
  const recent = buyersOf(history, recentDays);

  const reasonsOf = (buyer: number, peers: readonly number[], item: number): Reason[] => {
    const sku = items[item]!;
    const popular = popularReason(recent[item]!, recentDays);
    if (buyer < 0) return popular;
    const rhythm = owned[buyer]!.has(item) ? rhythmReason(rhythms.rhythm(history.buyers[buyer]!, sku)) : [];
    const partners = [...owned[buyer]!].flatMap((other) => {
      const found = pairs.pair(items[other]!, sku);
      return found ? [{ owned: items[other]!, found }] : [];
    });
    const buying = peers.filter((peer) => owned[peer]!.has(item)).length;
    const close = [...rhythm, ...togetherReason(partners), ...peersReason(buying, segments[buyer]!)];
    return close.length > 0 ? close : popular;
  };

  return {
    recommend(name, { k, availability, goods = 'all' }) {
      const buyer = number.get(name) ?? -1;
      const known = buyer < 0 ? recent : scores.scores(buyer);
      const bought = (item: number) => buyer >= 0 && owned[buyer]!.has(item);
      const peers = buyer < 0 ? [] : neighbours(buyer).map((near) => near.buyer);
      const alike = peers.filter((peer) => segments[peer] === segments[buyer]);
      const stock = new Map<number, Availability>();
      const allowed = (item: number) => {
        if (goods === 'new' && bought(item)) return false;
        const state = availability(items[item]!);
        stock.set(item, state);
        return state !== 'not-allowed';
      };
      return topPlaces(known, k, allowed).map((item) => ({
        sku: items[item]!,
        score: known[item]!,
        bought: bought(item),
        availability: stock.get(item) as Recommendation['availability'],
        reasons: reasonsOf(buyer, alike, item),
      }));
    },
    together: pairs,
    reorder: rhythms,
    toJSON: (): Stored => ({
      kind: KIND,
      version: VERSION,
      method,
      scorer: scores.toJSON(),
      together: pairs.toJSON(),
      reorder: rhythms.toJSON(),
    }),
  };
}
