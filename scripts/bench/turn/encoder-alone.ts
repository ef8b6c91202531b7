// What the encoder can do by itself: the desk's own worker, two texts on their way, nothing else.
// encoder-alone MODELS_DIR SECONDS < texts, one a line; prints texts a second.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../../bot/root.ts';
import { createWorkerEmbedder } from '../../../nlu/embedding/worker-embedder.ts';
import { headLanguage } from '../../../nlu/language.ts';

const [modelsDir = '', seconds = ''] = process.argv.slice(2);
const texts = readFileSync(0, 'utf8').trim().split('\n');
const embedder = await createWorkerEmbedder({
  workerFile: join(ROOT, 'dist/nlu/embedding/worker.mjs'),
  modelsDir,
  remember: 0,
});
let next = 0;
let done = 0;
const work = async (until: number) => {
  while (performance.now() < until) {
    const text = texts[next++ % texts.length]!;
    await embedder.embed(text, headLanguage(text));
    done++;
  }
};
const both = (until: number) => Promise.all([work(until), work(until)]);
await both(performance.now() + 1000); // warm
done = 0;
const begun = performance.now();
await both(begun + Number(seconds) * 1000);
console.log(done / ((performance.now() - begun) / 1000));
await embedder.close();
