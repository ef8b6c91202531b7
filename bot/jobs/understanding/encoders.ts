import { join } from 'node:path';
import type { Embedder } from '../../../nlu/embedding/embedder.ts';
import { createWorkerEmbedder } from '../../../nlu/embedding/worker-embedder.ts';
import type { Config } from '../../config.ts';
import { ROOT } from '../../root.ts';

/** The encoders in their worker, or why there are none; `name` stands in the fingerprint of what is made with them. */
export interface Encoders {
  embedder?: Embedder;
  name: string;
  degraded: string; // '' where there are some
}

/** Loads the encoders of the settings; where that fails the desk works on words alone and says why. */
export async function openEncoders(config: Config, modelsDir: string, wanted = true): Promise<Encoders> {
  if (!wanted || config.embeddingModel === 'none') return { name: 'none', degraded: 'the encoder is switched off' };
  try {
    const embedder = await createWorkerEmbedder({
      workerFile: join(ROOT, 'dist/nlu/embedding/worker.mjs'),
      modelsDir,
      ...(config.embeddingModel && { model: config.embeddingModel }),
    });
    return { embedder, name: `${embedder.id('en')}, ${embedder.id('zh')}`, degraded: '' };
  } catch (error) {
    return { name: 'none', degraded: error instanceof Error ? error.message : String(error) };
  }
}
