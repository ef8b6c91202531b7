import { openDatabase } from '../../../knowledge/database/database.ts';
import { seedDemo } from '../../../knowledge/demo/seed-demo.ts';
import { purchaseRecords } from '../../../knowledge/orders/purchases.ts';
import type { PurchaseRow } from '../../../recommend/collaborative-filtering/history.ts';
import { LEAST_BUYERS } from '../../../recommend/collaborative-filtering/pairs.ts';
import { type Recommender, recommender } from '../../../recommend/collaborative-filtering/recommender.ts';
import { reorder } from '../../../recommend/reorder/reorder.ts';
import type { BenchRow } from '../row.ts';

const TODAY = '2026-11-24';
const NOW = `${TODAY}T10:00:00.000Z`;
const DAY = 86_400_000;

interface Filling {
  rows: PurchaseRow[];
  skus: Set<string>;
  planted: { kind: string; subject: string; detail: string }[];
}

/** What was planted in the demo company and is found, beside the control company, where nothing is to be found. */
export async function benchDemo(): Promise<BenchRow[]> {
  const rows: BenchRow[] = [];
  const demo = await filled(false);
  for (const [system, filling] of [
    ['ours', demo],
    ['ours, control company', await filled(true)],
  ] as const) {
    const started = performance.now();
    const model = recommender.fit(filling.rows, { seed: 1, now: NOW });
    const ms = performance.now() - started;
    const add = (benchmark: string, metric: string, value: number) => {
      rows.push({ benchmark, metric, system, value, ms });
      console.log(`${system.padEnd(22)} ${benchmark.padEnd(12)} ${metric.padEnd(34)} ${value.toFixed(3)}`);
    };
    console.log(
      `\n${filling.rows.length} rows, fitted in ${(ms / 1000).toFixed(1)} s, ${speed(model, filling)} ms a buyer`,
    );
    // Both companies are held against the demo's plants: what the control finds of them is chance.
    const pairs = plantedPairs({ ...filling, planted: demo.planted });
    const told = new Set(model.together.pairs.map(([a, b]) => key(a, b)));
    found('demo-pairs', told, pairs, add);
    const enough = [...pairs].filter((pair) => common(filling.rows, pair) >= LEAST_BUYERS);
    add('demo-pairs', 'planted, with five buyers of both', enough.length);
    add('demo-pairs', 'recall of those', enough.filter((pair) => told.has(pair)).length / Math.max(1, enough.length));
    const companies = [...new Set(filling.rows.map(({ buyer }) => buyer))];
    const regular = companies.filter((buyer) => model.reorder.ordering(buyer)?.regular);
    const every = new Map(
      plants(demo, 'rhythm').map(({ subject, detail }) => [subject, Number(/\d+/.exec(detail)![0])]),
    );
    const known = companies.filter((buyer) => every.has(buyer));
    found('demo-rhythms', new Set(regular), new Set(known), add);
    const near = known.filter((buyer) => {
      const days = model.reorder.ordering(buyer)?.everyDays ?? 0;
      return Math.abs(days - every.get(buyer)!) <= 0.2 * every.get(buyer)!;
    });
    add('demo-rhythms', 'days within 20 % of the planted', near.length / known.length);
    dueAgain(filling.rows, add);
  }
  return rows;
}

async function filled(control: boolean): Promise<Filling> {
  const database = openDatabase(':memory:');
  try {
    seedDemo(database.handle, { today: TODAY, now: NOW, control });
    const planted = await database.query.selectFrom('planted').selectAll().execute();
    const skus = new Set((await database.query.selectFrom('product').select('sku').execute()).map(({ sku }) => sku));
    return { rows: await purchaseRecords(database.query), planted, skus };
  } finally {
    await database.close();
  }
}

const plants = ({ planted }: Filling, kind: string) => planted.filter((plant) => plant.kind === kind);
const key = (a: string, b: string): string => [a, b].sort().join(' ');

/** "CUP with LID of the same size": every pair of which the first has enough buyers to be spoken of. */
function plantedPairs(filling: Filling): Set<string> {
  const buyers = new Map<string, Set<string>>();
  for (const { item, buyer, browsed } of filling.rows)
    if (!browsed) buyers.set(item, (buyers.get(item) ?? new Set()).add(buyer));
  const pairs = new Set<string>();
  for (const { subject: base, detail } of plants(filling, 'bought-together')) {
    const partner = /^with (\S+) /.exec(detail)![1]!;
    for (const sku of filling.skus) {
      if (!sku.startsWith(`${base}-`) || (buyers.get(sku)?.size ?? 0) < LEAST_BUYERS) continue;
      const other = `${partner}-${sku.slice(base.length + 1).split('-')[0]}`;
      if (filling.skus.has(other)) pairs.add(key(sku, other));
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

type Add = (benchmark: string, metric: string, value: number) => void;

function found(benchmark: string, said: ReadonlySet<string>, planted: ReadonlySet<string>, add: Add): void {
  const right = [...said].filter((one) => planted.has(one)).length;
  add(benchmark, 'found', said.size);
  add(benchmark, 'precision', said.size === 0 ? 0 : right / said.size);
  add(benchmark, 'recall', right / planted.size);
}

/** Four weeks before the end: how many of the goods that are called due within 14 days are ordered in them. */
function dueAgain(rows: readonly PurchaseRow[], add: Add): void {
  const cut = new Date(Date.parse(NOW) - 28 * DAY).toISOString();
  const until = new Date(Date.parse(cut) + 14 * DAY).toISOString();
  const model = reorder.fit(rows, { seed: 1, now: cut });
  const ordered = new Set(
    rows.filter((row) => !row.browsed && row.at >= cut && row.at < until).map((row) => `${row.buyer} ${row.item}`),
  );
  const told = [...new Set(rows.map(({ buyer }) => buyer))].flatMap((buyer) =>
    model
      .dueAgain(buyer, { withinDays: 14 })
      .map(({ sku, chance }) => ({ chance, came: ordered.has(`${buyer} ${sku}`) })),
  );
  const share = (some: typeof told) => some.filter(({ came }) => came).length / some.length;
  const sure = told.filter(({ chance }) => chance >= 0.8);
  const base = share(told);
  const brier = told.reduce((sum, { chance, came }) => sum + (chance - Number(came)) ** 2, 0) / told.length;
  add('demo-due', 'ordered, of those with chance ≥ .8', share(sure));
  add(
    'demo-due',
    'of what is ordered, chance ≥ .8',
    sure.filter(({ came }) => came).length / told.filter(({ came }) => came).length,
  );
  add('demo-due', 'Brier score', brier);
  add('demo-due', 'Brier score of the base rate', base * (1 - base));
  add(
    'demo-due',
    'mean chance less share ordered',
    told.reduce((sum, { chance }) => sum + chance, 0) / told.length - base,
  );
}

function speed(model: Recommender, { rows }: Filling): string {
  const buyers = [...new Set(rows.map(({ buyer }) => buyer))];
  const started = performance.now();
  for (const buyer of buyers) model.recommend(buyer, { k: 10, availability: () => 'in-stock' });
  return ((performance.now() - started) / buyers.length).toFixed(2);
}
