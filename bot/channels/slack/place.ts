/** Where a conversation is in Slack. */
export interface SlackAddress {
  team: string;
  channel: string;
  thread?: string; // ts of its first message
}

/** Channels with this are direct messages of one person with the desk. */
export const isDirect = (channel: string): boolean => channel.startsWith('D');

/**
 * The conversation that a message belongs to: a thread, or what is written in direct messages outside threads.
 * In a channel the desk answers in a thread, so a message there begins one.
 */
export function placeOf(
  team: string,
  channel: string,
  message: { ts: string; thread_ts?: string | undefined },
): { key: string; address: SlackAddress } {
  const thread = message.thread_ts ?? (isDirect(channel) ? undefined : message.ts);
  if (thread === undefined) return { key: `${team}/${channel}`, address: { team, channel } };
  return { key: `${team}/${channel}/${thread}`, address: { team, channel, thread } };
}
