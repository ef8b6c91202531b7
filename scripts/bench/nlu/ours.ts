import { OOS } from '../../../nlu/intents/decision.ts';
import { classify, type HeadLanguage, type IntentModel } from '../../../nlu/intents/model.ts';
import { type Embed, type Example, type TrainOptions, trainDense, trainWords } from '../../../nlu/intents/train.ts';
import { headLanguage } from '../../../nlu/language.ts';
import { normalise } from '../../../nlu/normalise.ts';
import { type Judged, judge } from '../../evaluate/judged.ts';
import type { Metrics } from '../result.ts';
import { latency, memoryInUse } from '../timing.ts';
import { metricsOf } from './metrics.ts';
import { thresholdFor, withThreshold } from './rejection.ts';
import type { Labelled, Split } from './splits.ts';

export interface Trained {
  model: IntentModel;
  metrics: Metrics;
}

/** The desk's own training, as it ships: words, then the encoder's share. The vectors should be there already. */
export async function trainOurs(examples: readonly Example[], embed: Embed, options: TrainOptions): Promise<Trained> {
  const before = memoryInUse();
  const start = performance.now();
  const words = trainWords(examples, options);
  const wordsMs = performance.now() - start;
  const model = await trainDense(words, examples, embed, options);
  const trainMs = performance.now() - start;
  return { model, metrics: { 'train-ms': trainMs, 'train-words-ms': wordsMs, 'model-mb': memoryInUse() - before } };
}

type JudgedWithEnergy = Awaited<ReturnType<typeof judge>>;

/** Every utterance through the cascade. */
async function judgeAll(rows: readonly Labelled[], options: Parameters<typeof judge>[1]): Promise<JudgedWithEnergy[]> {
  const judged: JudgedWithEnergy[] = [];
  for (const row of rows) judged.push(await judge(row, options));
  return judged;
}

/** The model without the cascade: words are never sure. */
function askingAlways({ en, zh, ...rest }: IntentModel): IntentModel {
  const of = (one: IntentModel['en']) => ({
    ...one,
    words: { ...one.words, decision: { ...one.words.decision, cut: 2 } },
  });
  return { ...rest, en: of(en), zh: of(zh) };
}

/**
 * Reads a test set. `cascade-cost` is the accuracy where the encoder is asked every time, less that of the cascade as
 * it ships; the times are of an utterance that needs no encoder: words are heard first, and where they are sure nothing else.
 *
 * @param language of every utterance; where it is missing each is routed as the desk does
 */
export async function oursOn(
  test: readonly Labelled[],
  { model, metrics }: Trained,
  embed: Embed,
  language?: HeadLanguage,
): Promise<{ judged: Judged[]; metrics: Metrics }> {
  const how = { model, embed, ...(language && { language }) };
  const judged = await judgeAll(test, how);
  const always = await judgeAll(test, { ...how, model: askingAlways(model) });
  const { times } = await latency(test, (row) => {
    const text = normalise(row.text);
    return classify(model, text, language ?? headLanguage(text));
  });
  const own = metricsOf(judged);
  const spared = judged.filter((row) => row.byWords).length / (judged.length || 1);
  const cost = (metricsOf(always).accuracy ?? 0) - (own.accuracy ?? 0);
  return { judged, metrics: { ...own, ...times, ...metrics, 'words-alone': spared, 'cascade-cost': cost } };
}

const isStranger = (row: Labelled) => row.intent === OOS;

/**
 * Trains on a published split and scores it. Where every utterance belongs to an intent nothing is rejected; where
 * strangers come, the threshold is fixed on the validation utterances.
 */
export async function oursOnSplit(split: Split, embed: Embed): Promise<{ judged: Judged[]; metrics: Metrics }> {
  const { language } = split;
  const examples = split.train.map((row): Example => ({ ...row, language }));
  if (!split.valid.some(isStranger))
    return oursOn(split.test, await trainOurs(examples, embed, { quantile: 0 }), embed, language);
  const { model, metrics } = await trainOurs(examples, embed, {});
  const open = withThreshold(model, language, Number.NEGATIVE_INFINITY);
  const threshold = thresholdFor(await judgeAll(split.valid, { model: open, embed, language }));
  return oursOn(split.test, { model: withThreshold(model, language, threshold), metrics }, embed, language);
}
