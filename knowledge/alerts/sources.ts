import type { Handle } from '../database/database.ts';

/** A case that is open and that nobody has taken. */
export interface WaitingCase {
  caseId: string;
  conversationId: string;
  openedAt: string;
  reason: string;
  contact: string | null;
  companyId: string | null;
  companyName: string | null;
  personId: string | null;
  personName: string | null;
  lastWords: string | null; // of the buyer
}

/** A message of a buyer with what it was taken for. */
export interface HeardMessage {
  id: number; // of the reply's transcript row
  conversationId: string;
  at: string;
  text: string;
  intent: string;
  companyId: string | null;
  companyName: string | null;
  personId: string | null;
  personName: string | null;
}

/** An answer that a buyer found no help, or how the whole conversation was. */
export type BadRating = Omit<HeardMessage, 'id' | 'intent'>;

/** A place of Teams or Slack in which somebody of the staff writes. */
export interface WrittenPlace {
  conversationId: string;
  channel: string;
  address: unknown;
  language: 'en' | 'zh';
}

const WHO = `co.id AS companyId, co.name AS companyName, p.id AS personId, p.name AS personName`;
const AROUND = `LEFT JOIN contact p ON p.id = c.person_id LEFT JOIN company co ON co.id = c.company_id`;

export type AlertSources = ReturnType<typeof openAlertSources>;

/** What happens that staff may want to know, and where they are found. */
export function openAlertSources(handle: Handle) {
  const cases = handle.prepare(
    `SELECT h.id AS caseId, c.id AS conversationId, h.opened_at AS openedAt, h.reason, h.contact, ${WHO},
            (SELECT json_extract(t.activity, '$.text') FROM transcript t
              WHERE t.conversation_id = c.id AND t.author = 'user' ORDER BY t.sequence DESC LIMIT 1) AS lastWords
       FROM handoff h JOIN conversation c ON c.id = h.conversation_id ${AROUND}
      WHERE h.status = 'open' AND c.taken_by IS NULL AND coalesce(c.person_id, '') NOT LIKE 'staff:%'
      ORDER BY h.opened_at LIMIT 200`,
  );
  const stillWaits = handle
    .prepare(
      `SELECT 1 FROM handoff h JOIN conversation c ON c.id = h.conversation_id
        WHERE h.id = ? AND h.status = 'open' AND c.taken_by IS NULL`,
    )
    .pluck();
  const ofCase = handle.prepare('SELECT conversation_id FROM handoff WHERE id = ?').pluck();
  const heard = handle.prepare(
    `SELECT f.id, f.conversation_id AS conversationId, f.at, f.intent, ${WHO},
            coalesce(json_extract(q.activity, '$.text'), '') AS text
       FROM reply_fact f JOIN transcript r ON r.id = f.id
       JOIN transcript q ON q.conversation_id = r.conversation_id AND q.inbox_id = r.inbox_id AND q.author = 'user'
       JOIN conversation c ON c.id = f.conversation_id ${AROUND}
      WHERE f.id > @after AND f.at >= @from AND coalesce(c.person_id, '') NOT LIKE 'staff:%'
      ORDER BY f.id LIMIT @limit`,
  );
  const rated = handle.prepare(
    `SELECT g.conversation_id AS conversationId, g.at, ${WHO}, coalesce(json_extract(q.activity, '$.text'), '') AS text
       FROM rating g JOIN transcript r ON r.id = g.reply_id JOIN conversation c ON c.id = g.conversation_id ${AROUND}
       LEFT JOIN transcript q ON q.conversation_id = r.conversation_id AND q.inbox_id = r.inbox_id AND q.author = 'user'
      WHERE g.at >= ? AND g.value = -1 AND coalesce(c.person_id, '') NOT LIKE 'staff:%' ORDER BY g.at LIMIT 500`,
  );
  const alone = handle.prepare('SELECT 1 FROM conversation WHERE id = ? AND taken_by IS NULL').pluck();
  const companyName = handle.prepare('SELECT name FROM company WHERE id = ?').pluck();
  const claim = handle.prepare('UPDATE conversation SET person_id = ? WHERE id = ? AND person_id IS NULL');
  const places = handle.prepare(
    `SELECT c.id AS conversationId, a.channel, a.address, coalesce(c.language, 'en') AS language
       FROM conversation c JOIN channel_address a ON a.conversation_id = c.id
      WHERE c.person_id = ?
      ORDER BY (SELECT max(t.id) FROM transcript t WHERE t.conversation_id = c.id) DESC`,
  );
  return {
    /** Cases in which nobody has answered yet, the longest waiting first. */
    waitingCases: () => cases.all() as WaitingCase[],
    /** Whether a case still waits for somebody. */
    stillWaits: (caseId: string): boolean => stillWaits.get(caseId) !== undefined,
    /** The conversation of a case. */
    ofCase: (caseId: string) => ofCase.get(caseId) as string | undefined,
    /** What buyers said after a row, with what it was taken for; not before `from` (UTC ISO). */
    heardAfter: (after: number, from: string, limit = 500) => heard.all({ after, from, limit }) as HeardMessage[],
    /** Thumbs down since a time (UTC ISO), with the question that was answered. */
    ratedBad: (from: string) => rated.all(from) as BadRating[],
    /** Whether no person answers in a conversation, which still is there. */
    isAlone: (conversationId: string): boolean => alone.get(conversationId) !== undefined,
    companyName: (id: string) => companyName.get(id) as string | undefined,
    /** A conversation that nobody was known in becomes somebody's. */
    claim: (conversationId: string, person: string): void => {
      claim.run(person, conversationId);
    },
    /** Where somebody writes in Teams and Slack, the latest first. @param person as a member of staff writes: 'staff:…' */
    placesOf: (person: string): WrittenPlace[] =>
      (places.all(person) as (WrittenPlace & { address: string })[]).map((row) => ({
        ...row,
        address: JSON.parse(row.address) as unknown,
      })),
  };
}
