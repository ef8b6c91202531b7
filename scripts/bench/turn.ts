import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../../bot/root.ts';
import type { BenchRow } from '../bench.ts';
import { closedLoop, type Load } from './load.ts';

const ROUNDS = 3;
const SECONDS = 3;
const TEXTS = [
  'hello',
  'thanks',
  'is CUP-12 in stock?',
  'price for 500 CUP-12',
  '你好',
  'CUP-12 有货吗',
  'are you a robot?',
  'what can you do',
];

/** Whole durable turns a second of the desk beside a bare botbuilder echo behind the same endpoint, interleaved. */
export async function benchTurn(): Promise<BenchRow[]> {
  const dist = join(ROOT, 'dist');
  const dataDir = mkdtempSync(join(tmpdir(), 'bench-turn-'));
  const rows: BenchRow[] = [];
  try {
    const desk = await server([join(dist, 'bot/main.mjs')], 4101, {
      DATA_DIR: dataDir,
      PORT: '4101',
      LOG_LEVEL: 'silent',
      NODE_ENV: 'development',
      EMBEDDING_MODEL: 'none',
    });
    const echo = await server([join(dist, 'scripts/bench/echo-server.mjs'), '4102'], 4102, {});
    const atRest = memory(desk);
    for (const connections of [100, 20, 1]) {
      const ratios: number[] = [];
      for (let round = 0; round < ROUNDS; round++) {
        const e = await measured(echo, () => closedLoop(4102, connections, SECONDS, TEXTS));
        const d = await measured(desk, () => closedLoop(4101, connections, SECONDS, TEXTS));
        ratios.push(d.perSecond / e.perSecond);
        console.log(
          `c=${String(connections).padEnd(3)} echo ${show(e)}   desk ${show(d)}   ratio ${(d.perSecond / e.perSecond).toFixed(2)}`,
        );
        for (const [system, load] of [
          ['echo', e],
          ['ours', d],
        ] as const)
          for (const metric of ['perSecond', 'p50', 'p95', 'p99', 'cpuMicros'] as const)
            rows.push({ benchmark: `turn-c${connections}`, metric, system, value: load[metric], ms: SECONDS * 1000 });
      }
      const mean = ratios.reduce((a, b) => a + b, 0) / ratios.length;
      rows.push({ benchmark: `turn-c${connections}`, metric: 'ratio', system: 'ours', value: mean, ms: 0 });
      console.log(`c=${connections} mean ratio ${mean.toFixed(2)}`);
    }
    console.log(`memory of the desk: ${atRest} MB at rest, ${memory(desk)} MB after load`);
    desk.kill();
    echo.kill();
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
  return rows;
}

/** A load with what it cost the server: microseconds of CPU a message, which other work on the machine changes little. */
async function measured(server: ChildProcess, run: () => Promise<Load>): Promise<Load & { cpuMicros: number }> {
  const before = cpuMicros(server);
  const load = await run();
  return { ...load, cpuMicros: (cpuMicros(server) - before) / load.handled };
}

/** User and system time so far, in microseconds; the kernel counts in hundredths of a second. */
function cpuMicros(child: ChildProcess): number {
  const fields = readFileSync(`/proc/${child.pid}/stat`, 'utf8').split(') ')[1]!.split(' ');
  return (Number(fields[11]) + Number(fields[12])) * 10_000;
}

const show = (l: Load & { cpuMicros: number }) =>
  `${l.cpuMicros.toFixed(0)} µs CPU, ${l.perSecond.toFixed(0)}/s p50 ${l.p50.toFixed(1)} p95 ${l.p95.toFixed(1)} p99 ${l.p99.toFixed(1)}`;

async function server(args: string[], port: number, env: Record<string, string>): Promise<ChildProcess> {
  const child = spawn('taskset', ['-c', '0', process.execPath, ...args], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  for (let tries = 0; tries < 600; tries++) {
    if (
      await fetch(`http://127.0.0.1:${port}/`).then(
        () => true,
        () => false,
      )
    )
      return child;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`The server on port ${port} did not start.`);
}

/** Resident memory in MB. */
function memory(child: ChildProcess): number {
  return Math.round(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1] ?? 0) / 1024);
}
