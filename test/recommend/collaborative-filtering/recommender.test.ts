import { describe, expect, test } from 'vitest';
import type { PurchaseRow } from '../../../recommend/collaborative-filtering/history.ts';
import type { Reason } from '../../../recommend/collaborative-filtering/reasons.ts';
import {
  type Availability,
  type Recommender,
  recommender,
} from '../../../recommend/collaborative-filtering/recommender.ts';
import { seededRandom } from '../../../recommend/random.ts';
import { keepsContract } from '../contract.ts';

const NOW = '2026-06-01T00:00:00.000Z';
const SEGMENTS: Record<string, string[]> = {
  cafe: ['cup', 'lid', 'sugar', 'milk', 'straw', 'napkin'],
  office: ['pen', 'ink', 'paper', 'folder', 'napkin', 'soap'],
};

/** A hundred cafes and a hundred offices; each has some of its segment's goods, with the cup the lid, and orders them by turns. */
function simulated(): PurchaseRow[] {
  const random = seededRandom(3);
  const rows: PurchaseRow[] = [];
  for (const [segment, goods] of Object.entries(SEGMENTS))
    for (let i = 0; i < 100; i++) {
      const own = goods.filter((item) => item !== 'lid' && random() < 0.4);
      if (random() < (own.includes('cup') ? 0.95 : 0.1)) own.push('lid');
      for (let day = Math.floor(random() * 10); day < 120; day += 10 + Math.floor(random() * 5)) {
        const at = new Date(Date.parse(NOW) - (121 - day) * 86_400_000).toISOString();
        for (const item of own)
          if (random() < 0.6)
            rows.push({ buyer: `${segment}-${i}`, item, at, segment, quantity: 1 + Math.floor(random() * 9) });
      }
    }
  rows.push({ buyer: 'lonely', item: 'statue', at: '2026-05-01T08:00:00.000Z', segment: 'museum' });
  return rows;
}

const rows = simulated();
const baskets = grouped(rows, (row) => `${row.buyer} ${row.at}`);
const byBuyer = grouped(rows, (row) => row.buyer);
const vectors = new Map(
  [...byBuyer].map(([buyer, own]) => [
    buyer,
    new Map([...grouped(own, (row) => row.item)].map(([item, lines]) => [item, Math.log(1 + lines.length)])),
  ]),
);
const inStock = (): Availability => 'in-stock';
const all = { k: 30, availability: inStock };

describe('the recommender', () => {
  keepsContract(recommender, {
    rows,
    options: { seed: 1, now: NOW },
    ask: (model: Recommender) => ['cafe-3', 'office-5', 'lonely', 'nobody'].map((buyer) => model.recommend(buyer, all)),
    reasoned(model) {
      // What is new to a cafe, best first, comes from what cafes buy.
      for (let i = 0; i < 100; i++) {
        const missing = SEGMENTS.cafe!.filter((item) => !bought(`cafe-${i}`).has(item));
        const first = model.recommend(`cafe-${i}`, { k: 1, availability: inStock, goods: 'new' })[0]!;
        if (missing.length > 0) expect(missing).toContain(first.sku);
        expect(first.bought).toBe(false);
      }
    },
  });

  const model = recommender.fit(rows, { seed: 1, now: NOW });

  test('every number of a reason follows from the rows', () => {
    const kinds = new Map<string, number>();
    const some = ['cafe', 'office'].flatMap((segment) => Array.from({ length: 15 }, (_, i) => `${segment}-${i}`));
    for (const buyer of [...some, 'lonely', 'nobody'])
      for (const { sku, reasons } of model.recommend(buyer, all))
        for (const reason of reasons) {
          expect(reason).toEqual(recomputed(buyer, sku, reason));
          kinds.set(reason.kind, (kinds.get(reason.kind) ?? 0) + 1);
        }
    expect([...kinds.keys()].sort()).toEqual(['peers', 'popular', 'rhythm', 'together']);
  });

  test('fewer than five buyers are never a reason', () => {
    const numbers = model.recommend('nobody', all).flatMap(({ sku, reasons }) => (sku === 'statue' ? reasons : []));
    expect(numbers).toEqual([]);
    for (let i = 0; i < 100; i++)
      for (const { reasons } of model.recommend(`office-${i}`, all))
        for (const reason of reasons) if ('buyers' in reason) expect(reason.buyers).toBeGreaterThanOrEqual(5);
  });

  test('what may not be bought is not recommended, what is out of stock is said to be so', () => {
    const states: Record<string, Availability> = { cup: 'not-allowed', lid: 'out-of-stock', sugar: 'unknown' };
    const list = model.recommend('cafe-3', { k: 30, availability: (sku) => states[sku] ?? 'in-stock' });
    expect(list.map(({ sku }) => sku)).not.toContain('cup');
    for (const { sku, availability } of list) expect(availability).toBe(states[sku] ?? 'in-stock');
    expect(list.some(({ availability }) => availability === 'out-of-stock')).toBe(true);
  });

  test('the blend orders the list by its own chances and survives JSON', () => {
    const blended = recommender.fit(rows, { seed: 1, now: NOW, method: 'blend', ...{ cuts: 1 } });
    const list = blended.recommend('cafe-3', all);
    expect(list.map(({ score }) => score)).toEqual([...list].map(({ score }) => score).sort((a, b) => b - a));
    for (const { score } of list) expect(score).toBeLessThanOrEqual(1);
    expect(recommender.fromJSON(JSON.parse(JSON.stringify(blended))).recommend('cafe-3', all)).toEqual(list);
  });

  test('a buyer that is not known gets what most ordered lately', () => {
    const list = model.recommend('nobody', { k: 3, availability: inStock });
    expect(list).toHaveLength(3);
    for (const { bought, reasons } of list) {
      expect(bought).toBe(false);
      expect(reasons).toMatchObject([{ kind: 'popular', days: 28 }]);
    }
  });
});

