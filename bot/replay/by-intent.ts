import type { Change } from './replay.ts';

/** So many replies of one intent would be given by another, or by the same with other words. */
export interface IntentCount {
  before: string;
  after: string;
  count: number;
}

/** How many replies change, by the intent before and after. */
export function byIntent(changes: readonly Change[]): IntentCount[] {
  const counts = new Map<string, number>();
  for (const { before, after } of changes) {
    const key = `${before.intent}\t${after.intent}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts]
    .map(([key, count]) => ({ before: key.split('\t')[0]!, after: key.split('\t')[1]!, count }))
    .sort((a, b) => b.count - a.count || (a.before < b.before ? -1 : 1));
}
