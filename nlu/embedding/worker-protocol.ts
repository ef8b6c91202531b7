import type { UnavailableCode } from './embedder.ts';

/** What the main thread asks of the worker. */
export interface Job {
  id: number;
  text: string;
  language: 'en' | 'zh';
}

/** What the worker says. */
export type WorkerMessage =
  | { kind: 'ready'; ids: Record<'en' | 'zh', string> }
  | { kind: 'unavailable'; code: UnavailableCode; message: string }
  | { kind: 'done'; id: number; sentence: Float32Array; features: Float32Array }
  | { kind: 'failed'; id: number; message: string };
