import { expect, it } from 'vitest';
import { editLines, type Want } from '../../bot/skills/support/line-edits.ts';
import { buildLexiconIndex, extractEntities } from '../../nlu/entities/entities.ts';

const PRODUCTS = [
  { sku: 'CUP-12', en: '12 oz double-wall paper cup', zh: '12盎司双层纸杯' },
  { sku: 'LID-12', en: '12 oz sip lid for hot cups', zh: '12盎司热饮杯盖' },
  { sku: 'LID-12-F', en: '12 oz sip lid for hot cups, bagasse fibre', zh: '12盎司热饮杯盖 甘蔗浆' },
  { sku: 'NAP-33', en: '33 x 33 cm 2-ply napkin', zh: '33×33厘米双层餐巾纸' },
];
const lexicon = buildLexiconIndex({ products: PRODUCTS });
const names = (sku: string) => PRODUCTS.filter((p) => p.sku === sku).flatMap((p) => [p.en, p.zh]);
const BEFORE: Want[] = [
  { sku: 'CUP-12', quantity: { value: 2_000 } },
  { sku: 'LID-12', quantity: { value: 1_000 } },
];

it.each<[text: string, after: string, focus?: string]>([
  ['500 CUP-12', '500 CUP-12, 1000 LID-12'],
  ['no, 600', '2000 CUP-12, 600 LID-12', 'LID-12'],
  ['double the lids', '2000 CUP-12, 2000 LID-12'],
  ['but double the cups please', '4000 CUP-12, 1000 LID-12'],
  ['half the cups', '1000 CUP-12, 1000 LID-12'],
  ['double everything', '4000 CUP-12, 2000 LID-12'],
  ['remove the lids', '2000 CUP-12'],
  ['without LID-12', '2000 CUP-12'],
  ['remove LID-12 and add 2400 NAP-33', '2000 CUP-12, 2400 NAP-33'],
  ['500 more CUP-12', '2500 CUP-12, 1000 LID-12'],
  ['add 2400 NAP-33', '2000 CUP-12, 1000 LID-12, 2400 NAP-33'],
  ['LID-12-F instead of LID-12', '2000 CUP-12, 1000 LID-12-F'],
  ['replace LID-12 with LID-12-F', '2000 CUP-12, 1000 LID-12-F'],
  ['杯盖加倍', '2000 CUP-12, 2000 LID-12'],
  ['去掉杯盖', '2000 CUP-12'],
  ['LID-12 去掉', '2000 CUP-12'],
  ['LID-12换成LID-12-F', '2000 CUP-12, 1000 LID-12-F'],
  ['CUP-12 改成 3000 个', '3000 CUP-12, 1000 LID-12'],
  ['再加 2400 NAP-33', '2000 CUP-12, 1000 LID-12, 2400 NAP-33'],
  ['how are you', '2000 CUP-12, 1000 LID-12'],
])('%s', (text, after, focus) => {
  const { lines } = editLines(text, extractEntities(text, { lexicon, today: '2026-11-24' }), BEFORE, names, focus);
  expect(lines.map((line) => `${line.quantity?.value} ${line.sku}`).join(', ')).toBe(after);
});

it('asks whose quantity it is, and which of several products', () => {
  const edit = (text: string) =>
    editLines(text, extractEntities(text, { lexicon, today: '2026-11-24' }), BEFORE, names);
  expect(edit('make it 600')).toMatchObject({ whose: true, changed: false });
  expect(edit('LID-12 and 300 NAP-33').changed).toBe(true);
});
