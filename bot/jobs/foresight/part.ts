import type { OpenDatabase } from '../../../knowledge/database/database.ts';

/** How a part is fitted; the same rows, time and seed give the same model. */
export interface PartOptions {
  /** UTC ISO time where the records end. */
  now: string;
  seed: number;
  /** Called now and then with the share done, 0 to 1. */
  progress?: (share: number) => void;
}

/** A fitted model as plain JSON, and how good it is on rows that were held out, or how much it was learnt from. */
export interface Fitted {
  model: unknown;
  figures: Readonly<Record<string, number>>;
}

/**
 * One thing that the desk foresees: what it reads of the records, how it learns from that, and how the learnt comes
 * back from its JSON. Reading and learning run in a worker, loading at the desk.
 */
export interface Part<Rows, Ready> {
  readonly name: string;
  /** Changes when the kept form does: a model of another version is trained anew. */
  readonly version: number;
  gather(records: OpenDatabase, now: string): Rows | Promise<Rows>;
  /** Undefined where the records hold too little to learn from. */
  fit(rows: Rows, options: PartOptions): Fitted | undefined;
  /** @throws Error where the JSON is of another model or version */
  load(model: unknown): Ready;
}
