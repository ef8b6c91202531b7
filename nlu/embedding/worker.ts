// Entry of the encoder's worker thread: loads it, says so, and embeds what it is asked.
import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import { EncoderUnavailable } from './embedder.ts';
import { type EncoderOptions, loadEncoder } from './encoder.ts';
import type { Job, WorkerMessage } from './worker-protocol.ts';

const port = parentPort as MessagePort;
const say = (message: WorkerMessage, transfer: ArrayBuffer[] = []) => port.postMessage(message, transfer);
const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

try {
  const encoder = await loadEncoder(workerData as EncoderOptions);
  port.on('message', async ({ id, text, language }: Job) => {
    try {
      const { sentence, features } = await encoder.embed(text, language);
      say({ kind: 'done', id, sentence, features }, [sentence.buffer as ArrayBuffer, features.buffer as ArrayBuffer]);
    } catch (error) {
      say({ kind: 'failed', id, message: messageOf(error) });
    }
  });
  say({ kind: 'ready', ids: { en: encoder.id('en'), zh: encoder.id('zh') } });
} catch (error) {
  const code = error instanceof EncoderUnavailable ? error.code : 'ENCODER_LOAD';
  say({ kind: 'unavailable', code, message: messageOf(error) });
}
