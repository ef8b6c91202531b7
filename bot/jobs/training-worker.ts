// A process of its own: trains the encoder's share of the intent model while the desk answers.
import { loadEncoder } from '../../nlu/embedding/encoder.ts';
import { fromJSON, toJSON } from '../../nlu/intents/model-json.ts';
import { trainDense } from '../../nlu/intents/train.ts';
import { workApart } from './apart.ts';
import type { DenseOrder, DenseTold } from './mind.ts';

workApart<DenseOrder, DenseTold>(async ({ model, examples, modelsDir, embeddingModel }, tell) => {
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
      tell({ progress });
    },
  );
  tell({ model: toJSON(trained) });
});
