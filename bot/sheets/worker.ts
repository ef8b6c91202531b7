// A worker thread: reads the rows of one CSV or XLSX file, so that a bad file harms nobody but itself.
import { parentPort, workerData } from 'node:worker_threads';
import { BadSheet, rowsOfFile } from './rows-of-file.ts';

const { bytes, most } = workerData as { bytes: Uint8Array; most: number };
try {
  const rows = await rowsOfFile(Buffer.from(bytes));
  const filled = rows.filter(({ cells }) => cells.some((cell) => cell !== ''));
  parentPort!.postMessage({ rows: filled.slice(0, most) });
} catch (error) {
  parentPort!.postMessage({ problem: error instanceof BadSheet ? error.problem : 'broken' });
}
