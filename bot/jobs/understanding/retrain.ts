import { join } from 'node:path';
import { examplesOf, type Taught } from '../../../knowledge/teaching/taught.ts';
import type { Embedder } from '../../../nlu/embedding/embedder.ts';
import { loadTraining } from '../../../nlu/intents/load-training.ts';
import type { IntentModel } from '../../../nlu/intents/model.ts';
import type { Config } from '../../config.ts';
import { ROOT } from '../../root.ts';
import type { Apart } from '../apart.ts';
import { openModelStore } from '../training/model-store.ts';
import { compare, type GateFigures, heardBy, isWorse, readGate } from './gate.ts';
import { fingerprint, modelFile, saveModel } from './kept.ts';
import { openUnderstandingStore, type UnderstandingVersion } from './store.ts';
import { type DenseOrder, trainApart } from './train-apart.ts';

export const GATE = join(ROOT, 'knowledge/teaching/gate');

export interface RetrainOptions {
  config: Config;
  /** What it learns besides what ships with the desk. */
  lessons: readonly Taught[];
  /** The model that it is held against. */
  current: IntentModel;
  embedder?: Embedder | undefined;
  encoder: string; // name of the encoders
  now: string; // UTC ISO
  /** Tried only: it is not put into use, however good. */
  tryOnly?: boolean;
  progress?(share: number): void;
  started?(apart: Apart): void;
}

/**
 * Trains what understands, in a process of its own, from the utterances that ship with the desk and those that were
 * taught; holds it against the one in use on the gate set, and puts it into use unless it is worse by more than one
 * standard error. A running desk takes it up between two turns.
 *
 * @returns what is told of it
 * @throws Error where a training is under way on this folder
 */
export function retrainUnderstanding(options: RetrainOptions): Promise<UnderstandingVersion> {
  const { config, lessons, current, embedder, now } = options;
  const modelsDir = join(config.dataDir, 'models');
  return openModelStore(config.dataDir).alone(async () => {
    const taught = lessons.filter(({ kind }) => kind === 'utterance' || kind === 'out-of-scope');
    const examples = [...loadTraining(join(ROOT, 'nlu/intents/training')), ...examplesOf(taught)];
    const id = fingerprint(examples, options.encoder);
    const { embeddingModel } = config;
    const order: DenseOrder = { model: undefined, examples, modelsDir, embeddingModel, dense: embedder !== undefined };
    const model = await trainApart(order, options.progress ?? (() => undefined), options.started);
    const rows = readGate(join(GATE, 'utterances.tsv'));
    const embed = embedder && ((text: string, language: 'en' | 'zh') => embedder.embed(text, language));
    const figures = compare(rows, await heardBy(current, rows, embed), await heardBy(model, rows, embed));
    const worse = isWorse(figures);
    const use = !worse && !options.tryOnly;
    saveModel(modelFile(modelsDir, id), model);
    const version: UnderstandingVersion = {
      ...{ id, trainedAt: now, utterances: examples.length, figures, worse },
      lessons: taught.map((one) => one.id),
      why: sentence(figures, worse, use),
    };
    openUnderstandingStore(modelsDir).add(version, use);
    return version;
  });
}

function sentence({ rows, before, after, error }: GateFigures, worse: boolean, use: boolean): string {
  const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
  const figures = `${percent(before)} before, ${percent(after)} after, of ${rows} sentences (standard error ${percent(error)})`;
  if (worse)
    return `Not used: worse on the gate set by more than one standard error: ${figures}. The one before stays.`;
  return `${use ? 'Put into use' : 'Tried'}: not worse on the gate set: ${figures}.`;
}

/** Whether something was taught, or has gone with its conversation, since the last training. */
export function isDue(modelsDir: string, published: readonly Taught[]): boolean {
  const [last] = openUnderstandingStore(modelsDir).read().versions;
  const wanted = published.filter(({ kind }) => kind === 'utterance' || kind === 'out-of-scope').map(({ id }) => id);
  return [...(last?.lessons ?? [])].sort().join() !== [...wanted].sort().join();
}
