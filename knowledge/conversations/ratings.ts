import type { Handle } from '../database/database.ts';

/** What a buyer thought of one reply, or at the end whether they were helped. */
export interface Rating {
  sequence: number;
  about: 'answer' | 'end';
  value: 1 | -1;
}

export interface RatingCounts {
  answers: { up: number; down: number };
  ends: { yes: number; no: number };
}

export type Ratings = ReturnType<typeof openRatings>;

/** Thumbs at replies, and answers to the question at the end. */
export function openRatings(handle: Handle) {
  const reply = handle
    .prepare<[string, number], number>(
      `SELECT id FROM transcript WHERE conversation_id = ? AND sequence = ? AND author <> 'user'`,
    )
    .pluck();
  const put = handle.prepare(
    `INSERT INTO rating (reply_id, about, conversation_id, value, at) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT (reply_id, about) DO UPDATE SET value = excluded.value, at = excluded.at`,
  );
  const take = handle.prepare('DELETE FROM rating WHERE reply_id = ? AND about = ?');
  const of = handle.prepare<[string], Rating>(
    `SELECT t.sequence, r.about, r.value FROM rating r JOIN transcript t ON t.id = r.reply_id
      WHERE r.conversation_id = ? ORDER BY t.sequence`,
  );
  const counts = handle.prepare<[string, string], { about: string; value: number; count: number }>(
    `SELECT about, value, count(*) AS count FROM rating WHERE at >= ? AND at < date(?, '+1 day') GROUP BY about, value`,
  );
  return {
    /**
     * Keeps what a buyer thought, instead of what they thought before; 0 takes it back.
     * @returns whether there is such a reply
     */
    rate(conversationId: string, rated: { sequence: number; about: Rating['about']; value: 1 | 0 | -1; at: string }) {
      const id = reply.get(conversationId, rated.sequence);
      if (id === undefined) return false;
      if (rated.value === 0) take.run(id, rated.about);
      else put.run(id, rated.about, conversationId, rated.value, rated.at);
      return true;
    },
    ratings: (conversationId: string): Rating[] => of.all(conversationId),
    /** Those given between two days, both included. */
    counts(from: string, to: string): RatingCounts {
      const rows = counts.all(from, to);
      const count = (about: string, value: number) =>
        rows.find((row) => row.about === about && row.value === value)?.count ?? 0;
      return {
        answers: { up: count('answer', 1), down: count('answer', -1) },
        ends: { yes: count('end', 1), no: count('end', -1) },
      };
    },
  };
}
