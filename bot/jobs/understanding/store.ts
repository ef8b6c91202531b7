import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { IntentModel } from '../../../nlu/intents/model.ts';
import type { GateFigures } from './gate.ts';
import { loadModel, modelFile } from './kept.ts';

/** What is told of a model that understands. */
export interface UnderstandingVersion {
  /** Fingerprint of what it was trained from: names its file. */
  id: string;
  trainedAt: string; // UTC ISO
  utterances: number;
  /** The lessons it learned from, by their ids. */
  lessons: string[];
  figures: GateFigures | null; // null: it was the first
  /** One sentence: why it is in use, or why not. */
  why: string;
  worse: boolean;
}

interface Kept {
  inUse: string | null;
  versions: UnderstandingVersion[]; // the latest first
}

/** So many models can be rolled back to; of others the figures are remembered. */
const MODELS_KEPT = 5;
const REMEMBERED = 30;

export type UnderstandingStore = ReturnType<typeof openUnderstandingStore>;

/** The versions of what understands, in files of the models' folder, as those that foresee are kept. */
export function openUnderstandingStore(modelsDir: string) {
  const file = join(modelsDir, 'understanding.json');
  const read = (): Kept => {
    try {
      return JSON.parse(readFileSync(file, 'utf8')) as Kept;
    } catch {
      return { inUse: null, versions: [] };
    }
  };
  const write = (kept: Kept): void => {
    mkdirSync(modelsDir, { recursive: true });
    writeFileSync(`${file}.new`, JSON.stringify(kept));
    renameSync(`${file}.new`, file);
  };
  return {
    /** Which one is in use (null: the one that ships with the desk), and what is told of all. */
    read,
    /** Changes when another one is put into use. */
    stamp: (): number => (existsSync(file) ? statSync(file).mtimeMs : 0),
    model: (id: string): IntentModel | undefined => loadModel(modelFile(modelsDir, id)),
    /** Remembers a training; `use` puts it into use. Models that nobody can go back to any more are deleted. */
    add(version: UnderstandingVersion, use: boolean): void {
      const { inUse, versions } = read();
      const all = [version, ...versions.filter((one) => one.id !== version.id)].slice(0, REMEMBERED);
      const using = use ? version.id : inUse;
      for (const { id } of all.slice(MODELS_KEPT)) if (id !== using) rmSync(modelFile(modelsDir, id), { force: true });
      write({ inUse: using, versions: all });
    },
    /** Puts an earlier one into use again; null is the one that ships. @throws Error where its model is gone */
    use(id: string | null): void {
      if (id !== null && !existsSync(modelFile(modelsDir, id))) throw new Error(`There is no model ${id} any more.`);
      write({ ...read(), inUse: id });
    },
  };
}
