import type { Handle } from '../database/database.ts';

/** How the desk did between two days, both included; shares are left to the reader. */
export interface Figures {
  conversations: number; // in which the desk answered
  turns: number; // its replies
  replies: { answered: number; suggested: number; unanswered: number };
  /** Conversations with a case, or in which a person total. */
  withPerson: number;
  /**
   * Of the conversations without a person: whose last reply answered, and whose buyer began none about the same within
   * three days. `open` are not three days old yet, so nothing can be said of them.
   */
  verified: { contained: number; open: number };
  languages: { language: string; replies: number }[];
  channels: { channel: string; conversations: number }[];
  intents: { intent: string; replies: number; unanswered: number; suggested: number; confidence: number }[];
  days: { day: string; conversations: number; replies: number; unanswered: number }[];
  /** Minutes from a case to the first word of a person, of those that were answered. */
  firstResponse: { cases: number; answered: number; median: number | null; p90: number | null };
}

const IN = `at >= @from AND at < @end`;

/**
 * Counts what the index of replies knows.
 *
 * @param from,to days; @param now ISO, by the records' clock
 */
export function openFigures(handle: Handle) {
  const one = (sql: string) => handle.prepare(sql);
  const total = one(
    `SELECT count(*) AS turns, count(DISTINCT conversation_id) AS conversations FROM reply_fact WHERE ${IN}`,
  );
  const outcomes = one(`SELECT outcome, count(*) AS n FROM reply_fact WHERE ${IN} GROUP BY outcome`);
  const languages = one(
    `SELECT language, count(*) AS replies FROM reply_fact WHERE ${IN} GROUP BY language ORDER BY replies DESC`,
  );
  const intents = one(
    `SELECT intent, count(*) AS replies, sum(outcome = 'unanswered') AS unanswered, sum(outcome = 'suggested') AS suggested,
            avg(confidence) AS confidence
     FROM reply_fact WHERE ${IN} AND intent <> '' GROUP BY intent ORDER BY replies DESC`,
  );
  const days = one(
    `SELECT substr(at, 1, 10) AS day, count(DISTINCT conversation_id) AS conversations, count(*) AS replies,
            sum(outcome = 'unanswered') AS unanswered
     FROM reply_fact WHERE ${IN} GROUP BY day ORDER BY day`,
  );
  const channels = one(
    `SELECT c.channel, count(*) AS conversations FROM conversation c
     WHERE c.id IN (SELECT conversation_id FROM reply_fact WHERE ${IN}) GROUP BY c.channel ORDER BY conversations DESC`,
  );
  // The last reply of each conversation, and whether the same buyer began another about the same soon after.
  const ends = one(
    `WITH last AS (SELECT conversation_id, max(id) AS id FROM reply_fact WHERE ${IN} GROUP BY conversation_id),
       person AS (SELECT conversation_id FROM handoff WHERE opened_at >= @from AND opened_at < @end
                  UNION SELECT conversation_id FROM transcript WHERE author = 'staff' AND ${IN})
     SELECT count(p.conversation_id) AS withPerson,
       sum(p.conversation_id IS NULL AND f.at >= @settled) AS open,
       sum(p.conversation_id IS NULL AND f.at < @settled AND f.outcome = 'answered' AND NOT EXISTS (
         SELECT 1 FROM conversation o JOIN reply_fact g ON g.conversation_id = o.id AND g.intent = f.intent
         WHERE o.person_id = c.person_id AND o.created_at >= f.at
           AND o.created_at < strftime('%Y-%m-%dT%H:%M:%fZ', f.at, '+3 days'))) AS contained
     FROM last JOIN reply_fact f ON f.id = last.id JOIN conversation c ON c.id = f.conversation_id
     LEFT JOIN person p ON p.conversation_id = f.conversation_id`,
  );
  const waits = one(
    `SELECT round((julianday((SELECT min(t.at) FROM transcript t WHERE t.conversation_id = h.conversation_id
               AND t.author = 'staff' AND t.at >= h.opened_at)) - julianday(h.opened_at)) * 1440, 1) AS minutes
     FROM handoff h WHERE h.opened_at >= @from AND h.opened_at < @end`,
  ).pluck();

  return function figures(from: string, to: string, now: string): Figures {
    const range = { from, end: after(to, 1) };
    const counts = total.get(range) as { turns: number; conversations: number };
    const by = Object.fromEntries(
      (outcomes.all(range) as { outcome: string; n: number }[]).map((o) => [o.outcome, o.n]),
    );
    const settled = new Date(Date.parse(now) - 3 * 86_400_000).toISOString();
    const end = ends.get({ ...range, settled }) as Record<string, number | null>;
    const minutes = waits.all(range) as (number | null)[];
    const answered = minutes.filter((m) => m !== null).sort((a, b) => a - b);
    const at = (share: number) => answered[Math.min(answered.length - 1, Math.floor(share * answered.length))] ?? null;
    return {
      ...counts,
      replies: { answered: by.answered ?? 0, suggested: by.suggested ?? 0, unanswered: by.unanswered ?? 0 },
      withPerson: end.withPerson ?? 0,
      verified: { contained: end.contained ?? 0, open: end.open ?? 0 },
      languages: languages.all(range) as Figures['languages'],
      channels: channels.all(range) as Figures['channels'],
      intents: intents.all(range) as Figures['intents'],
      days: days.all(range) as Figures['days'],
      firstResponse: { cases: minutes.length, answered: answered.length, median: at(0.5), p90: at(0.9) },
    };
  };
}

/** The day so many days later. */
function after(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}
