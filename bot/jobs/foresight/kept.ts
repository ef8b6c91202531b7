import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Fitted } from './part.ts';
import { type Foreseen, PARTS, type PartName } from './parts.ts';

/** A part as it lies in the data folder. */
export interface Kept extends Fitted {
  version: number;
  trainedAt: string;
}

const fileOf = (folder: string, name: PartName) => join(folder, `foresees-${name}.json`);

/** Written beside and moved into place: a crash leaves the old file or the new one. */
export function keep(folder: string, name: PartName, kept: Kept): void {
  mkdirSync(folder, { recursive: true });
  const file = fileOf(folder, name);
  writeFileSync(`${file}.new`, JSON.stringify(kept));
  renameSync(`${file}.new`, file);
}

/** A kept part, ready for use; a damaged one, or one of another version, counts as none. */
export function load<Name extends PartName>(folder: string, name: Name): Foreseen[Name] {
  const file = fileOf(folder, name);
  if (!existsSync(file)) return undefined;
  try {
    const kept = JSON.parse(readFileSync(file, 'utf8')) as Kept;
    return kept.version === PARTS[name].version ? unpack(name, kept) : undefined;
  } catch {
    return undefined;
  }
}

/** A part ready for use. @throws Error where the JSON is of another model */
export function unpack<Name extends PartName>(name: Name, { model, trainedAt, figures }: Kept): Foreseen[Name] {
  return { ...PARTS[name].load(model), trainedAt, figures } as Foreseen[Name];
}
