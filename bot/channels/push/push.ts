import { setMaxListeners } from 'node:events';
import type { ChannelAddresses } from '../../../knowledge/conversations/channel-addresses.ts';
import type { TurnStore } from '../../../knowledge/conversations/turn-store.ts';
import type { OutgoingActivity } from '../../turn/inbound.ts';
import { type PushChannel, PushError } from './push-channel.ts';
import { slots } from './slots.ts';

/** Posts under way at the same time, in one channel. */
const AT_ONCE = 8;
const PAGE = 50;
const FIRST_WAIT_MS = 1000;
const LONGEST_WAIT_MS = 60_000;
/** Of a fault that is not the service's: it will not mend itself. */
const TRIES = 3;
/** An answer that is older helps nobody any more. */
const TOO_OLD_MS = 24 * 3600_000;
const MARKS_KEPT = 20_000;

export type PostOutcome = 'posted' | 'stood' | 'later' | 'refused';

export interface PushOptions {
  channels: readonly PushChannel[];
  store: Pick<TurnStore, 'activitiesAfter'>;
  addresses: Pick<ChannelAddresses, 'addressOf' | 'behind' | 'refuse'>;
  /** Stores that everything up to this sequence was posted; may be a moment later. */
  markDelivered(conversationId: string, sequence: number): void;
  counted(channel: string, outcome: PostOutcome): void;
  now(): Date;
  /** Resolves after so many milliseconds, at once when the signal is given. */
  wait(ms: number, signal: AbortSignal): Promise<void>;
  log: { warn(detail: object, text: string): void };
}

export type Push = ReturnType<typeof createPush>;

interface Outlet {
  channel: PushChannel;
  inSlot: ReturnType<typeof slots>;
  /** Resolves when the service may be asked again. */
  open: Promise<unknown>;
}

/**
 * Posts what was said to the services of the channels. The transcript is the outbox, the conversation's mark says how
 * far it was posted: nothing is lost, and what was posted when the process died before its mark is looked up where the
 * service can be asked, else posted twice. One conversation goes in order, different ones in parallel.
 */
export function createPush(options: PushOptions) {
  const { store, addresses, now, log } = options;
  const stopping = new AbortController();
  const stopped = stopping.signal;
  setMaxListeners(0, stopped); // each conversation that waits is one
  const outlets = new Map<string, Outlet>(
    options.channels.map((channel) => [channel.channel, { channel, inSlot: slots(AT_ONCE), open: Promise.resolve() }]),
  );
  const lanes = new Map<string, Promise<void>>();
  const woken = new Set<string>();
  /** Ahead of what is stored. */
  const marks = new Map<string, number>();

  /** Something was said in a conversation; up to `doubtful` it may stand there already. */
  function nudge(conversationId: string, doubtful = 0): void {
    if (stopped.aborted) return;
    if (lanes.has(conversationId)) {
      woken.add(conversationId);
      return;
    }
    const lane = postAll(conversationId, doubtful)
      .catch((error: unknown) => log.warn({ err: error, conversation: conversationId }, 'posting stopped'))
      .finally(() => {
        lanes.delete(conversationId);
        if (woken.delete(conversationId)) nudge(conversationId);
      });
    lanes.set(conversationId, lane);
  }

  async function postAll(id: string, doubtful: number): Promise<void> {
    let mark = Math.max(addresses.addressOf(id)?.delivered ?? 0, marks.get(id) ?? 0);
    for (;;) {
      const said = store.activitiesAfter(id, mark, PAGE);
      if (!said.length) return;
      for (const { sequence, activity } of said) {
        const read = JSON.parse(activity) as OutgoingActivity;
        if (read.from.role === 'bot' && !(await deliver(id, sequence, read, sequence <= doubtful))) return;
        mark = sequence;
        keep(id, mark);
        options.markDelivered(id, mark);
      }
    }
  }

  /** Resolves true when it is posted or given up, false when there is nowhere to post it or the desk stops. */
  async function deliver(id: string, sequence: number, activity: OutgoingActivity, doubtful: boolean) {
    let doubt = doubtful;
    for (let waits = 0, strange = 0; !stopped.aborted; ) {
      const place = addresses.addressOf(id);
      const outlet = place && outlets.get(place.channel);
      if (!outlet) return false;
      const refuse = (reason: string): true => {
        addresses.refuse(id, sequence, now().toISOString(), reason);
        options.counted(place.channel, 'refused');
        log.warn({ conversation: id, sequence, channel: place.channel, reason }, 'a message was not posted');
        return true;
      };
      if (now().getTime() - Date.parse(activity.timestamp ?? '') > TOO_OLD_MS) return refuse('more than a day old');
      await outlet.open;
      try {
        const done = await outlet.inSlot(() => attempt(outlet.channel, place.address, activity, doubt));
        if (!done) continue; // the desk stops
        options.counted(place.channel, done);
        return true;
      } catch (error) {
        const { outcome, retryAfterMs } = error instanceof PushError ? error : { outcome: undefined };
        if (outcome === 'refused' || (!outcome && ++strange === TRIES)) return refuse(String(error));
        options.counted(place.channel, 'later');
        if (retryAfterMs !== undefined) outlet.open = Promise.all([outlet.open, options.wait(retryAfterMs, stopped)]);
        else {
          doubt = true; // the answer may have been lost after the message was taken
          log.warn({ err: error, conversation: id, channel: place.channel }, 'a message is posted later');
          await options.wait(Math.min(FIRST_WAIT_MS * 2 ** waits++, LONGEST_WAIT_MS), stopped);
        }
      }
    }
    return false;
  }

  async function attempt(channel: PushChannel, address: unknown, activity: OutgoingActivity, doubt: boolean) {
    if (stopped.aborted) return undefined;
    if (doubt && (await channel.posted?.(address, activity.id ?? ''))) return 'stood';
    await channel.post(address, activity);
    return 'posted';
  }

  function keep(id: string, mark: number): void {
    marks.delete(id);
    marks.set(id, mark);
    if (marks.size > MARKS_KEPT) marks.delete(marks.keys().next().value!);
  }

  return {
    nudge: (conversationId: string): void => nudge(conversationId),
    /** Goes on with what was said and not marked when the desk stopped: once, at the start. Gives how many conversations. */
    recover(): number {
      const behind = [...outlets.keys()].flatMap((channel) => addresses.behind(channel));
      for (const { conversationId, lastSequence } of behind) nudge(conversationId, lastSequence);
      return behind.length;
    },
    /** Resolves when nothing is under way; what is not posted is posted after the next start. */
    async stop(): Promise<void> {
      stopping.abort();
      await Promise.all(lanes.values());
    },
    /** Resolves when everything that was said is posted or given up. */
    async idle(): Promise<void> {
      while (lanes.size) await Promise.all(lanes.values());
    },
  };
}
