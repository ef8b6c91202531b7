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
  /** The first wait before a dead worker is started again; 1,000. */
  restartMs?: number;
}

interface Waiting extends Job {
  resolve(embedding: Embedding): void;
  reject(error: Error): void;
}

/** The worker holds one job while it works on another, so that it never waits for the main thread. */
const JOBS_IN_WORKER = 2;

/** After its worker has died an encoder is started again: at first after this long, then twice as long each time. */
const FIRST_RESTART_MS = 1000;
const LONGEST_RESTART_MS = 60_000;

/**
 * An Embedder in a worker thread. A job is queued here, sent when fewer than two are in the worker, and settled by its
 * answer. If the worker dies, what it held and what waits is rejected, and so is all until a new one has started.
 * Resolves when the encoders are loaded. Rejects with EncoderUnavailable.
 */
export async function createWorkerEmbedder(options: WorkerEmbedderOptions): Promise<Embedder> {
  const { modelsDir, model } = options;
  const queue: Waiting[] = [];
  const running = new Map<number, Waiting>();
  const memory = new Lru<Promise<Embedding>>(options.remember ?? 2000);
  let worker: Worker;
  let down: EncoderUnavailable | undefined;
  let closed = false;
  let next = 0;
  let wait = options.restartMs ?? FIRST_RESTART_MS;

  function fail(error: EncoderUnavailable): void {
    down = error;
    for (const job of [...running.values(), ...queue.splice(0)]) job.reject(error);
    running.clear();
  }

  function send(): void {
    while (running.size < JOBS_IN_WORKER && queue.length) {
      const job = queue.shift()!;
      running.set(job.id, job);
      worker.postMessage({ id: job.id, text: job.text, language: job.language } satisfies Job);
    }
  }

  /** Resolves when a worker is ready; from then on its death starts the next one. */
  function start(): Promise<Record<'en' | 'zh', string>> {
    const own = new Worker(options.workerFile, { workerData: { modelsDir, ...(model && { model }) } });
    worker = own;
    let wasReady = false;
    return new Promise((ready, refuse) => {
      const die = (code: EncoderUnavailable['code'], message: string) => {
        if (worker !== own || (down && wasReady)) return;
        const error = new EncoderUnavailable(code, message);
        fail(error);
        if (wasReady) restart();
        else refuse(error);
      };
      own.on('error', (error) => die('ENCODER_STOPPED', `The encoder's worker failed: ${error.message}`));
      own.on('exit', (code) => die('ENCODER_STOPPED', `The encoder's worker has ended (code ${code}).`));
      own.on('message', (message: WorkerMessage) => {
        if (message.kind === 'ready') {
          wasReady = true;
          down = undefined;
          return ready(message.ids);
        }
        if (message.kind === 'unavailable') {
          die(message.code, message.message);
          return void own.terminate();
        }
        wait = options.restartMs ?? FIRST_RESTART_MS; // it works
        const job = running.get(message.id);
        running.delete(message.id);
        send();
        if (message.kind === 'done') job?.resolve({ sentence: message.sentence, features: message.features });
        else job?.reject(new Error(`The text could not be embedded: ${message.message}`));
      });
    });
  }

  function restart(): void {
    if (closed) return;
    setTimeout(() => {
      if (!closed) start().catch(restart);
    }, wait).unref();
    wait = Math.min(wait * 2, LONGEST_RESTART_MS);
  }

  const ids = await start();
  return {
    id: (language) => ids[language],
    embed(text, language) {
      const key = `${language}\n${text}`;
      const known = memory.get(key);
      if (known) return known;
      if (down) return Promise.reject(down);
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
      closed = true;
      fail(new EncoderUnavailable('ENCODER_STOPPED', 'The encoder is closed.'));
      await worker.terminate();
    },
  };
}
