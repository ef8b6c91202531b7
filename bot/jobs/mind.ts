import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { VectorCache } from '../../knowledge/search/addable.ts';
import type { Taught } from '../../knowledge/teaching/taught.ts';
import type { Embedding } from '../../nlu/embedding/embedder.ts';
import { loadTraining, readTraining } from '../../nlu/intents/load-training.ts';
import { toJSON } from '../../nlu/intents/model-json.ts';
import { trainWords } from '../../nlu/intents/train.ts';
import type { Config } from '../config.ts';
import { collectGarbage } from '../garbage.ts';
import { ROOT } from '../root.ts';
import type { Apart } from './apart.ts';
import { openEncoders } from './understanding/encoders.ts';
import { fingerprint, loadModel, modelFile, saveModel, vectorFile } from './understanding/kept.ts';
import { isDue, retrainUnderstanding } from './understanding/retrain.ts';
import { openStaffHead } from './understanding/staff-head.ts';
import { openUnderstandingStore, type UnderstandingVersion } from './understanding/store.ts';
import { trainApart } from './understanding/train-apart.ts';
import { openVectorCache } from './vector-cache.ts';

/** Something that is searched by meaning once its vectors are there. */
export interface Searchable {
  addVectors(
    embed: (text: string, language: 'en' | 'zh') => Promise<Float32Array>,
    options: { cache: VectorCache },
  ): Promise<void>;
}

export interface MindOptions {
  config: Config;
  say(line: string): void;
  log: { warn(detail: object, text: string): void; info(detail: object, text: string): void };
  encoder: boolean;
  searchables: readonly Searchable[];
}

const TRAINING = join(ROOT, 'nlu/intents/training');
const PICK_UP_EVERY_MS = 3000;

export type Mind = Awaited<ReturnType<typeof openMind>>;

/**
 * The models that understand: words alone at once, the encoder's share trained behind the open desk, kept in the
 * data folder. Where no encoder can be loaded the desk works on words alone and says so.
 */
export async function openMind(options: MindOptions) {
  const { config, say, log } = options;
  const modelsDir = join(config.dataDir, 'models');
  mkdirSync(modelsDir, { recursive: true });
  const sources = readTraining(TRAINING);
  const { embedder, name: encoder, degraded } = await openEncoders(config, modelsDir, options.encoder);
  if (embedder) say(`Encoders: ${encoder}`);
  else say(`Degraded: understanding works on words alone (${degraded})`);

  const staff = openStaffHead({ config, modelsDir, encoder, sources, say });
  const version = fingerprint(sources, encoder);
  const file = modelFile(modelsDir, version);
  const wordsFile = join(modelsDir, `words-${fingerprint(sources, 'none')}.json`);
  const store = openUnderstandingStore(modelsDir);
  const inUse = () => {
    const { inUse: id } = store.read();
    return (id === null ? undefined : store.model(id)) ?? loadModel(file) ?? loadModel(wordsFile);
  };
  let stamp = store.stamp();
  let model = inUse();
  if (!model) {
    const start = performance.now();
    const examples = loadTraining(TRAINING);
    model = trainWords(examples);
    saveModel(wordsFile, model);
    collectGarbage(); // of the demo company too, which was written just before
    say(`Trained on words alone: ${examples.length} utterances in ${seconds(start)} s`);
  }
  /** Another model was put into use, here or by a command line: the next turn has it. */
  function pickUp(): void {
    if (stamp === store.stamp()) return;
    stamp = store.stamp();
    model = inUse() ?? model;
  }
  const pickingUp = setInterval(pickUp, PICK_UP_EVERY_MS).unref();
  let searching = false;
  let progress = 0;
  let training: Apart | undefined;
  let closed = false;

  async function train(): Promise<void> {
    if (!embedder) return;
    if (!model!.en.dense || !model!.zh.dense) {
      const start = performance.now();
      say('Training with the encoders behind the open desk …');
      const examples = loadTraining(TRAINING);
      const order = { model: toJSON(model!), examples, modelsDir, embeddingModel: config.embeddingModel, dense: true };
      const show = (share: number) => {
        if (Math.floor(share * 4) > Math.floor(progress * 4)) say(`  ${Math.round(share * 100)} %`);
        progress = share;
      };
      model = await trainApart(order, show, (begun) => {
        begun.unref();
        training = begun;
      });
      saveModel(file, model);
      say(`Trained with the encoders in ${seconds(start)} s`);
    }
    const cache = openVectorCache(vectorFile(modelsDir, encoder));
    const embed = async (text: string, language: 'en' | 'zh') => (await embedder!.embed(text, language)).sentence;
    for (const searchable of options.searchables) await searchable.addVectors(embed, { cache });
    if (await cache.save()) say('Articles and products are searched by meaning too');
    searching = true;
  }

  return {
    model: () => model!,
    /** What hears the questions that only staff ask; undefined while it is not trained. */
    staffModel: staff.model,
    trainStaff: () =>
      staff.train().catch((error: unknown) => {
        if (!closed) log.warn({ err: error }, 'training on what account managers ask failed');
      }),
    ready: () => embedder !== undefined && searching,
    degraded: () => !embedder,
    pending: () => embedder?.pending ?? 0,
    state: () => ({
      encoder,
      ...(degraded && { degraded }),
      trained: Boolean(model!.en.dense),
      searchesByMeaning: searching,
    }),
    embed: (text: string, language: 'en' | 'zh'): Promise<Embedding | undefined> =>
      // An encoder that fails in the middle of the day costs its share of the answer, not the answer.
      embedder?.embed(text, language).catch((error: unknown) => {
        log.warn({ err: error }, 'the encoder failed: words alone go on');
        return undefined;
      }) ?? Promise.resolve(undefined),
    train: () =>
      train().catch((error: unknown) => {
        if (!closed) log.warn({ err: error }, 'training failed: words alone go on');
      }),
    pickUp,
    versions: store.read,
    /** Puts a trained version into use at once; null is the one that ships. @throws Error where its model is gone */
    use(id: string | null): void {
      store.use(id);
      pickUp();
    },
    isDue: (published: readonly Taught[]) => isDue(modelsDir, published),
    /** The encoder, for what is not urgent; undefined where there is none. */
    embedder: () => embedder && ((text: string, language: 'en' | 'zh') => embedder.embed(text, language)),
    /** Trains anew with what was taught; see `retrainUnderstanding`. */
    async retrain(lessons: readonly Taught[], now: string, tryOnly = false): Promise<UnderstandingVersion> {
      const told = await retrainUnderstanding({
        ...{ config, lessons, embedder, encoder, now, tryOnly, current: model! },
        started(begun) {
          begun.unref();
          training = begun;
        },
      });
      pickUp();
      say(told.why);
      return told;
    },
    async close(): Promise<void> {
      clearInterval(pickingUp);
      closed = true;
      await Promise.all([training?.terminate(), staff.close(), embedder?.close()]);
    },
  };
}

const seconds = (start: number) => ((performance.now() - start) / 1000).toFixed(1);
