import type { Decision } from './decision.ts';
import { dictionaryOf } from './dictionary.ts';
import type { HeadLanguage, IntentModel, LanguageModel } from './model.ts';
import type { WordsHead } from './words-head.ts';

/** Float32, little-endian, base64. */
function pack(values: Float32Array): string {
  return Buffer.from(values.buffer, values.byteOffset, values.byteLength).toString('base64');
}

function unpack(text: string): Float32Array {
  const bytes = Buffer.from(text, 'base64');
  return new Float32Array(Uint8Array.from(bytes).buffer);
}

/** JSON has no −∞. */
const packDecision = (decision: Decision) => ({
  ...decision,
  threshold: Number.isFinite(decision.threshold) ? decision.threshold : null,
});
const unpackDecision = (packed: ReturnType<typeof packDecision>): Decision => ({
  ...packed,
  threshold: packed.threshold ?? Number.NEGATIVE_INFINITY,
});

function packLanguage({ intents, words, dense }: LanguageModel) {
  return {
    intents,
    words: { decision: packDecision(words.decision), outOfFold: words.outOfFold },
    ...(dense && {
      dense: {
        ...dense,
        weights: pack(dense.weights),
        bias: pack(dense.bias),
        mean: pack(dense.mean),
        decision: packDecision(dense.decision),
      },
    }),
  };
}

function unpackLanguage({ intents, words, dense }: ReturnType<typeof packLanguage>, head: WordsHead): LanguageModel {
  return {
    intents,
    words: { ...head, decision: unpackDecision(words.decision), outOfFold: words.outOfFold },
    ...(dense && {
      dense: {
        ...dense,
        weights: unpack(dense.weights),
        bias: unpack(dense.bias),
        mean: unpack(dense.mean),
        decision: unpackDecision(dense.decision),
      },
    }),
  };
}

const VERSION = 3;

export interface PackedModel extends Record<HeadLanguage, ReturnType<typeof packLanguage>> {
  version: number;
  /** The n-gram head that both languages share. */
  words: { features: string[]; idf: string; weights: string };
  seams: string;
}

/** A value that JSON can hold; big arrays are base64. */
export function toJSON(model: IntentModel): PackedModel {
  const { dictionary, weights } = model.en.words;
  return {
    version: VERSION,
    words: { features: [...dictionary.features], idf: pack(dictionary.idf), weights: pack(weights) },
    en: packLanguage(model.en),
    zh: packLanguage(model.zh),
    seams: pack(model.seams),
  };
}

/** The model of `toJSON`. Throws where another version wrote it. */
export function fromJSON(packed: PackedModel): IntentModel {
  if (packed.version !== VERSION)
    throw new Error(`This intent model has version ${packed.version}, not ${VERSION}: train it again.`);
  const { features, idf, weights } = packed.words;
  const head: WordsHead = { dictionary: dictionaryOf(features, unpack(idf)), weights: unpack(weights) };
  const seams = unpack(packed.seams);
  return { en: unpackLanguage(packed.en, head), zh: unpackLanguage(packed.zh, head), seams };
}
