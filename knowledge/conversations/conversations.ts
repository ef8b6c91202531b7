import type { Handle } from '../database/database.ts';
import type { Database } from '../database/schema.ts';
import { REPLY_OF } from '../effects/conversation.ts';
import { RESTS } from './snoozes.ts';

/** A conversation as staff see it in a list. */
export interface ConversationHead {
  id: string;
  channel: string;
  language: 'en' | 'zh' | null;
  createdAt: string;
  closedAt: string | null; // null too once something was written after it
  takenBy: { id: string; name: string; active: boolean } | null;
  person: { id: string; name: string } | null; // null: a guest
  company: { id: string; name: string } | null;
  /** The case that is open: why a person is wanted, how to reach the buyer, and when a person first wrote. */
  case: { id: string; reason: string; contact: string | null; openedAt: string; answeredAt: string | null } | null;
  /** Messages that the desk could not answer and nobody has seen to. */
  parked: number;
  last: { id: number; at: string; author: Database['transcript']['author']; text: string } | null;
}

export interface TranscriptRow {
  sequence: number;
  at: string;
  author: Database['transcript']['author'];
  personId: string | null; // of the buyer, or of the member of staff
  activity: object; // as it was delivered
  trace: object | null; // why the desk said it
  refused: string | null; // why it could not be posted to Teams or Slack
}

export interface Note {
  id: string;
  at: string;
  by: { id: string; name: string };
  text: string;
}

const LAST = `(SELECT max(sequence) FROM transcript WHERE conversation_id = c.id)`;
const CASE = `(SELECT id FROM handoff WHERE conversation_id = c.id AND status = 'open' ORDER BY opened_at LIMIT 1)`;
const COLUMNS = `c.id, c.channel, c.language, c.created_at AS createdAt,
  CASE WHEN t.at > c.closed_at THEN NULL ELSE c.closed_at END AS closedAt,
  c.taken_by AS takenById, s.name AS takenByName, s.status AS takenByStatus,
  p.id AS personId, p.name AS personName, co.id AS companyId, co.name AS companyName,
  h.id AS caseId, h.reason, h.contact, h.opened_at AS openedAt,
  (SELECT min(at) FROM transcript WHERE conversation_id = c.id AND author = 'staff' AND at >= h.opened_at) AS answeredAt,
  (SELECT count(*) FROM inbox WHERE conversation_id = c.id AND parked = 1) AS parked,
  t.id AS lastId, t.at AS lastAt, t.author AS lastAuthor, coalesce(json_extract(t.activity, '$.text'), '') AS lastText`;
const AROUND = `LEFT JOIN staff s ON s.id = c.taken_by LEFT JOIN contact p ON p.id = c.person_id
  LEFT JOIN company co ON co.id = c.company_id LEFT JOIN handoff h ON h.id = ${CASE}`;
const HEADS = `SELECT ${COLUMNS} FROM conversation c
  LEFT JOIN transcript t ON t.conversation_id = c.id AND t.sequence = ${LAST} ${AROUND}`;

export type Conversations = ReturnType<typeof openConversations>;

