import { openDatabase } from '../../../knowledge/database/database.ts';
import { seedDemo } from '../../../knowledge/demo/seed-demo.ts';
import { salesHistory } from '../../../knowledge/orders/sales-history.ts';
import { newAndLost } from '../../../recommend/market/customers.ts';
import { type MarketSale, risesAndFalls } from '../../../recommend/market/rises-and-falls.ts';
import type { BenchRow } from '../row.ts';

const UNTIL = '2026-11-24';

/**
 * What the simulator hid in the demo company against what is found: families of goods that gain or lose against the market (how
 * many are among the five largest movements, beside the plain ratio of the last year to the one before), customers who left.
 * Families move with the segments that buy them too, so that one found beside the hidden ones is no false alarm.
 */
export async function benchMarket(benchmark: string, seeds: readonly number[]): Promise<BenchRow[]> {
  const start = performance.now();
  const count = { trends: 0, found: 0, top: 0, topByRatio: 0, left: 0, told: 0, right: 0 };
  for (const seed of seeds) {
    const database = openDatabase(':memory:');
    try {
      seedDemo(database.handle, { today: UNTIL, now: `${UNTIL}T10:00:00.000Z`, seed });
      const sales = salesHistory(database.handle, { until: UNTIL }).map(
        ({ sku, segment, region, category, net, ...line }): MarketSale => ({
          ...line,
          sku,
          amount: line.packs,
          by: { family: sku.replace(/-\d.*$/, ''), category, segment, region },
        }),
      );
      const hidden = await database.query
        .selectFrom('planted')
        .selectAll()
        .where('kind', 'in', ['trend', 'churn'])
        .execute();
      const trends = new Map(
        hidden
          .filter(({ kind }) => kind === 'trend')
          .map(({ subject, detail }) => [subject, Math.sign(Number.parseFloat(detail))]),
      );
      const moves = risesAndFalls(sales, { until: UNTIL, relative: true }).filter(
        ({ dimension }) => dimension === 'family',
      );
      count.trends += trends.size;
      count.found += moves.filter(({ key, yearly }) => trends.get(key) === Math.sign(yearly)).length;
      const isHidden = ([key, change]: readonly [string, number]) => trends.get(key) === Math.sign(change);
      count.top += largest(moves.map(({ key, yearly }) => [key, Math.log1p(yearly)])).filter(isHidden).length;
      count.topByRatio += largest(ratios(sales)).filter(isHidden).length;
      const left = new Set(hidden.filter(({ kind }) => kind === 'churn').map(({ subject }) => subject));
      const { lost } = newAndLost(sales, { until: UNTIL });
      count.left += left.size;
      count.told += lost.length;
      count.right += lost.filter(({ companyId }) => left.has(companyId)).length;
    } finally {
      database.close();
    }
  }
  const ms = performance.now() - start;
  console.log(`${benchmark} ${JSON.stringify(count)}`);
  return (
    [
      ['trends-found', 'ours', count.found / count.trends],
      ['trends-in-top5', 'ours', count.top / count.trends],
      ['trends-in-top5', 'ratio', count.topByRatio / count.trends],
      ['lost-found', 'ours', count.right / count.left],
      ['lost-right', 'ours', count.right / count.told],
    ] as const
  ).map(([metric, system, value]) => {
    console.log(`${benchmark} ${metric} ${system} ${value.toFixed(3)}`);
    return { benchmark, metric, system, value, ms };
  });
}

const largest = (changes: readonly (readonly [string, number])[]) =>
  [...changes].sort((a, b) => Math.abs(b[1]) - Math.abs(a[1])).slice(0, 5);

/** Logarithm of the last year over the one before, less that of the market, by family. */
function ratios(sales: readonly MarketSale[]): [string, number][] {
  const end = Date.parse(UNTIL);
  const years = new Map<string, [number, number]>();
  const all: [number, number] = [0, 0];
  for (const { day, amount, by } of sales) {
    const year = Math.floor((end - Date.parse(day)) / (364 * 86_400_000));
    if (year > 1) continue;
    const own = years.get(by.family!) ?? [0, 0];
    years.set(by.family!, own);
    own[year as 0 | 1] += amount;
    all[year as 0 | 1] += amount;
  }
  return [...years]
    .filter(([, [now, then]]) => now > 0 && then > 0)
    .map(([key, [now, then]]) => [key, Math.log(now / then / (all[0] / all[1]))]);
}
