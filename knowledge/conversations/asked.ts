import type { Handle } from '../database/database.ts';

/** How often something was asked, and how the desk did with it. */
export interface AskedFact {
  intent: string;
  asked: number;
  unanswered: number;
}

export type Asked = ReturnType<typeof openAsked>;

/** What buyers ask about, from what each reply was decided on; staff who ask the desk are not counted. */
export function openAsked(handle: Handle) {
  const select = (where: string) =>
    `SELECT f.intent, count(*) AS asked, sum(f.outcome <> 'answered') AS unanswered
     FROM reply_fact f JOIN conversation c ON c.id = f.conversation_id
     WHERE f.at >= ? AND coalesce(c.person_id, '') NOT LIKE 'staff:%' ${where}
     GROUP BY f.intent ORDER BY asked DESC, f.intent`;
  const all = handle.prepare(select(''));
  const some = handle.prepare(select('AND c.company_id IN (SELECT value FROM json_each(?))'));
  const conversations = handle
    .prepare(
      `SELECT count(DISTINCT f.conversation_id) FROM reply_fact f JOIN conversation c ON c.id = f.conversation_id
       WHERE f.at >= ? AND c.company_id = ?`,
    )
    .pluck();
  const company = handle.prepare('SELECT company_id, person_id FROM conversation WHERE id = ?');
  return {
    /** By intent, the most asked first; of all buyers and guests, or of some companies. */
    since(from: string, companies: ReadonlySet<string> | 'all'): AskedFact[] {
      return (companies === 'all' ? all.all(from) : some.all(from, JSON.stringify([...companies]))) as AskedFact[];
    },
    /** In how many conversations a company asked something. */
    conversations: (from: string, companyId: string) => conversations.get(from, companyId) as number,
    /** Whether a conversation is a buyer's, of one of these companies. */
    isOf(conversationId: string, companies: ReadonlySet<string> | 'all'): boolean {
      const row = company.get(conversationId) as { company_id: string | null; person_id: string | null } | undefined;
      if (!row || row.person_id?.startsWith('staff:')) return false;
      return companies === 'all' || (row.company_id !== null && companies.has(row.company_id));
    },
  };
}
