import type { Handle } from '../../database/database.ts';
import { lineNet } from '../../database/money.ts';
import type { Value } from './cells.ts';
import type { Collected, Found, FoundLine } from './collect.ts';
import { KIND_NAMES, KINDS, type Kind, type RecordKind } from './kinds.ts';
import { matchReturns } from './match-returns.ts';
import { countsOf, type Report } from './report.ts';
import { openExists, openUpsert } from './upsert.ts';
import { writeArticle, writeEvent } from './write-talk.ts';

type Write = (found: Found) => 'added' | 'changed' | 'same';

/** Writes what was read, in an order in which everything that is referred to is there; the caller holds the transaction. */
export function writeCollected(
  handle: Handle,
  collected: Collected,
  report: Report,
  onProgress: (done: number, what: Kind) => void,
): void {
  const refuse = (found: { file: string; line: number }, kind: Kind, reason: string) =>
    report.leftOut.push({ file: found.file, line: found.line, kind, reason, onPurpose: false });
  const all = KIND_NAMES.reduce((sum, kind) => sum + (collected.get(kind)?.size ?? 0), 0);
  let done = 0;
  for (const kind of KIND_NAMES) {
    let records = [...(collected.get(kind)?.values() ?? [])];
    if (!records.length) continue;
    const counts = countsOf(report, kind);
    counts.read += records.length;
    const missing = referenceChecker(handle, KINDS[kind]);
    if (kind === 'returns') records = matchReturns(handle, records, (line, reason) => refuse(line, kind, reason));
    const write = writerFor(handle, kind);
    for (const found of records) {
      if (++done % 500 === 0) onProgress(done / all, kind);
      const reason = missing(found) ?? unfit(kind, found);
      if (reason) refuse(found, kind, reason);
      else counts[write(found)]++;
    }
  }
  cancelWhatCameBackWhole(handle, collected);
}

/** Says which record that is referred to does not exist. */
function referenceChecker(handle: Handle, kind: RecordKind): (found: Found) => string | undefined {
  const checks = Object.entries(kind.columns).flatMap(([name, { of, to }]) => {
    if (!of) return [];
    const { table, key } = KINDS[of];
    const exists = handle.prepare(`SELECT 1 FROM ${table} WHERE ${key[0]} = ?`);
    return [{ name, column: to ?? name, exists: (value: Value) => exists.get(value) !== undefined }];
  });
  return (found) => {
    const bad = checks.find(({ column, exists }) => found.values[column] && !exists(found.values[column]!));
    return bad && `${bad.name} "${found.values[bad.column]}" is not in the records`;
  };
}

/** What is wrong with a record as a whole. */
function unfit(kind: Kind, found: Found): string | undefined {
  if (kind === 'orders' && !found.lines.length) return 'the order has charges and no line of goods';
  if (kind === 'contract-prices' && String(found.values.valid_to) < String(found.values.valid_from))
    return 'valid_to is before valid_from';
  return undefined;
}

function writerFor(handle: Handle, kind: Kind): Write {
  if (kind === 'events') return writeEvent(handle);
  if (kind === 'articles') return writeArticle(handle);
  const { table, key, columns, lines } = KINDS[kind];
  const exists = openExists(handle, table, key);
  const upserts = new Map<ReadonlySet<string>, (row: Found['values']) => boolean>();
  const head = (found: Found) => {
    let upsert = upserts.get(found.given);
    if (!upsert) {
      const given = Object.entries(columns).flatMap(([name, column]) =>
        found.given.has(name) && !column.line && column.to !== null ? [column.to ?? name] : [],
      );
      const summed = 'net' in found.values ? ['net', ...(found.given.has('charge') ? ['freight'] : [])] : [];
      upsert = openUpsert(handle, table, key, Object.keys(found.values), [...new Set([...given, ...summed])]);
      upserts.set(found.given, upsert);
    }
    return upsert(found.values);
  };
  const writeLines = lines && openLines(handle, lines);
  const total = kind === 'orders' || kind === 'quotes' ? openTotal(handle, table) : undefined;
  return (found) => {
    const values = { ...fixed(kind), ...found.values };
    const rows = total ? priced(values, found) : found.lines.map((line) => line.values);
    const known = exists(values);
    let wrote = head({ ...found, values });
    if (writeLines) wrote = writeLines(values.id!, rows) || wrote;
    if (total) wrote = total(values.id!) || wrote;
    return known ? (wrote ? 'changed' : 'same') : 'added';
  };
}

/** Columns of the table that no file has. */
function fixed(kind: Kind): Record<string, Value> {
  if (kind === 'contacts') return { demo: 0 };
  if (kind === 'orders' || kind === 'quotes') return { total: null };
  return {};
}

/** Numbers the lines that have no number, works out what each costs, and sums up; changes `values`. */
function priced(values: Record<string, Value>, found: Found): FoundLine['values'][] {
  let last = 0;
  let sum = 0;
  const rows = found.lines.map(({ values: line }) => {
    last = line.line === null ? last + 1 : Number(line.line);
    const net = lineNet(Number(line.unit_price), Number(line.quantity));
    sum += net;
    return { ...line, line: last, net };
  });
  values.net = sum;
  if (found.charges !== undefined) values.freight = Number(values.freight ?? 0) + found.charges;
  return rows;
}

/** Writes the lines of one record and takes away those that are there no more. */
function openLines(handle: Handle, { table, parent, line }: NonNullable<RecordKind['lines']>) {
  const stored = handle.prepare(`SELECT ${line} FROM ${table} WHERE ${parent} = ?`).pluck();
  const remove = handle.prepare(`DELETE FROM ${table} WHERE ${parent} = ? AND ${line} = ?`);
  let upsert: ReturnType<typeof openUpsert> | undefined;
  return (id: Value, rows: readonly FoundLine['values'][]): boolean => {
    let wrote = false;
    const numbers = new Set(rows.map((row) => row[line]));
    for (const number of stored.all(id) as number[])
      if (!numbers.has(number)) wrote = remove.run(id, number).changes > 0 || wrote;
    for (const row of rows) {
      const whole = { [parent]: id, ...row };
      upsert ??= openUpsert(handle, table, [parent, line], Object.keys(whole), Object.keys(whole));
      wrote = upsert(whole) || wrote;
    }
    return wrote;
  };
}

/** The total where all its parts are known: an unknown part leaves it unknown. */
function openTotal(handle: Handle, table: string): (id: Value) => boolean {
  const statement = handle.prepare(
    `UPDATE ${table} SET total = net + freight + tax WHERE id = ? AND total IS NOT net + freight + tax`,
  );
  return (id) => statement.run(id).changes > 0;
}

/** An order of unknown progress of which everything was credited is cancelled: that much is known. */
function cancelWhatCameBackWhole(handle: Handle, collected: Collected): void {
  if (!collected.get('returns')?.size) return;
  handle
    .prepare(
      `UPDATE sales_order SET status = 'cancelled' WHERE status = 'unknown'
       AND id IN (SELECT order_id FROM return_order WHERE status = 'credited')
       AND NOT EXISTS (
         SELECT 1 FROM order_line l WHERE l.order_id = sales_order.id AND l.quantity > coalesce((
           SELECT sum(r.quantity) FROM return_line r JOIN return_order o ON o.id = r.return_id
           WHERE o.order_id = l.order_id AND o.status = 'credited' AND r.order_line = l.line), 0))`,
    )
    .run();
}
