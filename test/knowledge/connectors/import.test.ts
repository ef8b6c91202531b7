import { describe, expect, test } from 'vitest';
import { writeFact } from '../../../knowledge/database/facts.ts';
import { emptyDatabase, importTexts } from './support.ts';

/** A small seller: one good row of each kind, and rows with what can be wrong with them. */
const FILES: Record<string, string> = {
  'companies.csv': `company,name,name_zh,country,currency,payment_terms,credit_limit,tax_rate,customer_since
4711,Hooge Cafes,,NL,EUR,NET30,5000.00,21,2020-02-01
4712,,,,eur,,,,
4713,No money,,NL,,,,,
4714,Odd,,Netherlands,EUR,,,,
4711,Twice,,NL,EUR,,,,`,
  'addresses.csv': `address,company,line,city\nA1,4711,Kade 1,Rotterdam\nA2,9999,Weg 2,Delft\nA3,4711,,Delft`,
  'contacts.csv': `contact,company,name,role,spend_limit
ann,4711,Ann,buyer,1000.00
bob,4711,Bob,,
cor,4711,Cor,boss,`,
  'products.csv': `sku,name_en,name_zh,pack_size,moq,discontinued
CUP-1,Paper cup,纸杯,50,100,no
LID-1,,杯盖,,,
BOX-1,Box,,0,1,no`,
  'price-tiers.csv': `sku,currency,min_quantity,unit_price
CUP-1,EUR,,0.09
CUP-1,EUR,500,0.0825
NOPE,EUR,1,1.00
CUP-1,EUR,1000,0.08251`,
  'contract-prices.csv': `company,sku,unit_price,valid_from,valid_to
4711,CUP-1,0.08,2026-01-01,2026-12-31
4711,LID-1,0.02,2026-12-31,2026-01-01`,
  'warehouses.csv': `warehouse,name\nRTM,Rotterdam`,
  'stock.csv': `sku,warehouse,on_hand,allocated,as_of
CUP-1,RTM,900,100,2026-11-23 18:00
LID-1,RTM,900,,2026-11-23 18:00
LID-1,SHA,900,0,2026-11-23 18:00`,
  'inbound.csv': `inbound,sku,warehouse,quantity,due\nB1,LID-1,RTM,1000,2026-12-05\nB2,LID-1,RTM,1000,2026-02-30`,
  'orders.csv': `order,company,contact,placed_at,customer_po,status,currency,freight,tax,sku,quantity,unit_price
S1,4711,ann,2026-11-01 09:00,AL-7,shipped,EUR,14.50,21.00,CUP-1,1000,0.0825
S1,4711,ann,2026-11-01 09:00,AL-7,shipped,EUR,14.50,21.00,LID-1,50,0.0250
S2,4711,,2026-11-02 09:00,,,EUR,,,CUP-1,1000,0.09
S2,4711,,2026-11-02 09:00,,,EUR,,,CUP-1,-3,0.09
S3,9999,,2026-11-02 09:00,,,EUR,,,CUP-1,1,0.09
S4,4711,,2026-11-02 09:00,,lost,EUR,,,CUP-1,1,0.09`,
  'shipments.csv': `shipment,order,carrier,tracking,shipped_at,line,quantity
P1,S1,DHL,JD01,2026-11-02 15:00,1,600
P2,S9,DHL,JD02,2026-11-02 15:00,1,600`,
  'invoices.csv': `invoice,order,company,issued_day,due_day,currency,total,paid
F1,S1,4711,2026-11-03,2026-12-03,EUR,119.25,0
F2,S1,4711,2026-11-03,2026-12-03,EUR,119.25,`,
  'returns.csv': `return,order,company,opened_at,status,line,sku,quantity
R1,S1,,2026-11-05 09:00,open,1,,100
R2,,4711,2026-11-06 09:00,open,,CUP-1,1500
R3,,4711,2026-11-06 09:00,open,,TAPE-1,1
R4,S8,,2026-11-06 09:00,open,1,,1`,
  'quotes.csv': `quote,company,created_at,valid_to,status,currency,sku,quantity,unit_price
Q1,4711,2026-11-01 09:00,2026-12-01,open,EUR,CUP-1,5000,0.0801
Q2,4711,2026-11-01 09:00,2026-12-01,maybe,EUR,CUP-1,5000,0.0801`,
  'events.csv': `at,company,contact,sku,kind
2026-11-20 09:00,4711,ann,CUP-1,view
2026-11-20 09:01,,,CUP-1,basket
2026-11-20 09:02,,,CUP-1,stare`,
  'articles.csv': `article,language,title,body,verified,phrasings
delivery,en,How long does delivery take?,Two days.,2026-10-01,delivery time | when does it come
delivery,fr,Quand?,Deux jours.,2026-10-01,`,
};

