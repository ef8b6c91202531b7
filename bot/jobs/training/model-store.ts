import { existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Kept, Training } from './train-part.ts';

/** So many trainings of each model are remembered. */
const REMEMBERED = 30;

export type ModelStore = ReturnType<typeof openModelStore>;

/**
 * Trained models, and what is told of each training, as files of DATA_DIR/models. Files, not a table: what is told of a
 * model stands in the model's own file and cannot disagree with it, both are put into use by one rename, a command line
 * may write while a desk reads, and megabytes of weights stay out of the records and their backups.
 */
export function openModelStore(dataDir: string) {
  const folder = join(dataDir, 'models');
  const fileOf = (name: string) => join(folder, `foresees-${name}.json`);
  const trainingsFile = join(folder, 'trainings.json');

  /** Damaged counts as none. */
  function read<T>(file: string): T | undefined {
    try {
      return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as T) : undefined;
    } catch {
      return undefined;
    }
  }
  /** Written beside and moved into place: a crash leaves the old file or the new one. */
  function write(file: string, content: unknown): void {
    mkdirSync(folder, { recursive: true });
    writeFileSync(`${file}.new`, JSON.stringify(content));
    renameSync(`${file}.new`, file);
  }
  const trainings = (): Training[] => read<Training[]>(trainingsFile) ?? [];

  return {
    /** The last good one; undefined before the first training, and where the file is damaged or of another form. */
    current(name: string, form: number): Kept | undefined {
      const kept = read<Kept>(fileOf(name));
      return kept?.form === form ? kept : undefined;
    },
    /** Changes when another model is put into use; 0 where there is none. */
    stampOf: (name: string): number => (existsSync(fileOf(name)) ? statSync(fileOf(name)).mtimeMs : 0),
    /** What is told of trainings, the latest first. */
    trainings,
    /** The version that a training at this time has: its day, and which of that day it is. */
    nextVersion(name: string, at: string): string {
      const day = at.slice(0, 10);
      return `${day}.${trainings().filter((one) => one.name === name && one.version.startsWith(`${day}.`)).length + 1}`;
    },
    /** Keeps what is told of a training, and the model where it is put into use. */
    keep({ training, kept }: { training: Training; kept?: Kept }): void {
      if (kept) write(fileOf(training.name), kept);
      const seen = new Map<string, number>();
      const recent = [training, ...trainings()].filter(({ name }) => {
        seen.set(name, (seen.get(name) ?? 0) + 1);
        return seen.get(name)! <= REMEMBERED;
      });
      write(trainingsFile, recent);
    },
  };
}
