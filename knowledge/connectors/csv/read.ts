import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { createGunzip, gunzipSync } from 'node:zlib';
import { type Info, parse } from 'csv-parse';

/** A row of a file: the line on which it begins (the header is line 1), and its cells. */
export interface CsvRow {
  line: number;
  cells: string[];
}

export interface CsvFile {
  header: string[];
  rows: AsyncIterable<CsvRow>;
}

export interface ReadOptions {
  /** As TextDecoder knows it: 'gb18030', 'windows-1252'; UTF-8 unless said otherwise. */
  encoding?: string;
  /** A row that is no CSV (a quote that never closes, a cell too many). */
  onBad(line: number, reason: string): void;
  onProgress?(bytesRead: number, bytesInAll: number): void;
}

/** A file that cannot be read at all; the message says what to do. */
export class UnreadableFile extends Error {
  readonly code = 'IMPORT_FILE';
}

const SAMPLE = 64 * 1024;
const DELIMITERS = [',', ';', '\t'];

/**
 * Opens a CSV file: gzip by its first bytes, byte order mark, comma, semicolon or tab by its header.
 *
 * @throws UnreadableFile where it is empty or not in the encoding
 */
export async function openCsv(file: string, options: ReadOptions): Promise<CsvFile> {
  const { size } = await stat(file);
  const { sample, zipped } = await beginning(file);
  const encoding = encodingOf(sample, options.encoding, file);
  const head = new TextDecoder(encoding).decode(sample).split(/\r\n|\r|\n/, 1)[0] ?? '';
  if (!head.trim()) throw new UnreadableFile(`${file} is empty: its first line must name the columns.`);

  const bytes = createReadStream(file);
  let read = 0;
  bytes.on('data', (chunk) => {
    read += chunk.length;
    options.onProgress?.(read, size);
  });
  const unzipped = zipped ? bytes.pipe(createGunzip()) : bytes;
  let lastLine = 1;
  const parser = parse({
    bom: true,
    delimiter: delimiterOf(head),
    info: true,
    relax_column_count: true,
    relax_quotes: true, // 12" plates: a quote inside an unquoted cell is a character
    skip_empty_lines: true,
    skip_records_with_error: true,
    // What is left to go wrong is a quote without its end: it swallows all that follows.
    on_skip: () => {
      options.onBad(lastLine + 1, 'a quote is opened and never closed: the rest of the file was not read');
      return undefined;
    },
  });
  const text = Readable.from(decoded(unzipped, encoding), { objectMode: false });
  for (const stream of [bytes, unzipped, text]) stream.on('error', (error: Error) => parser.destroy(error));
  text.pipe(parser);
  const records = parser[Symbol.asyncIterator]() as AsyncIterator<{ record: string[]; info: Info }>;
  const first = await records.next();
  if (first.done) throw new UnreadableFile(`${file} is empty: its first line must name the columns.`);
  const header = first.value.record.map((name) => name.trim());
  return {
    header,
    rows: rowsOf(
      records,
      header.length,
      (line) => {
        lastLine = line;
      },
      options.onBad,
    ),
  };
}

async function* rowsOf(
  records: AsyncIterator<{ record: string[]; info: Info }>,
  columns: number,
  onLine: (line: number) => void,
  onBad: ReadOptions['onBad'],
): AsyncIterable<CsvRow> {
  for (let next = await records.next(); !next.done; next = await records.next()) {
    const { record, info } = next.value;
    let line = info.lines;
    onLine(line);
    for (const cell of record) if (cell.includes('\n')) line -= cell.split('\n').length - 1;
    if (record.length > columns && record.slice(columns).some((cell) => cell.trim()))
      onBad(line, `it has ${record.length} cells, the header names ${columns}`);
    else yield { line, cells: record };
  }
}

/** Bytes that are not of the encoding become U+FFFD: the cell that holds one is refused when it is read. */
async function* decoded(bytes: AsyncIterable<Buffer | string>, encoding: string): AsyncIterable<string> {
  const decoder = new TextDecoder(encoding);
  for await (const chunk of bytes) yield decoder.decode(chunk as Buffer, { stream: true });
  yield decoder.decode();
}

async function beginning(file: string): Promise<{ sample: Buffer; zipped: boolean }> {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(SAMPLE), 0, SAMPLE, 0);
    const raw = buffer.subarray(0, bytesRead);
    const zipped = raw[0] === 0x1f && raw[1] === 0x8b;
    // Only the beginning is there: what could be unpacked of it is enough.
    return { sample: zipped ? gunzipSync(raw, { finishFlush: 2 /* Z_SYNC_FLUSH */ }) : raw, zipped };
  } finally {
    await handle.close();
  }
}

function encodingOf(sample: Buffer, said: string | undefined, file: string): string {
  if (sample[0] === 0xff && sample[1] === 0xfe) return 'utf-16le';
  const encoding = said ?? 'utf-8';
  try {
    // A character cut off at the end of the sample is no error.
    new TextDecoder(encoding, { fatal: true }).decode(sample, { stream: true });
  } catch (error) {
    if (error instanceof RangeError)
      throw new UnreadableFile(`"${encoding}" is no encoding: write --encoding gb18030 or windows-1252.`);
    throw new UnreadableFile(
      `${file} is not ${encoding}: say which it is with --encoding (gb18030 for Chinese, windows-1252 for Western files).`,
    );
  }
  return encoding;
}

/** What stands between the cells, by the header. */
export function delimiterOf(head: string): string {
  const count = (delimiter: string) => head.split(delimiter).length;
  return DELIMITERS.reduce((best, next) => (count(next) > count(best) ? next : best));
}
