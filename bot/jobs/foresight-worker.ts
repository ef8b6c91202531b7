// A worker thread: fits what recommends, from the orders and looks in the records, while the desk answers.
import { parentPort, workerData } from 'node:worker_threads';
import { openDatabase } from '../../knowledge/database/database.ts';
import { purchaseRecords } from '../../knowledge/orders/purchases.ts';
import { recommender } from '../../recommend/collaborative-filtering/recommender.ts';
import { similar } from '../../recommend/collaborative-filtering/similar.ts';

const { file, now } = workerData as { file: string; now: string };
const database = openDatabase(file);
const rows = await purchaseRecords(database.query);
await database.close();
const bought = rows.filter((row) => !row.browsed);
const fitted = bought.length
  ? {
      recommender: recommender.fit(rows, { seed: 1, now }).toJSON(),
      similar: similar.fit(rows, { seed: 1, now }).toJSON(),
    }
  : undefined;
parentPort!.postMessage({ fitted, orders: new Set(bought.map((row) => row.order)).size, from: bought[0]?.at });
