import type { Handle } from '../database/database.ts';

/** Replies of one kind. Confidence is summed in millionths, so that every order of adding gives the same. */
export interface ReplyCounts {
  replies: number;
  unanswered: number;
  suggested: number;
  confidence: number;
}

/** What one day's replies count. */
export interface DayCounts {
  conversations: number; // of the day, whether or not they go on elsewhere
  all: ReplyCounts;
  languages: Record<string, number>;
  intents: Record<string, ReplyCounts>;
  /** Of the conversations that lie within the day whole. */
  within: EndCounts;
  /** Conversations that have replies, cases or words of staff on other days too. */
  beyond: Beyond[];
}

/** The first and last day of such a conversation; and how it ended, in the counts of the day of its last reply. */
export type Beyond = [id: string, first: string, last: string, end: EndCounts | null];

/** How conversations ended within a range. */
export interface EndCounts {
  channels: Record<string, number>;
  withPerson: number;
  contained: number;
  open: number;
}

/** A range of times, ISO, `end` excluded; last replies from `settled` on may still be come back about. */
export interface Range {
  from: string;
  end: string;
  settled: string;
}

const IN = (column: string) => `${column} >= @from AND ${column} < @end`;
const ANY = () => 'true';
/** Whether the conversation `f` had a case, or a person wrote in it. */
const person = (when: (column: string) => string) => `(
    EXISTS (SELECT 1 FROM handoff WHERE conversation_id = f.conversation_id AND ${when('opened_at')})
    OR EXISTS (SELECT 1 FROM transcript WHERE conversation_id = f.conversation_id AND author = 'staff' AND ${when('at')}))`;
/** The first or last of what the conversation `f` counts by. */
const outermost = (which: 'min' | 'max') => `(SELECT substr(${which}(at), 1, 10) FROM (
    SELECT ${which}(at) AS at FROM reply_fact WHERE conversation_id = f.conversation_id
    UNION ALL SELECT ${which}(opened_at) FROM handoff WHERE conversation_id = f.conversation_id
    UNION ALL SELECT ${which}(at) FROM transcript WHERE conversation_id = f.conversation_id AND author = 'staff'))`;
const LATER = `strftime('%Y-%m-%dT%H:%M:%fZ', f.at, '+3 days')`;
/** What the buyer said of the last reply `f`: at the end, else by a thumb. Who has said it need not be waited for. */
const SAID = `(SELECT value FROM rating WHERE reply_id = f.id ORDER BY about = 'end' DESC LIMIT 1)`;
/**
 * How each conversation ended whose reply is in `last`; the same buyer comes back where another one about the same is
 * begun and answered within three days.
 */
const ends = (columns: string) => `SELECT c.channel, f.at >= @settled AND ${SAID} IS NULL AS open,
    ${SAID} IS 1 OR ${SAID} IS NULL AND f.outcome = 'answered' AND NOT EXISTS (
      SELECT 1 FROM conversation o JOIN reply_fact g ON g.conversation_id = o.id AND g.intent = f.intent
      WHERE o.person_id = c.person_id AND o.created_at >= f.at AND o.created_at < ${LATER} AND g.at < ${LATER}) AS contained,
    ${columns}
  FROM last JOIN reply_fact f ON f.id = last.id JOIN conversation c ON c.id = f.conversation_id`;

interface End {
  channel: string;
  person: number;
  open: number;
  contained: number;
}
interface EndOfDay extends End {
  id: string;
  first: string;
  last: string;
  goesOn: number;
}

/** Counts the replies of a day, and how conversations ended. */
export function openDayCounts(handle: Handle) {
  const replies = handle.prepare(
    `SELECT language, intent, outcome, count(*) AS replies, sum(CAST(round(confidence * 1000000) AS INTEGER)) AS confidence
     FROM reply_fact WHERE ${IN('at')} GROUP BY language, intent, outcome`,
  );
  const endsOfDay = handle.prepare(
    `WITH last AS (SELECT max(id) AS id FROM reply_fact WHERE ${IN('at')} GROUP BY conversation_id)
     ${ends(`${person(ANY)} AS person, c.id, ${outermost('min')} AS first, ${outermost('max')} AS last,
       EXISTS (SELECT 1 FROM reply_fact WHERE conversation_id = c.id AND at >= @end) AS goesOn`)}`,
  );
  // Of several days the last reply is that of the last day.
  const endsOf = handle.prepare(
    `WITH last AS (SELECT (SELECT id FROM reply_fact WHERE conversation_id = i.value AND ${IN('at')}
       ORDER BY substr(at, 1, 10) DESC, id DESC LIMIT 1) AS id FROM json_each(@ids) i)
     ${ends(`${person(IN)} AS person`)}`,
  );

  return {
    /** The counts of a day. @param range of that day */
    ofDay(range: Range): DayCounts {
      const counts: DayCounts = {
        ...{ conversations: 0, all: noReplies(), languages: {}, intents: {} },
        ...{ within: noEnds(), beyond: [] },
      };
      for (const row of replies.all(range) as (ReplyCounts & { language: string; intent: string; outcome: string })[]) {
        const { language, intent, outcome, replies, confidence } = row;
        const of = (name: string) => (outcome === name ? replies : 0);
        const one = { replies, unanswered: of('unanswered'), suggested: of('suggested'), confidence };
        addReplies(counts.all, one);
        counts.languages[language] = (counts.languages[language] ?? 0) + replies;
        counts.intents[intent] ??= noReplies();
        addReplies(counts.intents[intent], one);
      }
      for (const end of endsOfDay.all(range) as EndOfDay[]) {
        counts.conversations += 1;
        const { id, first, last, goesOn } = end;
        if (first === last) addEnds(counts.within, countsOf(end));
        else counts.beyond.push([id, first, last, goesOn ? null : countsOf(end)]);
      }
      return counts;
    },
    /** How these conversations ended within the range. */
    endsOf(ids: readonly string[], range: Range): EndCounts {
      const counts = noEnds();
      for (const end of endsOf.all({ ...range, ids: JSON.stringify(ids) }) as End[]) addEnds(counts, countsOf(end));
      return counts;
    },
  };
}

export const noReplies = (): ReplyCounts => ({ replies: 0, unanswered: 0, suggested: 0, confidence: 0 });
export const noEnds = (): EndCounts => ({ channels: {}, withPerson: 0, contained: 0, open: 0 });

export function addReplies(to: ReplyCounts, more: ReplyCounts): void {
  to.replies += more.replies;
  to.unanswered += more.unanswered;
  to.suggested += more.suggested;
  to.confidence += more.confidence;
}

export function addEnds(to: EndCounts, more: EndCounts): void {
  for (const [channel, n] of Object.entries(more.channels)) to.channels[channel] = (to.channels[channel] ?? 0) + n;
  to.withPerson += more.withPerson;
  to.contained += more.contained;
  to.open += more.open;
}

function countsOf({ channel, person, open, contained }: End): EndCounts {
  return {
    channels: { [channel]: 1 },
    withPerson: person,
    contained: !person && !open && contained ? 1 : 0,
    open: !person && open ? 1 : 0,
  };
}
