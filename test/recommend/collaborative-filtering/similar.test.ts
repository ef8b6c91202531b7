import { describe, expect, test } from 'vitest';
import type { PurchaseRow } from '../../../recommend/collaborative-filtering/history.ts';
import { type SimilarModel, similar } from '../../../recommend/collaborative-filtering/similar.ts';
import { keepsContract } from '../contract.ts';

const at = '2026-05-04T08:00:00.000Z';
/** Eight buyers have cup and mug, another eight tape; jug is new and only its text is known. */
const rows: PurchaseRow[] = Array.from({ length: 16 }, (_, i) =>
  (i < 8 ? ['cup', 'mug'] : ['tape']).map((item) => ({ buyer: `b${i}`, item, at })),
).flat();
const texts = new Map([
  ['cup', [1, 0]],
  ['jug', [0.6, 0.8]],
  ['tape', [0, 1]],
]);

describe('similar', () => {
  keepsContract(similar, {
    rows,
    options: { seed: 1, texts },
    ask: (model: SimilarModel) => ['cup', 'jug', 'mug'].map((sku) => model.similar(sku, { k: 5 })),
    reasoned(model) {
      const [mug, jug, ...rest] = model.similar('cup', { k: 5 });
      expect(mug).toEqual({ sku: 'mug', score: 1, buyers: 8, text: null });
      expect(jug).toMatchObject({ sku: 'jug', buyers: null });
      expect(jug!.score).toBeCloseTo(0.6, 6);
      expect(rest).toEqual([]);
      expect(model.similar('jug', { k: 1 })[0]!.sku).toBe('tape');
    },
  });

  test('fewer than five buyers are not told', () => {
    const model = similar.fit(
      rows.filter(({ buyer }) => buyer < 'b4'),
      { seed: 1 },
    );
    expect(model.similar('cup', { k: 1 })).toMatchObject([{ sku: 'mug', buyers: null }]);
  });

  test('leaves out what is not allowed, and knows nothing of what is not there', () => {
    const model = similar.fit(rows, { seed: 1, texts });
    expect(model.similar('cup', { k: 5, allowed: (sku) => sku !== 'mug' }).map(({ sku }) => sku)).toEqual(['jug']);
    expect(model.similar('none', { k: 5 })).toEqual([]);
  });

  test('text vectors have one length', () => {
    const odd = new Map([
      ['cup', [1, 0]],
      ['mug', [1]],
    ]);
    expect(() => similar.fit(rows, { seed: 1, texts: odd })).toThrow(RangeError);
  });
});
