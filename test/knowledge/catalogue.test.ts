import { describe, expect, test } from 'vitest';
import { openCatalogue, unitPriceFor } from '../../knowledge/catalogue/catalogue.ts';
import { openStock } from '../../knowledge/catalogue/stock.ts';
import { databaseWith } from './fixture.ts';

const database = databaseWith({
  company: [{ id: 'cafe', currency: 'EUR' }],
  product: [
    { sku: 'CUP-12', name_en: 'Cup', lead_time_days: 10 },
    { sku: 'LID-12', name_en: 'Lid', lead_time_days: null },
    { sku: 'BAG-1', name_en: 'Bag', lead_time_days: 21 },
  ],
  price_tier: [
    { sku: 'CUP-12', currency: 'EUR', min_quantity: 5000, unit_price: 700 },
    { sku: 'CUP-12', currency: 'EUR', min_quantity: 100, unit_price: 900 },
    { sku: 'CUP-12', currency: 'EUR', min_quantity: 500, unit_price: 825 },
    { sku: 'CUP-12', currency: 'CNY', min_quantity: 100, unit_price: 6000 },
    { sku: 'LID-12', currency: 'EUR', min_quantity: 1, unit_price: 300 },
  ],
  contract_price: [
    { company_id: 'cafe', sku: 'CUP-12', unit_price: 850, valid_from: '2026-01-01', valid_to: '2026-12-31' },
    { company_id: 'cafe', sku: 'CUP-12', unit_price: 810, valid_from: '2026-06-01', valid_to: '2026-06-30' },
  ],
  warehouse: [
    { id: 'NL', name: 'Rotterdam', name_zh: '鹿特丹' },
    { id: 'CN', name: 'Shanghai', name_zh: '上海' },
  ],
  stock: [
    { sku: 'CUP-12', warehouse_id: 'NL', on_hand: 1000, allocated: 400, as_of: '2026-11-24T06:00:00.000Z' },
    { sku: 'CUP-12', warehouse_id: 'CN', on_hand: 50, allocated: 80, as_of: '2026-11-23T06:00:00.000Z' },
    { sku: 'LID-12', warehouse_id: 'NL', on_hand: 0, allocated: 0, as_of: '2026-11-24T06:00:00.000Z' },
  ],
  inbound: [
    { id: '1', sku: 'BAG-1', warehouse_id: 'NL', quantity: 500, due: '2026-12-20' },
    { id: '2', sku: 'BAG-1', warehouse_id: 'CN', quantity: 300, due: '2026-12-01' },
  ],
});
const catalogue = openCatalogue(database);
const stock = openStock(database);

describe('the unit price', () => {
  test.each([
    ['below the first tier', 'CUP-12', 'EUR', undefined, '2026-03-01', 50, { basis: 'list', unitPrice: 900 }],
    ['just below a tier', 'CUP-12', 'EUR', undefined, '2026-03-01', 499, { basis: 'list', unitPrice: 900 }],
    ['at a tier', 'CUP-12', 'EUR', undefined, '2026-03-01', 500, { basis: 'list', unitPrice: 825 }],
    ['above all tiers', 'CUP-12', 'EUR', undefined, '2026-03-01', 9000, { basis: 'list', unitPrice: 700 }],
    ['in another currency', 'CUP-12', 'CNY', undefined, '2026-03-01', 500, { basis: 'list', unitPrice: 6000 }],
    [
      'by contract, though a tier is lower',
      'CUP-12',
      'EUR',
      'cafe',
      '2026-03-01',
      9000,
      { basis: 'contract', unitPrice: 850 },
    ],
    [
      'by the later of two contracts',
      'CUP-12',
      'EUR',
      'cafe',
      '2026-06-30',
      100,
      { basis: 'contract', unitPrice: 810 },
    ],
    ['when the contract has ended', 'CUP-12', 'EUR', 'cafe', '2027-01-01', 100, { basis: 'list', unitPrice: 900 }],
    [
      'when the contract is in another currency',
      'CUP-12',
      'CNY',
      'cafe',
      '2026-03-01',
      100,
      { basis: 'list', unitPrice: 6000 },
    ],
    ['for somebody else', 'CUP-12', 'EUR', 'tea', '2026-03-01', 100, { basis: 'list', unitPrice: 900 }],
  ] as const)('%s', async (_, sku, currency, company, day, quantity, expected) => {
    expect(unitPriceFor(await catalogue.prices(sku, currency, company, day), quantity)).toMatchObject(expected);
  });
  test('is undefined where none is recorded', async () => {
    expect(unitPriceFor(await catalogue.prices('BAG-1', 'EUR', 'cafe', '2026-03-01'), 10)).toBeUndefined();
  });
});

test('products come in the order asked for, unknown ones are left out', async () => {
  expect((await catalogue.products(['LID-12', 'NOPE', 'CUP-12'])).map((p) => p.sku)).toEqual(['LID-12', 'CUP-12']);
  expect(await catalogue.product('NOPE')).toBeUndefined();
});

describe('stock', () => {
  test('free to promise is on hand less allocated; an oversold warehouse takes nothing from another', async () => {
    expect(await stock.stockOf('CUP-12')).toMatchObject({
      known: true,
      free: 600,
      asOf: '2026-11-23T06:00:00.000Z',
      warehouses: [
        { id: 'CN', free: -30 },
        { id: 'NL', free: 600 },
      ],
    });
  });
  test('recorded as none is zero', async () => {
    expect(await stock.stockOf('LID-12')).toMatchObject({ known: true, free: 0, leadTimeDays: null });
  });
  test('not recorded is unknown, and still says what is on its way', async () => {
    const found = await stock.stockOf('BAG-1');
    expect(found).toMatchObject({ known: false, leadTimeDays: 21 });
    expect(found.inbound.map((d) => d.due)).toEqual(['2026-12-01', '2026-12-20']);
    expect(found).not.toHaveProperty('free');
  });
});
