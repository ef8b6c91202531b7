// A worker thread: trains the encoder's share of the intent model while the desk answers.
import { parentPort, workerData } from 'node:worker_threads';
import { loadEncoder } from '../../nlu/embedding/encoder.ts';

import { fromJSON, type PackedModel, toJSON } from '../../nlu/intents/model-json.ts';
import { type Example, trainDense } from '../../nlu/intents/train.ts';

const { model, examples, modelsDir, embeddingModel } = workerData as {
  model: PackedModel;
  examples: Example[];
  modelsDir: string;
  embeddingModel?: string;
};
const encoder = await loadEncoder({ modelsDir, ...(embeddingModel && { model: embeddingModel }) });
let shown = 0;
const trained = await trainDense(
  fromJSON(model),
  examples,
  (text, language) => encoder.embed(text, language),
  {},
  (progress: number) => {
    if (progress - shown < 0.02) return;
    shown = progress;
    parentPort!.postMessage({ progress });
  },
);
parentPort!.postMessage({ progress: 1, model: toJSON(trained) });
