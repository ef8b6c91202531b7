const SMALL: Record<string, number> = {
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};
const BIG: Record<string, number> = { hundred: 100, thousand: 1000, million: 1_000_000 };
const WORD = `(?:${[...Object.keys(SMALL), ...Object.keys(BIG)].join('|')})`;

/** Matches a number in English words: "two and a half thousand", "twelve hundred", "forty-five". */
export const ENGLISH_NUMBER = new RegExp(
  `\\b(?:a\\s+(?=hundred|thousand|million))?${WORD}(?:(?:[\\s-]+(?:and\\s+)?(?:a\\s+half\\s+)?)${WORD})*\\b`,
  'gi',
);

/**
 * The value of a number in English words.
 * @example englishNumber('two and a half thousand') // 2500
 */
export function englishNumber(text: string): number {
  let total = 0;
  let section = 0;
  for (const word of text.toLowerCase().split(/[\s-]+/)) {
    if (word === 'half') section += 0.5;
    else if (word in SMALL) section += SMALL[word]!;
    else if (word === 'hundred') section = (section || 1) * 100;
    else if (word in BIG) {
      total += (section || 1) * BIG[word]!;
      section = 0;
    }
  }
  return total + section;
}
