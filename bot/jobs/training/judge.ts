/** What was learned from: UTC days, YYYY-MM-DD, and how many rows. */
export interface Extent {
  from: string;
  to: string;
  rows: number;
}

/** From when on a model is judged, and where the records end: ISO, UTC. */
export interface Held {
  day: string;
  now: string;
}

/** How a model did on what came after a day that it knew nothing of. */
export interface Judged {
  /** How wrong it was, by the name of a company or a good: the less the better. */
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
  /** How a model that was fitted on what was known before a day does on what came then. @param json as it was fitted */
  judge(ready: Ready, rows: Rows, held: Held, json: unknown): Judged;
  /** What the losses are of: companies, goods. */
  unit: string;
  /** Why it is never judged, where that is so. */
  never?: string;
}

/** For a part that says nothing that could be held against what came. */
export const unjudged = <Rows, Ready>(extent: (rows: Rows) => Extent | undefined): Judge<Rows, Ready> => ({
  lacks: () => undefined,
  extent,
  from: () => undefined,
  before: (rows) => rows,
  judge: () => ({ losses: new Map(), figures: {} }),
  unit: 'cases',
  never: 'In use as it is: it tells what was, and nothing that could be held against what came.',
});

/** The days of the first and the last row, and how many rows there are; undefined for none. */
export function extentOf<Row>(rows: readonly Row[], at: (row: Row) => string): Extent | undefined {
  if (!rows.length) return undefined;
  const days = rows.map((row) => at(row).slice(0, 10)).sort();
  return { from: days[0]!, to: days.at(-1)!, rows: rows.length };
}

/** The mean loss of each company or good: rows of one resemble each other and count once. */
export function meanBy(rows: readonly { of: string; loss: number }[]): Map<string, number> {
  const sums = new Map<string, { sum: number; count: number }>();
  for (const { of, loss } of rows) {
    const { sum, count } = sums.get(of) ?? { sum: 0, count: 0 };
    sums.set(of, { sum: sum + loss, count: count + 1 });
  }
  return new Map([...sums].map(([of, { sum, count }]) => [of, sum / count]));
}
