import { inflateSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { toPdf } from '../../../bot/documents/pdf.ts';
import type { Sheet } from '../../../bot/documents/sheet.ts';
import { statementCsv } from '../../../bot/documents/statement.ts';

const sheet = (rows: number): Sheet => ({
  title: '对账单 Łódź',
  from: ['海联供应（上海）有限公司'],
  to: ['Café Müller'],
  facts: [['Due', '4 Nov 2026']],
  columns: [
    { title: 'SKU', width: 0.5 },
    { title: 'Net', width: 0.5, align: 'right' },
  ],
  rows: Array.from({ length: rows }, (_, row) => [`CUP-${row}`, '€1.00']),
  totals: [['Total', '€1.00']],
  notes: [
    'A note that is longer than a line of the page can be, so that it has to be broken at one of its blanks somewhere.',
  ],
  footer: 'as of now',
});
const created = new Date('2026-11-24T10:00:00Z');
const pages = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length;

it('a page where it fits, more where it does not, and small because only the glyphs used are embedded', async () => {
  const [short, long] = [await toPdf(sheet(3), created), await toPdf(sheet(100), created)];
  expect([pages(short), pages(long)]).toEqual([1, 3]);
  expect(short.length).toBeLessThan(30_000);
});

it('every letter has a glyph: none is drawn as the empty box', async () => {
  const pdf = await toPdf(sheet(1), created);
  const streams = [...pdf.toString('latin1').matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)].flatMap((match) => {
    try {
      return [inflateSync(Buffer.from(match[1]!, 'latin1')).toString('latin1')];
    } catch {
      return [];
    }
  });
  const shown = streams.filter((stream) => stream.includes(' Tf')).join('\n');
  const glyphs = [...shown.matchAll(/<([0-9a-f]+)>/gi)].flatMap((match) => match[1]!.match(/.{4}/g) ?? []);
  expect(glyphs.length).toBeGreaterThan(80);
  expect(glyphs).not.toContain('0000');
});

it('a statement as CSV: RFC 4180 with the mark of UTF-8, and no formula', () => {
  const csv = statementCsv(
    {
      currency: 'EUR',
      from: '2026-10-01',
      to: '2026-10-31',
      opening: 100,
      closing: 50,
      entries: [
        { day: '2026-10-02', kind: 'payment', invoiceId: '=1+1,"x"', dueDay: '2026-10-09', amount: 50, balance: 50 },
      ],
    },
    'en',
  ).toString();
  expect(csv.split('\r\n')).toEqual([
    '\ufeffDate,What,Number,Due,Amount,Balance,Currency',
    '2026-10-01,Opening balance,,,,1.00,EUR',
    `2026-10-02,Payment,"'=1+1,""x""",2026-10-09,-0.50,0.50,EUR`,
    '2026-10-31,Closing balance,,,,0.50,EUR',
    '',
  ]);
});
