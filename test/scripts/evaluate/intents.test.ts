import { describe, expect, it } from 'vitest';
import { nearRepeats } from '../../../scripts/evaluate/intents.ts';
import { figuresOf, mcc } from '../../../scripts/evaluate/judged.ts';

const row = (intent: string, got: string, byWords = false, confidence = 1) => ({
  text: '',
  intent,
  got,
  confidence,
  byWords,
});

describe('figuresOf', () => {
  it('counts by reasoning', () => {
    const figures = figuresOf([
      row('stock', 'stock', true),
      row('stock', 'price'),
      row('price', 'price', true),
      row('price', 'oos'),
      row('oos', 'oos'),
    ]);
    expect(figures).toMatchObject({ accuracy: 0.6, inScopeAccuracy: 0.5, oosRecall: 1, falseOos: 0.25 });
    expect(figures).toMatchObject({ spared: 0.4, sparedAccuracy: 1 });
    expect(figures.macroF1).toBeCloseTo((2 / 3 + 1 / 2 + 2 / 3) / 3); // stock 1 of 1 said, price 1 of 2, oos 1 of 2
    expect(figures.ece).toBeCloseTo(0.4); // always sure, right in 3 of 5
    expect(figures.errors.map((e) => e.got)).toEqual(['price', 'oos']);
  });
});

it.each([
  ['Where is my order?', 'where is my order', 1],
  ['where is my parcel', 'tell me a joke', 0],
])('near repeats: %s | %s', (a, b, expected) => expect(nearRepeats([{ text: a }], [{ text: b }])).toBe(expected));

describe('mcc', () => {
  it.each([
    ['all right', ['a', 'b', 'c'], ['a', 'b', 'c'], 1],
    ['always the same', ['a', 'b', 'b'], ['b', 'b', 'b'], 0],
    ['two classes, one wrong of four', ['a', 'a', 'b', 'b'], ['a', 'b', 'b', 'b'], 0.577],
  ])('%s', (_, meant, got, expected) =>
    expect(mcc(meant.map((intent, i) => ({ intent, got: got[i]! })))).toBeCloseTo(expected, 3),
  );
});
