import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Kept, Training } from './train-part.ts';

/** So many trainings of each model are remembered. */
const REMEMBERED = 30;
const LONGEST_MS = 6 * 3_600_000;

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
  const lock = join(folder, 'training.lock');

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
    /**
     * Runs while nobody else trains on this folder. A lock whose process is gone, or that is older than any training
     * takes, counts as none.
     * @throws Error where a training is under way
     */
    async alone<Result>(run: () => Promise<Result>): Promise<Result> {
      mkdirSync(folder, { recursive: true });
      if (existsSync(lock) && !isStale(lock))
        throw new Error('A training is under way already: wait until it is done.');
      rmSync(lock, { force: true });
      writeFileSync(lock, String(process.pid), { flag: 'wx' });
      try {
        return await run();
      } finally {
        rmSync(lock, { force: true });
      }
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

function isStale(lock: string): boolean {
  if (Date.now() - statSync(lock).mtimeMs > LONGEST_MS) return true;
  try {
    process.kill(Number(readFileSync(lock, 'utf8')), 0); // asks only whether it is there
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}
