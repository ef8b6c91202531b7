// npm run bench -- demand [--json FILE] [--only m3|carparts|retail|demo|market|stock] [--data FILE --season M --horizon H]
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readCarparts, readM3, readOwn } from './demand/data.ts';
import { benchIntermittent } from './demand/intermittent.ts';
import { benchMarket } from './demand/market.ts';
import { demoWeeks, onlineRetailWeeks, type WeeklyData } from './demand/own-weeks.ts';
import { benchRegular } from './demand/regular.ts';
import { benchStock } from './demand/stock.ts';
import { benchWeekly } from './demand/weekly.ts';
import type { BenchRow } from './row.ts';

/**
 * Forecasts of demand on M3, carparts and Online Retail (from BENCH_DATA, default ./bench-data), on the demo company, whose
 * stock is simulated too, or on anybody's series.
 */
export async function benchDemand(args: string[]): Promise<BenchRow[]> {
  const option = (name: string) => (args.includes(`--${name}`) ? args[args.indexOf(`--${name}`) + 1] : undefined);
  const file = option('data');
  if (file) {
    const [season, horizon] = [Number(option('season') ?? 12), Number(option('horizon') ?? 6)];
    if (!(season >= 1 && horizon >= 1)) throw new Error('--season and --horizon are whole numbers from 1 on.');
    return benchRegular('own', [readOwn(file, season, horizon)]);
  }
  const dir = process.env.BENCH_DATA ?? 'bench-data';
  const only = option('only');
  const rows: BenchRow[] = [];
  let demo: Promise<WeeklyData> | undefined;
  const demoCompany = () => {
    demo ??= demoWeeks();
    return demo;
  };
  for (const [name, folder, run] of [
    ['m3', 'm3', () => benchRegular('m3', readM3(dir))],
    ['carparts', 'carparts', () => benchIntermittent('carparts', readCarparts(dir))],
    ['retail', 'online_retail', () => benchWeekly('retail-weeks', onlineRetailWeeks(dir), 13)],
    ['demo', undefined, async () => benchWeekly('demo-weeks', (await demoCompany()).series, 26)],
    ['market', undefined, () => benchMarket('demo-market', [20_261, 2, 3])],
    ['stock', undefined, async () => benchStock('demo-stock', await demoCompany())],
  ] as const) {
    if (only && only !== name) continue;
    if (!folder || existsSync(join(dir, folder))) rows.push(...(await run()));
    else console.error(`${join(dir, folder)} is not there: set BENCH_DATA.`);
  }
  return rows;
}
