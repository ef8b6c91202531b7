import { parse } from 'csv-parse/sync';
import { readSheet } from 'read-excel-file/node';
import { normalise } from '../../nlu/normalise.ts';
import type { Row } from '../../nlu/order-list/rows.ts';
import { unpackedSize } from './unpacked-size.ts';

/** A file that cannot be read, and why. */
export class BadSheet extends Error {
  readonly problem: 'size' | 'broken' | 'old';
  constructor(problem: 'size' | 'broken' | 'old') {
    super(problem);
    this.problem = problem;
  }
}

/** An XLSX file may unpack to this much. */
const MOST_UNPACKED = 60 * 1024 * 1024;
const MOST_CELL = 400;
const MOST_CELLS = 60;
const DELIMITERS = [',', ';', '\t', '|'];

/**
 * The rows of a CSV or XLSX file, by what it holds and not by its name: encodings UTF-8, UTF-16 and GB18030; comma,
 * semicolon, tab or bar.
 *
 * @throws BadSheet where it is neither, damaged, or unpacks to too much
 */
export async function rowsOfFile(bytes: Buffer): Promise<Row[]> {
  if (bytes.subarray(0, 4).toString('latin1') === 'PK\u0003\u0004') return rowsOfXlsx(bytes);
  if (bytes.subarray(0, 4).toString('hex') === 'd0cf11e0') throw new BadSheet('old');
  return rowsOfCsv(textOf(bytes));
}

async function rowsOfXlsx(bytes: Buffer): Promise<Row[]> {
  const size = unpackedSize(bytes);
  if (size === undefined) throw new BadSheet('broken');
  if (size > MOST_UNPACKED) throw new BadSheet('size');
  let rows: readonly (readonly unknown[])[];
  try {
    rows = await readSheet(bytes, 1);
  } catch {
    throw new BadSheet('broken');
  }
  return rows.map((cells, index) => ({ line: index + 1, cells: cells.slice(0, MOST_CELLS).map(cellOf) }));
}

function cellOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return normalise(String(value).slice(0, MOST_CELL)).replaceAll('\n', ' ');
}

function rowsOfCsv(text: string): Row[] {
  const head = text.split(/\r\n|\r|\n/, 5).join('\n');
  const count = (delimiter: string) => head.split(delimiter).length;
  const delimiter = [...DELIMITERS].sort((a, b) => count(b) - count(a))[0]!;
  try {
    const rows = parse(text, {
      bom: true,
      delimiter,
      info: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
    }) as unknown as { record: string[]; info: { lines: number } }[];
    return rows.map(({ record, info }) => ({ line: info.lines, cells: record.slice(0, MOST_CELLS).map(cellOf) }));
  } catch {
    throw new BadSheet('broken');
  }
}

/** @throws BadSheet where it is no text */
function textOf(bytes: Buffer): string {
  const mark = bytes.subarray(0, 2).toString('hex');
  if (mark === 'fffe' || mark === 'feff')
    return new TextDecoder(mark === 'fffe' ? 'utf-16le' : 'utf-16be').decode(bytes);
  if (bytes.includes(0)) throw new BadSheet('broken');
  for (const encoding of ['utf-8', 'gb18030'])
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      // the next one
    }
  return new TextDecoder('windows-1252').decode(bytes);
}
