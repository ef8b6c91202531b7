import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { recommender } from '../../recommend/collaborative-filtering/recommender.ts';
import { similar } from '../../recommend/collaborative-filtering/similar.ts';
import { ROOT } from '../root.ts';
import type { Foreseen } from '../skills/skill.ts';

/** What the desk foresees with, and from which records it was learnt. */
interface Learnt extends Foreseen {
  from: string; // UTC ISO time of the first order that it knows
  orders: number;
}

interface Kept {
  version: number;
  trainedAt: string;
  from: string;
  orders: number;
  recommender: unknown;
  similar: unknown;
}

export interface ForesightOptions {
  dataDir: string;
  now(): Date;
  say(line: string): void;
  log: { warn(detail: object, text: string): void };
}

/** Changes when the kept form does. */
const VERSION = 1;
/** How often it is looked whether a new day has begun. */
const LOOK_EVERY_MS = 30 * 60_000;

export type Foresight = ReturnType<typeof openForesight>;

/**
 * The models that foresee: the last ones are loaded at start, new ones are fitted in a worker behind the open desk once a
 * day, and put into use when they are whole. Until the first ones are there the desk says less, not wrong.
 */
export function openForesight(options: ForesightOptions) {
  const folder = join(options.dataDir, 'models');
  const file = join(folder, 'foresight.json');
  let foreseen = load(file);
  let training: Promise<void> | undefined;
  let worker: Worker | undefined;
  let closed = false;

  async function train(): Promise<void> {
    const started = performance.now();
    const trainedAt = options.now().toISOString();
    const kept = await fitInWorker(join(options.dataDir, 'desk.sqlite'), trainedAt, (started) => {
      worker = started;
    });
    if (!kept) return; // nothing was ever ordered
    mkdirSync(folder, { recursive: true });
    writeFileSync(`${file}.new`, JSON.stringify(kept));
    renameSync(`${file}.new`, file);
    foreseen = unpack(kept);
    options.say(
      `Recommends from ${kept.orders} orders, trained in ${((performance.now() - started) / 1000).toFixed(1)} s`,
    );
  }

  const trainedToday = () => foreseen?.trainedAt.slice(0, 10) === options.now().toISOString().slice(0, 10);
  /** Trains where that was not done today; one training at a time. */
  const keepFresh = (): Promise<void> => {
    if (trainedToday()) return Promise.resolve();
    training ??= train()
      .catch((error: unknown) => {
        if (!closed) options.log.warn({ err: error }, 'training what foresees failed: the last models stay');
      })
      .finally(() => {
        training = undefined;
      });
    return training;
  };
  const timer = setInterval(() => void keepFresh(), LOOK_EVERY_MS).unref();

  return {
    /** What is in use; undefined before the first training. */
    current: (): Learnt | undefined => foreseen,
    keepFresh,
    state: () => ({ recommendsFrom: foreseen ? { orders: foreseen.orders, trainedAt: foreseen.trainedAt } : null }),
    async close(): Promise<void> {
      clearInterval(timer);
      closed = true;
      await worker?.terminate();
    },
  };
}

function fitInWorker(file: string, now: string, started: (worker: Worker) => void): Promise<Kept | undefined> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(join(ROOT, 'dist/bot/jobs/foresight-worker.mjs'), { workerData: { file, now } });
    worker.unref();
    started(worker);
    worker.once('message', (made: { fitted?: Pick<Kept, 'recommender' | 'similar'>; orders: number; from?: string }) =>
      resolve(
        made.fitted && {
          version: VERSION,
          trainedAt: now,
          from: made.from ?? now,
          orders: made.orders,
          ...made.fitted,
        },
      ),
    );
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`The training stopped with code ${code}.`)));
  });
}

/** The models as kept; damaged ones or those of another version count as none. */
function load(file: string): Learnt | undefined {
  if (!existsSync(file)) return undefined;
  try {
    const kept = JSON.parse(readFileSync(file, 'utf8')) as Kept;
    return kept.version === VERSION ? unpack(kept) : undefined;
  } catch {
    return undefined;
  }
}

const unpack = ({ trainedAt, from, orders, ...models }: Kept): Learnt => ({
  trainedAt,
  from,
  orders,
  recommender: recommender.fromJSON(models.recommender),
  similar: similar.fromJSON(models.similar),
});