function bought(buyer: string): Set<string> {
  return new Set(byBuyer.get(buyer)?.map((row) => row.item));
}

function grouped(some: readonly PurchaseRow[], key: (row: PurchaseRow) => string): Map<string, PurchaseRow[]> {
  const groups = new Map<string, PurchaseRow[]>();
  for (const row of some) {
    const group = groups.get(key(row));
    if (group) group.push(row);
    else groups.set(key(row), [row]);
  }
  return groups;
}

/** The reason again, straight from the rows and by other means than the model's. */
function recomputed(buyer: string, sku: string, reason: Reason): Reason {
  const holding = (...items: string[]) =>
    [...baskets.values()].filter((basket) => items.every((item) => basket.some((row) => row.item === item))).length;
  switch (reason.kind) {
    case 'popular': {
      const from = new Date(Date.parse(NOW) - reason.days * 86_400_000).toISOString();
      return {
        ...reason,
        buyers: new Set(rows.filter((row) => row.item === sku && row.at >= from).map((r) => r.buyer)).size,
      };
    }
    case 'rhythm': {
      const times = [
        ...new Set(rows.filter((row) => row.buyer === buyer && row.item === sku).map((row) => row.at)),
      ].sort();
      const gaps = times
        .slice(1)
        .map((at, i) => (Date.parse(at) - Date.parse(times[i]!)) / 86_400_000)
        .sort((a, b) => a - b);
      const middle = (gaps[Math.floor((gaps.length - 1) / 2)]! + gaps[Math.ceil((gaps.length - 1) / 2)]!) / 2;
      return { ...reason, everyDays: middle, last: times.at(-1)!, times: times.length };
    }
    case 'together': {
      expect(bought(buyer)).toContain(reason.sku);
      const both = holding(reason.sku, sku);
      const confidence = both / holding(reason.sku);
      return {
        ...reason,
        baskets: both,
        confidence,
        lift: (baskets.size * both) / (holding(reason.sku) * holding(sku)),
      };
    }
    case 'peers': {
      const dot = (a: Map<string, number>, b: Map<string, number>) =>
        [...a].reduce((sum, [item, x]) => sum + x * (b.get(item) ?? 0), 0);
      const me = vectors.get(buyer)!;
      const near = [...vectors]
        .filter(([who]) => who !== buyer)
        .map(([who, other]) => ({ who, cosine: dot(me, other) / Math.sqrt(dot(me, me) * dot(other, other)) }))
        .filter(({ cosine }) => cosine > 0)
        .sort((a, b) => b.cosine - a.cosine)
        .slice(0, 100);
      const segment = rows.find((row) => row.buyer === buyer)!.segment!;
      const peers = near.filter(({ who }) =>
        rows.some((row) => row.buyer === who && row.segment === segment && row.item === sku),
      );
      return { ...reason, segment, buyers: peers.length };
    }
  }
}
