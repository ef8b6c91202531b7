import { type EaseSettings, type EaseWeights, ease } from './ease.ts';
import { buyersOf, toUnit } from './popularity.ts';
import type { ScorerKind } from './scorer.ts';
import { orderCounts } from './vectors.ts';

export interface ThreeTermSettings extends EaseSettings {
  recentDays: number;
}

/**
 * ln(1 + own orders holding the good) + EASE's score as a share of its greatest + ½ recent popularity as a share of its
 * greatest: what one buys, what goes with it, what is in demand. Chosen on validation (docs of the benchmark).
 */
export const threeTerm: ScorerKind<ThreeTermSettings, EaseWeights> = {
  kind: 'three-term',
  version: 1,
  settings: { ...ease.settings, recentDays: 28 },
  fit: ease.fit,
  scorer(history, settings, fitted) {
    const related = ease.scorer(history, settings, fitted);
    const recent = toUnit(buyersOf(history, settings.recentDays));
    return {
      history,
      scores(buyer) {
        const scores = toUnit(related.scores(buyer));
        for (let i = 0; i < scores.length; i++) scores[i]! += recent[i]! / 2;
        for (const [item, count] of orderCounts(history, buyer)) scores[item]! += Math.log1p(count);
        return scores;
      },
    };
  },
};
