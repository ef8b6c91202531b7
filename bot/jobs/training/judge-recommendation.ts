import type { PurchaseRecord } from '../../../knowledge/orders/purchases.ts';
import { split } from '../../../recommend/collaborative-filtering/split.ts';
import { recallAt } from '../../../recommend/ranking-metrics.ts';
import type { Recommending } from '../foresight/recommendation.ts';
import { extentOf, type Judge } from './judge.ts';

const DAY = 86_400_000;
const HELD_DAYS = 56;
const K = 20;

/** Recall at 20 of what each company ordered in the last eight weeks; and how often what is called due comes. */
export const judgeRecommendation: Judge<PurchaseRecord[], Recommending> = {
  unit: 'companies',
  lacks: (rows) => (rows.some(({ browsed }) => !browsed) ? undefined : 'Nothing was ever ordered.'),
  extent: (rows) =>
    extentOf(
      rows.filter(({ browsed }) => !browsed),
      ({ at }) => at,
    ),
  from(rows) {
    const bought = rows.filter(({ browsed }) => !browsed);
    const day = Date.parse(bought.at(-1)!.at) - HELD_DAYS * DAY;
    return Date.parse(bought[0]!.at) < day - HELD_DAYS * DAY ? new Date(day).toISOString() : undefined;
  },
  before: (rows, day) => rows.filter(({ at }) => at < day),
  judge({ recommender }, rows, { day }) {
    const { buyers } = split(rows, 0, HELD_DAYS);
    const recalls = new Map(
      buyers.map(({ buyer, all }) => {
        const found = recommender.recommend(buyer, { k: K, availability: () => 'in-stock' }).map(({ sku }) => sku);
        return [buyer, recallAt(found, all, K)] as const;
      }),
    );
    const ordered = new Set(rows.filter((row) => !row.browsed && row.at >= day && row.at < fortnight(day)).map(named));
    const due = buyers.flatMap(({ buyer }) =>
      recommender.reorder
        .dueAgain(buyer, { now: day, withinDays: 14 })
        .map(({ sku, chance }) => (chance - Number(ordered.has(`${buyer} ${sku}`))) ** 2),
    );
    const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length;
    return {
      losses: new Map([...recalls].map(([buyer, recall]) => [buyer, 1 - recall])),
      figures: {
        ...(recalls.size && { 'recall@20': mean([...recalls.values()]) }),
        ...(due.length && { 'Brier of due': mean(due) }),
      },
    };
  },
};

const fortnight = (day: string) => new Date(Date.parse(day) + 14 * DAY).toISOString();
const named = ({ buyer, item }: PurchaseRecord) => `${buyer} ${item}`;
