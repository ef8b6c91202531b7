// A process of its own: trains what is foreseen, part by part, from the records, while the desk answers; keeps what is good.
import { join } from 'node:path';
import { openDatabase } from '../../../knowledge/database/database.ts';
import { workApart } from '../apart.ts';
import type { Part } from '../foresight/part.ts';
import { PARTS } from '../foresight/parts.ts';
import { judgeOf } from './judges.ts';
import { openModelStore } from './model-store.ts';
import type { Order, Told } from './run-training.ts';
import { trainPart } from './train-part.ts';

const SEED = 1;
workApart<Order, Told>(async ({ dataDir, now, names }, tell) => {
  const store = openModelStore(dataDir);
  const database = openDatabase(join(dataDir, 'desk.sqlite'));
  try {
    for (const [done, name] of names.entries()) {
      const part = PARTS[name] as Part<unknown, unknown>;
      const started = performance.now();
      const progress = (share: number) => tell({ name, progress: (done + share) / names.length });
      progress(0);
      const result = trainPart(part, judgeOf(name), await part.gather(database, now), {
        ...{ now, seed: SEED, progress, version: store.nextVersion(name, now) },
        current: store.current(name, part.version),
      });
      store.keep(result);
      tell({ training: result.training, seconds: (performance.now() - started) / 1000 });
    }
  } finally {
    await database.close();
  }
});
