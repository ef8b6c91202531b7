import { join } from 'node:path';
import type { BenchRow } from '../row.ts';
import { closedLoop } from './load.ts';
import { measured, memory, show, startServer, untilTrained } from './server.ts';
import { guestTexts } from './texts.ts';

const ROUNDS = 3;
const SECONDS = 3;
const TEXTS = guestTexts(4000, 7);

/** Whole durable turns a second, words alone, beside a bare botbuilder echo behind the same endpoint, interleaved. */
export async function benchWords(dist: string, dataDir: string): Promise<BenchRow[]> {
  const rows: BenchRow[] = [];
  const desk = await startServer([join(dist, 'bot/main.mjs')], 4101, {
    DATA_DIR: dataDir,
    PORT: '4101',
    LOG_LEVEL: 'silent',
    NODE_ENV: 'development',
    EMBEDDING_MODEL: 'none',
  });
  const echo = await startServer([join(dist, 'scripts/bench/turn/echo-server.mjs'), '4102'], 4102);
  try {
    await untilTrained(desk, 4101);
    const atRest = memory(desk);
    for (const connections of [100, 20, 1]) {
      const ratios: number[] = [];
      const work: number[] = []; // ratio of CPU: what others do on the machine changes it less
      for (let round = 0; round < ROUNDS; round++) {
        const e = await measured(echo, () => closedLoop(4102, connections, SECONDS, TEXTS));
        const d = await measured(desk, () => closedLoop(4101, connections, SECONDS, TEXTS));
        ratios.push(d.perSecond / e.perSecond);
        work.push(e.cpuMicros / d.cpuMicros);
        console.log(
          `c=${String(connections).padEnd(3)} echo ${show(e)}   desk ${show(d)}   ratio ${ratios.at(-1)!.toFixed(2)}`,
        );
        for (const [system, load] of [
          ['echo', e],
          ['ours', d],
        ] as const)
          for (const metric of ['perSecond', 'p50', 'p95', 'p99', 'cpuMicros'] as const)
            rows.push({ benchmark: `turn-c${connections}`, metric, system, value: load[metric], ms: SECONDS * 1000 });
      }
      const mean = ratios.reduce((a, b) => a + b, 0) / ratios.length;
      const median = work.sort((a, b) => a - b)[ROUNDS >> 1]!;
      rows.push({ benchmark: `turn-c${connections}`, metric: 'ratio', system: 'ours', value: mean, ms: 0 });
      rows.push({ benchmark: `turn-c${connections}`, metric: 'cpu-ratio', system: 'ours', value: median, ms: 0 });
      console.log(`c=${connections} mean ratio ${mean.toFixed(2)}, of CPU ${median.toFixed(2)}`);
    }
    const loaded = memory(desk);
    rows.push({ benchmark: 'turn-memory', metric: 'mb-at-rest', system: 'ours', value: atRest, ms: 0 });
    rows.push({ benchmark: 'turn-memory', metric: 'mb-after-load', system: 'ours', value: loaded, ms: 0 });
    console.log(`memory of the desk: ${atRest} MB at rest, ${loaded} MB after load`);
  } finally {
    desk.kill();
    echo.kill();
  }
  return rows;
}
