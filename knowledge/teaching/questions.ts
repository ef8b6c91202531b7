import type { Handle } from '../database/database.ts';

/** Why a question waits for somebody to teach the desk. */
export type Reason = 'not-answered' | 'suggestion-not-taken' | 'marked-wrong' | 'handed-over';

/** A message that the desk did not answer; its words are read from the transcript and not copied. */
export interface OpenQuestion {
  id: number; // of the transcript row
  conversationId: string;
  sequence: number;
  at: string;
  text: string;
  intent: string; // what it was taken for
  reason: Reason;
}

interface Row {
  id: number;
  conversationId: string;
  sequence: number;
  at: string;
  said: string;
  reply: string;
  next: string | null;
  intent: string;
  outcome: string;
  marked: number;
  handedOver: number;
}

const LONGEST = 500;
const NEXT = `(SELECT n.activity FROM transcript n WHERE n.conversation_id = r.conversation_id AND n.author = 'user'
  AND n.sequence > r.sequence ORDER BY n.sequence LIMIT 1)`;
const SELECT = `SELECT q.id, q.conversation_id AS conversationId, q.sequence, q.at, q.activity AS said, r.activity AS reply,
    ${NEXT} AS next, f.intent, f.outcome, m.reply_id IS NOT NULL AS marked,
    EXISTS (SELECT 1 FROM handoff h WHERE h.conversation_id = r.conversation_id AND h.opened_at >= r.at) AS handedOver
  FROM reply_fact f JOIN transcript r ON r.id = f.id
  JOIN transcript q ON q.conversation_id = r.conversation_id AND q.inbox_id = r.inbox_id AND q.author = 'user'
  LEFT JOIN reply_mark m ON m.reply_id = r.id
  WHERE NOT EXISTS (SELECT 1 FROM taught t WHERE t.question_id = q.id)`;

export type OpenQuestions = ReturnType<typeof openQuestions>;

/** The questions that were not answered and that nobody has decided on. */
export function openQuestions(handle: Handle) {
  const failed = handle.prepare(
    `${SELECT} AND f.outcome IN ('suggested', 'unanswered') AND f.at >= ? ORDER BY f.id DESC LIMIT ?`,
  );
  const marked = handle.prepare(
    `${SELECT} AND f.id IN (SELECT reply_id FROM reply_mark WHERE at >= ?) ORDER BY f.id DESC LIMIT ?`,
  );
  const one = handle.prepare(`SELECT activity FROM transcript WHERE id = ? AND author = 'user'`).pluck();
  const reply = handle
    .prepare(
      `SELECT id FROM transcript WHERE conversation_id = ? AND sequence = ? AND author = 'desk' AND inbox_id NOT NULL`,
    )
    .pluck();
  const mark = handle.prepare(
    `INSERT INTO reply_mark (reply_id, staff_id, at) VALUES (?, ?, ?) ON CONFLICT (reply_id) DO NOTHING`,
  );
  return {
    /** The latest ones since a time (UTC ISO), the latest first. */
    since(from: string, limit = 1000): OpenQuestion[] {
      const rows = [...(failed.all(from, limit) as Row[]), ...(marked.all(from, limit) as Row[])];
      const byId = new Map(rows.map((row) => [row.id, row]));
      return [...byId.values()]
        .flatMap((row) => questionOf(row) ?? [])
        .sort((a, b) => b.id - a.id)
        .slice(0, limit);
    },
    /** The words of a message; undefined where it is gone. */
    text(id: number): string | undefined {
      const activity = one.get(id) as string | undefined;
      return activity && (JSON.parse(activity) as { text?: string }).text;
    },
    /** Staff say that a reply was wrong; false where there is no such reply of the desk. */
    markWrong(conversationId: string, sequence: number, staffId: string, at: string): boolean {
      const id = reply.get(conversationId, sequence) as number | undefined;
      if (id !== undefined) mark.run(id, staffId, at);
      return id !== undefined;
    },
  };
}

/** The question of a row; undefined where the next message took what was suggested, or nothing was typed. */
function questionOf(row: Row): OpenQuestion | undefined {
  const { text = '' } = JSON.parse(row.said) as { text?: string };
  if (!text.trim()) return undefined;
  const suggested = row.outcome === 'suggested';
  if (suggested && !row.marked && !row.handedOver && taken(row)) return undefined;
  const { id, conversationId, sequence, at, intent } = row;
  const reason = row.marked
    ? 'marked-wrong'
    : row.handedOver
      ? 'handed-over'
      : suggested
        ? 'suggestion-not-taken'
        : 'not-answered';
  return { id, conversationId, sequence, at, intent, reason, text: text.replace(/\s+/g, ' ').trim().slice(0, LONGEST) };
}

function taken({ reply, next }: Row): boolean {
  if (next === null) return false;
  const { suggestedActions } = JSON.parse(reply) as { suggestedActions?: { actions: { value: string }[] } };
  const { text } = JSON.parse(next) as { text?: string };
  return suggestedActions?.actions.some((action) => action.value === text?.trim()) ?? false;
}
