import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { quoteSheet } from '../../../bot/documents/quote.ts';
import { startDesk, visit } from '../../support/desk.ts';

describe('a quote on paper', () => {
  const quote = {
    id: 'QT-2026-0500',
    contactId: 'p',
    createdAt: '2026-11-24T10:00:00.000Z',
    validTo: '2026-12-08',
    status: 'open' as const,
    currency: 'CNY',
    net: 32_175,
    freight: 14_000,
    tax: null,
    total: null,
    lines: [
      {
        line: 1,
        sku: 'CUP-12',
        nameEn: '12 oz paper cup',
        nameZh: '12盎司纸杯',
        quantity: 500,
        unitPrice: 6_435,
        net: 32_175,
      },
    ],
  };
  const company = {
    id: 'c',
    name: 'Weijia Catering',
    nameZh: '味佳餐饮',
    segment: 'restaurant',
    country: 'CN',
    language: 'zh' as const,
    currency: 'CNY',
    paymentTerms: 'MONTHLY30',
    creditLimit: null,
    vatNumber: '913',
    taxRate: 1_300,
    customerSince: '2020-01-01',
  };
  it.each([
    ['en', 'Quote QT-2026-0500', 'Weijia Catering', '12 oz paper cup', 'not on record'],
    ['zh', '报价单 QT-2026-0500', '味佳餐饮', '12盎司纸杯', '未登记'],
  ] as const)('in %s has its own names, and says what is not recorded', (language, title, buyer, product, unknown) => {
    const sheet = quoteSheet(quote, company, { name: 'Seller' }, language);
    expect(sheet.title).toBe(title);
    expect(sheet.to[0]).toBe(buyer);
    expect(sheet.rows[0]!.slice(0, 3)).toEqual(['CUP-12', product, '500']);
    expect(sheet.totals.map(([, value]) => value)).toEqual(
      ['¥321.75', '¥140.00', unknown, unknown].map(inLanguage(language)),
    );
  });
  const inLanguage = (language: 'en' | 'zh') => (value: string) =>
    language === 'en' ? value.replace('¥', 'CN¥') : value;
});

describe('its address', () => {
  let desk: Awaited<ReturnType<typeof startDesk>>;
  let now = new Date('2026-11-24T10:00:00.000Z');
  beforeAll(async () => {
    desk = await startDesk({ now: () => now });
  });
  afterAll(() => desk.stop());

  it.each([
    ['marie', 'quote for 5000 CUP-12'],
    ['wangfang', '报价 CUP-12 5000个'],
  ])('opens the PDF for %s, and for nobody after an hour', async (buyer, said) => {
    const reply = await (await visit(desk.url, buyer)).say(said);
    const url = /https?:\S+\.pdf/.exec(reply.text!)![0];
    const opened = await fetch(url);
    expect(opened.headers.get('content-type')).toBe('application/pdf');
    expect(
      Buffer.from(await opened.arrayBuffer())
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-');
    const [, , , , , token] = url.split('/') as [string, string, string, string, string, string];
    const [payload, signature] = token.split('.') as [string, string];
    const other = Buffer.from(
      Buffer.from(payload, 'base64url')
        .toString()
        .replace(/QT-2026-\d+/, 'QT-2026-0001'),
    ).toString('base64url');
    expect((await fetch(url.replace(token, `${other}.${signature}`))).status, 'another quote').toBe(404);
    now = new Date(now.getTime() + 3_601_000);
    expect((await fetch(url)).ok, 'after an hour').toBe(false);
  });
});
