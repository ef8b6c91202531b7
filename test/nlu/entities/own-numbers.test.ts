import { describe, expect, test } from 'vitest';
import { extractEntities } from '../../../nlu/entities/entities.ts';
import { buildLexiconIndex } from '../../../nlu/entities/lexicon.ts';

const lexicon = buildLexiconIndex({
  products: [
    { sku: '85123A', en: 'White hanging heart', zh: '白色挂心' },
    { sku: '71053', en: 'White metal lantern', zh: '白色金属灯笼' },
    { sku: '536999', en: 'A code that looks like an order', zh: '像订单号的货号' },
  ],
  numbers: [
    { of: 'order', numbers: ['536365', '536370', '581587', 'SO-1001', 'SO-20417'] },
    { of: 'invoice', numbers: ['R/2026/001', 'R/2026/017'] },
    { of: 'return', numbers: ['C536379', 'C536391'] },
    { of: 'quote', numbers: ['17', '18'] }, // too short to be told from a quantity
  ],
});
const found = (text: string) =>
  extractEntities(text, { lexicon, today: '2026-11-24' }).map((e) =>
    e.kind === 'record-number' || e.kind === 'sku' ? `${e.kind === 'sku' ? 'sku' : e.of} ${e.value}` : e.kind,
  );

describe("the seller's own numbers", () => {
  test.each([
    ['where is 536365?', ['order 536365']],
    ['订单536365到哪了', ['order 536365']],
    ['so-1001 please', ['order SO-1001']],
    ['So 20417', ['order SO20417']],
    ['so20417', ['order SO20417']],
    ['my return c536379', ['return C536379']],
    ['invoice r/2026/017', ['invoice R/2026/017']],
    ['PO-2026-0031', ['order PO-2026-0031']], // those that the desk hands out
    ['reorder 536365 and 536370', ['order 536365', 'order 536370']],
    ['536365 pcs', ['quantity']],
    ['price of 85123a', ['sku 85123A']],
    ['500 of 71053', ['quantity', 'sku 71053']],
    ['71053 pcs', ['quantity']],
    ['536999 in stock?', ['sku 536999']], // a code of the catalogue goes first
    ['17 pieces', ['quantity']],
    ['call 0115-536365', []],
  ])('%s', (text, expected) => {
    expect(found(text).filter((kind) => kind !== 'product')).toEqual(expected);
  });
});
