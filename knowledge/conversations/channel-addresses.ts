import type { Handle } from '../database/database.ts';

/** Where a conversation is found in its channel; `address` is the channel's own. */
export interface ChannelAddress {
  channel: string;
  address: unknown;
  delivered: number; // the sequence up to which everything was posted
}

export type ChannelAddresses = ReturnType<typeof openChannelAddresses>;

/** The conversations of the channels that the desk posts to (Teams, Slack), by the key that each has there. */
export function openChannelAddresses(handle: Handle, newId: () => string) {
  const byKey = handle.prepare(
    `SELECT conversation_id AS id, address FROM channel_address WHERE channel = ? AND key = ?`,
  );
  const insertConversation = handle.prepare(
    `INSERT INTO conversation (id, channel, person_id, company_id, language, created_at, state, handed_over)
     VALUES (?, ?, ?, ?, NULL, ?, '{}', 0)`,
  );
  const insertAddress = handle.prepare(
    `INSERT INTO channel_address (conversation_id, channel, key, address) VALUES (?, ?, ?, ?)`,
  );
  const updateAddress = handle.prepare(`UPDATE channel_address SET address = ? WHERE conversation_id = ?`);
  const selectAddress = handle.prepare(
    `SELECT a.channel, a.address, c.delivered FROM channel_address a JOIN conversation c ON c.id = a.conversation_id
     WHERE a.conversation_id = ?`,
  );
  const selectBehind = handle.prepare(
    `SELECT c.id AS conversationId, max(t.sequence) AS lastSequence
     FROM channel_address a JOIN conversation c ON c.id = a.conversation_id
     JOIN transcript t ON t.conversation_id = c.id AND t.sequence > c.delivered
     WHERE a.channel = ? GROUP BY c.id ORDER BY min(t.id)`,
  );
  const insertRefusal = handle.prepare(
    `INSERT INTO post_refusal (conversation_id, sequence, at, reason) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING`,
  );
  const selectRefusals = handle.prepare(
    `SELECT sequence, at, reason FROM post_refusal WHERE conversation_id = ? ORDER BY sequence`,
  );

  const begin = handle.transaction(
    (channel: string, key: string, address: string, person: Writer | undefined, at: string): string => {
      const id = newId();
      insertConversation.run(id, channel, person?.id ?? null, person?.companyId ?? null, at);
      insertAddress.run(id, channel, key, address);
      return id;
    },
  );

  return {
    /**
     * The conversation with this key, a new one where there is none; the newest address is kept.
     * It is whose who began it, by the id alone: what somebody may see is decided for each message.
     *
     * @param key unique in the channel, such as Slack's `team/channel/thread`
     * @param at ISO, UTC
     */
    conversationFor(channel: string, key: string, address: unknown, person: Writer | undefined, at: string): string {
      const json = JSON.stringify(address);
      const found = byKey.get(channel, key) as { id: string; address: string } | undefined;
      if (!found) return begin.immediate(channel, key, json, person, at);
      if (found.address !== json) updateAddress.run(json, found.id);
      return found.id;
    },
    /** The conversation with this key, if there is one. */
    find: (channel: string, key: string): string | undefined =>
      (byKey.get(channel, key) as { id: string } | undefined)?.id,
    /** Where a conversation is; undefined where it belongs to no such channel. */
    addressOf(conversationId: string): ChannelAddress | undefined {
      const row = selectAddress.get(conversationId) as (ChannelAddress & { address: string }) | undefined;
      return row && { ...row, address: JSON.parse(row.address) as unknown };
    },
    /** Conversations of a channel in which something was said that is not marked as posted, the longest waiting first. */
    behind: (channel: string) => selectBehind.all(channel) as { conversationId: string; lastSequence: number }[],
    /** Notes that what was said there could not be posted. */
    refuse(conversationId: string, sequence: number, at: string, reason: string): void {
      insertRefusal.run(conversationId, sequence, at, reason);
    },
    /** What could not be posted of a conversation. */
    refusals: (conversationId: string) =>
      selectRefusals.all(conversationId) as { sequence: number; at: string; reason: string }[],
  };
}

/** Who begins a conversation; staff belong to no company. */
interface Writer {
  id: string;
  companyId: string | null;
}
