import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { parseMapping, readMapping } from '../../../knowledge/connectors/csv/mapping.ts';
import { readFact } from '../../../knowledge/database/facts.ts';
import { emptyDatabase, importTexts, onlineRetail, RETAIL } from './support.ts';

describe('Online Retail, lines written by hand', async () => {
  const handle = emptyDatabase();
  const options = { mapping: onlineRetail(), asOf: 'last-record' };
  const first = await importTexts(handle, { 'online_retail.csv.gz': gzipSync(RETAIL) }, options);
  const rows = (sql: string) => handle.prepare(sql).all();

  test('each row is taken, left out on purpose, or listed as bad', () => {
    expect(first.rows).toBe(18);
    expect(first.onPurpose.map((line) => line.replace('online_retail.csv.gz:', ''))).toEqual([
      '8 no product: manual entries, discounts, samples, fees, commission, vouchers',
      '12 stock that was found or put right, no sale',
      '13 stock written off: damaged, lost, miscounted',
      '15 a bad debt that was written off',
      '16 a cancellation for a customer who is not named',
      '17 no product: manual entries, discounts, samples, fees, commission, vouchers',
    ]);
    expect(first.bad.map((line) => line.replace('online_retail.csv.gz:', ''))).toEqual([
      '18 quantity: "six" must be a whole number above zero',
      '19 the order has charges and no line of goods',
      '11 of the 90 sent back 84 fit no earlier sale',
    ]);
  });

  test.each([
    // Rows become orders; a row of postage is the freight of its order; a missing customer is a sale to somebody unknown.
    [
      'SELECT id, company_id AS c, placed_at AS at, status, currency, net, freight, tax, total FROM sales_order ORDER BY id',
      [
        {
          id: '536365',
          c: '17850',
          at: '2010-12-01T08:26:00.000Z',
          status: 'unknown',
          currency: 'GBP',
          net: 3_564,
          freight: null,
          tax: null,
          total: null,
        },
        {
          id: '536370',
          c: '12583',
          at: '2010-12-01T08:45:00.000Z',
          status: 'cancelled',
          currency: 'GBP',
          net: 9_000,
          freight: 5_400,
          tax: null,
          total: null,
        },
        {
          id: '536371',
          c: '17850',
          at: '2011-07-01T08:00:00.000Z',
          status: 'unknown',
          currency: 'GBP',
          net: 9_457,
          freight: null,
          tax: null,
          total: null,
        },
        {
          id: '536544',
          c: '',
          at: '2010-12-01T14:32:00.000Z',
          status: 'unknown',
          currency: 'GBP',
          net: 762,
          freight: null,
          tax: null,
          total: null,
        },
      ],
    ],
    // 85123a and 85123A are one product; prices of a tenth of a penny are exact.
    [
      "SELECT line, sku, quantity, unit_price, net FROM order_line WHERE order_id = '536371' ORDER BY line",
      [
        { line: 1, sku: '85123A', quantity: 32, unit_price: 29_500, net: 9_440 },
        { line: 2, sku: '71053', quantity: 2, unit_price: 850, net: 17 },
      ],
    ],
    // A cancellation finds the latest sale before it.
    [
      'SELECT id, order_id AS o, order_line AS line, quantity, status FROM return_order JOIN return_line ON return_id = id ORDER BY id',
      [
        { id: 'C536391', o: '536371', line: 1, quantity: 8, status: 'credited' },
        { id: 'C536392', o: '536370', line: 1, quantity: 24, status: 'credited' },
        { id: 'C536393', o: '536365', line: 2, quantity: 6, status: 'credited' },
      ],
    ],
    // The name that was said most often; no stock, no people, no addresses: unknown.
    [
      'SELECT sku, name_en, pack_size FROM product ORDER BY sku',
      [
        { sku: '22728', name_en: 'ALARM CLOCK BAKELIKE PINK', pack_size: null },
        { sku: '71053', name_en: 'WHITE METAL LANTERN', pack_size: null },
        { sku: '85123A', name_en: 'WHITE HANGING HEART T-LIGHT HOLDER', pack_size: null },
      ],
    ],
    [
      'SELECT id, name, country FROM company ORDER BY id',
      [
        { id: '12583', name: '12583', country: 'FR' },
        { id: '17850', name: '17850', country: 'GB' },
      ],
    ],
    [
      'SELECT id, company_id AS c, name, role FROM contact ORDER BY id',
      [
        { id: '12583', c: '12583', name: '', role: 'buyer' },
        { id: '17850', c: '17850', name: '', role: 'buyer' },
      ],
    ],
    ["SELECT sku, unit_price FROM price_tier WHERE sku = '85123A'", [{ sku: '85123A', unit_price: 29_500 }]],
    [
      'SELECT (SELECT count(*) FROM stock) AS stock, (SELECT count(*) FROM address) AS addresses',
      [{ stock: 0, addresses: 0 }],
    ],
  ])('%s', (sql, expected) => {
    expect(rows(sql)).toEqual(expected);
  });

  test('the day of the desk is that of the last record', () => {
    expect(readFact(handle, 'as_of')).toBe('2011-07-02T09:24:00.000Z');
  });

  test('a second time changes nothing, and matches the same returns', async () => {
    const dump = () =>
      ['sales_order', 'order_line', 'return_order', 'return_line', 'product'].map((t) => rows(`SELECT * FROM ${t}`));
    const before = dump();
    const again = await importTexts(handle, { 'online_retail.csv': RETAIL }, options);
    expect(dump()).toEqual(before);
    expect(again.bad.length).toBe(first.bad.length);
    for (const { added, changed } of Object.values(again.counts)) expect([added, changed]).toEqual([0, 0]);
  });
});