/** The conversations as staff read them, with what buyers never see: traces and notes. */
export function openConversations(handle: Handle) {
  const byId = handle.prepare(`${HEADS} WHERE c.id = ?`);
  const waiting = handle.prepare(
    `${HEADS} WHERE c.id IN (SELECT conversation_id FROM handoff WHERE status = 'open'
                             UNION SELECT conversation_id FROM inbox WHERE parked = 1)
       AND (c.taken_by IS NULL OR s.status = 'disabled') AND NOT ${RESTS}
     ORDER BY coalesce(h.opened_at, t.at) LIMIT @limit`,
  );
  const taken = handle.prepare(`${HEADS} WHERE c.taken_by = @staffId AND NOT ${RESTS} ORDER BY t.at DESC LIMIT @limit`);
  const resting = handle.prepare(
    `${HEADS} WHERE c.id IN (SELECT conversation_id FROM snooze) AND ${RESTS} LIMIT @limit`,
  );
  // Walks back through what was said; each conversation stands where its last word is.
  const open = handle.prepare(
    `SELECT ${COLUMNS} FROM transcript t CROSS JOIN conversation c ON c.id = t.conversation_id ${AROUND}
     WHERE t.id < @before AND t.sequence = ${LAST} AND (c.closed_at IS NULL OR t.at > c.closed_at) AND NOT ${RESTS}
     ORDER BY t.id DESC LIMIT @limit`,
  );
  const transcript = handle.prepare(
    `SELECT t.sequence, t.at, t.author, t.person_id AS personId, t.activity, t.trace, r.reason AS refused
     FROM transcript t LEFT JOIN post_refusal r ON r.conversation_id = t.conversation_id AND r.sequence = t.sequence
     WHERE t.conversation_id = ? AND t.sequence > ? ORDER BY t.sequence LIMIT ?`,
  );
  const notes = handle.prepare(
    `SELECT n.id, n.at, n.staff_id AS staffId, coalesce(s.name, '') AS staffName, n.text
     FROM conversation_note n LEFT JOIN staff s ON s.id = n.staff_id WHERE conversation_id = ? ORDER BY at, n.id`,
  );
  const reply = handle.prepare(REPLY_OF).pluck();
  const byUser = handle
    .prepare(`SELECT coalesce(max(sequence), 0) FROM transcript WHERE conversation_id = ? AND author = 'user'`)
    .pluck();
  return {
    conversation: (id: string): ConversationHead | undefined => (byId.all(id) as Row[]).map(asHead)[0],
    /** Those where a person is wanted and none is, the longest waiting first; `now` by the real clock, here and below. */
    waiting: (now: string, limit = 200): ConversationHead[] => (waiting.all({ now, limit }) as Row[]).map(asHead),
    /** Those that a member of staff has taken, the latest first. */
    takenBy: (staffId: string, now: string, limit = 200): ConversationHead[] =>
      (taken.all({ staffId, now, limit }) as Row[]).map(asHead),
    /** Those that are put off and have not woken. */
    resting: (now: string, limit = 200): ConversationHead[] => (resting.all({ now, limit }) as Row[]).map(asHead),
    /** All that are not closed, the latest first; `before` is `last.id` of the last one of the page before. */
    open: (now: string, before = Number.MAX_SAFE_INTEGER, limit = 50): ConversationHead[] =>
      (open.all({ now, before, limit }) as Row[]).map(asHead),
    /** What was said after a sequence number. */
    transcript: (id: string, after = 0, limit = 500): TranscriptRow[] =>
      (transcript.all(id, after, limit) as Said[]).map((row) => ({
        ...row,
        activity: JSON.parse(row.activity) as object,
        trace: row.trace === null ? null : (JSON.parse(row.trace) as object),
      })),
    /** The place of a reply that a member of staff sent before, by the id that their client gave it. */
    replied: (id: string, staffId: string, clientId: string) => reply.get(id, staffId, clientId) as number | undefined,
    /** The place of the buyer's last message, 0 before the first. */
    userSequence: (id: string) => byUser.get(id) as number,
    notes: (id: string): Note[] =>
      (notes.all(id) as (Omit<Note, 'by'> & { staffId: string; staffName: string })[]).map(
        ({ staffId, staffName, ...note }) => ({ ...note, by: { id: staffId, name: staffName } }),
      ),
  };
}

type Said = Omit<TranscriptRow, 'activity' | 'trace'> & { activity: string; trace: string | null };

interface Row extends Pick<ConversationHead, 'id' | 'channel' | 'language' | 'createdAt' | 'closedAt' | 'parked'> {
  takenById: string | null;
  takenByName: string | null;
  takenByStatus: string | null;
  personId: string | null;
  personName: string;
  companyId: string | null;
  companyName: string;
  caseId: string | null;
  reason: string;
  contact: string | null;
  openedAt: string;
  answeredAt: string | null;
  lastId: number | null;
  lastAt: string;
  lastAuthor: Database['transcript']['author'];
  lastText: string;
}

function asHead(row: Row): ConversationHead {
  const { id, channel, language, createdAt, closedAt, parked, reason, contact, openedAt, answeredAt } = row;
  return {
    ...{ id, channel, language, createdAt, closedAt, parked },
    takenBy: row.takenById === null ? null : takenBy(row),
    person: row.personId === null ? null : { id: row.personId, name: row.personName },
    company: row.companyId === null ? null : { id: row.companyId, name: row.companyName },
    case: row.caseId === null ? null : { id: row.caseId, reason, contact, openedAt, answeredAt },
    last: row.lastId === null ? null : { id: row.lastId, at: row.lastAt, author: row.lastAuthor, text: row.lastText },
  };
}

function takenBy(row: Row): ConversationHead['takenBy'] {
  return { id: row.takenById!, name: row.takenByName ?? '', active: row.takenByStatus === 'active' };
}
