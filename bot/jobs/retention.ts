import type { Handle } from '../../knowledge/database/database.ts';
import { keptFrom, openRetention } from '../../knowledge/privacy/retention.ts';

/** Keeps the seller's retention: batch by batch, with room between them for those who write meanwhile. */
export function createRetentionJob(options: {
  handle: Handle;
  months: number;
  now(): Date;
  log: { info(detail: object, text: string): void };
}) {
  const retention = openRetention(options.handle);
  return async function keepRetention(): Promise<void> {
    const before = keptFrom(options.now(), options.months);
    const rows = retention.byAge(before);
    let batches = 1;
    while (retention.step(before)) {
      batches++;
      await new Promise((resolve) => setImmediate(resolve));
    }
    if (rows || batches > 1) options.log.info({ rows, batches, before }, 'what was older than it is kept was deleted');
  };
}
