import { statSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Handle } from '../../database/database.ts';
import { readFact, writeFact } from '../../database/facts.ts';
import { createMapper } from './apply-mapping.ts';
import { createCollector } from './collect.ts';
import { KIND_NAMES, KINDS, type Kind } from './kinds.ts';
import { lastRecord } from './last-record.ts';
import { columnsRead, type Mapping } from './mapping.ts';
import { openCsv, UnreadableFile } from './read.ts';
import { emptyReport, type Report } from './report.ts';
import { addPricesFromSales } from './sales-prices.ts';
import { writeCollected } from './write.ts';

export interface ImportOptions {
  files: readonly string[]; // or folders
  kind?: Kind; // where the file's name does not say it
  mapping?: Mapping;
  encoding?: string;
  zone?: string; // of times without one
  seller?: string; // the name that the desk says
  asOf?: string; // 'last-record' or YYYY-MM-DD: the desk's day
  dryRun?: boolean;
  newSecret(): string;
  onProgress?(done: number, what: string): void; // 0..1
}

/** The database is somebody else's: the demo's. */
export class WrongDatabase extends Error {
  readonly code = 'IMPORT_DEMO';
}

/** Reading takes about this share of the time. */
const READING = 0.6;

/**
 * Takes the seller's own records into a database of their own: good rows are kept, bad ones listed with line and
 * reason, all in one transaction. The same files again change nothing. A dry run does it all and takes it back.
 *
 * @throws WrongDatabase where the demo company lives there; UnreadableFile, MappingError
 */
export async function importRecords(handle: Handle, options: ImportOptions): Promise<Report> {
  if (readFact(handle, 'filling') === 'demo')
    throw new WrongDatabase('This database holds the demo company: choose another folder with --data.');
  const report = emptyReport();
  const zone = options.zone ?? options.mapping?.zone ?? 'UTC';
  const { add, collected } = createCollector({
    zone,
    onBad: (place, kind, reason) => report.leftOut.push({ ...place, kind, reason, onPurpose: false }),
  });
  const files = await filesIn(options);
  const sizes = files.map(({ file }) => statSync(file).size);
  const all = Math.max(1, sizes.reduce((sum, size) => sum + size, 0)); // biome-ignore format: one line
  let before = 0;
  for (const [i, { file, kind }] of files.entries()) {
    const progress = (bytes: number) => options.onProgress?.((READING * (before + bytes)) / all, basename(file));
    await readFile(file, kind, { options, report, add, progress });
    before += sizes[i]!;
  }
  if (options.mapping?.prices_from_latest_sales)
    addPricesFromSales(collected, options.mapping.prices_from_latest_sales);

  handle.exec('BEGIN IMMEDIATE');
  try {
    writeCollected(handle, collected, report, (done, kind) =>
      options.onProgress?.(READING + (1 - READING) * done, kind),
    );
    setFacts(handle, options, zone);
    handle.exec(options.dryRun ? 'ROLLBACK' : 'COMMIT');
  } catch (error) {
    handle.exec('ROLLBACK');
    throw error;
  }
  options.onProgress?.(1, 'done');
  return report;
}

type Add = ReturnType<typeof createCollector>['add'];

async function readFile(
  file: string,
  kind: Kind | undefined,
  {
    options,
    report,
    add,
    progress,
  }: { options: ImportOptions; report: Report; add: Add; progress(bytes: number): void },
): Promise<void> {
  const name = basename(file);
  const encoding = options.encoding ?? options.mapping?.encoding;
  const leaveOut = (place: { file: string; line: number }, reason: string, onPurpose: boolean) =>
    report.leftOut.push({ ...place, kind, reason, onPurpose });
  const { header, rows } = await openCsv(file, {
    ...(encoding && { encoding }),
    onBad: (line, reason) => {
      report.rows++;
      leaveOut({ file: name, line }, reason, false);
    },
    onProgress: progress,
  });
  if (options.mapping) {
    const missing = columnsRead(options.mapping).filter((column) => !header.includes(column));
    if (missing.length)
      throw new UnreadableFile(
        `${name} has no column "${missing[0]}", which the mapping "${options.mapping.title}" reads.`,
      );
    const mapper = createMapper(options.mapping, header, { add, leaveOut });
    for await (const { line, cells } of rows) {
      report.rows++;
      mapper.row(cells, { file: name, line });
    }
    mapper.end();
    return;
  }
  const columns = KINDS[kind!].columns;
  const missing = Object.entries(columns).find(([column, { required }]) => required && !header.includes(column));
  if (missing)
    throw new UnreadableFile(`${name} has no column "${missing[0]}", which ${kind} need: see docs/import.md.`);
  for (const column of header)
    if (column && !columns[column]) report.notes.push(`${name}: ${kind} have no column "${column}": it is not read.`);
  const given = new Set(header);
  for await (const { line, cells } of rows) {
    report.rows++;
    add(kind!, Object.fromEntries(header.map((column, i) => [column, cells[i]])), given, { file: name, line });
  }
}

/** The files that were named, and those in the folders that were named; without a mapping each is of one kind. */
async function filesIn({ files, kind, mapping }: ImportOptions): Promise<{ file: string; kind: Kind | undefined }[]> {
  const found: { file: string; kind: Kind | undefined }[] = [];
  for (const file of files) {
    const info = statSync(file, { throwIfNoEntry: false });
    if (!info) throw new UnreadableFile(`There is no file ${file}.`);
    if (info.isDirectory()) {
      for (const name of (await readdir(file)).sort())
        if (/\.csv(\.gz)?$/i.test(name) && (mapping || kindOf(name)))
          found.push({ file: join(file, name), kind: kindOf(name) });
      continue;
    }
    const own = kind ?? kindOf(basename(file));
    if (!own && !mapping)
      throw new UnreadableFile(
        `What ${file} holds does not show in its name: call it ${KIND_NAMES[0]}.csv or the like, say --kind, or give a --mapping.`,
      );
    found.push({ file, kind: own });
  }
  if (!found.length) throw new UnreadableFile('There is no file to import: name CSV files or a folder with some.');
  return found;
}

/** 'orders-2025.csv.gz' holds orders; the longest name counts: 'contract-prices.csv' are not prices. */
function kindOf(name: string): Kind | undefined {
  const bare = name.toLowerCase().replaceAll('_', '-');
  return KIND_NAMES.find((kind) => bare === `${kind}.csv` || new RegExp(`^${kind}[-.].*csv(\\.gz)?$`).test(bare));
}

function setFacts(handle: Handle, options: ImportOptions, zone: string): void {
  writeFact(handle, 'filling', 'own');
  writeFact(handle, 'zone', zone);
  if (options.seller) writeFact(handle, 'seller', options.seller);
  if (readFact(handle, 'trial_secret') === undefined) writeFact(handle, 'trial_secret', options.newSecret());
  if (!options.asOf) return;
  const asOf = options.asOf === 'last-record' ? lastRecord(handle) : `${options.asOf}T00:00:00.000Z`;
  if (asOf) writeFact(handle, 'as_of', asOf);
}
