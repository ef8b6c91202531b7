import { describe, expect, it } from 'vitest';
import { buildDictionary, vectorise, vectoriseText } from '../../../nlu/intents/dictionary.ts';
import { ngrams, tokens } from '../../../nlu/intents/features.ts';

describe('tokens', () => {
  it.each([
    ['Where is PO-2026-0117?', ['where', 'is', 'po', '0']],
    ['inv 2026-0031', ['inv', '0']],
    ['Don’t ship, I’m café', ["don't", 'ship', "i'm", 'café']],
    ['CUP-12有貨嗎', ['xcode', '有', '货', '吗']],
    ['1,200.50 boxes of A4', ['0', 'boxes', 'of', 'a', '0']],
    ['ＡＢ１２', ['ab', '0']],
    ['?!…', []],
  ])('%s', (text, expected) => expect(tokens(text)).toEqual(expected));
});

describe('ngrams', () => {
  it.each([
    ['my ok', ['wmy', 'wok', 'wmy ok', 'c<my', 'cmy>', 'c<my>', 'c<ok', 'cok>', 'c<ok>']],
    ['发票', ['w发', 'w票', 'z<', 'z发', 'z票', 'z>', 'z<发', 'z发票', 'z票>', 'z<发票', 'z发票>']],
    ['', []],
  ])('%s', (text, expected) => expect(ngrams(text)).toEqual(expected));

  it('sees a name in Chinese text as it is written', () => {
    const found = ngrams('打开QQ邮箱');
    for (const gram of ['z开q', 'zqq邮', 'wqq', 'cqq>']) expect(found).toContain(gram);
  });

  it('sees one letter for a Latin word where languages are mixed', () => {
    const found = ngrams('tracking 号 12');
    for (const gram of ['wtracking 号', 'w号 0', 'c<tra', 'zL号0', 'z<L']) expect(found).toContain(gram);
  });
});

describe('vectorise', () => {
  const dictionary = buildDictionary([ngrams('发货'), ngrams('发票')]);

  it('weighs by rarity and has unit length', () => {
    const { indices, values } = vectorise(dictionary, ngrams('发票'));
    expect(values.reduce((sum, v) => sum + v * v, 0)).toBeCloseTo(1, 5);
    const weight = (feature: string) => values[indices.indexOf(dictionary.features.indexOf(feature))]!;
    expect(weight('w票') / weight('w发')).toBeCloseTo(Math.log(3 / 2) + 1, 5);
  });

  it.each(['发票 invoice 发货', 'goodbye', '', '𠀀𠀁 发票', 'where 发票'])(
    'gives the same row from the text itself: %s',
    (text) => expect(vectoriseText(dictionary, text)).toEqual(vectorise(dictionary, ngrams(text))),
  );

  it('gives an empty row where nothing is known', () => {
    expect(vectorise(dictionary, ngrams('goodbye')).indices).toHaveLength(0);
  });
});
