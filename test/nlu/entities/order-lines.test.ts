import { expect, it } from 'vitest';
import { buildLexiconIndex, extractEntities } from '../../../nlu/entities/entities.ts';
import { orderLines } from '../../../nlu/entities/order-lines.ts';

const lexicon = buildLexiconIndex({
  products: [
    { sku: 'CUP-12', en: '12 oz paper cup, single wall', zh: '12盎司单层纸杯' },
    { sku: 'LID-12', en: 'lid for 12 oz cup, white', zh: '12盎司杯盖 白色' },
    { sku: 'TAPE-48', en: 'packing tape 48 mm', zh: '封箱胶带 48毫米' },
  ],
});

it.each<[text: string, lines: [sku: string, value?: number, unit?: string][], loose?: number[]]>([
  [
    '500 CUP-12 and 40 LID-12',
    [
      ['CUP-12', 500],
      ['LID-12', 40],
    ],
  ],
  [
    'CUP-12 500, LID-12 40',
    [
      ['CUP-12', 500],
      ['LID-12', 40],
    ],
  ],
  [
    'CUP-12 x 500 LID-12 x 40',
    [
      ['CUP-12', 500],
      ['LID-12', 40],
    ],
  ],
  ['please send 2 cartons of TAPE-48', [['TAPE-48', 2, 'CT']]],
  [
    'CUP-12 500个，LID-12 40个',
    [
      ['CUP-12', 500, 'H87'],
      ['LID-12', 40, 'H87'],
    ],
  ],
  [
    '要500个CUP-12和40个LID-12',
    [
      ['CUP-12', 500, 'H87'],
      ['LID-12', 40, 'H87'],
    ],
  ],
  [
    'CUP-12和LID-12各来两箱',
    [
      ['CUP-12', 2, 'CT'],
      ['LID-12', 2, 'CT'],
    ],
  ],
  [
    '2 cartons each of CUP-12 and LID-12',
    [
      ['CUP-12', 2, 'CT'],
      ['LID-12', 2, 'CT'],
    ],
  ],
  ['order CUP-12', [['CUP-12']]],
  ['CUP-12, LID-12 and 40 TAPE-48', [['CUP-12'], ['LID-12'], ['TAPE-48', 40]]],
  ['no, 600', [], [600]],
  [
    'CUP-12\t4 cartons\nLID-12\t2 cartons',
    [
      ['CUP-12', 4, 'CT'],
      ['LID-12', 2, 'CT'],
    ],
  ],
  ['-5 CUP-12', [['CUP-12', -5]]],
  [
    '20 ctn CUP-12\n5 ctn TAPE-48',
    [
      ['CUP-12', 20, 'CT'],
      ['TAPE-48', 5, 'CT'],
    ],
  ],
])('%s', (text, lines, loose = []) => {
  const found = orderLines(text, extractEntities(text, { lexicon, today: '2026-11-24' }));
  expect(
    found.lines.map((l) => [
      l.skus[0],
      ...(l.quantity ? [l.quantity.value, ...(l.quantity.unit ? [l.quantity.unit] : [])] : []),
    ]),
  ).toEqual(lines);
  expect(found.loose.map((amount) => amount.value)).toEqual(loose);
});
