import type { Handle } from '../database/database.ts';
import { type Effect, prepareEffects, type Scene } from '../effects/effects.ts';

/** A message as it was accepted: stored before it is acknowledged, with the user's side of the transcript. */
export interface InboxItem {
  conversationId: string;
  channel: string;
  externalId: string;
  sequence: number;
  personId: string | null;
  activity: string; // JSON as the channel shows it
  receivedAt: string;
}

/** A turn as it ended: all of it is stored, or nothing. */
export interface TurnItem {
  /** What it answers, where that is not in the inbox yet: both are stored together. */
  message: InboxItem | undefined;
  conversationId: string;
  channel: string;
  externalId: string; // of the message that it answers
  language: string | null;
  state: string;
  at: string;
  replies: { sequence: number; activity: string; trace: string | null }[];
  effects: readonly Effect[];
  parked: boolean;
}

/** What one commit stores: messages that wait for their turn, turns, and what has been handed to the channel. */
export interface Batch {
  inbox: readonly InboxItem[];
  turns: readonly TurnItem[];
  tells: readonly TellItem[];
  delivered: ReadonlyMap<string, number>; // conversation -> sequence
}

/** Something said in a conversation that answers no message: a notice, or a member of staff. */
export interface TellItem {
  conversationId: string;
  channel: string;
  sequence: number;
  activity: string;
  at: string;
  author: 'desk' | 'staff';
  personId: string | null; // of the member of staff
  effects: readonly Effect[];
}

export interface WaitingMessage {
  conversationId: string;
  channel: string;
  externalId: string;
  personId: string | null;
  activity: string;
  receivedAt: string;
  failures: number;
}

export interface StoredConversation {
  id: string;
  channel: string;
  personId: string | null;
  companyId: string | null;
  takenBy: string | null; // member of staff who answers instead of the desk
  state: string;
  lastSequence: number;
}

export interface TranscriptActivity {
  sequence: number;
  activity: string;
  personId: string | null;
}

export type TurnStore = ReturnType<typeof openTurnStore>;

