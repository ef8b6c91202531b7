import { type EaseSettings, type EaseWeights, ease, easeWeights } from './ease.ts';
import { factsOfGoods, type Own, ownGoods } from './facts.ts';
import type { History } from './history.ts';
import { itemKnn } from './item-knn.ts';
import { upCf } from './up-cf.ts';
import { type Neighbour, peersOf, userKnn, weightedSum } from './user-knn.ts';
import { topPlaces } from './vectors.ts';

/** What is costly to compute of a history, and kept with a model. */
export interface Related {
  binary: EaseWeights;
  log: EaseWeights;
}

const BINARY: EaseSettings = ease.settings;
const LOG: EaseSettings = { ...BINARY, input: 'log', lambda: 100 };

export function relatedOf(history: History, progress?: (share: number) => void): Related {
  return {
    binary: easeWeights(history, BINARY, (share) => progress?.(share / 2)),
    log: easeWeights(history, LOG, (share) => progress?.((1 + share) / 2)),
  };
}

const METHODS = ['ease', 'logEase', 'upCf', 'userKnn', 'itemKnn'] as const;
/** Columns of every candidate: the good, the buyer, the two together. */
export const SHARED: readonly string[] = [
  ...['pop28', 'trend', 'age', 'meanAge', 'lastSold', 'again'],
  ...['orders', 'basket', 'variety', 'quiet', 'taste'],
  ...['easeValue', 'peersNow'],
  ...METHODS.flatMap((method) => [`${method}Share`, `${method}Rank`]),
];
/** Columns of a good that the buyer has bought. */
export const OWN: readonly string[] = [
  ...['count', 'share', 'since', 'due', 'recent20', 'recent60', 'recent180', 'inLast', 'quantity'],
  ...SHARED,
];

/** What speaks for and against each candidate of a buyer. */
export interface Candidates {
  items: number[];
  owned: ReadonlySet<number>;
  /** The values of OWN for a good that the buyer has, else of SHARED. */
  columns(item: number): Float64Array;
}

/** Candidates come from the first of each method's list; who is not in this many is ranked after them. */
const RANKED = 400;
const TOP = 100;
const LATELY = 28;
/** Candidates also come from what a wider circle of neighbours ordered lately. */
const AROUND = 300;

/** The evidence of a history: what the buyer has, and the best of five methods, as columns of numbers. */
export function evidenceOf(history: History, related: Related): (buyer: number) => Candidates {
  const { now, items } = history;
  const facts = factsOfGoods(history);
  const { vectors, neighbours } = peersOf(history, { ...userKnn.settings, k: AROUND });
  const binary = ease.scorer(history, BINARY, related.binary);
  const log = ease.scorer(history, LOG, related.log);
  const preference = upCf.scorer(history, upCf.settings, null);
  // By the owned goods' neighbours: so the blend was chosen and measured.
  const near = itemKnn.scorer(history, { ...itemKnn.settings, of: 'owned' }, null);
  const lately = history.orders.map((orders) => [
    ...new Set(orders.filter(({ day }) => day >= now - LATELY).flatMap((order) => order.items)),
  ]);

  return (buyer) => {
    const own = ownGoods(history, buyer);
    const around = neighbours(buyer);
    const peers = around.slice(0, userKnn.settings.k);
    const scores = [
      binary.scores(buyer),
      log.scores(buyer),
      preference.scores(buyer),
      weightedSum(peers, vectors, items.length),
      near.scores(buyer),
    ];
    const peersNow = orderedBy(peers, lately, items.length);

    const chosen = new Set(own.keys());
    const methods = scores.map((values) => {
      const best = topPlaces(values, RANKED);
      for (const item of best.slice(0, TOP)) chosen.add(item);
      for (const item of best.filter((candidate) => !own.has(candidate)).slice(0, TOP)) chosen.add(item);
      const ranks = new Map(best.map((item, rank) => [item, rank]));
      return { values, most: Math.max(1e-9, values[best[0] ?? 0]!), ranks };
    });

    for (const item of topPlaces(orderedBy(around, lately, items.length), TOP, (candidate) => !own.has(candidate)))
      chosen.add(item);

    const orders = history.orders[buyer]!;
    const lines = orders.reduce((sum, order) => sum + order.items.length, 0);
    const age = (item: number, day: number) => Math.log1p(Math.max(0, day - facts.first[item]!));
    const taste = orders.reduce((sum, { day, items: bought }) => sum + bought.reduce((s, i) => s + age(i, day), 0), 0);
    const ofBuyer = [
      Math.log1p(orders.length),
      Math.log1p(lines / Math.max(1, orders.length)),
      own.size / Math.max(1, lines),
      Math.log1p(now - (orders.at(-1)?.day ?? now - 999)),
    ];

    const columns = (item: number): Float64Array => {
      const mine = own.get(item);
      const shared = [
        Math.log1p(facts.pop28[item]!),
        facts.trend[item]!,
        age(item, now),
        Math.log1p(facts.meanAge[item]!),
        Math.log1p(now - facts.last[item]!),
        facts.again[item]!,
        ...ofBuyer,
        taste / Math.max(1, lines) - age(item, now), // how new it is beside what the buyer mostly takes
        Math.log1p(50 * Math.max(0, scores[0]![item]!)),
        Math.log1p(5 * peersNow[item]!),
      ];
      for (const { values, most, ranks } of methods)
        shared.push(Math.max(0, values[item]!) / most, Math.log1p(ranks.get(item) ?? RANKED));
      return Float64Array.from(mine ? [...ofOwn(mine, orders.length, now), ...shared] : shared);
    };
    return { items: [...chosen].sort((a, b) => a - b), owned: new Set(own.keys()), columns };
  };
}

/** Σ of the weights of the neighbours who ordered each good. */
function orderedBy(near: readonly Neighbour[], ordered: readonly (readonly number[])[], items: number): Float64Array {
  const sums = new Float64Array(items);
  for (const { buyer, weight } of near) for (const item of ordered[buyer]!) sums[item]! += weight;
  return sums;
}

/** Due: days since the last time by the mean gap, at most 5; -1 where there is no gap yet. */
function ofOwn({ count, first, last, recent, inLast, quantity }: Own, orders: number, now: number): number[] {
  const gap = Math.max(3, (last - first) / Math.max(1, count - 1));
  return [
    Math.log1p(count),
    count / orders,
    Math.log1p(now - last),
    count < 2 ? -1 : Math.min(5, (now - last) / gap),
    ...recent,
    inLast ? 1 : 0,
    Math.log1p(quantity / count),
  ];
}
