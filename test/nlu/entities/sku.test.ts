import { describe, expect, it } from 'vitest';
import { skus } from '../../../nlu/entities/sku.ts';
import { lexicon } from './lexicon.ts';

const rows: [string, [string, boolean, string[]][]][] = [
  ['CUP-12', [['CUP-12', false, ['CUP-12']]]],
  ['cup12', [['CUP-12', false, ['CUP-12']]]],
  ['CUP 12', [['CUP-12', false, ['CUP-12']]]],
  ['要cup-12两箱', [['CUP-12', false, ['CUP-12']]]],
  [
    'b77 and tape_48',
    [
      ['B-77', false, ['B-77']],
      ['TAPE-48', false, ['TAPE-48']],
    ],
  ],
  ['box-pizza-33', [['BOX-PIZZA-33', false, ['BOX-PIZZA-33']]]],
  ['BOX PIZZA 33', [['BOX-PIZZA-33', false, ['BOX-PIZZA-33']]]],
  ['GLV-M', [['GLV-M', false, ['GLV-M']]]],
  ['paper-a4', [['PAPER-A4', false, ['PAPER-A4']]]],
  [
    'CUP-12/LID-12',
    [
      ['CUP-12', false, ['CUP-12']],
      ['LID-12', false, ['LID-12']],
    ],
  ],
  ['CPU-12', [['CUP-12', true, ['CUP-12']]]],
  ['LDI-12', [['LID-12', true, ['LID-12']]]],
  ['TPAE-48', [['TAPE-48', true, ['TAPE-48']]]],
  ['tap48', [['TAPE-48', true, ['TAPE-48']]]],
  ['FLIM-23', [['FILM-23', true, ['FILM-23']]]],
  ['box-piza-33', [['BOX-PIZZA-33', true, ['BOX-PIZZA-33']]]],
  ['LID-11', [['LID-12', true, ['LID-12', 'LID-16']]]],
  ['CUP-18', [['CUP-08', true, ['CUP-08', 'CUP-12', 'CUP-16']]]],
  ['cup 12 oz', []],
  ['tape 48 rolls', []],
  ['net-30', []],
  ['EN-13432', []],
  ['PO-2026-0031', []],
  ['2026-11-02', []],
  ['CUP', []],
  ['covid-19', []],
  ['XYZ-999', []],
  ['A4', []],
];

describe('skus', () => {
  it.each(rows)('%s', (text, expected) =>
    expect(skus(text, lexicon).map((e) => [e.value, e.corrected, e.candidates])).toEqual(expected),
  );
});
