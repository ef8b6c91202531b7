import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise } from '../../../nlu/normalise.ts';
import { bare, extract } from './lexicon.ts';

const sku = (value: string) => ({ kind: 'sku', value, corrected: false, candidates: [value] });
const quantity = (value: number, unit?: string) => ({
  kind: 'quantity',
  value,
  ...(unit && { unit }),
  approximate: false,
});

const rows: [string, unknown[]][] = [
  ['20 ctn CUP-12 and 5 boxes of LID-12', [quantity(20, 'CT'), sku('CUP-12'), quantity(5, 'BX'), sku('LID-12')]],
  ['CUP-12 两千五,下周三要', [sku('CUP-12'), quantity(2500), { kind: 'date', value: '2026-12-02' }]],
  [
    'po 2026 31 under €500',
    [
      { kind: 'record-number', of: 'order', value: 'PO-2026-0031' },
      { kind: 'money', minor: 50_000, currency: 'EUR' },
    ],
  ],
  ['CUP-12\n500\nLID-12\n300', [sku('CUP-12'), quantity(500), sku('LID-12'), quantity(300)]],
  [
    '上个月的发票INV-2026-0117',
    [
      { kind: 'span', from: '2026-10-01', to: '2026-10-31' },
      { kind: 'record-number', of: 'invoice', value: 'INV-2026-0117' },
    ],
  ],
  ['hello', []],
  ['', []],
];

/** Pieces that the finders look for, in any order: what random strings seldom hit. */
const pieces = [
  'CUP-12',
  'cpu12',
  'PO ',
  '2026',
  '-',
  ' ',
  '31',
  '€',
  '1.5k',
  '元',
  '两千',
  '五',
  '箱',
  '半',
  '月',
  '底',
  '前',
  '号',
  '下',
  '周',
  '三',
  'Dec',
  ' 3 ',
  'next ',
  'Friday',
  'to ',
  'and ',
  'paper cup',
  '纸杯',
  'İ',
  '\n',
  '年',
  '十',
  '9',
];

describe('extractEntities', () => {
  it.each(rows)('%j', (text, expected) => expect(bare(extract(text))).toEqual(expected));

  const anyText = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme' }),
    fc.array(fc.constantFrom(...pieces), { maxLength: 14 }).map((list) => list.join('')),
  );
  it('never throws, and every entity stands where it says, in order and apart from the next', () =>
    fc.assert(
      fc.property(anyText, fc.boolean(), (raw, clean) => {
        const text = clean ? normalise(raw) : raw;
        let end = 0;
        for (const entity of extract(text)) {
          expect(text.slice(entity.start, entity.end)).toBe(entity.text);
          expect(entity.start).toBeGreaterThanOrEqual(end);
          expect(entity.end).toBeGreaterThan(entity.start);
          end = entity.end;
        }
      }),
      { numRuns: 1500 },
    ));
});
