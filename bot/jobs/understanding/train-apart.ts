import type { IntentModel } from '../../../nlu/intents/model.ts';
import { fromJSON, type PackedModel } from '../../../nlu/intents/model-json.ts';
import type { Example } from '../../../nlu/intents/train.ts';
import { type Apart, runApart } from '../apart.ts';

/** What training is asked. */
export interface DenseOrder {
  /** With its words trained already; undefined: they are trained too. */
  model: PackedModel | undefined;
  examples: readonly Example[];
  modelsDir: string;
  embeddingModel: string | undefined;
  /** Whether the encoder's share is trained. */
  dense: boolean;
}
/** What it tells. */
export type DenseTold = { progress: number } | { model: PackedModel };

/** Trains in a process of its own. @throws what ended it */
export async function trainApart(
  order: DenseOrder,
  onProgress: (share: number) => void,
  started?: (apart: Apart) => void,
): Promise<IntentModel> {
  let packed: PackedModel | undefined;
  const hear = (told: DenseTold) => {
    if ('model' in told) packed = told.model;
    else onProgress(told.progress);
  };
  await runApart('bot/jobs/training-worker.mjs', order, hear, started);
  return fromJSON(packed!);
}
