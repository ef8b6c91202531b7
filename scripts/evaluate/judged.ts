import { OOS } from '../../nlu/intents/decision.ts';
import { classify, type HeadLanguage, type Heard, type IntentModel } from '../../nlu/intents/model.ts';
import type { Embed } from '../../nlu/intents/train.ts';
import { headLanguage } from '../../nlu/language.ts';
import { normalise } from '../../nlu/normalise.ts';
import type { IntentScore } from '../../nlu/understanding.ts';

/** What was meant, what was understood, and how surely. */
export interface Confident {
  intent: string;
  got: string;
  confidence: number;
}

/** What a model made of an utterance whose intent is known. */
export interface Judged extends Confident {
  text: string;
  /** Words alone decided: the encoder was not asked. */
  byWords: boolean;
  /** The intent that it would have been if it is none of the strangers. */
  likeliest?: IntentScore;
}

export interface Figures {
  rows: number;
  accuracy: number;
  inScopeAccuracy: number;
  macroF1: number;
  oosRecall: number;
  /** In-scope utterances taken for strangers. */
  falseOos: number;
  /** Share of utterances that words alone decided, and how often they were right. */
  spared: number;
  sparedAccuracy: number;
  /** Expected calibration error, 15 bins. */
  ece: number;
  errors: { text: string; intent: string; got: string; confidence: number }[];
}

/** Hears an utterance with the cascade as it ships: the encoder is asked only where the words are not sure. */
export async function judge(
  row: { text: string; intent: string },
  { model, embed, language }: { model: IntentModel; embed?: Embed | undefined; language?: HeadLanguage },
): Promise<Judged & { energy: number; likeliest: IntentScore }> {
  const text = normalise(row.text);
  const head = language ?? headLanguage(text);
  let heard = classify(model, text, head);
  const byWords = heard.sure;
  if (!byWords && embed) heard = classify(model, text, head, (await embed(text, head)).features);
  const { intent, confidence } = winner(heard);
  const likeliest = heard.scores.find((score) => score.intent !== OOS)!;
  return { text, intent: row.intent, got: intent, confidence, byWords, energy: heard.energy, likeliest };
}

function winner({ scores, oos }: Heard): { intent: string; confidence: number } {
  const best = scores[0]!;
  if (!oos) return best;
  const given = scores.find((score) => score.intent === OOS)?.confidence ?? 0;
  return { intent: OOS, confidence: best.intent === OOS ? given : Math.max(given, 1 - best.confidence) };
}

export const isRight = (row: { intent: string; got: string }) => row.got === row.intent;
const share = <T>(rows: readonly T[], test: (row: T) => boolean) => rows.filter(test).length / (rows.length || 1);

export interface Bin {
  rows: number;
  confidence: number; // mean
  right: number; // share
}

/** Confidence against being right, in bins of equal width. */
export function reliability(judged: readonly Confident[], count = 15): Bin[] {
  return Array.from({ length: count }, (_, b) => {
    const own = judged.filter((row) => Math.min(count - 1, Math.floor(row.confidence * count)) === b);
    const sum = own.reduce((total, row) => total + row.confidence, 0);
    return { rows: own.length, confidence: sum / (own.length || 1), right: share(own, isRight) };
  });
}

/** Expected calibration error: how far confidence is from being right, bin by bin, weighed by rows. */
export function calibrationError(judged: readonly Confident[], count = 15): number {
  const gaps = reliability(judged, count).map((bin) => bin.rows * Math.abs(bin.confidence - bin.right));
  return gaps.reduce((sum, gap) => sum + gap, 0) / (judged.length || 1);
}

/** Figures of judged utterances; macro-F1 is over the intents that the set holds. */
export function figuresOf(judged: readonly Judged[]): Figures {
  const inScope = judged.filter((row) => row.intent !== OOS);
  const spared = judged.filter((row) => row.byWords);
  const intents = [...new Set(judged.map((row) => row.intent))];
  const f1 = intents.map((intent) => {
    const hit = judged.filter((row) => row.intent === intent && isRight(row)).length;
    const said = judged.filter((row) => row.got === intent).length;
    return (2 * hit) / (said + judged.filter((row) => row.intent === intent).length);
  });
  return {
    rows: judged.length,
    accuracy: share(judged, isRight),
    inScopeAccuracy: share(inScope, isRight),
    macroF1: f1.reduce((sum, value) => sum + value, 0) / (f1.length || 1),
    oosRecall: share(
      judged.filter((row) => row.intent === OOS),
      isRight,
    ),
    falseOos: share(inScope, (row) => row.got === OOS),
    spared: spared.length / (judged.length || 1),
    sparedAccuracy: share(spared, isRight),
    ece: calibrationError(judged),
    errors: judged.filter((row) => !isRight(row)).map(({ byWords: _, ...row }) => row),
  };
}

/**
 * Matthews' correlation of many classes: 1 all right, 0 no better than chance.
 * @see Gorodkin 2004, "Comparing two K-category assignments by a K-category correlation coefficient"
 */
export function mcc(judged: readonly { intent: string; got: string }[]): number {
  const total = judged.length;
  const right = judged.filter(isRight).length;
  const said = new Map<string, number>();
  const meant = new Map<string, number>();
  for (const { intent, got } of judged) {
    meant.set(intent, (meant.get(intent) ?? 0) + 1);
    said.set(got, (said.get(got) ?? 0) + 1);
  }
  const squares = (counts: Map<string, number>) => [...counts.values()].reduce((sum, n) => sum + n * n, 0);
  const both = [...meant].reduce((sum, [intent, n]) => sum + n * (said.get(intent) ?? 0), 0);
  const spread = (total * total - squares(said)) * (total * total - squares(meant));
  return spread > 0 ? (right * total - both) / Math.sqrt(spread) : 0;
}
