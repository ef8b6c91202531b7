/** From which likeness on questions are one group; written by `npm run fit-groups` from the phrasings of half of the demo's articles. */
export const LIKENESS: Record<'en' | 'zh', Record<'meaning' | 'words', number>> = {
  en: { meaning: 0.22, words: 0.12 },
  zh: { meaning: 0.24, words: 0.08 },
};
