import { Worker } from 'node:worker_threads';
import { type Embedder, type Embedding, EncoderUnavailable } from './embedder.ts';
import { Lru } from './lru.ts';
import type { Job, WorkerMessage } from './worker-protocol.ts';

export interface WorkerEmbedderOptions {
  /** The bundled entry of `worker.ts`. */
  workerFile: URL | string;
  modelsDir: string;
  /** See `EncoderOptions.model`. */
  model?: string;
  /** Texts whose vectors are remembered, about 8 kB each; 2,000. */
  remember?: number;
}

interface Waiting extends Job {
  resolve(embedding: Embedding): void;
  reject(error: Error): void;
}

/** The worker holds one job while it works on another, so that it never waits for the main thread. */
const JOBS_IN_WORKER = 2;

/**
 * An Embedder in a worker thread. A job is queued here, sent when fewer than two are in the worker, and settled by its
 * answer; if the worker dies, every job is rejected and so is every later one.
 * Resolves when the encoders are loaded. Rejects with EncoderUnavailable.
 */
export async function createWorkerEmbedder(options: WorkerEmbedderOptions): Promise<Embedder> {
  const { modelsDir, model } = options;
  const worker = new Worker(options.workerFile, { workerData: { modelsDir, ...(model && { model }) } });
  const queue: Waiting[] = [];
  const running = new Map<number, Waiting>();
  const memory = new Lru<Promise<Embedding>>(options.remember ?? 2000);
  let stopped: EncoderUnavailable | undefined;
  let next = 0;

  function stop(error: EncoderUnavailable): void {
    stopped ??= error;
    for (const job of [...running.values(), ...queue.splice(0)]) job.reject(stopped);
    running.clear();
  }

  function send(): void {
    while (running.size < JOBS_IN_WORKER && queue.length) {
      const job = queue.shift()!;
      running.set(job.id, job);
      worker.postMessage({ id: job.id, text: job.text, language: job.language } satisfies Job);
    }
  }

  const ids = await new Promise<Record<'en' | 'zh', string>>((ready, refuse) => {
    const die = (code: EncoderUnavailable['code'], message: string) => {
      const error = new EncoderUnavailable(code, message);
      refuse(error);
      stop(error);
    };
    worker.on('error', (error) => die('ENCODER_STOPPED', `The encoder's worker failed: ${error.message}`));
    worker.on('exit', (code) => die('ENCODER_STOPPED', `The encoder's worker has ended (code ${code}).`));
    worker.on('message', (message: WorkerMessage) => {
      if (message.kind === 'ready') return ready(message.ids);
      if (message.kind === 'unavailable') {
        die(message.code, message.message);
        return void worker.terminate();
      }
      const job = running.get(message.id);
      running.delete(message.id);
      send();
      if (message.kind === 'done') job?.resolve({ sentence: message.sentence, features: message.features });
      else job?.reject(new Error(`The text could not be embedded: ${message.message}`));
    });
  });

  return {
    id: (language) => ids[language],
    embed(text, language) {
      const key = `${language}\n${text}`;
      const known = memory.get(key);
      if (known) return known;
      if (stopped) return Promise.reject(stopped);
      const embedding = new Promise<Embedding>((resolve, reject) => {
        queue.push({ id: next++, text, language, resolve, reject });
        send();
      });
      memory.set(key, embedding);
      embedding.catch(() => memory.delete(key));
      return embedding;
    },
    get pending() {
      return queue.length + running.size;
    },
    async close() {
      stop(new EncoderUnavailable('ENCODER_STOPPED', 'The encoder is closed.'));
      await worker.terminate();
    },
  };
}
