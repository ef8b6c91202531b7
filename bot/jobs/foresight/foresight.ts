import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { ROOT } from '../../root.ts';
import { keep, load, unpack } from './kept.ts';
import { type Foreseen, PARTS, type PartName } from './parts.ts';
import type { Told } from './worker.ts';

export interface ForesightOptions {
  dataDir: string;
  now(): Date;
  say(line: string): void;
  log: { warn(detail: object, text: string): void };
}

/** How often it is looked whether a new day has begun. */
const LOOK_EVERY_MS = 30 * 60_000;
const NAMES = Object.keys(PARTS) as PartName[];

export type Foresight = ReturnType<typeof openForesight>;

/**
 * The models that foresee: the last ones are loaded at start, new ones are fitted in a worker behind the open desk once
 * a day, and each is put into use when it is whole. Until the first ones are there the desk says less, not wrong.
 */
export function openForesight(options: ForesightOptions) {
  const { say, log } = options;
  const folder = join(options.dataDir, 'models');
  const foreseen: Foreseen = {};
  for (const name of NAMES) put(name, load(folder, name));
  let lookedOn: string | undefined;
  let training: Promise<void> | undefined;
  let worker: Worker | undefined;
  let closed = false;

  function put<Name extends PartName>(name: Name, made: Foreseen[Name]): void {
    if (made) foreseen[name] = made;
  }

  async function train(names: readonly PartName[]): Promise<void> {
    const started = performance.now();
    const trainedAt = options.now().toISOString();
    const told: string[] = [];
    await inWorker(
      { file: join(options.dataDir, 'desk.sqlite'), now: trainedAt, names },
      (started) => {
        worker = started;
      },
      (message) => {
        if ('progress' in message) return;
        const { name, fitted, seconds } = message;
        told.push(`${name} ${fitted ? `${seconds.toFixed(1)} s` : '(too few records)'}`);
        if (!fitted) return;
        const kept = { version: PARTS[name].version, trainedAt, ...fitted };
        keep(folder, name, kept);
        put(name, unpack(name, kept));
      },
      say,
    );
    lookedOn = trainedAt.slice(0, 10);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    if (foreseen.recommendation) say(`Foresees, trained in ${seconds} s: ${told.join(', ')}`);
  }

  /** Trains what was not trained today; one training at a time. */
  const keepFresh = (): Promise<void> => {
    const today = options.now().toISOString().slice(0, 10);
    const names = lookedOn === today ? [] : NAMES.filter((name) => foreseen[name]?.trainedAt.slice(0, 10) !== today);
    if (!names.length) return Promise.resolve();
    training ??= train(names)
      .catch((error: unknown) => {
        if (!closed) log.warn({ err: error }, 'training what foresees failed: the last models stay');
      })
      .finally(() => {
        training = undefined;
      });
    return training;
  };
  const timer = setInterval(() => void keepFresh(), LOOK_EVERY_MS).unref();

  return {
    /** What is in use; empty before the first training. */
    current: (): Foreseen => foreseen,
    keepFresh,
    state: () => ({
      foresees: Object.fromEntries(
        Object.entries(foreseen).map(([name, { trainedAt, figures }]) => [name, { trainedAt, ...figures }]),
      ),
    }),
    async close(): Promise<void> {
      clearInterval(timer);
      closed = true;
      await worker?.terminate();
    },
  };
}

/** Runs the worker until it has fitted all that was asked; progress is said in quarters. */
function inWorker(
  workerData: { file: string; now: string; names: readonly PartName[] },
  started: (worker: Worker) => void,
  hear: (told: Told) => void,
  say: (line: string) => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(join(ROOT, 'dist/bot/jobs/foresight/worker.mjs'), { workerData });
    worker.unref();
    started(worker);
    let quarters = 0;
    let left = workerData.names.length;
    worker.on('message', (told: Told) => {
      if ('progress' in told && Math.floor(told.progress * 4) > quarters) {
        quarters = Math.floor(told.progress * 4);
        say(`  foresight ${25 * quarters} %`);
      }
      try {
        hear(told);
      } catch (error) {
        reject(error);
      }
      if ('name' in told && --left === 0) resolve();
    });
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`The training stopped with code ${code}.`)));
  });
}
