import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { KIND_NAMES, KINDS, type Kind } from './kinds.ts';

const regex = z.string().transform((source, context) => {
  try {
    return new RegExp(source, 'u');
  } catch {
    context.addIssue({ code: 'custom', message: `"${source}" is no regular expression` });
    return z.NEVER;
  }
});
const conditions = z.record(z.string(), regex);
const source = z.union([
  z.string(), // the column as it stands
  z.strictObject({ is: z.coerce.string() }), // the same for all rows
  z.strictObject({ product: z.tuple([z.string(), z.string()]) }), // of two columns
  z.strictObject({ without_sign: z.string() }), // -6 is 6
]);
const kind = z.enum(KIND_NAMES);
const give = z.partialRecord(kind, z.record(z.string(), source));
const rule = z.strictObject({
  when: conditions.optional(), // all of these columns fit
  unless: conditions.optional(), // any of these fits
  leave_out: z.string().optional(), // why
  give: give.optional(),
});

const schema = z.strictObject({
  title: z.string(),
  encoding: z.string().optional(),
  zone: z.string().default('UTC'),
  columns: z
    .record(
      z.string(),
      z.strictObject({
        drop: regex.optional(), // what is cut out
        upper: z.boolean().default(false),
        date: z.string().optional(), // how days or times are written: DD.MM.YYYY HH:mm
        values: z.record(z.string(), z.string()).optional(), // ours for theirs; others stay as they are
      }),
    )
    .default({}),
  /** The first that fits takes the row. */
  rows: z.array(rule).min(1),
  /** What else stands in a row that was taken; said differently in several rows, what was said most often counts. */
  also: z.array(rule).default([]),
  /** There is no price list: what a product cost most often in its latest so many sales stands for it. */
  prices_from_latest_sales: z.number().int().min(1).max(1000).optional(),
});

/** How somebody's columns become ours. */
export type Mapping = z.infer<typeof schema>;
export type Rule = Mapping['rows'][number];
export type Source = z.infer<typeof source>;

/** A mapping that cannot be used; the message says where and why. */
export class MappingError extends Error {
  readonly code = 'IMPORT_MAPPING';
}

/**
 * Reads a mapping: one of those that are included by its name, or a YAML or JSON file.
 *
 * @param folder where the included ones are
 * @throws MappingError
 */
export function readMapping(nameOrFile: string, folder: string): Mapping {
  const included = join(folder, `${nameOrFile}.yml`);
  const file = !/[\\/.]/.test(nameOrFile) && existsSync(included) ? included : nameOrFile;
  if (!existsSync(file)) throw new MappingError(`There is no mapping "${nameOrFile}": give its name or its file.`);
  return parseMapping(readFileSync(file, 'utf8'), file);
}

/** @throws MappingError */
export function parseMapping(text: string, file: string): Mapping {
  let said: unknown;
  try {
    said = parse(text);
  } catch (error) {
    throw new MappingError(`${file}: ${(error as Error).message.split('\n')[0]}`);
  }
  const parsed = schema.safeParse(said);
  if (!parsed.success) {
    const { path, message } = parsed.error.issues[0]!;
    throw new MappingError(`${file}: ${path.join('.') || 'the file'}: ${message}`);
  }
  for (const { give = {} } of [...parsed.data.rows, ...parsed.data.also])
    for (const [name, columns] of Object.entries(give))
      for (const column of Object.keys(columns))
        if (!KINDS[name as Kind].columns[column])
          throw new MappingError(`${file}: ${name} has no column "${column}": see docs/import.md.`);
  return parsed.data;
}

/** The columns of the file that the mapping reads. */
export function columnsRead({ rows, also }: Mapping): string[] {
  const read = [...rows, ...also].flatMap(({ when = {}, unless = {}, give = {} }) => [
    ...Object.keys(when),
    ...Object.keys(unless),
    ...Object.values(give).flatMap((columns) => Object.values(columns ?? {}).flatMap(columnsOf)),
  ]);
  return [...new Set(read)];
}

function columnsOf(source: Source): string[] {
  if (typeof source === 'string') return [source];
  if ('is' in source) return [];
  return 'product' in source ? source.product : [source.without_sign];
}
