import { type Prepare, StaleEffect } from './effect.ts';

/** The scene's conversation, a thread of Teams or Slack, carries a buyer's conversation from now on. */
export interface BeginBridge {
  kind: 'bridge-begin';
  id: string;
  conversationId: string; // the buyer's
  staffId: string;
  /** What was said up to this sequence is not told in the thread any more. */
  carried: number;
}

/** What was said in the buyer's conversation after `from`, up to `to`, is told in the thread: once. */
export interface CarryBridge {
  kind: 'bridge-carried';
  id: string;
  from: number;
  to: number;
}

/** The thread is a thread again; holds once. */
export interface EndBridge {
  kind: 'bridge-end';
  id: string;
}

export const beginBridge: Prepare<BeginBridge> = (handle) => {
  const insert = handle.prepare(
    `INSERT INTO bridge (id, thread_id, conversation_id, staff_id, begun_at, carried) VALUES (?, ?, ?, ?, ?, ?)
     ON CONFLICT DO NOTHING`,
  );
  return ({ id, conversationId, staffId, carried }, { conversationId: thread, at }) => {
    if (!insert.run(id, thread, conversationId, staffId, at, carried).changes)
      throw new StaleEffect(`The thread ${thread} carries a conversation already.`);
  };
};

export const carryBridge: Prepare<CarryBridge> = (handle) => {
  const update = handle.prepare('UPDATE bridge SET carried = ? WHERE id = ? AND carried = ? AND ended_at IS NULL');
  return ({ id, from, to }) => {
    if (!update.run(to, id, from).changes) throw new StaleEffect(`The bridge ${id} has carried this already.`);
  };
};

export const endBridge: Prepare<EndBridge> = (handle) => {
  const update = handle.prepare('UPDATE bridge SET ended_at = ? WHERE id = ? AND ended_at IS NULL');
  return ({ id }, { at }) => {
    if (!update.run(at, id).changes) throw new StaleEffect(`The bridge ${id} has ended already.`);
  };
};
