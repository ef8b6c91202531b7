import { type Apart, runApart } from '../apart.ts';
import type { PartName } from '../foresight/parts.ts';
import { openModelStore } from './model-store.ts';
import type { Training } from './train-part.ts';

/** What is asked of it. */
export interface Order {
  dataDir: string;
  now: string; // ISO, UTC: where the records end
  names: readonly PartName[];
}

/** What it tells: how far it has come, 0 to 1 of all, and each training as it is done. */
export type Told = { name: PartName; progress: number } | { training: Training; seconds: number };

/**
 * Trains in a process of its own, one training on a folder at a time: what the nightly job, the first start and
 * `npm run train` do. What is good is in the folder when it is told.
 * @param started handed the process, so that it can be ended
 * @throws Error where a training is under way already, or it fails
 */
export function runTraining(order: Order, hear: (told: Told) => void, started?: (apart: Apart) => void): Promise<void> {
  return openModelStore(order.dataDir).alone(() => runApart('bot/jobs/training/worker.mjs', order, hear, started));
}
