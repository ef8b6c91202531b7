// npm run bench -- NAME [--json FILE] and what the benchmark itself takes
import { writeFileSync } from 'node:fs';
import type { BenchRow } from './bench/row.ts';

/** Loaded only when asked for: what one needs costs the others nothing. */
const BENCHMARKS: Record<string, () => Promise<(args: string[]) => Promise<BenchRow[]>>> = {
  nlu: async () => (await import('./bench/nlu.ts')).benchNlu,
  faq: async () => (await import('./bench/faq.ts')).benchFaq,
  turn: async () => (await import('./bench/turn.ts')).benchTurn,
  console: async () => (await import('./bench/console.ts')).benchConsole,
  demand: async () => (await import('./bench/demand.ts')).benchDemand,
  purchase: async () => (await import('./bench/purchase.ts')).benchPurchase,
  risk: async () => (await import('./bench/risk.ts')).benchRisk,
  recommend: async () => (await import('./bench/recommend.ts')).benchRecommend,
};

const [name = '', ...args] = process.argv.slice(2);
const load = BENCHMARKS[name];
if (!load) {
  console.error(`Which benchmark? npm run bench -- ${Object.keys(BENCHMARKS).join(' | ')} [--json FILE]`);
  process.exit(2);
}
const json = args.indexOf('--json');
const file = json < 0 ? undefined : args.splice(json, 2)[1];
const rows = await (await load())(args);
if (file) writeFileSync(file, JSON.stringify(rows, null, 2));
