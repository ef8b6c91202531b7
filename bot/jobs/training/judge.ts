/** What was learned from: UTC days, YYYY-MM-DD, and how many rows. */
export interface Extent {
  from: string;
  to: string;
  rows: number;
}

/** How a model did on what came after a day that it knew nothing of. */
export interface Judged {
  /** How wrong it was on each case, by the case's name: the less the better. */
  losses: ReadonlyMap<string, number>;
  /** What people read: AUROC, Brier score, recall at 20 … */
  figures: Readonly<Record<string, number>>;
}

/** How a part of what is foreseen is judged before it is put into use, on a later part of its own rows. */
export interface Judge<Rows, Ready> {
  /** A sentence that says what the records lack for it, where they lack something. */
  lacks(rows: Rows): string | undefined;
  extent(rows: Rows): Extent | undefined;
  /** The day (ISO, UTC) from which on it is judged; undefined where the past is too short for that. */
  from(rows: Rows, now: string): string | undefined;
  /** What was known before a day, outcomes too. */
  before(rows: Rows, day: string): Rows;
  /** How a model that was fitted on what was known before `day` does on what came then. */
  judge(ready: Ready, rows: Rows, day: string): Judged;
}

/** For a part that nobody judges yet: it is used as it is. */
export const UNJUDGED: Judge<unknown, unknown> = {
  lacks: () => undefined,
  extent: () => undefined,
  from: () => undefined,
  before: (rows) => rows,
  judge: () => ({ losses: new Map(), figures: {} }),
};
