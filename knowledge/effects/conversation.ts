import { type Prepare, StaleEffect } from './effect.ts';

/** A member of staff takes the scene's conversation: from now on they answer in it, not the desk. */
export interface TakeConversation {
  kind: 'conversation-take';
  by: string; // id of the member of staff
  from: string | null; // who had it when this was decided; null: the desk
  state: string; // JSON of what is left of the dialogue: what the desk had asked is asked no longer
}

/** The scene's conversation is given back to the desk. */
export interface ReleaseConversation {
  kind: 'conversation-release';
  from: string | null; // who had it when this was decided
  /** What was asked of a person is done: open cases are closed, parked messages count as seen to. */
  done: boolean;
  /** The conversation leaves the list of the open ones until something is written in it. */
  close: boolean;
}

/** What is stored with it in the conversation is a reply of this member of staff: holds only while they have it. */
export interface StaffReply {
  kind: 'staff-reply';
  by: string;
  /** The client's own id of the reply, so that it is stored once. */
  clientId: string | null;
}

/** A note of the scene's conversation, for staff only. */
export interface ConversationNote {
  kind: 'conversation-note';
  id: string;
  by: string;
  text: string;
}

/** A reply by its writer's own id. */
export const REPLY_OF = `SELECT sequence FROM transcript WHERE conversation_id = ? AND author = 'staff' AND person_id = ?
  AND json_extract(activity, '$.channelData.clientActivityID') = ?`;

export const takeConversation: Prepare<TakeConversation> = (handle) => {
  const take = handle.prepare(
    `UPDATE conversation SET taken_by = ?, state = ?, closed_at = NULL WHERE id = ? AND taken_by IS ?`,
  );
  return ({ by, from, state }, { conversationId }) => {
    if (!take.run(by, state, conversationId, from).changes)
      throw new StaleEffect(`Somebody else took the conversation ${conversationId}.`);
  };
};

export const releaseConversation: Prepare<ReleaseConversation> = (handle) => {
  const release = handle.prepare(
    `UPDATE conversation SET taken_by = NULL, handed_over = CASE WHEN ? THEN 0 ELSE handed_over END,
       closed_at = CASE WHEN ? THEN ? ELSE closed_at END
     WHERE id = ? AND taken_by IS ?`,
  );
  const closeCases = handle.prepare(
    `UPDATE handoff SET status = 'closed' WHERE conversation_id = ? AND status = 'open'`,
  );
  const seenTo = handle.prepare(`UPDATE inbox SET parked = 2 WHERE conversation_id = ? AND parked = 1`);
  return ({ from, done, close }, { conversationId, at }) => {
    if (!release.run(done ? 1 : 0, close ? 1 : 0, at, conversationId, from).changes)
      throw new StaleEffect(`The conversation ${conversationId} is with somebody else now.`);
    if (!done) return;
    closeCases.run(conversationId);
    seenTo.run(conversationId);
  };
};

export const staffReply: Prepare<StaffReply> = (handle) => {
  const held = handle.prepare(`SELECT 1 FROM conversation WHERE id = ? AND taken_by = ?`);
  const before = handle.prepare(`SELECT count(*) FROM (${REPLY_OF})`).pluck();
  return ({ by, clientId }, { conversationId }) => {
    if (!held.get(conversationId, by))
      throw new StaleEffect(`The conversation ${conversationId} is with somebody else now.`);
    if (clientId !== null && (before.get(conversationId, by, clientId) as number) > 1)
      throw new StaleEffect(`The reply ${clientId} is stored already.`);
  };
};

export const conversationNote: Prepare<ConversationNote> = (handle) => {
  const insert = handle.prepare(
    `INSERT INTO conversation_note (id, conversation_id, staff_id, at, text) VALUES (?, ?, ?, ?, ?)`,
  );
  return ({ id, by, text }, { conversationId, at }) => {
    insert.run(id, conversationId, by, at, text);
  };
};
