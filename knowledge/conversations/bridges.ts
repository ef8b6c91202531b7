import type { Handle } from '../database/database.ts';

/** A thread of Teams or Slack in which a member of staff answers a buyer. */
export interface Bridge {
  id: string;
  threadId: string;
  conversationId: string; // the buyer's
  staffId: string;
  /** The sequence of the buyer's conversation up to which it was told in the thread. */
  carried: number;
}

export type Bridges = ReturnType<typeof openBridges>;

/** The bridges that are open. */
export function openBridges(handle: Handle) {
  const select = `SELECT id, thread_id AS threadId, conversation_id AS conversationId, staff_id AS staffId, carried
    FROM bridge WHERE ended_at IS NULL`;
  const byThread = handle.prepare(`${select} AND thread_id = ?`);
  const byConversation = handle.prepare(`${select} AND conversation_id = ? ORDER BY begun_at DESC, rowid DESC`);
  const all = handle.prepare(`${select} ORDER BY begun_at`);
  return {
    /** What a thread carries. */
    ofThread: (threadId: string) => byThread.get(threadId) as Bridge | undefined,
    /** The threads of a buyer's conversation, the latest first: that is the one in which it goes on. */
    ofConversation: (conversationId: string) => byConversation.all(conversationId) as Bridge[],
    all: () => all.all() as Bridge[],
  };
}
