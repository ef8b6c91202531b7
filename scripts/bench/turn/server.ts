import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { Load } from './load.ts';

export type Measured = Load & { cpuMicros: number };

/** Starts a server on the first core (the load comes from another) and waits until it answers. */
export async function startServer(
  args: readonly string[],
  port: number,
  env: Readonly<Record<string, string>> = {},
): Promise<ChildProcess> {
  const child = spawn('taskset', ['-c', '0', process.execPath, ...args], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  for (let tries = 0; tries < 600; tries++) {
    if (child.exitCode !== null) break;
    if (await answers(`http://127.0.0.1:${port}/`)) return child;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  child.kill();
  throw new Error(`The server on port ${port} did not start.`);
}

const answers = (url: string) =>
  fetch(url).then(
    () => true,
    () => false,
  );

/** A load with what it cost the server: microseconds of CPU a message, which other work on the machine changes little. */
export async function measured(server: ChildProcess, run: () => Promise<Load>): Promise<Measured> {
  const before = cpuMicros(server);
  const load = await run();
  return { ...load, cpuMicros: (cpuMicros(server) - before) / load.handled };
}

/** User and system time so far, in microseconds; the kernel counts in hundredths of a second. */
function cpuMicros(child: ChildProcess): number {
  const fields = readFileSync(`/proc/${child.pid}/stat`, 'utf8').split(') ')[1]!.split(' ');
  return (Number(fields[11]) + Number(fields[12])) * 10_000;
}

/** Resident memory in MB, that of a training in a process of its own counted with it. */
export function memory(child: ChildProcess): number {
  return Math.round(family(child.pid!).reduce((sum, pid) => sum + residentKb(pid), 0) / 1024);
}

/** A process and those that it started. */
function family(pid: number): number[] {
  const own = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim();
  return [pid, ...(own ? own.split(' ').flatMap((one) => family(Number(one))) : [])];
}

const residentKb = (pid: number) =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0);

/** Waits until a desk that was just started has trained what it foresees with, and the process that did it is gone. */
export async function untilTrained(desk: ChildProcess, port: number): Promise<void> {
  for (let tries = 0; tries < 600; tries++) {
    const ready = (await (await fetch(`http://127.0.0.1:${port}/readyz`)).json()) as { foresees?: object };
    if (ready.foresees && 'recommendation' in ready.foresees && family(desk.pid!).length === 1) return;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  throw new Error('The desk was not trained within five minutes.');
}

export const show = (l: Measured): string =>
  `${l.cpuMicros.toFixed(0)} µs CPU, ${l.perSecond.toFixed(0)}/s p50 ${l.p50.toFixed(1)} p95 ${l.p95.toFixed(1)} p99 ${l.p99.toFixed(1)}`;
