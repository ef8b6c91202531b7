// npm run bench -- nlu [--only banking77,hwu64] [--report DIR], or --train FILE --test FILE
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { dataFolder, optionOf, reportFolder, wanted } from './arguments.ts';
import { type Lab, openLab } from './lab.ts';
import { pooled } from './nlu/metrics.ts';
import { oursOnSplit } from './nlu/ours.ts';
import { benchOwn } from './nlu/own.ts';
import { peersOn } from './nlu/peers.ts';
import { PUBLIC, type Split } from './nlu/splits.ts';
import { benchYours } from './nlu/yours.ts';
import { PUBLISHED } from './published.ts';
import { writeReport } from './report/report.ts';
import { print, rowsOf, type SetResult } from './result.ts';
import type { BenchRow } from './row.ts';

const MAIN: Record<string, string[]> = {
  'nlu-corpora': ['micro-f1'],
  smp2017: ['macro-f1', 'accuracy'],
  clinc150: ['in-scope-accuracy', 'oos-recall'],
  'clinc150-oos-given': ['in-scope-accuracy', 'oos-recall'],
};

/** Intents on public data and on the desk's own, beside what others reach; everything is chosen on train and validation. */
export async function benchNlu(args: string[]): Promise<BenchRow[]> {
  const lab = await openLab();
  try {
    const [train, test] = [optionOf(args, 'train'), optionOf(args, 'test')];
    if (train && test) return await benchYours(lab, train, test, reportFolder(args));
    const asked = wanted(args);
    const results: SetResult[] = [];
    for (const [benchmark, { folder, read }] of Object.entries(PUBLIC)) {
      if (!asked(benchmark)) continue;
      const path = join(dataFolder(), folder);
      if (!existsSync(path)) console.log(`\n${benchmark}: left out, there is no ${path} (see docs/bench-data.md)`);
      else print(results[results.push(await benchPublic(lab, benchmark, read(path))) - 1]!);
    }
    for (const result of await benchOwn(lab, asked)) print(results[results.push(result) - 1]!);
    writeReport('nlu', 'Understanding: intents', results, reportFolder(args));
    return rowsOf(results);
  } finally {
    await lab.close();
  }
}

async function benchPublic(lab: Lab, benchmark: string, splits: readonly Split[]): Promise<SetResult> {
  const start = performance.now();
  const parts = [];
  for (const split of splits) {
    const vectors = lab.vectors(split.name, split.language);
    await vectors.fill([split.train, split.valid, split.test].flatMap((rows) => rows.map((row) => row.text)));
    parts.push(await oursOnSplit(split, vectors.embed));
  }
  const ours = { system: 'ours', metrics: pooled(parts), ms: performance.now() - start };
  const published = (PUBLISHED[benchmark] ?? []).map((one) => ({ ...one, ms: 0 }));
  return {
    benchmark,
    main: MAIN[benchmark] ?? ['accuracy', 'macro-f1'],
    systems: [ours, ...(await peersOn(splits)), ...published],
    judged: parts.flatMap((part) => part.judged),
  };
}
