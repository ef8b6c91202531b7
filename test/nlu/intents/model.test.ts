import { describe, expect, it } from 'vitest';
import { quantile, surenessCut } from '../../../nlu/intents/calibration.ts';
import { decide, energyOf, sparingCut } from '../../../nlu/intents/decision.ts';
import { classify } from '../../../nlu/intents/model.ts';
import { fromJSON, toJSON } from '../../../nlu/intents/model-json.ts';
import { type Example, trainDense, trainWords } from '../../../nlu/intents/train.ts';

const WORDS: Record<string, string[]> = {
  stock: ['stock', 'available', 'left', '有货', '库存'],
  price: ['price', 'cost', 'discount', '多少钱', '单价'],
  oos: ['weather', 'joke', 'football', '天气', '笑话'],
};
const FRAMES = {
  en: ['X', 'the X please', 'tell me X', 'any X today', 'X of cups', 'about X', 'X now', 'is there X'],
  zh: ['X', '请问X', 'X吗', '现在X', '杯子X', '今天X', 'X呢', '查X'],
};
const examples: Example[] = Object.entries(WORDS).flatMap(([intent, words]) =>
  words.flatMap((word) => {
    const language = /\p{Script=Han}/u.test(word) ? ('zh' as const) : ('en' as const);
    return FRAMES[language].map((frame) => ({ text: frame.replace('X', word), language, intent }));
  }),
);

/** An encoder that knows the words: one dimension an intent, and a bit of the frame. */
async function embed(text: string) {
  const at = Object.values(WORDS).findIndex((words) => words.some((word) => text.includes(word)));
  const block = Float32Array.from({ length: 4 }, (_, i) => (i === at ? 1 : i === 3 ? text.length / 50 : 0.1));
  return { sentence: block, features: Float32Array.from([...block, ...block]) };
}

describe('a trained model', async () => {
  const words = trainWords(examples);
  const both = await trainDense(words, examples, embed, { encoder: () => 'toy' });

  it.each([
    ['any stock of lids', 'en', 'stock'],
    ['discount please', 'en', 'price'],
    ['tell me a joke', 'en', 'oos'],
    ['这个多少钱', 'zh', 'price'],
    ['讲个笑话', 'zh', 'oos'],
  ] as const)('%s', async (text, language, intent) => {
    for (const heard of [
      classify(words, text, language),
      classify(both, text, language, (await embed(text)).features),
    ]) {
      expect(heard.oos).toBe(intent === 'oos');
      if (intent !== 'oos') expect(heard.scores[0]?.intent).toBe(intent);
      expect(heard.scores.reduce((sum, s) => sum + s.confidence, 0)).toBeCloseTo(1);
      expect(heard.scores.map((s) => s.confidence)).toEqual(
        heard.scores.map((s) => s.confidence).sort((a, b) => b - a),
      );
    }
  });

  it('gives equal scores after a trip through JSON', async () => {
    const back = fromJSON(JSON.parse(JSON.stringify(toJSON(both))));
    const { features } = await embed('any stock left');
    expect(classify(back, 'any stock left', 'en')).toEqual(classify(both, 'any stock left', 'en'));
    expect(classify(back, 'any stock left', 'en', features)).toEqual(classify(both, 'any stock left', 'en', features));
  });

  it('is the same for the same seed', () => expect(toJSON(trainWords(examples))).toEqual(toJSON(words)));

  it('lets the words alone decide on mixed text', async () => {
    const { features } = await embed('price');
    expect(classify(both, '查一下 stock please', 'zh', features)).toEqual(classify(both, '查一下 stock please', 'zh'));
  });

  it('leaves vectors of another encoder alone', () => {
    const heard = classify(both, 'price', 'en', new Float32Array(3));
    expect(heard).toEqual(classify(both, 'price', 'en'));
  });

  it('knows nothing of a language without examples', () => {
    const model = trainWords(examples.filter((e) => e.language === 'en'));
    expect(classify(model, '库存', 'zh')).toMatchObject({ oos: true, sure: false });
  });

  it('trains on very little without rejecting everything', () => {
    const model = trainWords([
      { text: 'stock', language: 'en', intent: 'stock' },
      { text: 'price', language: 'en', intent: 'price' },
    ]);
    expect(classify(model, 'price', 'en')).toMatchObject({ oos: false, sure: false });
  });
});

describe('decisions', () => {
  it.each([
    [[1, 2, 3, 4], 0.5, 3],
    [[4, 3, 2, 1], 0, Number.NEGATIVE_INFINITY],
    [[], 0.1, Number.NEGATIVE_INFINITY],
  ])('quantile of %j at %d is %d', (values, q, expected) => expect(quantile(values, q)).toBe(expected));

  it('cuts where those above are right often enough', () => {
    const judged = Array.from({ length: 100 }, (_, i) => ({ confidence: i / 100, right: i >= 40 }));
    expect(surenessCut(judged, 1)).toBe(0.4);
    expect(surenessCut(judged, 0.75)).toBeCloseTo(0.2);
    expect(surenessCut(judged.slice(0, 10), 0)).toBe(2);
  });

  it('counts the class oos against the energy', () => {
    expect(energyOf(Float64Array.of(0, 0), -1)).toBeCloseTo(Math.log(2));
    expect(energyOf(Float64Array.of(0, 0, 3), 2)).toBeCloseTo(2 * Math.log(2) - 3);
  });

  it('rejects by score, by class or by either', () => {
    const base = { r: 1, alpha: 1, cut: 2, threshold: 0 };
    const stranger = Float64Array.of(0.2, 1); // class oos wins, energy −.6
    expect(decide({ ...base, rule: 'classes' }, 1, stranger)).toMatchObject({ oos: true, rejected: false });
    expect(decide({ ...base, rule: 'either' }, 1, stranger)).toMatchObject({ oos: true, rejected: true });
    expect(decide({ ...base, rule: 'score', threshold: -1 }, 1, stranger)).toMatchObject({ oos: false, best: 0 });
  });

  it('spares the encoder only where words lose hardly anything against both', () => {
    const decision = { r: 0, alpha: 1, rule: 'score' as const, threshold: Number.NEGATIVE_INFINITY, cut: 0 };
    // The i-th row is the surer the smaller i; from row 50 on every tenth is wrong by words and right by both.
    const outcomes = Array.from({ length: 100 }, (_, i) => ({
      label: i >= 50 && i % 10 === 0 ? 1 : 0,
      words: Float64Array.of(6 - i / 20, 0),
      dense: i >= 50 && i % 10 === 0 ? Float64Array.of(0, 5) : Float64Array.of(5, 0),
    }));
    const spared = (share: number) => {
      const cut = sparingCut(outcomes, decision, decision, -1, share);
      return outcomes.filter(({ words }) => decide(decision, -1, words).p[0]! >= cut).length;
    };
    expect(spared(0)).toBe(50);
    expect(spared(0.02)).toBe(70);
    expect(spared(1)).toBe(100);
    // Both would reject every utterance for its energy: words must not look better for escaping that.
    const strict = { ...decision, threshold: 100 };
    expect(sparingCut(outcomes, decision, strict, -1, 0)).toBe(sparingCut(outcomes, decision, decision, -1, 0));
    expect(sparingCut(outcomes, { ...decision, cut: 2 }, decision, -1, 1)).toBe(2); // words were never sure
  });
});
