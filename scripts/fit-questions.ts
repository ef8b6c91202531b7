// npm run fit-questions: learns when a message is cut into two requests, writes nlu/questions/cut-weights.ts and says what it reaches.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../bot/root.ts';
import { type Confidence, confidenceOf, fitConfidence, type Judged } from '../knowledge/faq/confidence.ts';
import { loadEncoder } from '../nlu/embedding/encoder.ts';
import { loadTraining } from '../nlu/intents/load-training.ts';
import { classify, type Heard } from '../nlu/intents/model.ts';
import { prepare, split } from '../nlu/intents/out-of-fold.ts';
import { seededRandom } from '../nlu/intents/random.ts';
import { trainDense, trainWords } from '../nlu/intents/train.ts';
import { headLanguage } from '../nlu/language.ts';
import { bothFeatures, candidatesOf, halvesOf } from '../nlu/questions/cut.ts';
import { joinedMessages, type Message } from '../nlu/questions/joins.ts';
import { meets } from '../nlu/questions/seam-model.ts';

/** The share of single utterances, none of them learnt from, that may be cut. */
const CUT_WRONGLY = 0.03;
/** What the words give less than this is not looked at again. */
const WORTH_ASKING = 0.15;
const JOINED = { words: 2500, both: 700 };

const modelsDir = mkdtempSync(join(tmpdir(), 'fit-questions-'));
const encoder = await loadEncoder({ modelsDir });
// Four fifths teach intents and seams, the last fifth is joined to learn the cut: its utterances are as new as a buyer's.
const examples = loadTraining(join(ROOT, 'nlu/intents/training'));
const { train, test } = split(prepare(examples, 1), 0);
const learnt = train.map((i) => examples[i]!);
const held = test.map((i) => examples[i]!);
const words = trainWords(learnt);
const both = await trainDense(words, learnt, (text, language) => encoder.embed(text, language));
const random = seededRandom(7);

const byWords = (text: string) => classify(words, text, headLanguage(text));
async function byBoth(text: string): Promise<Heard> {
  const language = headLanguage(text);
  const heard = classify(both, text, language);
  return heard.sure ? heard : classify(both, text, language, (await encoder.embed(text, language)).features);
}
const candidates = ({ text }: Message) => candidatesOf(words.seams, text, [], byWords(text), byWords);

const first: Judged[] = joinedMessages(held, JOINED.words, random).flatMap((message) =>
  candidates(message).map(({ seam, features }) => ({ features, right: meets(message, seam) })),
);
const wordsModel = fitConfidence(first);

/** The likeliest candidate of a message with what both heads hear of it; nothing where words see none. */
async function judged(message: Message) {
  const all = candidates(message).map((one) => ({ ...one, p: confidenceOf(wordsModel, one.features) }));
  const best = all.reduce((a, b) => (a && a.p >= b.p ? a : b), all[0]);
  if (!best || best.p < WORTH_ASKING) return undefined;
  const [left, right] = halvesOf(message.text, best.seam);
  const halves = { whole: await byBoth(message.text), first: await byBoth(left), second: await byBoth(right) };
  return { p: best.p, features: bothFeatures(best.p, halves), right: meets(message, best.seam) };
}

const second: Judged[] = [];
const messages = joinedMessages(held, JOINED.both, random);
const all: { message: Message; found: Awaited<ReturnType<typeof judged>> }[] = [];
for (const message of messages) all.push({ message, found: await judged(message) });
for (const { found } of all) if (found) second.push(found);
const bothModel = fitConfidence(second);

const singles = all.filter(({ message }) => message.seam === undefined);
const pairs = all.filter(({ message }) => message.seam !== undefined);
type Found = NonNullable<(typeof all)[number]['found']>;
/** The lowest cut at which few enough single utterances are cut, and what share of the pairs is cut in the right place. */
function threshold(name: string, likely: (found: Found) => number): number {
  const wrong = singles.map(({ found }) => (found ? likely(found) : 0)).sort((a, b) => b - a);
  const cut = wrong[Math.floor(CUT_WRONGLY * wrong.length)]!;
  const right = pairs.filter(({ found }) => found?.right && likely(found) > cut).length;
  console.log(
    `${name}: ${((100 * right) / pairs.length).toFixed(1)} % of ${pairs.length} pairs are cut where they were joined, ${100 * CUT_WRONGLY} % of ${singles.length} single ones are cut`,
  );
  return cut;
}
const sureByWords = threshold('words alone', ({ p }) => p);
const sure = threshold('with the encoders', ({ features }) => confidenceOf(bothModel, features));
rmSync(modelsDir, { recursive: true, force: true });

/** Weights for features as they are, instead of standardised ones. */
function plain({ mean, scale, weights }: Confidence): number[] {
  const own = mean.map((_, j) => weights[j]! / scale[j]!);
  return [...own, weights[mean.length]! - own.reduce((sum, weight, j) => sum + weight * mean[j]!, 0)];
}
const rounded = JSON.stringify(
  { words: plain(wordsModel), both: plain(bothModel), sureByWords, sure },
  (_, value: unknown) => (typeof value === 'number' ? Number(value.toFixed(5)) : value),
  2,
);
writeFileSync(
  join(ROOT, 'nlu/questions/cut-weights.ts'),
  `/** Written by \`npm run fit-questions\`; the last weight is the bias. */\nexport const CUT: { words: readonly number[]; both: readonly number[]; sureByWords: number; sure: number } = ${rounded};\n`,
);
