import type { Embedding } from '../embedding/embedder.ts';
import type { Outcome } from './calibration.ts';
import { type FitDecisionOptions, fitDecision, OOS } from './decision.ts';
import { type DenseData, denseLogits, fitDense } from './dense-head.ts';
import type { HeadLanguage, IntentModel, LanguageModel } from './model.ts';
import { stratifiedFolds } from './random.ts';
import { fitWords, wordsLogits } from './words-head.ts';

export interface Example {
  text: string;
  language: HeadLanguage;
  intent: string;
}

export interface TrainOptions {
  seed?: number; // 1
  /** Share of in-scope utterances whose energy may be called too low; .05. */
  quantile?: number;
  /** How often words alone must be right, out of fold, to spare the encoder; .99. */
  sureTarget?: number;
}

export type Embed = (text: string, language: HeadLanguage) => Promise<Embedding>;

const LANGUAGES = ['en', 'zh'] as const;
const FOLDS = 5;
/** More rows than this are judged by one hold-out of a fifth. */
const ALL_FOLDS_UP_TO = 2000;

/** The rows of one language, numbered by class. */
function rowsOf(examples: readonly Example[], language: HeadLanguage) {
  const rows = examples.filter((example) => example.language === language);
  const intents = [...new Set(rows.map((row) => row.intent))].sort();
  const labels = Int32Array.from(rows, (row) => intents.indexOf(row.intent));
  return { texts: rows.map((row) => row.text), intents, labels };
}

/** Calls `run` with the rows of each fold's training part and its held-out rows whose class the training part knows. */
function crossValidate(labels: Int32Array, seed: number, run: (train: number[], test: number[], fold: number) => void) {
  const folds = stratifiedFolds(labels, FOLDS, seed);
  const all = [...labels.keys()];
  for (let fold = 0; fold < foldsOf(labels.length); fold++) {
    const train = all.filter((i) => folds[i] !== fold);
    const known = new Set(train.map((i) => labels[i]!));
    const test = all.filter((i) => folds[i] === fold && known.has(labels[i]!));
    if (train.length && test.length) run(train, test, fold);
  }
}

const foldsOf = (rows: number) => (rows <= ALL_FOLDS_UP_TO ? FOLDS : 1);

function wordsOutOfFold(texts: string[], labels: Int32Array, classes: number, language: HeadLanguage, seed: number) {
  const outcomes = new Map<number, Outcome>();
  crossValidate(labels, seed, (train, test) => {
    const head = fitWords(
      train.map((i) => texts[i]!),
      Int32Array.from(train, (i) => labels[i]!),
      classes,
      language,
      seed,
    );
    for (const i of test) outcomes.set(i, { label: labels[i]!, words: wordsLogits(head, classes, texts[i]!) });
  });
  return outcomes;
}

const decisionOptions = (intents: readonly string[], options: TrainOptions): FitDecisionOptions => ({
  oosAt: intents.indexOf(OOS),
  quantile: options.quantile ?? 0.05,
  sureTarget: options.sureTarget ?? 0.99,
});

/** The n-gram heads of both languages with their own calibration and rejection: seconds, so that the desk can open. */
export function trainWords(examples: readonly Example[], options: TrainOptions = {}): IntentModel {
  const seed = options.seed ?? 1;
  const train = (language: HeadLanguage): LanguageModel => {
    const { texts, intents, labels } = rowsOf(examples, language);
    const outcomes = wordsOutOfFold(texts, labels, intents.length, language, seed);
    const { report, ...decision } = fitDecision([...outcomes.values()], decisionOptions(intents, options));
    return {
      intents,
      words: { ...fitWords(texts, labels, intents.length, language, seed), decision, outOfFold: report },
    };
  };
  return { en: train('en'), zh: train('zh') };
}

/**
 * The model with dense heads added; the examples must be those its words were trained on.
 *
 * @param encoder names the encoder of a language, kept with the head
 * @param onProgress share done, 0 to 1
 */
export async function trainDense(
  model: IntentModel,
  examples: readonly Example[],
  embed: Embed,
  options: TrainOptions & { encoder?: (language: HeadLanguage) => string } = {},
  onProgress: (share: number) => void = () => undefined,
): Promise<IntentModel> {
  const result: Record<HeadLanguage, LanguageModel> = { ...model };
  for (const [at, language] of LANGUAGES.entries()) {
    const { texts, labels } = rowsOf(examples, language);
    if (!texts.length) continue;
    const progress = (share: number) => onProgress((at + share) / LANGUAGES.length);
    const data = await embedAll(texts, labels, model[language].intents, language, embed, (share) =>
      progress(share / 3),
    );
    const encoder = options.encoder?.(language) ?? '';
    const fitted = trainDenseOn(model[language], texts, { ...data, encoder }, language, options, (share) =>
      progress((1 + 2 * share) / 3),
    );
    result[language] = fitted;
  }
  return result;
}

async function embedAll(
  texts: string[],
  labels: Int32Array,
  intents: readonly string[],
  language: HeadLanguage,
  embed: Embed,
  progress: (share: number) => void,
): Promise<Omit<DenseData, 'encoder'>> {
  const features: Float32Array[] = [];
  let block = 0;
  for (const [i, text] of texts.entries()) {
    const embedding = await embed(text, language);
    block = embedding.sentence.length;
    features.push(embedding.features);
    if (i % 50 === 49) progress(i / texts.length);
  }
  // English label names are examples too: "order_status" says what it is about.
  const names: { features: Float32Array; label: number }[] = [];
  for (const [label, intent] of language === 'en' ? intents.entries() : [])
    if (intent !== OOS) names.push({ features: (await embed(intent.replaceAll('_', ' '), 'en')).features, label });
  return { block, features, labels, names };
}

/** Fits one language's dense head on vectors that are there; no waiting, so it may run in a worker. */
export function trainDenseOn(
  model: LanguageModel,
  texts: string[],
  data: DenseData,
  language: HeadLanguage,
  options: TrainOptions = {},
  onProgress: (share: number) => void = () => undefined,
): LanguageModel {
  const seed = options.seed ?? 1;
  const { intents, words } = model;
  const { labels } = data;
  const fits = foldsOf(texts.length) + 1;
  const outcomes = wordsOutOfFold(texts, labels, intents.length, language, seed);
  crossValidate(labels, seed, (train, test, fold) => {
    const part = {
      ...data,
      features: train.map((i) => data.features[i]!),
      labels: Int32Array.from(train, (i) => labels[i]!),
    };
    const head = fitDense(part, intents.length, seed, (share) => onProgress((fold + share) / fits));
    for (const i of test) {
      const outcome = outcomes.get(i);
      if (outcome) outcome.dense = denseLogits(head, data.features[i]!);
    }
  });
  const { report, ...decision } = fitDecision([...outcomes.values()], decisionOptions(intents, options));
  const head = fitDense(data, intents.length, seed, (share) => onProgress((fits - 1 + share) / fits));
  return { intents, words, dense: { ...head, decision, outOfFold: report } };
}
