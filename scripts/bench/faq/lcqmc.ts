import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DiceCoefficient, JaroWinklerDistance } from 'natural/lib/natural/distance/index.js';
import { cosine } from '../../../knowledge/search/cosine.ts';
import { normalise } from '../../../nlu/normalise.ts';
import type { Lab } from '../lab.ts';
import { PUBLISHED } from '../published.ts';
import type { SetResult, SystemResult } from '../result.ts';
import { latency } from '../timing.ts';
import { spearman } from './spearman.ts';

interface Pair {
  a: string;
  b: string;
  same: number; // 1 where both ask the same
}

function readPairs(file: string): Pair[] {
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => {
      const [a, b, same] = line.split('\t') as [string, string, string];
      return { a: normalise(a), b: normalise(b), same: Number(same) };
    });
}

/** How well the likeness of two Chinese questions follows whether people say they mean the same. */
export async function benchLcqmc(lab: Lab, folder: string): Promise<SetResult> {
  const pairs = readPairs(join(folder, 'dev.txt'));
  const start = performance.now();
  const vectors = lab.vectors('lcqmc', 'zh');
  await vectors.fill(pairs.flatMap(({ a, b }) => [a, b]));
  const likeness = async ({ a, b }: Pair) =>
    cosine((await vectors.embed(a)).sentence, (await vectors.embed(b)).sentence);
  const ours = await scored('ours', pairs, likeness, start);
  const peers = [
    await scored('natural Dice', pairs, ({ a, b }) => DiceCoefficient(a, b)),
    await scored('natural Jaro-Winkler', pairs, ({ a, b }) => JaroWinklerDistance(a, b)),
  ];
  const published = PUBLISHED.lcqmc!.map((one) => ({ ...one, ms: 0 }));
  return { benchmark: 'lcqmc', main: ['spearman'], systems: [ours, ...peers, ...published] };
}

async function scored(
  system: string,
  pairs: readonly Pair[],
  likeness: (pair: Pair) => Promise<number> | number,
  start = performance.now(),
): Promise<SystemResult> {
  const { results, times } = await latency(pairs, likeness);
  const same = pairs.map((pair) => pair.same);
  const metrics = {
    spearman: spearman(results, same),
    // What the model was first measured on, to compare with.
    'spearman-3000': spearman(results.slice(0, 3000), same.slice(0, 3000)),
    ...times,
  };
  return { system, metrics, ms: performance.now() - start };
}
