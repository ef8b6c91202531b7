import type { Confidence } from './confidence.ts';

/** Written by `npm run fit-faq` from knowledge/faq/validation.tsv. */
export const CONFIDENCE: Record<'en' | 'zh', Record<'words' | 'hybrid', Confidence>> = {
  en: {
    words: { mean: [0, 0, 0, 0, 0], scale: [1, 1, 1, 1, 1], weights: [0, 0, 0, 0, 0, 0], cut: 1 },
    hybrid: { mean: [0, 0, 0, 0, 0], scale: [1, 1, 1, 1, 1], weights: [0, 0, 0, 0, 0, 0], cut: 1 },
  },
  zh: {
    words: { mean: [0, 0, 0, 0, 0], scale: [1, 1, 1, 1, 1], weights: [0, 0, 0, 0, 0, 0], cut: 1 },
    hybrid: { mean: [0, 0, 0, 0, 0], scale: [1, 1, 1, 1, 1], weights: [0, 0, 0, 0, 0, 0], cut: 1 },
  },
};
