import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { openVectorCache } from '../../bot/jobs/vector-cache.ts';
import { ROOT } from '../../bot/root.ts';
import type { Embedding } from '../../nlu/embedding/embedder.ts';
import { createWorkerEmbedder } from '../../nlu/embedding/worker-embedder.ts';
import type { HeadLanguage } from '../../nlu/intents/model.ts';

/** Texts on their way to the worker at a time, so that it never waits. */
const AHEAD = 4;

export type Lab = Awaited<ReturnType<typeof openLab>>;
export type Vectors = ReturnType<Lab['vectors']>;

/** The desk's encoders in their worker, and files of the vectors that they once made, so that a benchmark can be run again. */
export async function openLab(folder = join(ROOT, 'data/bench')) {
  mkdirSync(folder, { recursive: true });
  const embedder = await createWorkerEmbedder({
    workerFile: join(ROOT, 'dist/nlu/embedding/worker.mjs'),
    modelsDir: join(folder, 'models'),
    remember: 0, // what is measured is the encoder, what is remembered is in the file
  });
  return {
    encoder: (language: HeadLanguage) => embedder.id(language),
    /** Asks the encoder, whatever the file holds. */
    fresh: (text: string, language: HeadLanguage) => embedder.embed(text, language),
    /** The vectors of one set of texts, by the hash of the text. */
    vectors(name: string, language: HeadLanguage) {
      const cache = openVectorCache(join(folder, `${name}.${embedder.id(language)}.tsv`));
      async function embed(text: string): Promise<Embedding> {
        const key = createHash('sha256').update(text).digest('base64');
        const [sentence, features] = [cache.get(`${key} sentence`), cache.get(`${key} features`)];
        if (sentence && features) return { sentence, features };
        const made = await embedder.embed(text, language);
        cache.set(`${key} sentence`, made.sentence);
        cache.set(`${key} features`, made.features);
        return made;
      }
      return {
        embed,
        /** Embeds all of them, several on their way at once, and keeps them on the disk. */
        async fill(texts: Iterable<string>): Promise<void> {
          const waiting = [...new Set(texts)].values();
          const work = async () => {
            for (const text of waiting) await embed(text);
          };
          await Promise.all(Array.from({ length: AHEAD }, work));
          await cache.save();
        },
      };
    },
    close: () => embedder.close(),
  };
}
