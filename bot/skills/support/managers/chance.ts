import { percent } from '../../../replies/format.ts';

/** A probability in whole percent; a model is never wholly sure, so 1 to 99. @example chance(0.996, 'en') // '99%' */
export const chance = (p: number, language: 'en' | 'zh'): string =>
  percent(Math.min(99, Math.max(1, Math.round(p * 100))) * 100, language);