const BAD = [
  'companies.csv:4 currency is missing',
  'companies.csv:5 country: "Netherlands" must be a country code of two letters, such as GB (ISO 3166)',
  'companies.csv:6 the same company stands on line 2 already',
  'addresses.csv:3 company "9999" is not in the records',
  'addresses.csv:4 line is missing',
  'contacts.csv:4 role: "boss" must be one of: buyer, approver, viewer',
  'products.csv:4 pack_size: "0" must be a whole number above zero',
  'price-tiers.csv:4 sku "NOPE" is not in the records',
  'price-tiers.csv:5 unit_price: "0.08251" must be a price of zero or more with up to four decimals, such as 0.0825',
  'contract-prices.csv:3 valid_to is before valid_from',
  'stock.csv:3 allocated is missing',
  'stock.csv:4 warehouse "SHA" is not in the records',
  'inbound.csv:3 due: "2026-02-30" must be a day that exists, written YYYY-MM-DD',
  'orders.csv:5 quantity: "-3" must be a whole number above zero',
  'orders.csv:6 company "9999" is not in the records',
  'orders.csv:7 status: "lost" must be one of: unknown, waiting, confirmed, picking, part-shipped, shipped, delivered, cancelled',
  'shipments.csv:3 order "S9" is not in the records',
  'invoices.csv:3 paid is missing',
  'returns.csv:4 no earlier sale fits what was sent back: "TAPE-1"',
  'returns.csv:5 order "S8" is not in the records',
  'quotes.csv:3 status: "maybe" must be one of: open, accepted, expired, declined',
  'events.csv:4 kind: "stare" must be one of: view, basket',
  'articles.csv:3 language: "fr" must be one of: en, zh',
];

