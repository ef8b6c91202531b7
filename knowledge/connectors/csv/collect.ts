import { BadCell, type Value } from './cells.ts';
import { KINDS, type Kind, type RecordKind } from './kinds.ts';

/** Where a row stands. */
export interface Place {
  file: string;
  line: number;
}

/** A row by our column names, as text; a column that is not there was not in the file. */
export type Cells = Readonly<Record<string, string | undefined>>;

export interface FoundLine extends Place {
  values: Record<string, Value>; // by column of the lines' table
  extra: Record<string, Value>; // what is not stored as it stands
}

/** A record that was read and is right in itself; whether what it refers to exists is seen when it is written. */
export interface Found extends Place {
  values: Record<string, Value>; // by column of the table
  given: ReadonlySet<string>; // our columns that the file has: only these change what is stored already
  lines: FoundLine[];
  /** The sum of the rows that are charges, in minor units; undefined without any. */
  charges?: number;
}

export type Collected = Map<Kind, Map<string, Found>>;

/** Gathers rows into records and refuses what cannot be read. */
export function createCollector(options: { zone: string; onBad(place: Place, kind: Kind, reason: string): void }) {
  const collected: Collected = new Map();
  const cellsOf = new Map<Kind, Reading>();

  /** `given` are the columns of the file: one set for all its rows. */
  function add(kind: Kind, cells: Cells, given: ReadonlySet<string>, place: Place): void {
    const reading = cellsOf.get(kind) ?? readingOf(KINDS[kind]);
    cellsOf.set(kind, reading);
    try {
      const records = collected.get(kind) ?? new Map<string, Found>();
      collected.set(kind, records);
      const key = reading.keyColumns.map((column) => cells[column]?.trim() ?? '').join('\n');
      let record = records.get(key);
      if (record && !reading.lined)
        throw new BadCell(`the same ${reading.keyColumns.join(', ')} stands on line ${record.line} already`);
      const values = record?.values ?? read(reading.head, cells, options.zone);
      if (reading.lined) {
        record ??= { ...place, values, given, lines: [] };
        if (reading.charge && cells[reading.charge.name]?.trim())
          record.charges =
            (record.charges ?? 0) + Number(read([reading.charge], cells, options.zone)[reading.charge.target]);
        else record.lines.push(lineOf(reading, cells, place, options.zone));
      } else record = { ...place, values, given, lines: [] };
      records.set(key, record);
    } catch (error) {
      if (!(error instanceof BadCell)) throw error;
      options.onBad(place, kind, error.message);
    }
  }

  return { add, collected };
}

/** What a row says of its line. */
function lineOf(reading: Reading, cells: Cells, place: Place, zone: string): FoundLine {
  const values = read(reading.line, cells, zone);
  const extra: Record<string, Value> = {};
  for (const column of reading.apart) {
    extra[column] = values[column] ?? null;
    delete values[column];
  }
  return { ...place, values, extra };
}

interface Reading {
  charge: Column | undefined;
  keyColumns: string[];
  head: Column[];
  line: Column[];
  lined: boolean;
  apart: string[];
}
type Column = RecordKind['columns'][string] & { name: string; target: string };

function readingOf(kind: RecordKind): Reading {
  const columns = Object.entries(kind.columns).map(([name, column]) => ({
    ...column,
    name,
    target: column.to ?? name,
  }));
  return {
    charge: columns.find((column) => column.name === kind.charge),
    keyColumns: kind.key.map((target) => columns.find((column) => column.target === target && !column.line)!.name),
    head: columns.filter((column) => !column.line && column.name !== kind.charge),
    line: columns.filter((column) => column.line),
    lined: kind.lines !== undefined,
    apart: columns.filter((column) => column.line && column.to === null).map(({ target }) => target),
  };
}

function read(columns: readonly Column[], cells: Cells, zone: string): Record<string, Value> {
  const values: Record<string, Value> = {};
  for (const column of columns) {
    const said = [column.name, ...(column.like ?? [])].map((name) => cells[name]?.trim()).find(Boolean);
    if (!said) {
      if (column.required) throw new BadCell(`${column.name} is missing`);
      values[column.target] = column.unknown ?? null;
      continue;
    }
    if (said.includes('\uFFFD')) throw new BadCell(`${column.name} holds characters that are not of the encoding`);
    try {
      values[column.target] = column.read(said, zone);
    } catch (error) {
      throw error instanceof BadCell ? new BadCell(`${column.name}: ${error.message}`) : error;
    }
  }
  return values;
}
