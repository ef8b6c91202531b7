import { describe, expect, it } from 'vitest';
import { extract } from './lexicon.ts';

const rows: [string, string[][]][] = [
  ['Paper cup, double wall, 12 oz, white', [['CUP-12']]],
  ['do you have paper cups', [['CUP-08', 'CUP-12', 'CUP-16']]],
  ['12oz paper cups', [['CUP-12']]],
  ['500 paper cups 16 oz', [['CUP-16']]],
  ['price of packing tape and nitrile gloves?', [['TAPE-48', 'TAPE-72'], ['GLV-M']]],
  ['clear packing tape', [['TAPE-48']]],
  ['kraft carrier bags', [['B-77']]],
  ['paper cup 8 oz, paper cup 12 oz', [['CUP-08'], ['CUP-12']]],
  ['stretch film', [['FILM-23']]],
  ['a4 copy paper', [['PAPER-A4']]],
  ['纸杯有货吗', [['CUP-08', 'CUP-12', 'CUP-16']]],
  ['双层纸杯多少钱', [['CUP-12', 'CUP-16']]],
  ['双层纸杯 12oz 白色', [['CUP-12']]],
  ['12oz双层纸杯', [['CUP-12']]],
  ['白色纸杯', [['CUP-08', 'CUP-12']]],
  ['要两箱封箱胶带', [['TAPE-48', 'TAPE-72']]],
  ['丁腈手套', [['GLV-M']]],
  ['複印紙還有嗎', [['PAPER-A4']]],
  ['披薩盒', [['BOX-PIZZA-33']]],
  ['CUP-12 paper cup double wall 12 oz white', []],
  ['where is my order', []],
  ['paper', []],
  ['I want a white one', []],
  ['请开发票', []],
];

describe('product names', () => {
  it.each(rows)('%s', (text, expected) => {
    const found = extract(text).flatMap((e) => (e.kind === 'product' ? [[...e.skus].sort()] : []));
    expect(found).toEqual(expected);
  });
});
