import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { ROOT } from '../../root.ts';
import type { PartName } from '../foresight/parts.ts';
import { openModelStore } from './model-store.ts';
import type { Training } from './train-part.ts';

/** What the worker is asked. */
export interface Order {
  dataDir: string;
  now: string; // ISO, UTC: where the records end
  names: readonly PartName[];
}

/** What the worker tells: how far it has come, 0 to 1 of all, and each training as it is done. */
export type Told = { name: PartName; progress: number } | { training: Training; seconds: number };

/**
 * Trains in a worker thread, one training on a folder at a time: what the nightly job, the first start and `npm run train`
 * do. What is good is in the folder when it is told.
 * @param started handed the worker, so that it can be ended
 * @throws Error where a training is under way already, or the worker fails
 */
export function runTraining(
  order: Order,
  hear: (told: Told) => void,
  started?: (worker: Worker) => void,
): Promise<void> {
  return openModelStore(order.dataDir).alone(
    () =>
      new Promise<void>((resolve, reject) => {
        const worker = new Worker(join(ROOT, 'dist/bot/jobs/training/worker.mjs'), { workerData: order });
        started?.(worker);
        worker.on('message', (told: Told) => {
          try {
            hear(told);
          } catch (error) {
            reject(error);
          }
        });
        worker.once('error', reject);
        worker.once('exit', (code) =>
          code ? reject(new Error(`The training stopped with code ${code}.`)) : resolve(),
        );
      }),
  );
}
