import type { Cells, Place } from './collect.ts';
import { product } from './decimals.ts';
import { KIND_NAMES, KINDS, type Kind } from './kinds.ts';
import type { Mapping, Rule, Source } from './mapping.ts';
import { reorderDate } from './times.ts';

type Add = (kind: Kind, cells: Cells, given: ReadonlySet<string>, place: Place) => void;

/**
 * Makes rows of a file into rows of ours.
 *
 * @returns `row` for each row of the file in turn, `end` after the last: only then are records known that stand in many rows
 */
export function createMapper(
  mapping: Mapping,
  header: readonly string[],
  { add, leaveOut }: { add: Add; leaveOut(place: Place, reason: string, onPurpose: boolean): void },
) {
  const clean = header.map((name) => cleanerOf(mapping.columns[name]));
  const index = new Map(header.map((name, i) => [name, i]));
  const rules = mapping.rows.map((rule) => prepare(rule, index));
  const also = mapping.also.map((rule) => prepare(rule, index));
  const keys = Object.fromEntries(KIND_NAMES.map((kind) => [kind, keyColumns(kind)])) as Record<Kind, string[]>;
  const repeated = new Map<Kind, Map<string, Repeated>>();

  function row(cells: readonly string[], place: Place): void {
    const said = header.map((_, i) => clean[i]!(cells[i]?.trim() ?? ''));
    const rule = rules.find(({ fits }) => fits(said));
    if (!rule || rule.leaveOut !== undefined) {
      leaveOut(place, rule?.leaveOut ?? 'it fits no rule of the mapping', rule !== undefined);
      return;
    }
    for (const { kind, given, cellsOf } of rule.gives) add(kind, cellsOf(said), given, place);
    for (const more of also)
      if (more.fits(said)) for (const { kind, given, cellsOf } of more.gives) again(kind, cellsOf(said), given, place);
  }

  /** Counts what the rows say of one and the same record. */
  function again(kind: Kind, cells: Cells, given: ReadonlySet<string>, place: Place): void {
    const records = repeated.get(kind) ?? new Map<string, Repeated>();
    repeated.set(kind, records);
    const key = keys[kind].map((column) => cells[column] ?? '').join('\n');
    let record = records.get(key);
    if (!record) {
      record = { place, given, said: new Map() };
      records.set(key, record);
    }
    for (const [column, value] of Object.entries(cells)) {
      if (!value) continue;
      const values = record.said.get(column);
      if (values) values.set(value, (values.get(value) ?? 0) + 1);
      else record.said.set(column, new Map([[value, 1]]));
    }
  }

  function end(): void {
    for (const [kind, records] of repeated)
      for (const { place, given, said } of records.values())
        add(
          kind,
          Object.fromEntries([...said].map(([column, values]) => [column, mostFrequent(values)])),
          given,
          place,
        );
  }

  return { row, end };
}

interface Repeated {
  place: Place;
  given: ReadonlySet<string>;
  said: Map<string, Map<string, number>>;
}

/** The most frequent; of equals the one that came first. */
export function mostFrequent<T>(counts: ReadonlyMap<T, number>): T | undefined {
  let best: T | undefined;
  let most = 0;
  for (const [value, count] of counts) if (count > most) [best, most] = [value, count];
  return best;
}

function keyColumns(kind: Kind): string[] {
  const { key, columns } = KINDS[kind];
  return Object.entries(columns).flatMap(([name, column]) =>
    key.includes(column.to ?? name) && !column.line ? [name] : [],
  );
}

function cleanerOf(spec: Mapping['columns'][string] | undefined): (text: string) => string {
  if (!spec) return (text) => text;
  const { drop, upper, date, values } = spec;
  const reorder = date === undefined ? undefined : reorderDate(date);
  return (said) => {
    let text = drop ? said.replace(drop, '') : said;
    if (upper) text = text.toUpperCase();
    if (reorder) text = reorder(text);
    return values && Object.hasOwn(values, text) ? values[text]! : text;
  };
}

function prepare(rule: Rule, index: ReadonlyMap<string, number>) {
  const tests = (conditions: Record<string, RegExp> = {}) =>
    Object.entries(conditions).map(([column, regex]) => [index.get(column)!, regex] as const);
  const when = tests(rule.when);
  const unless = tests(rule.unless);
  const gives = Object.entries(rule.give ?? {}).map(([kind, columns]) => {
    const read = Object.entries(columns).map(([column, source]) => [column, reader(source, index)] as const);
    const cellsOf = (said: readonly string[]): Cells => {
      const cells: Record<string, string> = {};
      for (const [column, value] of read) cells[column] = value(said);
      return cells;
    };
    return { kind: kind as Kind, given: new Set(Object.keys(columns)), cellsOf };
  });
  const fits = (said: readonly string[]) =>
    when.every(([at, regex]) => regex.test(said[at]!)) && !unless.some(([at, regex]) => regex.test(said[at]!));
  return { fits, gives, leaveOut: rule.leave_out };
}

function reader(source: Source, index: ReadonlyMap<string, number>): (said: readonly string[]) => string {
  if (typeof source === 'string') {
    const at = index.get(source)!;
    return (said) => said[at]!;
  }
  if ('is' in source) return () => source.is;
  if ('product' in source) {
    const [a, b] = source.product.map((column) => index.get(column)!) as [number, number];
    return (said) => product(said[a]!, said[b]!) ?? `${said[a]} × ${said[b]}`;
  }
  const at = index.get(source.without_sign)!;
  return (said) => said[at]!.replace(/^[+-]/, '');
}
