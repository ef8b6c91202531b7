// npm run bench -- faq [--only stackfaq,own-faq-en] [--report DIR]
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { dataFolder, reportFolder, wanted } from './arguments.ts';
import { benchLcqmc } from './faq/lcqmc.ts';
import { benchOwnFaq } from './faq/own.ts';
import { benchStackFaq } from './faq/stack.ts';
import { openLab } from './lab.ts';
import { writeReport } from './report/report.ts';
import { print, rowsOf, type SetResult } from './result.ts';
import type { BenchRow } from './row.ts';

const PUBLIC = {
  stackfaq: { folder: 'stackfaq', run: benchStackFaq },
  lcqmc: { folder: 'lcqmc_zh', run: benchLcqmc },
};

/** Finding the right article: public data and the demo company's own, beside what others reach. */
export async function benchFaq(args: string[]): Promise<BenchRow[]> {
  const lab = await openLab();
  try {
    const asked = wanted(args);
    const results: SetResult[] = [];
    for (const [benchmark, { folder, run }] of Object.entries(PUBLIC)) {
      if (!asked(benchmark)) continue;
      const path = join(dataFolder(), folder);
      if (!existsSync(path)) console.log(`\n${benchmark}: left out, there is no ${path} (see docs/bench-data.md)`);
      else print(results[results.push(await run(lab, path)) - 1]!);
    }
    for (const result of await benchOwnFaq(lab, asked)) print(results[results.push(result) - 1]!);
    writeReport('faq', 'Understanding: questions and answers', results, reportFolder(args));
    return rowsOf(results);
  } finally {
    await lab.close();
  }
}
