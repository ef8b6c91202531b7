import type { WebClient } from '@slack/web-api';
import { Lru } from '../../../nlu/embedding/lru.ts';
import type { OutgoingActivity } from '../../turn/inbound.ts';
import { type SlackMessage, toSlack } from './blocks.ts';
import { asPushError } from './client.ts';
import type { SlackAddress } from './place.ts';

/** By which a message of ours is known in Slack. */
const METADATA = 'quartermaster_message';
/** A message is posted within a day, so it stands within these. */
const LOOK_BACK_SECONDS = 25 * 3600;
const PAGES = 5;
const PAGE = 200;
const UNFINISHED = 1000;

export interface PosterOptions {
  client: WebClient;
  timeZone: string;
  clock(): Date;
  log: { warn(detail: object, text: string): void };
}

/** Posts by chat.postMessage; each message carries the activity's id and its place in a split reply as metadata. */
export function createPoster({ client, timeZone, clock, log }: PosterOptions) {
  /** Of replies that are posted in part: the parts that stand. */
  const standing = new Lru<Set<number>>(UNFINISHED);

  async function say({ channel, thread }: SlackAddress, message: SlackMessage, payload: Part): Promise<void> {
    const common = {
      ...{ channel, text: message.text, unfurl_links: false, unfurl_media: false },
      ...(thread && { thread_ts: thread }),
      metadata: { event_type: METADATA, event_payload: { ...payload } },
    };
    try {
      await client.chat.postMessage({ ...common, blocks: message.blocks });
    } catch (error) {
      const failed = asPushError(error);
      if (!failed.message.startsWith('invalid_blocks')) throw failed;
      // Such as a picture that Slack cannot fetch: the words have every fact.
      log.warn({ err: failed }, 'Slack did not take the blocks of a message: its text is posted alone');
      await client.chat.postMessage(common).catch((again: unknown) => Promise.reject(asPushError(again)));
    }
  }

  return {
    async post(address: unknown, activity: OutgoingActivity): Promise<void> {
      if (activity.type !== 'message') return;
      const id = activity.id ?? '';
      const messages = toSlack(activity, timeZone);
      const done = standing.get(id) ?? new Set();
      for (const [part, message] of messages.entries()) {
        if (done.has(part)) continue;
        await say(address as SlackAddress, message, { activity: id, part, parts: messages.length });
        standing.set(id, done.add(part));
      }
      standing.delete(id);
    },

    /** Whether all of it stands there; what stands in part is remembered, and not posted again. */
    async posted(address: unknown, activityId: string): Promise<boolean> {
      const { channel, thread } = address as SlackAddress;
      const found = new Set<number>();
      let cursor: string | undefined;
      for (let page = 0; page < PAGES; page++) {
        const asked = {
          ...{ channel, include_all_metadata: true, limit: PAGE, ...(cursor && { cursor }) },
          oldest: String(Math.floor(clock().getTime() / 1000) - LOOK_BACK_SECONDS),
        };
        const answer = await (thread
          ? client.conversations.replies({ ...asked, ts: thread })
          : client.conversations.history(asked)
        ).catch((error: unknown) => {
          const failed = asPushError(error);
          // Not to be allowed to look is no reason not to post.
          if (failed.outcome === 'refused') return undefined;
          throw failed;
        });
        for (const message of answer?.messages ?? []) {
          const metadata = (message as { metadata?: { event_type?: string; event_payload?: unknown } }).metadata;
          if (metadata?.event_type !== METADATA) continue;
          const payload = metadata.event_payload as Part;
          if (payload.activity !== activityId) continue;
          found.add(payload.part);
          if (found.size === payload.parts) return true;
        }
        cursor = answer?.response_metadata?.next_cursor;
        if (!cursor) break;
      }
      if (found.size) standing.set(activityId, found);
      return false;
    },
  };
}

interface Part {
  activity: string;
  part: number;
  parts: number;
}
