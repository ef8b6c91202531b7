import { describe, expect, it } from 'vitest';
import { twoParts } from '../../nlu/questions.ts';
import type { Entity } from '../../nlu/understanding.ts';

const cut = (text: string, entities: Entity[] = []) =>
  twoParts(text, entities).map((halves) => halves.map(({ start, end }) => text.slice(start, end)));

describe('the ways in which a message may be two requests', () => {
  it.each([
    ['a word that joins', 'is it in stock and how much is it', [['is it in stock', 'how much is it']]],
    ['a question mark', 'in stock? where is my order', [['in stock?', 'where is my order']]],
    [
      'what only leads over is dropped',
      'price please. also can I get samples',
      [['price please', 'can I get samples']],
    ],
    ['a line', 'track my order\ncancel the other', [['track my order', 'cancel the other']]],
    ['a Chinese comma', '发票什么时候开，货到哪了', [['发票什么时候开', '货到哪了']]],
    ['a Chinese particle', '有货吗多少钱', [['有货吗', '多少钱']]],
    ['nothing to cut', 'how much are 500 cups', []],
    ['too little on one side', 'hi, ok', []],
    ['empty', '', []],
  ])('%s', (_name, text, expected) => {
    expect(cut(text)).toEqual(expected);
  });

  it('never cuts within what was named', () => {
    const text = 'do you have knife and fork sets';
    const name: Entity = { kind: 'product', skus: ['KIT-1'], start: 12, end: 31, text: text.slice(12, 31) };
    expect(cut(text)).toHaveLength(1);
    expect(cut(text, [name])).toEqual([]);
  });

  it('reads no letters and lists', () => {
    expect(cut('please send me two cartons and let me know. '.repeat(20))).toEqual([]);
  });
});
