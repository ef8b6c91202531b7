import type { Embedding } from '../embedding/embedder.ts';
import { trainSeams } from '../questions/seam-model.ts';
import type { Outcome } from './calibration.ts';
import { type FitDecisionOptions, fitDecision, OOS, sparingCut } from './decision.ts';
import { type DenseData, denseLogits, fitDense } from './dense-head.ts';
import type { HeadLanguage, IntentModel, LanguageModel } from './model.ts';
import { type Prepared, prepare, split, wordsOutOfFold } from './out-of-fold.ts';
import { fitWords } from './words-head.ts';

export interface Example {
  text: string;
  language: HeadLanguage;
  intent: string;
}

export interface TrainOptions {
  seed?: number; // 1
  /**
   * Share of in-scope utterances, held out, whose energy may be called too low; .02. Of an author's utterances that none
   * was learnt of it is two to three times as many.
   */
  quantile?: number;
  /** How often words alone must be right, out of fold, to spare the encoder; .99. */
  sureTarget?: number;
  /** Share of the utterances that sparing the encoder may lose; .001. */
  sparingLoss?: number;
}

export interface TrainDenseOptions extends TrainOptions {
  /** Names the encoder of a language, kept with the head. */
  encoder?: (language: HeadLanguage) => string;
}

export type Embed = (text: string, language: HeadLanguage) => Promise<Embedding>;

const LANGUAGES = ['en', 'zh'] as const;

/** The decision of one language on the outcomes that it has, with what it reaches on them. */
function decisionOf(data: Prepared, outcomes: Map<number, Outcome>, language: HeadLanguage, options: TrainOptions) {
  const own = [...outcomes].filter(([i]) => data.languages[i] === language).map(([, outcome]) => outcome);
  const how: FitDecisionOptions = {
    oosAt: data.intents.indexOf(OOS),
    quantile: options.quantile ?? 0.02,
    sureTarget: options.sureTarget ?? 0.99,
  };
  const { report, ...decision } = fitDecision(own, how);
  return { decision, outOfFold: report };
}

/** One n-gram head, calibrated and with a rejection for each language, and where requests meet: seconds, so that the desk can open. */
export function trainWords(examples: readonly Example[], options: TrainOptions = {}): IntentModel {
  const seed = options.seed ?? 1;
  const data = prepare(examples, seed);
  const outcomes = wordsOutOfFold(data, seed);
  const head = fitWords(data.utterances, data.labels, data.intents.length, seed);
  const of = (language: HeadLanguage): LanguageModel => ({
    intents: data.languages.includes(language) ? data.intents : [],
    words: { ...head, ...decisionOf(data, outcomes, language, options) },
  });
  return { en: of('en'), zh: of('zh'), seams: trainSeams(examples, seed) };
}

/**
 * The model with a dense head for each language; the examples must be those its words were trained on.
 *
 * @param onProgress share done, 0 to 1
 */
export async function trainDense(
  model: IntentModel,
  examples: readonly Example[],
  embed: Embed,
  options: TrainDenseOptions = {},
  onProgress: (share: number) => void = () => undefined,
): Promise<IntentModel> {
  const seed = options.seed ?? 1;
  const data = prepare(examples, seed);
  const outcomes = wordsOutOfFold(data, seed);
  const result: { -readonly [K in keyof IntentModel]: IntentModel[K] } = { ...model };
  for (const [at, language] of LANGUAGES.entries()) {
    if (!data.languages.includes(language)) continue;
    const progress = (share: number) => onProgress((at + share) / LANGUAGES.length);
    const vectors = await embedAll(examples, data.intents, language, embed, (share) => progress(share / 3));
    const encoder = options.encoder?.(language) ?? '';
    const headOf = (rows: number[], done: (share: number) => void) => {
      const features = rows.map((i) => vectors.features.get(i)!);
      const labels = Int32Array.from(rows, (i) => data.labels[i]!);
      const part: DenseData = { encoder, block: vectors.block, names: vectors.names, features, labels };
      return fitDense(part, data.intents.length, seed, done);
    };
    const fits = data.rounds + 1;
    const fitted = (fit: number) => (share: number) => progress((1 + (2 * (fit + share)) / fits) / 3);
    const own = new Map<number, Outcome>();
    for (let round = 0; round < data.rounds; round++) {
      const { train, test } = split(data, round, language);
      if (!test.length) continue;
      const head = headOf(train, fitted(round));
      for (const i of test) {
        const words = outcomes.get(i);
        if (words) own.set(i, { ...words, dense: denseLogits(head, vectors.features.get(i)!) });
      }
    }
    const decided = decisionOf(data, own, language, options);
    const all = [...data.labels.keys()].filter((i) => data.languages[i] === language);
    const { words } = model[language];
    const cut = sparingCut(
      [...own.values()],
      words.decision,
      decided.decision,
      data.intents.indexOf(OOS),
      options.sparingLoss ?? 0.001,
    );
    result[language] = {
      ...model[language],
      words: { ...words, decision: { ...words.decision, cut } },
      dense: { ...headOf(all, fitted(data.rounds)), ...decided },
    };
  }
  return result;
}

/** Vectors of one language's examples, by row, and of the label names. */
async function embedAll(
  examples: readonly Example[],
  intents: readonly string[],
  language: HeadLanguage,
  embed: Embed,
  onProgress: (share: number) => void,
) {
  const features = new Map<number, Float32Array>();
  let block = 0;
  for (const [i, example] of examples.entries()) {
    if (example.language !== language) continue;
    const embedding = await embed(example.text, language);
    block = embedding.sentence.length;
    features.set(i, embedding.features);
    if (features.size % 50 === 0) onProgress(i / examples.length);
  }
  // English label names are examples too: "order_status" says what it is about.
  const names: { features: Float32Array; label: number }[] = [];
  for (const [label, intent] of language === 'en' ? intents.entries() : [])
    if (intent !== OOS) names.push({ features: (await embed(intent.replaceAll('_', ' '), 'en')).features, label });
  return { block, features, names };
}
