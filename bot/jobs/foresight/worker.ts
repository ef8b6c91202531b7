// A worker thread: fits what is foreseen, part by part, from the orders and looks in the records, while the desk answers.
import { parentPort, workerData } from 'node:worker_threads';
import { openDatabase } from '../../../knowledge/database/database.ts';
import type { Fitted, Part } from './part.ts';
import { PARTS, type PartName } from './parts.ts';

/** What the worker tells: how far it has come, and each part as it is done (undefined: too little to learn from). */
export type Told = { progress: number } | { name: PartName; fitted: Fitted | undefined; seconds: number };

const { file, now, names } = workerData as { file: string; now: string; names: readonly PartName[] };
const tell = (told: Told) => parentPort!.postMessage(told);
const database = openDatabase(file);
for (const [done, name] of names.entries()) {
  const part = PARTS[name] as Part<unknown, unknown>;
  const started = performance.now();
  const progress = (share: number) => tell({ progress: (done + share) / names.length });
  progress(0);
  const fitted = part.fit(await part.gather(database, now), { now, seed: 1, progress });
  tell({ name, fitted, seconds: (performance.now() - started) / 1000 });
}
await database.close();
