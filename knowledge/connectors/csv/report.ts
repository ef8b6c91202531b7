import type { Kind } from './kinds.ts';

/** A row that was not taken over, and why. */
export interface LeftOut {
  file: string;
  line: number;
  kind: Kind | undefined;
  reason: string;
  /** What the mapping leaves out on purpose; anything else is to be mended. */
  onPurpose: boolean;
}

export interface Counts {
  read: number; // records found in the files
  added: number;
  changed: number;
  same: number;
}

/** What an import found and did. */
export interface Report {
  rows: number; // of the files, without headers
  counts: Map<Kind, Counts>;
  leftOut: LeftOut[];
  notes: string[];
}

export const emptyReport = (): Report => ({ rows: 0, counts: new Map(), leftOut: [], notes: [] });

/** The counts of one kind, started where there are none yet. */
export function countsOf(report: Report, kind: Kind): Counts {
  let counts = report.counts.get(kind);
  if (!counts) {
    counts = { read: 0, added: 0, changed: 0, same: 0 };
    report.counts.set(kind, counts);
  }
  return counts;
}

/** Why rows were left out and how often, the most frequent first: values in quotes count as one reason. */
export function reasons(leftOut: readonly LeftOut[]): { reason: string; rows: number; first: LeftOut }[] {
  const found = new Map<string, { reason: string; rows: number; first: LeftOut }>();
  for (const one of leftOut) {
    const reason = one.reason.replace(/"[^"]*"/g, '"…"');
    const known = found.get(reason);
    if (known) known.rows++;
    else found.set(reason, { reason: one.reason, rows: 1, first: one });
  }
  return [...found.values()].sort((a, b) => b.rows - a.rows);
}
