// npm run import -- FILE|FOLDER … : the seller's own records, from CSV; see docs/import.md
import { randomBytes } from 'node:crypto';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { showProgress } from '../bot/progress.ts';
import { ROOT } from '../bot/root.ts';
import { importRecords } from '../knowledge/connectors/csv/import.ts';
import { KIND_NAMES, type Kind } from '../knowledge/connectors/csv/kinds.ts';
import { readMapping } from '../knowledge/connectors/csv/mapping.ts';
import { type LeftOut, type Report, reasons } from '../knowledge/connectors/csv/report.ts';
import { openDatabase } from '../knowledge/database/database.ts';
import { readFact } from '../knowledge/database/facts.ts';

const USAGE = `npm run import -- FILE|FOLDER … [--data DIR] [--kind KIND] [--mapping NAME|FILE] [--dry-run]
    [--as-of last-record|YYYY-MM-DD] [--seller NAME] [--encoding gb18030] [--zone Europe/London] [--report FILE]
Kinds: ${KIND_NAMES.join(', ')}. A file is of the kind that its name begins with. Formats: docs/import.md`;
const OWN = process.env.DATA_DIR || 'data/own';
const SHOWN = 12;

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      ...{ data: { type: 'string', default: OWN }, kind: { type: 'string' }, mapping: { type: 'string' } },
      ...{ 'dry-run': { type: 'boolean', default: false }, 'as-of': { type: 'string' }, seller: { type: 'string' } },
      ...{ encoding: { type: 'string' }, zone: { type: 'string' }, report: { type: 'string' } },
    } as const,
  });
  const { data, kind, mapping, encoding, zone, seller, 'as-of': asOf, 'dry-run': dryRun } = values;
  if (!positionals.length) throw new Error('Say which files or folders to import.');
  if (kind !== undefined && !isKind(kind)) throw new Error(`"${kind}" is no kind of record.`);
  if (asOf !== undefined && asOf !== 'last-record' && !/^\d{4}-\d{2}-\d{2}$/.test(asOf))
    throw new Error(`"${asOf}" is no day: write --as-of last-record or --as-of YYYY-MM-DD.`);
  if (zone !== undefined) new Intl.DateTimeFormat('en', { timeZone: zone }); // throws for what is no zone
  const rules = mapping === undefined ? undefined : readMapping(mapping, join(ROOT, 'knowledge/connectors/mappings'));
  const file = join(data, 'desk.sqlite');
  // A dry run leaves no trace, not even an empty database.
  const database = openDatabase(dryRun && !existsSync(file) ? ':memory:' : file);
  try {
    const started = performance.now();
    const report = await importRecords(database.handle, {
      files: positionals,
      dryRun,
      newSecret: () => randomBytes(32).toString('hex'),
      onProgress: showProgress,
      ...(kind && { kind }),
      ...(rules && { mapping: rules }),
      ...(encoding && { encoding }),
      ...(zone && { zone }),
      ...(seller && { seller }),
      ...(asOf && { asOf }),
    });
    const list = values.report ?? (dryRun ? undefined : join(data, 'import-report.csv'));
    if (list) writeFileSync(list, asCsv(report.leftOut));
    console.log(summary(report));
    if (list && report.leftOut.length) console.log(`Every row that was left out, with its reason: ${list}`);
    const took = `${((performance.now() - started) / 1000).toFixed(1)} s`;
    if (dryRun) console.log(`A dry run: nothing was written (${took}).`);
    else {
      const day = readFact(database.handle, 'as_of')?.slice(0, 10);
      console.log(`Written to ${file} in ${took}.${day ? ` The desk's day is ${day}.` : ''}`);
      console.log(`Start the desk on it (again, if it runs): DATA_DIR=${data} npm start`);
    }
  } finally {
    await database.close();
  }
}

const isKind = (name: string): name is Kind => (KIND_NAMES as readonly string[]).includes(name);

function summary({ rows, counts, leftOut, notes }: Report): string {
  const lines = [`${rows} rows read.`];
  const width = Math.max(0, ...[...counts.keys()].map((kind) => kind.length));
  for (const kind of KIND_NAMES) {
    const c = counts.get(kind);
    if (c) lines.push(`  ${kind.padEnd(width)}  ${c.added} new, ${c.changed} changed, ${c.same} unchanged`);
  }
  for (const [title, wanted] of [
    ['Left out as the mapping says', true],
    ['Bad rows', false],
  ] as const) {
    const found = leftOut.filter(({ onPurpose }) => onPurpose === wanted);
    if (!found.length) continue;
    lines.push(`${title}: ${found.length}`);
    const why = reasons(found);
    for (const { reason, rows: n, first } of why.slice(0, SHOWN))
      lines.push(`  ${n} × ${reason} (${n > 1 ? 'first ' : ''}${first.file}:${first.line})`);
    if (why.length > SHOWN) lines.push(`  … and ${why.length - SHOWN} more reasons`);
  }
  return [...lines, ...notes].join('\n');
}

function asCsv(leftOut: readonly LeftOut[]): string {
  const cell = (text: string) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  const rows = leftOut.map(({ file, line, kind, onPurpose, reason }) =>
    [file, String(line), kind ?? '', onPurpose ? 'left out' : 'bad', reason].map(cell).join(','),
  );
  return `${['file,line,kind,what,reason', ...rows].join('\n')}\n`;
}

try {
  await main();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n${USAGE}\n`);
  process.exitCode = 1;
}
