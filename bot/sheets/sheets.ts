import { Worker } from 'node:worker_threads';
import type { ListLine } from '../../nlu/order-list/order-list.ts';
import type { Row } from '../../nlu/order-list/rows.ts';
import type { Pasted } from '../skills/support/listing/open-list.ts';

const MOST_BYTES = 5 * 1024 * 1024;
/** Rows that are looked at: a form lists more goods than are ordered. */
const MOST_ROWS = 5000;
const MOST_MS = 5000;
const MOST_MEMORY_MB = 256;

type Read = { rows: Row[] } | { problem: 'size' | 'time' | 'broken' | 'old' };

/**
 * Reads order lists out of files, one at a time, each in a worker thread with limits of size, time and memory.
 *
 * @param workerFile the built bot/sheets/worker.ts
 * @param readRows makes order lines of rows
 */
export function createSheets(options: {
  workerFile: string;
  find(conversationId: string, uploadId: string): { name: string; bytes: Uint8Array } | undefined;
  readRows(rows: readonly Row[]): ListLine[];
  mostMs?: number;
}) {
  let last: Promise<unknown> = Promise.resolve();
  return async (conversationId: string, uploadId: string): Promise<Pasted> => {
    const file = options.find(conversationId, uploadId);
    if (!file) return { problem: 'broken' };
    const mine = last.then(() => readInWorker(options.workerFile, file.bytes, options.mostMs ?? MOST_MS));
    last = mine;
    const read = await mine;
    if ('problem' in read) return { ...read, file: file.name };
    return { lines: options.readRows(read.rows), file: file.name };
  };
}

/** Never rejects: what goes wrong in the worker is a file that cannot be read. */
function readInWorker(workerFile: string, bytes: Uint8Array, mostMs: number): Promise<Read> {
  if (bytes.length > MOST_BYTES) return Promise.resolve({ problem: 'size' });
  return new Promise((resolve) => {
    const worker = new Worker(workerFile, {
      workerData: { bytes, most: MOST_ROWS },
      resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY_MB, maxYoungGenerationSizeMb: 32 },
      stderr: true,
    });
    const done = (read: Read) => {
      clearTimeout(timer);
      void worker.terminate();
      resolve(read);
    };
    const timer = setTimeout(() => done({ problem: 'time' }), mostMs);
    worker.once('message', done);
    worker.once('error', () => done({ problem: 'broken' }));
    worker.once('exit', () => done({ problem: 'broken' }));
  });
}