test('a file without a column that the mapping reads is refused', async () => {
  await expect(
    importTexts(emptyDatabase(), { 'x.csv': 'InvoiceNo,StockCode\n1,2\n' }, { mapping: onlineRetail() }),
  ).rejects.toThrow('x.csv has no column "');
});

test('columns called anything, in another order and encoding, with dates and words of their own', async () => {
  const mapping = parseMapping(
    `title: 订单
encoding: gb18030
zone: Asia/Shanghai
columns:
  下单日期: { date: YYYY年MM月DD日 }
  状态: { values: { 已发货: shipped } }
rows:
  - when: { 数量: '^0$' }
    leave_out: nothing was sold
  - give:
      orders: { order: 单号, placed_at: 下单日期, status: 状态, currency: { is: CNY }, sku: 货号, quantity: 数量, unit_price: 单价 }
`,
    'm.yml',
  );
  // 单号,货号,数量,单价,下单日期,状态 / A1,杯-1,5,0.4,2026年3月1日,已发货
  const bytes = Buffer.from(
    'b5a5bac52cbbf5bac52cCAfdc1bf2cb5a5bcdb2ccfc2b5a5c8d5c6da2cd7b4ccac0a41312cb1ad2d312c352c302e342c32303236c4ea33d4c231c8d52cd2d1b7a2bbf50a',
    'hex',
  );
  const handle = emptyDatabase();
  const said = await importTexts(handle, { '订单.csv': bytes }, { mapping });
  expect(said.bad).toEqual([]);
  expect(
    handle
      .prepare('SELECT id, placed_at, status, sales_order.net, sku FROM sales_order JOIN order_line ON order_id = id')
      .all(),
  ).toEqual([{ id: 'A1', placed_at: '2026-02-28T16:00:00.000Z', status: 'shipped', net: 200, sku: '杯-1' }]);
});

test.each([
  ['title: x\nrows: []', 'rows: '],
  ['title: x\nrows:\n  - when: { A: "(" }', 'no regular expression'],
  ['title: x\nrows:\n  - give: { orders: { colour: A } }', 'orders has no column "colour"'],
  ['title: x\nrows:\n  - give: { things: { a: A } }', 'm.yml: rows.0.give'],
  ['title: x\ntypo: 1\nrows:\n  - leave_out: x', 'typo'],
  ['title: [', 'm.yml: '],
])('a mapping that is wrong says where: %s', (text, message) => {
  expect(() => parseMapping(text, 'm.yml')).toThrow(message);
});

test('a mapping that is not there', () => {
  expect(() => readMapping('nope', 'knowledge/connectors/mappings')).toThrow('There is no mapping "nope"');
});
