import { z } from 'zod';
import { plain } from './mrkdwn.ts';
import { isDirect, placeOf, type SlackAddress } from './place.ts';

/** Something that somebody said or pressed in Slack. */
export interface Said {
  key: string; // of the conversation
  address: SlackAddress;
  user: string;
  text: string;
  value?: unknown;
  /** The same for every delivery of it, and for both events that Slack sends of a mention in a thread. */
  externalId: string;
  /** It is for the desk only where the desk is in the thread already. */
  inThreadOnly: boolean;
  /** Said by a command: for the desk itself, also where the conversation carries a buyer's. */
  command?: true;
}

const event = z.object({
  type: z.string(),
  subtype: z.string().optional(),
  bot_id: z.string().optional(),
  user: z.string().optional(),
  text: z.string().default(''),
  channel: z.string(),
  ts: z.string(),
  thread_ts: z.string().optional(),
});
const callback = z.object({
  type: z.literal('event_callback'),
  team_id: z.string(),
  event,
  authorizations: z.array(z.object({ user_id: z.string().nullish() })).optional(),
});
const pressed = z.object({
  type: z.literal('block_actions'),
  team: z.object({ id: z.string() }),
  user: z.object({ id: z.string() }),
  channel: z.object({ id: z.string() }),
  message: z.object({ ts: z.string(), thread_ts: z.string().optional() }),
  actions: z.array(z.object({ action_id: z.string(), action_ts: z.string(), value: z.string().optional() })),
});
const command = z.object({
  team_id: z.string(),
  user_id: z.string(),
  channel_id: z.string(),
  command: z.string(),
  text: z.string().default(''),
  trigger_id: z.string(),
});

/** Of messages, those with no subtype were typed, and these too. */
const TYPED = new Set(['file_share', 'thread_broadcast']);

/** What is said to the desk in an event; undefined for edits, deletions, joins, what apps post, and what is for others. */
export function saidInEvent(body: unknown): Said | undefined {
  const read = callback.safeParse(body);
  if (!read.success) return undefined;
  const { team_id: team, authorizations = [], event: e } = read.data;
  if (e.type !== 'message' && e.type !== 'app_mention') return undefined;
  if (!e.user || e.bot_id || (e.subtype && !TYPED.has(e.subtype))) return undefined;
  const self = authorizations.flatMap(({ user_id }) => user_id ?? []);
  const forAll = e.type === 'message' && !isDirect(e.channel);
  // In a channel the desk hears all, and answers to mentions and in its own threads, unless another is spoken to.
  if (forAll && !e.thread_ts) return undefined;
  const mentioned = /^\s*<@(\w+)/.exec(e.text)?.[1];
  if (forAll && mentioned && !self.some((id) => e.text.includes(`<@${id}`))) return undefined;
  return {
    ...placeOf(team, e.channel, e),
    user: e.user,
    text: plain(e.text, self),
    externalId: `${team}/${e.channel}/${e.ts}`,
    inThreadOnly: forAll,
  };
}

/** A button of the desk that was pressed; undefined for anything else, such as a button that opens an address. */
export function saidByButton(payload: unknown): Said | undefined {
  const read = pressed.safeParse(payload);
  const action = read.data?.actions[0];
  if (!read.success || !action?.value) return undefined;
  const { team, user, channel, message } = read.data;
  return {
    ...placeOf(team.id, channel.id, message),
    user: user.id,
    text: '',
    value: jsonIn(action.value),
    externalId: `${team.id}/${channel.id}/${message.ts}/${action.action_id}/${action.action_ts}`,
    inThreadOnly: false,
  };
}

/** A slash command; undefined where it is not well formed. */
export function readCommand(fields: unknown): z.infer<typeof command> | undefined {
  return command.safeParse(fields).data;
}

/** The challenge by which Slack checks an address; undefined in anything else. */
export function challengeIn(body: unknown): string | undefined {
  return z.object({ type: z.literal('url_verification'), challenge: z.string().max(200) }).safeParse(body).data
    ?.challenge;
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
