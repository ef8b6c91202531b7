import { deflateRawSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../../../bot/root.ts';
import { createSheets } from '../../../bot/sheets/sheets.ts';
import { type Activity, startDesk, visit } from '../../support/desk.ts';

type Visitor = Awaited<ReturnType<typeof visit>>;
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
let desk: Awaited<ReturnType<typeof startDesk>>;
beforeAll(async () => {
  desk = await startDesk();
});
afterAll(() => desk.stop());

/** Sends a file as the web chat does, and waits for the answer. */
async function upload(visitor: Visitor, name: string, type: string, bytes: Uint8Array | string): Promise<Activity> {
  const form = new FormData();
  form.append('file', new Blob([bytes as BlobPart], { type }), name);
  const response = await fetch(`${desk.url}/v3/directline/conversations/${visitor.conversationId}/upload`, {
    method: 'POST',
    headers: { authorization: `Bearer ${visitor.token}` },
    body: form,
  });
  const { id } = (await response.json()) as { id: string };
  for (let tries = 0; tries < 400; tries++) {
    const answer = (await visitor.activities()).find((a) => a.replyToId === id);
    if (answer) return answer;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error('No answer to the file.');
}

interface Button {
  title: string;
  data?: { say: string; act: { name: string; id: string; version: number } };
}
/** All buttons of a card, wherever they stand. */
function buttonsOf(reply: Activity): Button[] {
  const found: Button[] = [];
  const walk = (value: unknown) => {
    if (Array.isArray(value)) value.forEach(walk);
    else if (typeof value === 'object' && value) {
      if ((value as { type?: string }).type === 'Action.Submit') found.push(value as unknown as Button);
      Object.values(value).forEach(walk);
    }
  };
  walk(reply.attachments?.[0]?.content);
  return found;
}
const press = (visitor: Visitor, { data }: Button) => visitor.say('', { value: data });
const cardSize = (reply: Activity) => JSON.stringify(reply.attachments?.[0]?.content ?? '').length;

/** A ZIP file of those entries; `claimed` says another unpacked size than the true one. */
function zip(entries: Record<string, string>, claimed?: number): Buffer {
  const parts: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const [name, text] of Object.entries(entries)) {
    const packed = deflateRawSync(Buffer.from(text));
    const head = Buffer.alloc(30);
    head.writeUInt32LE(0x04034b50, 0);
    head.writeUInt16LE(20, 4);
    head.writeUInt16LE(8, 8);
    if (text.length < 100_000) head.writeUInt32LE(crc32(Buffer.from(text)), 14); // slow for long ones, and nobody asks there
    head.writeUInt32LE(packed.length, 18);
    head.writeUInt32LE(Buffer.byteLength(text), 22);
    head.writeUInt16LE(name.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    head.copy(entry, 6, 4, 30);
    if (claimed !== undefined) entry.writeUInt32LE(claimed, 24);
    entry.writeUInt32LE(offset, 42);
    parts.push(head, Buffer.from(name), packed);
    central.push(entry, Buffer.from(name));
    offset += 30 + name.length + packed.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(Object.keys(entries).length, 8);
  end.writeUInt16LE(Object.keys(entries).length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, directory, end]);
}
function crc32(bytes: Buffer): number {
  let crc = ~0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}
const NS = 'http://schemas.openxmlformats.org';
function workbook(rows: readonly (readonly (string | number)[])[], more = ''): Record<string, string> {
  const cell = (value: string | number, at: string) =>
    typeof value === 'number'
      ? `<c r="${at}"><v>${value}</v></c>`
      : `<c r="${at}" t="inlineStr"><is><t>${value.replaceAll('<', '&lt;')}</t></is></c>`;
  const sheet = rows
    .map(
      (cells, y) =>
        `<row r="${y + 1}">${cells.map((value, x) => cell(value, `${'ABCDEF'[x]}${y + 1}`)).join('')}</row>`,
    )
    .join('');
  return {
    '[Content_Types].xml': `<?xml version="1.0"?><Types xmlns="${NS}/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    'xl/workbook.xml': `<?xml version="1.0"?><workbook xmlns="${NS}/spreadsheetml/2006/main" xmlns:r="${NS}/officeDocument/2006/relationships"><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<?xml version="1.0"?><Relationships xmlns="${NS}/package/2006/relationships"><Relationship Id="rId1" Type="${NS}/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': `<?xml version="1.0"?><worksheet xmlns="${NS}/spreadsheetml/2006/main"><sheetData>${sheet}${more}</sheetData></worksheet>`,
  };
}

describe('order lists as files', () => {
  const GB18030 = Buffer.from(
    'b1e0bac52cc6b7c3fb2ccafdc1bf2cb5a5cebb0a4355502d382cd6bdb1ad2c322ccfe40a4c49442d382cb8c72c322ccfe40a',
    'hex',
  ); // 编号,品名,数量,单位 / CUP-8,纸杯,2,箱 / LID-8,盖,2,箱
  it.each([
    [
      'CSV with a byte order mark and semicolons',
      'order.csv',
      'text/csv',
      '\ufeffSKU;Qty;Unit\r\nCUP-8;2;ctn\r\n"LID-8";2;ctn\r\n',
    ],
    ['tabs in a text file', 'order.txt', 'text/plain', 'CUP-8\t2 ctn\nLID-8\t2 ctn\n'],
    ['GB18030', '订单.csv', 'text/csv', GB18030],
    [
      'CSV that a browser calls Excel',
      'order.csv',
      'application/vnd.ms-excel',
      'SKU,Qty,Unit\nCUP-8,2,ctn\nLID-8,2,ctn\n',
    ],
    [
      'XLSX',
      'order.xlsx',
      XLSX,
      zip(workbook([['Harbour Cafe'], [], ['Code', 'Cartons', 'Price'], ['CUP-8', 2, 0.07], ['LID-8', 2, 0.02]])),
    ],
  ])('reads %s', async (_what, name, type, bytes) => {
    const answer = await upload(await visit(desk.url, 'sofia'), name, type, bytes);
    expect(answer.text).toMatch(/2 of 2 lines are fine|2 行中 2 行没有问题/);
    expect(answer.text).toMatch(/1,000 (?:pieces|个)[^\n]*CUP-8/);
    expect(answer.text).toContain(name);
  });

  it.each([
    ['a broken XLSX', 'a.xlsx', Buffer.from('PK\u0003\u0004 this is no workbook', 'latin1'), 'damaged'],
    ['an XLSX cut in half', 'b.xlsx', zip(workbook([['CUP-8', 2]])).subarray(0, 500), 'damaged'],
    ['an XLSX that unpacks to far too much', 'c.xlsx', zip(workbook([['CUP-8', 2]]), 3_000_000_000), 'larger than'],
    ['an old Excel file', 'd.xls', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'old Excel file'],
    ['a file without goods', 'e.csv', Buffer.from('name,phone\nAnna,555\n'), 'no products with quantities'],
  ])('says what to do with %s', async (_what, name, bytes, said) => {
    const visitor = await visit(desk.url, 'sofia');
    const answer = await upload(visitor, name, name.endsWith('csv') ? 'text/csv' : XLSX, bytes);
    expect(answer.text).toContain(said);
    expect(answer.text).toContain(name);
    expect((await visitor.say('CUP-8 2 ctn\nLID-8 2 ctn')).text).toContain('2 of 2 lines are fine');
  });

  it('stops a bomb that lies about its size, and goes on with the next file', async () => {
    const row = `<row>${'<c t="inlineStr"><is><t>x</t></is></c>'.repeat(40)}</row>`;
    const bomb = zip(workbook([['CUP-8', 2]], row.repeat(20_000)), 1000);
    const files = new Map([
      ['bomb', { name: 'bomb.xlsx', bytes: bomb }],
      ['good', { name: 'good.csv', bytes: Buffer.from('CUP-8,2\nLID-8,2') }],
    ]);
    const read = createSheets({
      workerFile: `${ROOT}/dist/bot/sheets/worker.mjs`,
      find: (_conversation, id) => files.get(id),
      readRows: (rows) => rows.map(({ line }) => ({ line, said: '', skus: ['CUP-8'] })),
      mostMs: 400,
    });
    const start = performance.now();
    const [first, second] = await Promise.all([read('c', 'bomb'), read('c', 'good')]);
    expect(first).toHaveProperty('problem');
    expect(second).toMatchObject({ lines: [{}, {}] });
    expect(performance.now() - start).toBeLessThan(8000);
  });
});

describe('long lists', () => {
  it('answers 500 lines in less than a second, with a card of reasonable size', async () => {
    const visitor = await visit(desk.url, 'sofia');
    const codes = ['CUP', 'LID', 'SLV'].flatMap((kind) => [8, 12, 16].map((size) => `${kind}-${size}`));
    const text = Array.from(
      { length: 500 },
      (_, i) => `${codes[i % codes.length]}  ${1 + (i % 2)} ctn  of our usual quality`,
    ).join('\n');
    const start = performance.now();
    const answer = await visitor.say(text);
    expect(performance.now() - start).toBeLessThan(1000);
    expect(answer.text).toMatch(/500 lines/);
    expect(cardSize(answer)).toBeLessThan(40_000);
  });

  it('takes no part of 501 lines, and says so', async () => {
    const text = Array.from({ length: 501 }, () => 'CUP-12 1 ctn').join('\n');
    expect((await (await visit(desk.url, 'sofia')).say(text)).text).toContain(
      'has 501 lines; I take up to 500 at once',
    );
  });
});

describe('the card', () => {
  it('settles a line by its button, once, and knows a press from before', async () => {
    const visitor = await visit(desk.url, 'marie');
    const first = await visitor.say('please quote\nLID-12 300\nsugarcane plates 2 ctn');
    const plate = buttonsOf(first).find(({ title }) => title.startsWith('PLATE-23'))!;
    const second = await press(visitor, plate);
    expect(second.text).toContain('PLATE-23');
    expect(second.text).toContain('LID-12: 300 pieces is below the minimum');
    expect((await press(visitor, plate)).text).toContain('settled already');
    const done = await press(visitor, buttonsOf(second).find(({ title }) => title.startsWith('Take 1,000'))!);
    expect(done.text).toContain('Quote QT-2026-');
    expect((await press(visitor, plate)).text).toContain('no longer open');
  });

  it("does nothing with somebody else's button", async () => {
    const marie = await visit(desk.url, 'marie');
    const [button] = buttonsOf(await marie.say('please quote\nLID-12 300\nCUP-12 2 ctn'));
    const sofia = await visit(desk.url, 'sofia');
    expect((await press(sofia, button!)).text).toContain('no longer open');
  });

  it('shows markup in cells as text, and folds what is right', async () => {
    const rows = Array.from(
      { length: 30 },
      (_, i) => `CUP-${[4, 8, 12, 16, 20][i % 5]}${['', '-K', '-B', '-G'][i % 4]}\t1\tctn`,
    );
    const answer = await (await visit(desk.url, 'sofia')).say(
      ['SKU\tQty\tUnit', ...rows, '<svg/onload=alert(1)>\t2\tctn'].join('\n'),
    );
    const card = JSON.stringify(answer.attachments![0]!.content);
    expect(card).toContain('<svg/onload=alert(1)>');
    expect(card).toContain('Action.ToggleVisibility');
    expect(answer.text!.split('\n').length).toBeLessThan(30);
  });
});
