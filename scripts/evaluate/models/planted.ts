import { openDatabase } from '../../../knowledge/database/database.ts';
import { seedDemo } from '../../../knowledge/demo/seed-demo.ts';
import { purchaseRecords } from '../../../knowledge/orders/purchases.ts';
import type { PurchaseRow } from '../../../recommend/collaborative-filtering/history.ts';
import { LEAST_BUYERS } from '../../../recommend/collaborative-filtering/pairs.ts';
import { type Recommender, recommender } from '../../../recommend/collaborative-filtering/recommender.ts';

export const DEMO_NOW = '2026-11-24T10:00:00.000Z';

/** The demo company, or the control company in which nothing was planted, on a fixed day. */
export interface Filling {
  rows: PurchaseRow[];
  skus: Set<string>;
  planted: { kind: string; subject: string; detail: string }[];
}

export async function filled(control: boolean, seed?: number): Promise<Filling> {
  const database = openDatabase(':memory:');
  try {
    seedDemo(database.handle, {
      ...{ today: DEMO_NOW.slice(0, 10), now: DEMO_NOW, control },
      ...(seed !== undefined && { seed }),
    });
    const planted = await database.query.selectFrom('planted').selectAll().execute();
    const skus = new Set((await database.query.selectFrom('product').select('sku').execute()).map(({ sku }) => sku));
    return { rows: await purchaseRecords(database.query), planted, skus };
  } finally {
    await database.close();
  }
}

/** How many were named, how many of those were planted, how many of the planted were named. */
export interface Found {
  named: number;
  planted: number;
  precision: number;
  recall: number;
}

export interface PlantedFigures {
  /** Goods that go together. */
  pairs: Found;
  /** Planted pairs that at least five buyers have both of twice: what can be found at all. */
  findable: number;
  findableRecall: number;
  /** Companies that order in a rhythm, and of the planted ones how many days were within 20 %. */
  rhythms: Found;
  daysRight: number;
  model: Recommender;
}

/**
 * What the models of goes-together and due-again name, held against what was planted in the demo company. The control
 * company is held against the same plants: what is found there is found by chance.
 */
export function plantedFigures({ rows, skus }: Filling, { planted }: Filling): PlantedFigures {
  const model = recommender.fit(rows, { seed: 1, now: DEMO_NOW });
  const pairs = plantedPairs({ rows, skus, planted });
  const told = new Set(model.together.pairs.map(([a, b]) => key(a, b)));
  const enough = [...pairs].filter((pair) => common(rows, pair) >= LEAST_BUYERS);
  const companies = [...new Set(rows.map(({ buyer }) => buyer))];
  const every = new Map(
    plants(planted, 'rhythm').map(({ subject, detail }) => [subject, Number(/\d+/.exec(detail)![0])]),
  );
  const known = companies.filter((buyer) => every.has(buyer));
  const near = known.filter((buyer) => {
    const days = model.reorder.ordering(buyer)?.everyDays ?? 0;
    return Math.abs(days - every.get(buyer)!) <= 0.2 * every.get(buyer)!;
  });
  return {
    pairs: found(told, pairs),
    findable: enough.length,
    findableRecall: enough.filter((pair) => told.has(pair)).length / Math.max(1, enough.length),
    rhythms: found(new Set(companies.filter((buyer) => model.reorder.ordering(buyer)?.regular)), new Set(known)),
    daysRight: near.length / known.length,
    model,
  };
}

const plants = (planted: Filling['planted'], kind: string) => planted.filter((plant) => plant.kind === kind);
const key = (a: string, b: string): string => [a, b].sort().join(' ');

/** "CUP with LID of the same size": every pair of which the first has enough buyers to be spoken of. */
function plantedPairs({ rows, skus, planted }: Filling): Set<string> {
  const buyers = new Map<string, Set<string>>();
  for (const { item, buyer, browsed } of rows)
    if (!browsed) buyers.set(item, (buyers.get(item) ?? new Set()).add(buyer));
  const pairs = new Set<string>();
  for (const { subject: base, detail } of plants(planted, 'bought-together')) {
    const partner = /^with (\S+) /.exec(detail)![1]!;
    for (const sku of skus) {
      if (!sku.startsWith(`${base}-`) || (buyers.get(sku)?.size ?? 0) < LEAST_BUYERS) continue;
      const other = `${partner}-${sku.slice(base.length + 1).split('-')[0]}`;
      if (skus.has(other)) pairs.add(key(sku, other));
    }
  }
  return pairs;
}

/** Buyers who ordered both goods at least twice. */
function common(rows: readonly PurchaseRow[], pair: string): number {
  const goods = pair.split(' ');
  const times = new Map<string, number[]>();
  for (const { buyer, item, browsed } of rows) {
    const at = goods.indexOf(item);
    if (browsed || at < 0) continue;
    const counts = times.get(buyer) ?? [0, 0];
    counts[at]!++;
    times.set(buyer, counts);
  }
  return [...times.values()].filter(([one, other]) => one! >= 2 && other! >= 2).length;
}

function found(named: ReadonlySet<string>, planted: ReadonlySet<string>): Found {
  const right = [...named].filter((one) => planted.has(one)).length;
  return {
    named: named.size,
    planted: planted.size,
    precision: named.size === 0 ? 0 : right / named.size,
    recall: right / Math.max(1, planted.size),
  };
}
