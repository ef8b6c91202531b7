// A process of its own: trains the intent model, or the encoder's share of it, while the desk answers.
import { loadEncoder } from '../../nlu/embedding/encoder.ts';
import { fromJSON, toJSON } from '../../nlu/intents/model-json.ts';
import { trainDense, trainWords } from '../../nlu/intents/train.ts';
import { workApart } from './apart.ts';
import type { DenseOrder, DenseTold } from './understanding/train-apart.ts';

workApart<DenseOrder, DenseTold>(async ({ model, examples, modelsDir, embeddingModel, dense }, tell) => {
  const words = model ? fromJSON(model) : trainWords(examples);
  if (!dense) return tell({ model: toJSON(words) });
  const encoder = await loadEncoder({ modelsDir, ...(embeddingModel && { model: embeddingModel }) });
  let shown = 0;
  const trained = await trainDense(
    words,
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
