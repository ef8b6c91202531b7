import { describe, expect, test } from 'vitest';
import { priceTiers, products } from '../../../knowledge/demo/products.ts';

const items = products();

describe('the catalogue', () => {
  test.each([
    'CUP-8',
    'CUP-12',
    'CUP-16',
    'CUP-12-K',
    'LID-8',
    'LID-12',
    'TAPE-48',
    'B-77',
    'BOX-2030',
    'BOWL-16',
    'BOWL-LID-16',
  ])('has %s', (sku) => {
    expect(items.map((item) => item.row.sku)).toContain(sku);
  });
  test('has every SKU and every name once', () => {
    for (const key of ['sku', 'name_en', 'name_zh'] as const) {
      const seen = items.map((item) => item.row[key]);
      expect(seen.filter((value, index) => seen.indexOf(value) !== index)).toEqual([]);
    }
  });
  test('has SKUs of letters and numbers', () => {
    expect(items.filter((item) => !/^[A-Z]+(-LID)?-\d+(-[A-Z0-9])?$/.test(item.row.sku))).toEqual([]);
  });
  test('has three discontinued products', () => {
    expect(items.filter((item) => item.row.discontinued === 1)).toHaveLength(3);
  });
  test('gets cheaper with quantity, in both currencies', () => {
    const tiers = priceTiers(items);
    for (const currency of ['EUR', 'CNY'])
      for (const { row } of items.slice(0, 50)) {
        const steps = tiers.filter((tier) => tier.sku === row.sku && tier.currency === currency);
        expect(steps).toHaveLength(4);
        expect(steps.every((step, index) => index === 0 || step.unit_price < steps[index - 1]!.unit_price)).toBe(true);
      }
  });
});
