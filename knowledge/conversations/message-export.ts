import type { Handle } from '../database/database.ts';
import { type Hit, MESSAGE } from './search.ts';

/** A message with who said it and, for a reply, how it was decided. */
export type MessageRow = Omit<Hit, 'id'>;

/** Every message between two days, both included, in the order of the conversations. */
export function openMessageExport(handle: Handle) {
  const select = handle.prepare(
    `SELECT ${MESSAGE} FROM transcript t JOIN conversation c ON c.id = t.conversation_id
     LEFT JOIN contact p ON p.id = c.person_id LEFT JOIN company co ON co.id = c.company_id
     LEFT JOIN reply_fact f ON f.id = t.id
     WHERE t.at >= ? AND t.at < date(?, '+1 day') ORDER BY t.conversation_id, t.sequence`,
  );
  return (from: string, to: string): MessageRow[] => select.all(from, to) as MessageRow[];
}
