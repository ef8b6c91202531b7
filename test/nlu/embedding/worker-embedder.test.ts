import { describe, expect, it, vi } from 'vitest';
import { createWorkerEmbedder } from '../../../nlu/embedding/worker-embedder.ts';

/** A worker that speaks the protocol; `inWorker` in its answers counts how many jobs it holds. */
const worker = (
  onMessage: string,
  first = `parentPort.postMessage({ kind: 'ready', ids: { en: 'toy-en', zh: 'toy-zh' } });`,
) =>
  new URL(
    `data:text/javascript,${encodeURIComponent(`import { parentPort } from 'node:worker_threads';
     let held = 0; let runs = 0;
     parentPort.on('message', ({ id, text }) => { ${onMessage} });
     ${first}`)}`,
  );
const ECHO = `held++; setImmediate(() => {
  const sentence = Float32Array.of(text.length, held, ++runs); held--;
  parentPort.postMessage({ kind: 'done', id, sentence, features: sentence }); });`;
const open = (workerFile: URL, remember = 100) => createWorkerEmbedder({ workerFile, modelsDir: '/nowhere', remember });

describe('createWorkerEmbedder', () => {
  it('embeds, and never holds more than two jobs in the worker', async () => {
    const embedder = await open(worker(ECHO));
    const texts = Array.from({ length: 20 }, (_, i) => 'x'.repeat(i));
    const waiting = texts.map((text) => embedder.embed(text, 'en'));
    expect(embedder.pending).toBe(20);
    const results = await Promise.all(waiting);
    expect(results.map((r) => r.sentence[0])).toEqual(texts.map((t) => t.length));
    expect(Math.max(...results.map((r) => r.sentence[1]!))).toBe(2);
    expect([embedder.pending, embedder.id('en'), embedder.id('zh')]).toEqual([0, 'toy-en', 'toy-zh']);
    await embedder.close();
  });

  it('remembers a bounded number of texts, by language', async () => {
    const embedder = await open(worker(ECHO), 2);
    const run = async (text: string, language: 'en' | 'zh') => (await embedder.embed(text, language)).sentence[2];
    expect([await run('a', 'en'), await run('a', 'zh'), await run('a', 'en')]).toEqual([1, 2, 1]);
    expect([await run('b', 'en'), await run('a', 'zh')]).toEqual([3, 4]);
    await embedder.close();
  });

  it('rejects one failed text and goes on', async () => {
    const embedder = await open(
      worker(`if (text === 'bad') parentPort.postMessage({ kind: 'failed', id, message: 'no' }); else { ${ECHO} }`),
    );
    await expect(embedder.embed('bad', 'en')).rejects.toThrow('could not be embedded: no');
    expect((await embedder.embed('good', 'en')).sentence[0]).toBe(4);
    await embedder.close();
  });

  it('hands on why there is no encoder', async () => {
    const first = `parentPort.postMessage({ kind: 'unavailable', code: 'ENCODER_CHECKSUM', message: 'Wrong file.' });`;
    await expect(open(worker('', first))).rejects.toMatchObject({ code: 'ENCODER_CHECKSUM', message: 'Wrong file.' });
    await expect(open(new URL('file:///no/such/worker.mjs'))).rejects.toMatchObject({ code: 'ENCODER_STOPPED' });
  });

  it('starts again after its worker has died', async () => {
    const embedder = await createWorkerEmbedder({
      workerFile: worker(`if (text === 'poison') process.exit(3); else { ${ECHO} }`),
      modelsDir: '/nowhere',
      restartMs: 1,
    });
    const held = embedder.embed('held', 'en');
    await expect(embedder.embed('poison', 'en')).rejects.toMatchObject({ code: 'ENCODER_STOPPED' });
    await held.catch(() => undefined);
    const again = await vi.waitUntil(() => embedder.embed('well', 'en').catch(() => undefined), { timeout: 5000 });
    expect(again.sentence[0]).toBe(4);
    await embedder.close();
  });

  it('rejects what waits when the worker dies, and everything until it is back', async () => {
    const embedder = await open(worker('process.exit(3);'));
    const waiting = ['a', 'b', 'c'].map((text) => embedder.embed(text, 'en'));
    for (const one of waiting) await expect(one).rejects.toMatchObject({ code: 'ENCODER_STOPPED' });
    await expect(embedder.embed('d', 'en')).rejects.toMatchObject({ code: 'ENCODER_STOPPED' });
    expect(embedder.pending).toBe(0);
    await embedder.close();
  });

  it('rejects what waits when it is closed', async () => {
    const embedder = await open(worker(''));
    const waiting = embedder.embed('a', 'en');
    const check = expect(waiting).rejects.toMatchObject({ message: 'The encoder is closed.' });
    await embedder.close();
    await check;
  });
});
