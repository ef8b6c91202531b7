import { describe, expect, it } from 'vitest';
import { products } from '../../../knowledge/demo/products.ts';
import { buildLexiconIndex } from '../../../nlu/entities/lexicon.ts';
import { readOrderList, readRows } from '../../../nlu/order-list/order-list.ts';
import { readLists, scoreLists } from '../../../scripts/evaluate/order-lists.ts';

const lexicon = buildLexiconIndex({
  products: products().map(({ row }) => ({ sku: row.sku, en: row.name_en, zh: row.name_zh })),
});
const BLIND = new URL('../../understanding/order-lists.yml', import.meta.url).pathname;
const DEVELOPED_ON = new URL('./lists.yml', import.meta.url).pathname;

describe('order lists', () => {
  it.each(readLists(DEVELOPED_ON).map((list) => [list.name, list] as const))('%s', (_name, list) => {
    const faults: string[] = [];
    scoreLists([list], lexicon, undefined, (_list, fault) => faults.push(fault));
    expect(faults).toEqual([]);
  });

  it('reads lists that were written blind no worse than it did', () => {
    const score = scoreLists(readLists(BLIND), lexicon);
    expect(score['fully right']).toBeGreaterThanOrEqual(43);
    expect(score['right lines']).toBeGreaterThanOrEqual(305);
    expect(score['false lines']).toBeLessThanOrEqual(5);
  });

  it('tells where a line stands, and what a mistyped code was', () => {
    expect(readOrderList('Hello,\n\nCPU-12 5 ctn\nLID-12 2 ctn', { lexicon })).toEqual([
      { line: 3, said: 'CPU-12', skus: ['CUP-12'], mended: true, quantity: { value: 5, unit: 'CT' } },
      { line: 4, said: 'LID-12', skus: ['LID-12'], quantity: { value: 2, unit: 'CT' } },
    ]);
  });

  it('offers what the search finds where nothing of that name is sold', () => {
    const search = () => ['CUP-12', 'CUP-8'];
    const [, unknown] = readOrderList('LID-12 2 ctn\n5 ctn jute doormats', { lexicon, search });
    expect(unknown).toMatchObject({ said: 'jute doormats', skus: [], near: ['CUP-12', 'CUP-8'] });
  });

  it('reads 500 rows fast', () => {
    const rows = Array.from({ length: 500 }, (_, i) => ({ line: i + 1, cells: ['CUP-12', String(i + 1), 'x'] }));
    const start = performance.now();
    expect(readRows([{ line: 0, cells: ['SKU', 'Qty', 'Note'] }, ...rows], { lexicon })).toHaveLength(500);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
