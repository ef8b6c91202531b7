import type { Handle } from '../database/database.ts';

/** A message of a buyer as it was recorded, and what the desk replied. */
export interface RecordedTurn {
  sequence: number; // of the message
  at: string; // when the desk decided, UTC ISO; when the message came where a person answered it
  personId: string | null;
  said: Record<string, unknown>; // activity
  reply: Record<string, unknown> | null; // activity; null where the desk was silent or the message is parked
}

export interface RecordedConversation {
  id: string;
  channel: string;
  turns: RecordedTurn[];
}

interface Row {
  sequence: number;
  at: string;
  author: 'user' | 'desk' | 'staff';
  personId: string | null;
  activity: string;
  trace: string | null;
  inboxId: number | null;
}

type Head = Pick<RecordedConversation, 'id' | 'channel'>;

export type Recorded = ReturnType<typeof openRecorded>;

/** The conversations as they were held, to be run again: whole ones, since a turn rests on those before it. */
export function openRecorded(handle: Handle) {
  const within = handle.prepare(
    `SELECT DISTINCT c.id, c.channel, c.created_at FROM transcript t JOIN conversation c ON c.id = t.conversation_id
     WHERE t.author = 'user' AND t.at >= ? AND t.at < ? ORDER BY c.created_at, c.id`,
  );
  const newest = handle.prepare('SELECT id, channel FROM conversation ORDER BY created_at DESC, id LIMIT ?');
  const rowsOf = handle.prepare(
    `SELECT sequence, at, author, person_id AS personId, activity, trace, inbox_id AS inboxId
     FROM transcript WHERE conversation_id = ? ORDER BY sequence`,
  );
  function recorded({ id, channel }: Head): RecordedConversation {
    const rows = rowsOf.all(id) as Row[];
    const replies = new Map(rows.filter((r) => r.author === 'desk' && r.trace).map((r) => [r.inboxId, r]));
    const turns = rows.flatMap((row): RecordedTurn[] => {
      if (row.author !== 'user' || row.inboxId === null) return [];
      const reply = replies.get(row.inboxId);
      const decided = reply && !('parked' in (JSON.parse(reply.trace!) as object)) ? reply : undefined;
      return [
        {
          ...{ sequence: row.sequence, at: decided?.at ?? row.at, personId: row.personId },
          said: JSON.parse(row.activity) as Record<string, unknown>,
          reply: decided ? (JSON.parse(decided.activity) as Record<string, unknown>) : null,
        },
      ];
    });
    return { id, channel, turns };
  }
  return {
    /**
     * Those in which somebody wrote between two times, the earliest first.
     * @param from UTC ISO, included; `to` is not
     */
    *between(from: string, to: string): Generator<RecordedConversation> {
      for (const head of within.all(from, to) as Head[]) yield recorded(head);
    },
    /** So many that were begun last, the latest first. */
    *newest(most: number): Generator<RecordedConversation> {
      for (const head of newest.all(most) as Head[]) yield recorded(head);
    },
  };
}
