import { describe, expect, test } from 'vitest';
import { openCatalogue } from '../../knowledge/catalogue/catalogue.ts';
import { buildProductSearch } from '../../knowledge/catalogue/product-search.ts';
import { tokenize } from '../../knowledge/search/tokenize.ts';
import { databaseWith } from './fixture.ts';

describe('the tokenizer', () => {
  test.each([
    ['Returning boxes', ['return', 'box']],
    ['the of and', []],
    ['退货', ['退', '货', '退货']],
    ['开发票 PDF', ['开', '发', '票', '开发', '发票', 'pdf']],
    ['CUP-12', ['cup', '12']],
    ['ＣＵＰ　１２', ['cup', '12']], // full width
    ['500ml', ['500', 'ml']],
    ['', []],
  ])('%j: %j', (text, expected) => {
    expect(tokenize(text)).toEqual(expected);
  });
});

const product = (sku: string, name_en: string, name_zh: string, keywords = '', discontinued = 0) => ({
  sku,
  name_en,
  name_zh,
  keywords,
  discontinued,
});
const database = databaseWith({
  product: [
    product('CUP-8', '8 oz paper cup', '8盎司纸杯', 'coffee 咖啡杯'),
    product('CUP-12', '12 oz paper cup', '12盎司纸杯', 'coffee 咖啡杯'),
    product('SHELF-9', 'steel shelf', '钢制货架', 'rack 仓库'),
    product('PAD-11', 'padded envelope', '气泡信封', 'mailer'),
    product('TILL-57', 'till roll', '收银纸', 'receipt 小票'),
    product('GLOVE-6', 'nitrile gloves', '丁腈手套', 'hygiene'),
    product('CUP-OLD', '12 oz paper cup, old', '12盎司纸杯 旧款', 'coffee', 1),
  ],
});
const products = await openCatalogue(database).all();

describe('product search by words', () => {
  const search = buildProductSearch(products);
  test.each([
    ['12 oz paper cups', 'CUP-12'],
    ['8 oz cup for coffee', 'CUP-8'],
    ['glove', 'GLOVE-6'],
    ['你们有手套吗', 'GLOVE-6'],
    ['12盎司的纸杯', 'CUP-12'],
    ['货架', 'SHELF-9'],
    ['退货', undefined], // shares only 货 with the shelf
    ['今天天气怎么样', undefined], // shares only 气 with the envelope
    ['asdf qwer', undefined],
    ['how old is the moon', undefined],
    ['12', undefined],
    ['', undefined],
  ])('%s: %s', (text, sku) => {
    expect(search.search(text, /\p{Script=Han}/u.test(text) ? 'zh' : 'en')[0]?.sku).toBe(sku);
  });
  test('leaves out what is discontinued', () => {
    expect(search.search('paper cup', 'en').map((hit) => hit.sku)).not.toContain('CUP-OLD');
  });
});

test('by meaning too, once there are vectors: a word that no product holds', async () => {
  const search = buildProductSearch(products);
  const axis = (text: string) => (/cup|纸杯|mug/.test(text) ? 0 : /shelf|货架/.test(text) ? 1 : 2);
  const embed = async (text: string) => Float32Array.from([0, 1, 2], (i) => (i === axis(text) ? 1 : 0));
  const cache = new Map<string, Float32Array>();
  await search.addVectors(embed, { cache });
  expect(cache.size).toBe(12);
  expect(search.search('mug', 'en')).toEqual([]);
  const found = search.search('mug', 'en', await embed('mug')).map((hit) => hit.sku);
  expect(found.sort()).toEqual(['CUP-12', 'CUP-8']);
});
