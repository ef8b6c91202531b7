import type { Handle } from '../database/database.ts';
import {
  addEnds,
  addReplies,
  type DayCounts,
  noEnds,
  noReplies,
  openDayCounts,
  type Range,
  type ReplyCounts,
} from './day-counts.ts';

/** How the desk did between two days, both included; shares are left to the reader. */
export interface Figures {
  conversations: number; // in which the desk answered
  turns: number; // its replies
  replies: { answered: number; suggested: number; unanswered: number };
  /** Conversations with a case, or in which a person total. */
  withPerson: number;
  /**
   * Of the conversations without a person: whose buyer said that the last reply helped, or said nothing of it where it
   * answered, and began none about the same that was answered within three days. `open` are not three days old yet and
   * nothing was said, so nothing can be said of them.
   */
  verified: { contained: number; open: number };
  languages: { language: string; replies: number }[];
  channels: { channel: string; conversations: number }[];
  intents: { intent: string; replies: number; unanswered: number; suggested: number; confidence: number }[];
  days: { day: string; conversations: number; replies: number; unanswered: number }[];
  /** Minutes from a case to the first word of a person, of those that were answered. */
  firstResponse: { cases: number; answered: number; median: number | null; p90: number | null };
}

const SETTLED_MS = 3 * 86_400_000;

/**
 * Counts what the index of replies knows: of each day once, as soon as nothing more can come of its conversations, and
 * again where something is taken away; the latest days, and conversations that go on over several, at each question.
 */
export function openFigures(handle: Handle) {
  const counting = openDayCounts(handle);
  const days = handle.prepare('SELECT day, counts FROM figure_day WHERE day >= @from AND day < @end ORDER BY day');
  const next = handle.prepare('SELECT day FROM figure_day WHERE counts IS NULL AND day < ? LIMIT 1').pluck();
  const keep = handle.prepare('UPDATE figure_day SET counts = ? WHERE day = ?');
  const drop = handle.prepare('DELETE FROM figure_day WHERE day = ?');
  const waits = handle
    .prepare(
      `SELECT round((julianday((SELECT min(t.at) FROM transcript t WHERE t.conversation_id = h.conversation_id
               AND t.author = 'staff' AND t.at >= h.opened_at)) - julianday(h.opened_at)) * 1440, 1) AS minutes
       FROM handoff h WHERE h.opened_at >= @from AND h.opened_at < @end`,
    )
    .pluck();
  const settledAt = (now: string) => new Date(Date.parse(now) - SETTLED_MS).toISOString();
  const dayRange = (day: string, settled: string) => ({ from: day, end: after(day, 1), settled });

  const countOne = handle.transaction((now: string): boolean => {
    const settled = settledAt(now);
    const day = next.get(settled.slice(0, 10)) as string | undefined;
    if (day === undefined) return false;
    const counts = counting.ofDay(dayRange(day, settled));
    if (counts.all.replies) keep.run(JSON.stringify(counts), day);
    else drop.run(day);
    return true;
  });

  function daysIn({ from, end, settled }: Range): { day: string; counts: DayCounts }[] {
    const rows = days.all({ from, end }) as { day: string; counts: string | null }[];
    return rows
      .map(({ day, counts }) => ({
        day,
        counts:
          counts !== null && day < settled.slice(0, 10)
            ? (JSON.parse(counts) as DayCounts)
            : counting.ofDay(dayRange(day, settled)),
      }))
      .filter(({ counts }) => counts.all.replies > 0);
  }

  return {
    /**
     * How the desk did.
     * @param from,to days; @param now ISO, by the records' clock
     */
    figures(from: string, to: string, now: string): Figures {
      const range = { from, end: after(to, 1), settled: settledAt(now) };
      const counted = daysIn(range);
      const all = noReplies();
      const ends = noEnds();
      const languages: Record<string, number> = {};
      const intents: Record<string, ReplyCounts> = {};
      const cut = new Set<string>(); // conversations that the range holds only a part of
      for (const { counts } of counted) {
        addReplies(all, counts.all);
        addEnds(ends, counts.within);
        for (const [language, n] of Object.entries(counts.languages))
          languages[language] = (languages[language] ?? 0) + n;
        for (const [intent, n] of Object.entries(counts.intents)) {
          intents[intent] ??= noReplies();
          addReplies(intents[intent], n);
        }
        for (const [id, first, last, end] of counts.beyond)
          if (first < from || last > to) cut.add(id);
          else if (end) addEnds(ends, end);
      }
      addEnds(ends, counting.endsOf([...cut], range));
      return {
        conversations: Object.values(ends.channels).reduce((sum, n) => sum + n, 0),
        turns: all.replies,
        replies: {
          answered: all.replies - all.suggested - all.unanswered,
          ...{ suggested: all.suggested, unanswered: all.unanswered },
        },
        withPerson: ends.withPerson,
        verified: { contained: ends.contained, open: ends.open },
        languages: most(languages, (n) => n).map(([language, replies]) => ({ language, replies })),
        channels: most(ends.channels, (n) => n).map(([channel, conversations]) => ({ channel, conversations })),
        intents: most(intents, ({ replies }) => replies)
          .filter(([intent]) => intent !== '')
          .map(([intent, { confidence, ...n }]) => ({ intent, ...n, confidence: confidence / 1e6 / n.replies })),
        days: counted.map(({ day, counts: { conversations, all } }) => ({
          ...{ day, conversations, replies: all.replies, unanswered: all.unanswered },
        })),
        firstResponse: responses(waits.all(range) as (number | null)[]),
      };
    },
    /** Counts one day that is settled and was not counted, or not since it changed; whether there may be more. */
    count: (now: string): boolean => countOne.immediate(now),
  };
}

function responses(minutes: readonly (number | null)[]): Figures['firstResponse'] {
  const answered = minutes.filter((m) => m !== null).sort((a, b) => a - b);
  const at = (share: number) => answered[Math.min(answered.length - 1, Math.floor(share * answered.length))] ?? null;
  return { cases: minutes.length, answered: answered.length, median: at(0.5), p90: at(0.9) };
}

/** By their number, the highest first; equal ones by name. */
const most = <N>(of: Record<string, N>, number: (n: N) => number): [string, N][] =>
  Object.entries(of).sort(([a, x], [b, y]) => number(y) - number(x) || (a < b ? -1 : 1));

/** The day so many days later. */
function after(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}
