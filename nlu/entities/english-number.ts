const words = (from: number, step: number, text: string) =>
  text.split(' ').map((w, i) => [w, from + i * step] as const);
const SMALL = new Map<string, number>([
  ...words(
    0,
    1,
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen',
  ),
  ...words(17, 1, 'seventeen eighteen nineteen'),
  ...words(20, 10, 'twenty thirty forty fifty sixty seventy eighty ninety'),
]);
const BIG = new Map([
  ['hundred', 100],
  ['thousand', 1000],
  ['million', 1_000_000],
]);
const WORD = `(?:${[...SMALL.keys(), ...BIG.keys()].sort((a, b) => b.length - a.length).join('|')})`;

/** Matches a number in English words: "two and a half thousand", "twelve hundred", "forty-five", "a hundred and ten". */
export const ENGLISH_NUMBER = new RegExp(
  `(?<![\\p{L}\\d'-])(?:a\\s(?=hundred|thousand|million))?${WORD}(?:(?:[\\s-]|\\sand\\s)${WORD}|\\sand\\sa\\shalf(?:\\s(?:hundred|thousand|million))?)*(?![\\p{Script=Latin}\\d])`,
  'giu',
);

/**
 * The value of a number in English words.
 * @example englishNumber('two and a half thousand') // 2500
 */
export function englishNumber(text: string): number {
  let total = 0;
  let section = 0;
  for (const word of text.toLowerCase().split(/[\s-]+/)) {
    const scale = BIG.get(word);
    if (word === 'half') section += 0.5;
    else if (word === 'hundred') section = (section || 1) * 100;
    else if (scale) {
      total += (section || 1) * scale;
      section = 0;
    } else section += SMALL.get(word) ?? 0;
  }
  return total + section;
}
