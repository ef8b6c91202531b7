import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { openCsv, UnreadableFile } from '../../../knowledge/connectors/csv/read.ts';
import { folder } from './support.ts';

const path = folder();
let count = 0;

async function read(bytes: string | Buffer, encoding?: string) {
  const file = join(path, `${++count}.csv`);
  writeFileSync(file, bytes);
  const bad: string[] = [];
  const { header, rows } = await openCsv(file, {
    ...(encoding && { encoding }),
    onBad: (line, reason) => bad.push(`${line} ${reason}`),
  });
  const read: [number, ...string[]][] = [];
  for await (const { line, cells } of rows) read.push([line, ...cells]);
  return { header, rows: read, bad };
}

const GB18030 = Buffer.from('c3fbb3c62cca fdc1bf0ad6bdb1ad2c350a'.replace(' ', ''), 'hex'); // 名称,数量 / 纸杯,5

test.each([
  ['comma', 'a,b\n1,2\n', undefined, ['a', 'b'], [[2, '1', '2']]],
  ['semicolon', 'a;b\n1;2,5\n', undefined, ['a', 'b'], [[2, '1', '2,5']]],
  ['tab, CRLF, no last line end', 'a\tb\r\n1\t2', undefined, ['a', 'b'], [[2, '1', '2']]],
  ['byte order mark', '\uFEFFa,b\n1,2\n', undefined, ['a', 'b'], [[2, '1', '2']]],
  ['gzip', gzipSync('a,b\n1,2\n'), undefined, ['a', 'b'], [[2, '1', '2']]],
  ['UTF-16', Buffer.from('\uFEFFa,b\n纸杯,2\n', 'utf16le'), undefined, ['a', 'b'], [[2, '纸杯', '2']]],
  ['GB18030', GB18030, 'gb18030', ['名称', '数量'], [[2, '纸杯', '5']]],
  ['empty lines do not count as rows, but as lines', 'a,b\n\n1,2\n', undefined, ['a', 'b'], [[3, '1', '2']]],
  [
    'a cell of several lines: the row is where it begins',
    'a,b\n1,"x\ny"\n2,z\n',
    undefined,
    ['a', 'b'],
    [
      [2, '1', 'x\ny'],
      [4, '2', 'z'],
    ],
  ],
  ['an inch in an unquoted cell', 'a,b\n12" plate,2\n', undefined, ['a', 'b'], [[2, '12" plate', '2']]],
] as const)('reads %s', async (_, bytes, encoding, header, rows) => {
  expect(await read(bytes as string | Buffer, encoding)).toEqual({ header, rows, bad: [] });
});

test('a row with more cells than columns is bad; empty ones at the end are not', async () => {
  expect(await read('a,b\n1,2,3\n4,5,\n')).toMatchObject({
    rows: [[3, '4', '5', '']],
    bad: ['2 it has 3 cells, the header names 2'],
  });
});

test('a quote that never closes costs the rest, and says where it opened', async () => {
  expect(await read('a,b\n1,2\n3,"4\n5,6\n')).toMatchObject({
    rows: [[2, '1', '2']],
    bad: ['3 a quote is opened and never closed: the rest of the file was not read'],
  });
});

test.each([
  ['another encoding', GB18030, undefined, 'gb18030 for Chinese'],
  ['no encoding', 'a\n1\n', 'klingon', '"klingon" is no encoding'],
  ['nothing', '', undefined, 'is empty'],
] as const)('refuses %s', async (_, bytes, encoding, message) => {
  const refused = read(bytes as string | Buffer, encoding);
  await expect(refused).rejects.toThrow(UnreadableFile);
  await expect(refused).rejects.toThrow(message);
});
