// A process of its own: runs recorded conversations against an article that is not published, while the desk answers.
import { join } from 'node:path';
import { fromJSON } from '../../nlu/intents/model-json.ts';
import { workApart } from '../jobs/apart.ts';
import { openEncoders } from '../jobs/understanding/encoders.ts';
import { vectorFile } from '../jobs/understanding/kept.ts';
import { openVectorCache } from '../jobs/vector-cache.ts';
import type { DraftOrder, DraftTold } from './draft-effects.ts';
import { replayRecords } from './open.ts';

workApart<DraftOrder, DraftTold>(async ({ config, model, encoder, article, limits }, tell) => {
  const modelsDir = join(config.dataDir, 'models');
  const { embedder, name } = await openEncoders(config, modelsDir, encoder);
  try {
    const vectors = openVectorCache(vectorFile(modelsDir, name)); // read only: the file is the desk's
    const otherArticles = [article];
    const progress = (share: number) => tell({ progress: share });
    const replayed = await replayRecords({
      ...{ config, embedder, vectors, otherArticles, limits, progress },
      model: fromJSON(model),
    });
    tell({ replayed });
  } finally {
    await embedder?.close();
  }
});