describe('one file of each kind', async () => {
  const handle = emptyDatabase();
  const options = { zone: 'Europe/Amsterdam', seller: 'Bakkers' };
  const first = await importTexts(handle, FILES, options);
  const rows = (sql: string) => handle.prepare(sql).all();
  const all = () =>
    (rows("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name") as { name: string }[]).map(
      ({ name }) => [name, rows(`SELECT * FROM "${name}"`)],
    );

  test('bad rows are listed with line and reason, every one of them', () => {
    expect(first.bad.sort()).toEqual([...BAD].sort());
  });

  test.each([
    ['companies', { read: 2, added: 2, changed: 0, same: 0 }],
    ['orders', { read: 3, added: 2, changed: 0, same: 0 }],
    ['returns', { read: 4, added: 3, changed: 0, same: 0 }], // R2 came from two orders
    ['articles', { read: 1, added: 1, changed: 0, same: 0 }],
  ])('the good rows of %s are kept', (kind, counts) => {
    expect(first.counts[kind]).toEqual(counts);
  });

  test.each([
    [
      "SELECT name, country, credit_limit, tax_rate FROM company WHERE id = '4711'",
      [{ name: 'Hooge Cafes', country: 'NL', credit_limit: 500_000, tax_rate: 2_100 }],
    ],
    // What is missing is unknown, not zero; a company without a name is called by its number.
    [
      "SELECT name, country, credit_limit, tax_rate, currency FROM company WHERE id = '4712'",
      [{ name: '4712', country: '', credit_limit: null, tax_rate: null, currency: 'EUR' }],
    ],
    ['SELECT id, line FROM address', [{ id: 'A1', line: 'Kade 1' }]],
    // Who is not said to be more may look, and no more; none is a demo buyer.
    [
      'SELECT id, role, spend_limit, demo FROM contact ORDER BY id',
      [
        { id: 'ann', role: 'buyer', spend_limit: 100_000, demo: 0 },
        { id: 'bob', role: 'viewer', spend_limit: null, demo: 0 },
      ],
    ],
    [
      'SELECT sku, name_en, name_zh, pack_size, moq FROM product ORDER BY sku',
      [
        { sku: 'CUP-1', name_en: 'Paper cup', name_zh: '纸杯', pack_size: 50, moq: 100 },
        { sku: 'LID-1', name_en: '杯盖', name_zh: '杯盖', pack_size: null, moq: null },
      ],
    ],
    [
      'SELECT min_quantity AS least, unit_price FROM price_tier ORDER BY 1',
      [
        { least: 1, unit_price: 900 },
        { least: 500, unit_price: 825 },
      ],
    ],
    ['SELECT unit_price FROM contract_price', [{ unit_price: 800 }]],
    ['SELECT name, name_zh FROM warehouse', [{ name: 'Rotterdam', name_zh: 'Rotterdam' }]],
    [
      'SELECT sku, on_hand, allocated, as_of FROM stock',
      [{ sku: 'CUP-1', on_hand: 900, allocated: 100, as_of: '2026-11-23T17:00:00.000Z' }],
    ],
    ['SELECT id, due FROM inbound', [{ id: 'B1', due: '2026-12-05' }]],
    // 1000 × 0.0825 + 50 × 0.025 = 83.75, and freight and tax; where those are unknown so is the total.
    [
      'SELECT id, placed_at, status, net, freight, tax, total, customer_po FROM sales_order ORDER BY id',
      [
        {
          id: 'S1',
          placed_at: '2026-11-01T08:00:00.000Z',
          status: 'shipped',
          net: 8_375,
          freight: 1_450,
          tax: 2_100,
          total: 11_925,
          customer_po: 'AL-7',
        },
        {
          id: 'S2',
          placed_at: '2026-11-02T08:00:00.000Z',
          status: 'unknown',
          net: 9_000,
          freight: null,
          tax: null,
          total: null,
          customer_po: null,
        },
      ],
    ],
    [
      'SELECT order_id AS o, line, sku, quantity, net FROM order_line ORDER BY 1, 2',
      [
        { o: 'S1', line: 1, sku: 'CUP-1', quantity: 1000, net: 8_250 },
        { o: 'S1', line: 2, sku: 'LID-1', quantity: 50, net: 125 },
        { o: 'S2', line: 1, sku: 'CUP-1', quantity: 1000, net: 9_000 },
      ],
    ],
    [
      'SELECT shipment_id AS s, order_line AS line, quantity, delivered FROM shipment_line',
      [{ s: 'P1', line: 1, quantity: 600, delivered: null }],
    ],
    ['SELECT id, total, paid FROM invoice', [{ id: 'F1', total: 11_925, paid: 0 }]],
    // The latest sale first, then the one before, less what was sent back of it already.
    [
      'SELECT id, order_id AS o, quantity FROM return_order JOIN return_line ON return_id = id ORDER BY id',
      [
        { id: 'R1', o: 'S1', quantity: 100 },
        { id: 'R2', o: 'S2', quantity: 1000 },
        { id: 'R2/2', o: 'S1', quantity: 500 },
      ],
    ],
    ['SELECT id, net, total FROM quote', [{ id: 'Q1', net: 40_050, total: null }]],
    [
      'SELECT company_id AS c, contact_id AS p, kind FROM browsing_event ORDER BY at',
      [
        { c: '4711', p: 'ann', kind: 'view' },
        { c: null, p: null, kind: 'basket' },
      ],
    ],
    [
      'SELECT version, title, phrasings FROM article',
      [{ version: 1, title: 'How long does delivery take?', phrasings: '["delivery time","when does it come"]' }],
    ],
    [
      "SELECT key, value FROM facts WHERE key IN ('filling', 'seller', 'zone') ORDER BY key",
      [
        { key: 'filling', value: 'own' },
        { key: 'seller', value: 'Bakkers' },
        { key: 'zone', value: 'Europe/Amsterdam' },
      ],
    ],
  ])('%s', (sql, expected) => {
    expect(rows(sql)).toEqual(expected);
  });

  test('a second time changes nothing', async () => {
    const before = all();
    const again = await importTexts(handle, FILES, { ...options, newSecret: () => 'another' });
    expect(all()).toEqual(before);
    expect(Object.values(again.counts).map(({ added, changed }) => [added, changed])).toEqual(
      Object.values(again.counts).map(() => [0, 0]),
    );
  });

  test('a dry run says what would be and writes nothing', async () => {
    const before = all();
    const said = await importTexts(
      handle,
      { 'products.csv': 'sku,name_en\nCUP-1,Paper cup 8 oz\nNEW-1,New\n' },
      { ...options, dryRun: true },
    );
    expect(said.counts.products).toEqual({ read: 2, added: 1, changed: 1, same: 0 });
    expect(all()).toEqual(before);
  });

  test('columns that a file does not have stay as they are, empty ones become unknown', async () => {
    await importTexts(handle, { 'products.csv': 'sku,name_en,moq\nCUP-1,Paper cup 8 oz,\n' });
    expect(rows("SELECT name_en, name_zh, pack_size, moq FROM product WHERE sku = 'CUP-1'")).toEqual([
      { name_en: 'Paper cup 8 oz', name_zh: '纸杯', pack_size: 50, moq: null },
    ]);
  });

  test('an order that comes again replaces its lines', async () => {
    const said = await importTexts(handle, {
      'orders.csv':
        'order,company,placed_at,currency,freight,tax,sku,quantity,unit_price\nS1,4711,2026-11-01T08:00:00Z,EUR,0,0,CUP-1,100,0.10\n',
    });
    expect(said.counts.orders).toMatchObject({ added: 0, changed: 1 });
    expect(rows("SELECT line, quantity FROM order_line WHERE order_id = 'S1'")).toEqual([{ line: 1, quantity: 100 }]);
    expect(rows("SELECT net, total, status FROM sales_order WHERE id = 'S1'")).toEqual([
      { net: 1_000, total: 1_000, status: 'shipped' },
    ]);
  });

  test('an article that reads otherwise becomes a new version', async () => {
    const text =
      'article,language,title,body,verified\ndelivery,en,How long does delivery take?,Three days.,2026-11-01\n';
    expect((await importTexts(handle, { 'articles.csv': text })).counts.articles).toMatchObject({ changed: 1 });
    expect(rows('SELECT version, body FROM article ORDER BY version')).toEqual([
      { version: 1, body: 'Two days.' },
      { version: 2, body: 'Three days.' },
    ]);
  });
});

