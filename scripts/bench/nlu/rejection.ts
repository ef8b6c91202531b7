import { OOS } from '../../../nlu/intents/decision.ts';
import type { HeadLanguage, IntentModel } from '../../../nlu/intents/model.ts';
import { isRight, type Judged } from '../../evaluate/judged.ts';

/** How much of the in-scope accuracy on validation a threshold may cost. */
const LOSS = 0.01;

/** The model with another threshold below which the energy of both heads together rejects. */
export function withThreshold(model: IntentModel, language: HeadLanguage, threshold: number): IntentModel {
  const { dense, ...rest } = model[language];
  if (!dense) return model;
  const decision = { ...dense.decision, rule: 'score' as const, threshold };
  return { ...model, [language]: { ...rest, dense: { ...dense, decision } } };
}

/**
 * The highest threshold that costs at most a point of in-scope accuracy on the validation utterances, judged by a model
 * that rejects nothing: its strangers are not looked at. What words alone decided stays decided.
 */
export function thresholdFor(judged: readonly (Judged & { energy: number })[]): number {
  const inScope = judged.filter((row) => row.intent !== OOS);
  const losable = inScope
    .filter((row) => !row.byWords && isRight(row))
    .map((row) => row.energy)
    .sort((a, b) => a - b);
  return losable[Math.floor(LOSS * inScope.length)] ?? Number.NEGATIVE_INFINITY;
}
