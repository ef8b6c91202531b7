import type { Handle } from '../database/database.ts';

/** A case that was opened, with what the seller's people need to answer it. */
export interface OpenedCase {
  id: string;
  conversationId: string;
  openedAt: string;
  reason: string;
  contact: string | null;
  personName: string | null;
  companyName: string | null;
  email: string | null;
  lastWords: string | null; // of the buyer
}

/** What a member of staff wrote and nobody has received. */
export interface UnreadReply {
  conversationId: string;
  sequence: number;
  text: string;
  personId: string | null;
  email: string | null; // on record, else what the buyer left
  language: 'en' | 'zh' | null;
}

export type MailCauses = ReturnType<typeof openMailCauses>;

/** What may have to be mailed and was not yet. */
export function openMailCauses(handle: Handle) {
  const cases = handle.prepare(
    `SELECT h.id, h.conversation_id AS conversationId, h.opened_at AS openedAt, h.reason, h.contact,
            p.name AS personName, p.email, m.name AS companyName,
            (SELECT json_extract(t.activity, '$.text') FROM transcript t
              WHERE t.conversation_id = h.conversation_id AND t.author = 'user' AND t.at <= h.opened_at
              ORDER BY t.sequence DESC LIMIT 1) AS lastWords
     FROM handoff h JOIN conversation c ON c.id = h.conversation_id
     LEFT JOIN contact p ON p.id = c.person_id LEFT JOIN company m ON m.id = c.company_id
     WHERE h.status = 'open' AND h.opened_at > ? AND h.opened_at <= ?
       AND NOT EXISTS (SELECT 1 FROM mail WHERE cause = 'handoff:' || h.id)
     ORDER BY h.opened_at`,
  );
  const unread = handle.prepare(
    `SELECT t.conversation_id AS conversationId, t.sequence, coalesce(json_extract(t.activity, '$.text'), '') AS text,
            c.person_id AS personId, coalesce(c.language, p.language) AS language,
            coalesce(p.email, (SELECT h.contact FROM handoff h WHERE h.conversation_id = c.id AND h.contact LIKE '%_@_%'
                               ORDER BY h.opened_at DESC LIMIT 1)) AS email
     FROM transcript t
     JOIN conversation c ON c.id = t.conversation_id
     LEFT JOIN contact p ON p.id = c.person_id
     WHERE t.author = 'staff' AND t.sequence > c.delivered AND t.at > ? AND t.at <= ?
       AND NOT EXISTS (SELECT 1 FROM mail m WHERE m.conversation_id = c.id AND m.cause LIKE 'reply:%'
                         AND CAST(substr(m.cause, length('reply:' || c.id || ':') + 1) AS INTEGER) >= t.sequence)
     ORDER BY t.conversation_id, t.sequence`,
  );
  return {
    /** Cases opened after one time and until another, UTC ISO. */
    cases: (after: string, until: string) => cases.all(after, until) as OpenedCase[],
    /** Replies written after one time and until another, conversation by conversation. */
    unread: (after: string, until: string) => unread.all(after, until) as UnreadReply[],
  };
}
