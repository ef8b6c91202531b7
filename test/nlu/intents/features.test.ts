import { describe, expect, it } from 'vitest';
import { buildDictionary, ngrams, tokens, vectorise } from '../../../nlu/intents/features.ts';

describe('tokens', () => {
  it.each([
    ['Where is PO-2026-0117?', ['where', 'is', 'po', '2026', '0117']],
    ['Don’t ship, I’m café', ["don't", 'ship', "i'm", 'café']],
    ['CUP-12有貨嗎', ['cup', '12', '有', '货', '吗']],
    ['ＡＢ１２', ['ab', '12']],
    ['?!…', []],
  ])('%s', (text, expected) => expect(tokens(text)).toEqual(expected));
});

describe('ngrams', () => {
  it.each([
    ['en', 'my ok', ['wmy', 'wok', 'wmy ok', 'c<my', 'cmy>', 'c<my>', 'c<ok', 'cok>', 'c<ok>']],
    ['zh', '发票', ['w发', 'w票', 'c<', 'c发', 'c票', 'c>', 'c<发', 'c发票', 'c票>', 'c<发票', 'c发票>']],
    ['en', '', []],
  ] as const)('%s %s', (language, text, expected) => expect(ngrams(text, language)).toEqual(expected));
});

describe('vectorise', () => {
  const dictionary = buildDictionary(['a b', 'a c'], 'zh');

  it('weighs by rarity and has unit length', () => {
    const { indices, values } = vectorise(dictionary, 'a b');
    expect(values.reduce((sum, v) => sum + v * v, 0)).toBeCloseTo(1, 5);
    const weight = (feature: string) => values[indices.indexOf(dictionary.numbers.get(feature)!)]!;
    expect(weight('wb') / weight('wa')).toBeCloseTo(Math.log(3 / 2) + 1, 5);
  });

  it('gives an empty row where nothing is known', () => {
    expect(vectorise(buildDictionary(['hello'], 'en'), '再见').indices).toHaveLength(0);
  });
});
