import type { Heard } from '../intents/model.ts';
import type { IntentScore } from '../understanding.ts';
import { CUT } from './cut-weights.ts';
import { NO_REQUEST } from './joins.ts';
import { type SeamModel, seamScore } from './seam-model.ts';
import { type Seam, type Stretch, seamsOf } from './seams.ts';

/** A seam, with what stands around it and what the words say of its halves. */
export interface Candidate {
  seam: Seam;
  features: number[];
  /** The two requests that are heard in the halves. */
  intents: [string, string];
}

/** What is heard in a message and in its two halves. */
export interface Halves {
  whole: Heard;
  first: Heard;
  second: Heard;
}

/** Of all seams the likeliest few are looked at, and only where the seam model gives them a chance. */
const LOOKED_AT = 3;
const FLOOR = -4.5;
const QUESTION = /[?？]|\b(?:how|what|when|where|which|is|are|do|does|can)\b|[吗呢么]|多少|几|哪/i;

const logOdds = (p: number) => Math.log((p + 1e-3) / (1 - p + 1e-3));
const given = ({ scores }: Heard, intent: string) => scores.find((score) => score.intent === intent)?.confidence ?? 0;
const idle = ({ scores }: Heard) =>
  scores.reduce((sum, { intent, confidence }) => sum + (NO_REQUEST.has(intent) ? confidence : 0), 0);
/** The likeliest that is a request. */
const request = ({ scores }: Heard): IntentScore =>
  scores.find(({ intent }) => !NO_REQUEST.has(intent)) ?? { intent: 'oos', confidence: 0 };

/** What is heard in the halves as numbers: how sure each is, how much of either the whole and the other half hold. */
function heardFeatures({ whole, first, second }: Halves): { features: number[]; intents: [string, string] } {
  const [w, a, b] = [request(whole), request(first), request(second)];
  const [wa, wb] = [given(whole, a.intent), given(whole, b.intent)];
  const [ba, ab] = [given(second, a.intent), given(first, b.intent)];
  const features = [
    ...[logOdds(a.confidence), logOdds(b.confidence), w.confidence, logOdds(wa), logOdds(wb), logOdds(ab), logOdds(ba)],
    ...[idle(first), idle(second), idle(whole), Number(w.intent === a.intent), Number(w.intent === b.intent)],
  ];
  return { features, intents: [a.intent, b.intent] };
}

/**
 * The places where a message may be cut, the likeliest first, with what the words say of the halves.
 *
 * @param hear what the words alone say of a text
 */
export function candidatesOf(
  seams: SeamModel,
  text: string,
  entities: readonly Stretch[],
  whole: Heard,
  hear: (text: string) => Heard,
): Candidate[] {
  const found = seamsOf(text, entities).map((seam) => ({ seam, z: seamScore(seams, seam) }));
  const best = found.sort((x, y) => y.z - x.z).slice(0, LOOKED_AT);
  return best.flatMap(({ seam, z }, place) => {
    if (z < FLOOR) return [];
    const [left, right] = halvesOf(text, seam);
    const heard = heardFeatures({ whole, first: hear(left), second: hear(right) });
    if (heard.intents[0] === heard.intents[1]) return [];
    const other = (place ? best[0] : best[1])?.z ?? FLOOR;
    const said = [left, right].flatMap((half) => [Number(QUESTION.test(half)), Math.log(half.length)]);
    return [{ seam, intents: heard.intents, features: [z, Math.max(z, 0), z - other, ...said, ...heard.features] }];
  });
}

/** The two halves of a text. */
export function halvesOf(text: string, { left, right }: Seam): [string, string] {
  return [text.slice(left.start, left.end), text.slice(right.start, right.end)];
}

function logistic(weights: readonly number[], features: readonly number[]): number {
  let z = weights[features.length]!;
  for (const [j, value] of features.entries()) z += weights[j]! * value;
  return 1 / (1 + Math.exp(-z));
}

/** How likely a candidate is the place where two requests meet, by the words alone, 0 to 1. */
export function likelyByWords({ features }: Candidate): number {
  return logistic(CUT.words, features);
}

/** What the second model looks at: the first's verdict, and what words and encoder together hear. */
export function bothFeatures(byWords: number, halves: Halves): number[] {
  return [logOdds(byWords), ...heardFeatures(halves).features];
}

/** How likely a candidate is the place where two requests meet, once the encoder was asked about the halves, 0 to 1. */
export function likelyByBoth(byWords: number, halves: Halves): number {
  return logistic(CUT.both, bothFeatures(byWords, halves));
}