/** The prepared statements of a turn, on the one writing handle: `commit` is one transaction and one fsync. */
export function openTurnStore(handle: Handle) {
  const insertInbox = handle.prepare(
    `INSERT INTO inbox (conversation_id, channel, external_id, received_at, done, parked) VALUES (?, ?, ?, ?, ?, ?)`,
  );
  const insertTranscript = handle.prepare(
    `INSERT INTO transcript (conversation_id, sequence, at, author, person_id, activity, trace, inbox_id)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const insertExchange = handle.prepare(
    `INSERT INTO transcript (conversation_id, sequence, at, author, person_id, activity, trace, inbox_id)
     VALUES (?, ?, ?, 'user', ?, ?, NULL, ?), (?, ?, ?, 'desk', NULL, ?, ?, ?)`,
  );
  const finishInbox = handle.prepare(
    `UPDATE inbox SET done = 1, parked = ? WHERE channel = ? AND external_id = ? AND done = 0 RETURNING id`,
  );
  const updateConversation = handle.prepare(
    `UPDATE conversation SET state = ?, language = coalesce(?, language), delivered = max(delivered, ?) WHERE id = ?`,
  );
  const markDelivered = handle.prepare(`UPDATE conversation SET delivered = max(delivered, ?) WHERE id = ?`);
  const apply = prepareEffects(handle);
  const countFailure = handle.prepare(
    `UPDATE inbox SET failures = failures + 1 WHERE channel = ? AND external_id = ? RETURNING failures`,
  );
  // Asked for every message, and nearly always there is none: the unique index alone answers.
  const selectInbox = handle.prepare('SELECT id FROM inbox WHERE channel = ? AND external_id = ?').pluck();
  const selectSequence = handle
    .prepare(`SELECT sequence FROM transcript WHERE conversation_id = ? AND author = 'user' AND inbox_id = ?`)
    .pluck();
  const selectConversation = handle.prepare(
    `SELECT id, channel, person_id AS personId, company_id AS companyId, taken_by AS takenBy, state,
            (SELECT coalesce(max(sequence), 0) FROM transcript WHERE conversation_id = conversation.id) AS lastSequence
     FROM conversation WHERE id = ?`,
  );
  const insertConversation = handle.prepare(
    `INSERT INTO conversation (id, channel, person_id, company_id, language, created_at, state, handed_over)
     VALUES (?, ?, ?, ?, NULL, ?, '{}', 0)`,
  );
  const claimConversation = handle.prepare(
    `UPDATE conversation SET person_id = ?, company_id = ? WHERE id = ? AND person_id IS NULL`,
  );
  const selectAfter = handle.prepare(
    `SELECT sequence, activity, person_id AS personId FROM transcript
     WHERE conversation_id = ? AND sequence > ? ORDER BY sequence LIMIT ?`,
  );
  const selectWaiting = handle.prepare(
    `SELECT i.conversation_id AS conversationId, i.channel, i.external_id AS externalId, t.person_id AS personId,
            t.activity, i.received_at AS receivedAt, i.failures
     FROM inbox i JOIN transcript t ON t.inbox_id = i.id AND t.author = 'user'
     WHERE i.done = 0 AND i.parked = 0 ORDER BY i.id`,
  );

  /** The inbox row of a message; `turn` is the one that answers it where that ended in the same batch. */
  function inboxRow(item: InboxItem, turn?: TurnItem): number | bigint {
    const { conversationId, channel, externalId, receivedAt } = item;
    return insertInbox.run(conversationId, channel, externalId, receivedAt, turn ? 1 : 0, turn?.parked ? 1 : 0)
      .lastInsertRowid;
  }

  function said(item: InboxItem, inboxId: number | bigint): void {
    const { conversationId, sequence, receivedAt, personId, activity } = item;
    insertTranscript.run(conversationId, sequence, receivedAt, 'user', personId, activity, null, inboxId);
  }

  function replied(turn: TurnItem, reply: TurnItem['replies'][number], inboxId: number | bigint): void {
    const { conversationId, at } = turn;
    insertTranscript.run(conversationId, reply.sequence, at, 'desk', null, reply.activity, reply.trace, inboxId);
  }

  /** A message and what answers it, both new: its two transcript rows, as they nearly always are, by one statement. */
  function storeExchange(item: InboxItem, turn: TurnItem): void {
    const inboxId = inboxRow(item, turn);
    const [reply, ...others] = turn.replies;
    if (!reply) said(item, inboxId);
    else
      insertExchange.run(
        item.conversationId,
        item.sequence,
        item.receivedAt,
        item.personId,
        item.activity,
        inboxId,
        turn.conversationId,
        reply.sequence,
        turn.at,
        reply.activity,
        reply.trace,
        inboxId,
      );
    for (const other of others) replied(turn, other, inboxId);
  }

  function storeTurn(turn: TurnItem, delivered: number): void {
    if (turn.message) storeExchange(turn.message, turn);
    else {
      const row = finishInbox.get(turn.parked ? 1 : 0, turn.channel, turn.externalId) as { id: number } | undefined;
      if (!row) throw new Error(`The message ${turn.externalId} is not in the inbox or is answered already.`);
      for (const reply of turn.replies) replied(turn, reply, row.id);
    }
    for (const effect of turn.effects) apply(effect, { conversationId: turn.conversationId, at: turn.at });
    updateConversation.run(turn.state, turn.language, delivered, turn.conversationId);
  }

  function storeTell(item: TellItem): void {
    const { conversationId, sequence, at } = item;
    insertTranscript.run(conversationId, sequence, at, item.author, item.personId, item.activity, null, null);
    for (const effect of item.effects) apply(effect, { conversationId, at });
  }

  /** Stores all of it in one transaction; throws, with nothing stored, when one row is bad. */
  const commit = handle.transaction((batch: Batch): void => {
    for (const item of batch.inbox) said(item, inboxRow(item));
    const marked = new Set<string>();
    for (const turn of batch.turns) {
      storeTurn(turn, batch.delivered.get(turn.conversationId) ?? 0);
      marked.add(turn.conversationId);
    }
    for (const tell of batch.tells) storeTell(tell);
    for (const [id, sequence] of batch.delivered) if (!marked.has(id)) markDelivered.run(sequence, id);
  });

  const applyAll = handle.transaction((effects: readonly Effect[], scene: Scene): void => {
    for (const effect of effects) apply(effect, scene);
  });

  return {
    commit: (batch: Batch): void => commit.immediate(batch),
    /** Effects outside a turn (staff, jobs), in a transaction of their own; throws StaleEffect with nothing stored. */
    apply: (effects: readonly Effect[], scene: Scene) => applyAll.immediate(effects, scene),
    /** Counts a failed try of a message; gives how many there were. */
    countFailure: (channel: string, externalId: string): number =>
      (countFailure.get(channel, externalId) as { failures: number } | undefined)?.failures ?? 0,
    /** The sequence number of a message that is stored already, else undefined. */
    known(conversationId: string, channel: string, externalId: string): number | undefined {
      const inboxId = selectInbox.get(channel, externalId);
      return inboxId === undefined ? undefined : (selectSequence.get(conversationId, inboxId) as number | undefined);
    },
    conversation: (id: string) => selectConversation.get(id) as StoredConversation | undefined,
    createConversation: (
      id: string,
      channel: string,
      person: { id: string; companyId: string } | undefined,
      at: string,
    ): void => {
      insertConversation.run(id, channel, person?.id ?? null, person?.companyId ?? null, at);
    },
    /** A guest signs in: the conversation becomes theirs, if it is nobody's yet. */
    claimConversation: (id: string, person: { id: string; companyId: string }): boolean =>
      claimConversation.run(person.id, person.companyId, id).changes === 1,
    activitiesAfter: (id: string, sequence: number, limit = 1000) =>
      selectAfter.all(id, sequence, limit) as TranscriptActivity[],
    /** Messages that were acknowledged and not answered, oldest first: what a restart has to do. */
    waiting: () => selectWaiting.all() as WaitingMessage[],
  };
}