describe('what is refused as a whole', () => {
  const products = { 'products.csv': 'sku,name_en\nA,B\n' };

  test('the demo database', async () => {
    const handle = emptyDatabase();
    writeFact(handle, 'filling', 'demo');
    await expect(importTexts(handle, products)).rejects.toThrow('holds the demo company');
    expect(handle.prepare('SELECT count(*) AS n FROM product').get()).toEqual({ n: 0 });
  });

  test.each([
    ['a file of no known kind', { 'things.csv': 'sku\nA\n' }, 'does not show in its name'],
    ['a file without a column it needs', { 'stock.csv': 'sku,on_hand\nA,1\n' }, 'has no column "warehouse"'],
  ])('%s', async (_, files, message) => {
    await expect(importTexts(emptyDatabase(), files)).rejects.toThrow(message);
  });

  test('a column that is not ours is named, and the rest is read', async () => {
    const said = await importTexts(emptyDatabase(), { 'products-2026.csv': 'sku,name_en,colour\nA,B,red\n' });
    expect(said.notes).toEqual(['products-2026.csv: products have no column "colour": it is not read.']);
    expect(said.counts.products).toMatchObject({ added: 1 });
  });

  test('a name in another encoding is refused where it stands', async () => {
    const bytes = Buffer.concat([Buffer.alloc(70_000, '\n'), Buffer.from('sku,name_en\n')]).subarray(70_000);
    const many = Buffer.from('A,B\n'.repeat(20_000));
    const said = await importTexts(emptyDatabase(), {
      'products.csv': Buffer.concat([bytes, many, Buffer.from([0x5a, 0x2c, 0xe9, 0x0a])]),
    });
    expect(said.bad.at(-1)).toBe('products.csv:20002 name_en holds characters that are not of the encoding');
  });
});
