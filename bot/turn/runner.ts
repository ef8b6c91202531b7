import type { InboxItem, TellItem, TurnItem, TurnStore } from '../../knowledge/conversations/turn-store.ts';
import type { Effect } from '../../knowledge/effects/effects.ts';
import { Batch } from './batch.ts';
import type { LiveConversation, Queued } from './conversation.ts';
import type { Inbound, OutgoingActivity } from './inbound.ts';

/** What the desk decides on one message; pure of writing. */
export interface TurnResult {
  replies: { activity: OutgoingActivity; trace: unknown }[];
  state: Record<string, unknown>;
  language: string | null;
  effects: Effect[];
}

export interface RunnerOptions {
  store: TurnStore;
  /** Decides; reads only. May throw: the message is tried three times, then parked. */
  turn(
    inbound: Inbound,
    conversation: Pick<LiveConversation, 'id' | 'personId' | 'takenBy' | 'state'>,
  ): Promise<TurnResult>;
  /** What the buyer is told when their message is parked. */
  parkedReply(inbound: Inbound): OutgoingActivity;
  /** Hands committed activities to whoever is listening in the channel; gives whether somebody was. */
  deliver(conversationId: string, activities: { sequence: number; json: string }[], channel: string): boolean;
  now(): Date;
  log: { warn(detail: object, text: string): void };
}

const TRIES = 3;
const LIVE_LIMIT = 20_000;

/**
 * The turn: inbox -> runner -> outbox.
 *
 *   accept    the message is queued in its conversation and put into the batch being gathered
 *   run       one turn at a time in a conversation; a fast one ends in the same tick and joins the same batch
 *   batch     once a tick: one transaction and one fsync; then acknowledged, then delivered (see Batch)
 */
export class Runner {
  private readonly live = new Map<string, LiveConversation>();
  private readonly accepting = new Map<string, Promise<string>>();
  private readonly options: RunnerOptions;
  private readonly batch: Batch;

  constructor(options: RunnerOptions) {
    this.options = options;
    this.batch = new Batch({ ...options, again: (id, turns, refused) => this.again(id, turns, refused) });
  }

  /** Answers what was acknowledged before a crash and not answered: call once at start. Gives how many wait. */
  recover(): number {
    const waiting = this.options.store.waiting();
    for (const message of waiting) {
      const conversation = this.open(message.conversationId);
      if (!conversation) continue;
      const activity = JSON.parse(message.activity) as OutgoingActivity;
      const inbound: Inbound = {
        conversationId: message.conversationId,
        channel: message.channel,
        externalId: message.externalId,
        personId: message.personId,
        text: activity.text ?? '',
        value: activity.value,
        activity,
      };
      conversation.queue.push({ inbound, id: activity.id ?? message.externalId, failures: message.failures });
      void this.run(conversation);
    }
    return waiting.length;
  }

  /**
   * Takes a message in; resolves with the activity's id once it is on disk.
   * A repeat (same channel and external id) gets the id of the first and is not answered again.
   */
  accept(inbound: Inbound): Promise<string> {
    const key = `${inbound.channel}\n${inbound.externalId}`;
    const underWay = this.accepting.get(key);
    if (underWay) return underWay;
    const known = this.options.store.known(inbound.conversationId, inbound.channel, inbound.externalId);
    if (known !== undefined) return Promise.resolve(activityId(inbound.conversationId, known));
    const conversation = this.open(inbound.conversationId);
    if (!conversation) return Promise.reject(new Error(`There is no conversation ${inbound.conversationId}.`));

    const sequence = ++conversation.sequence;
    const id = activityId(inbound.conversationId, sequence);
    const receivedAt = this.options.now().toISOString();
    const queued: Queued = { inbound, id, failures: 0 };
    const item: InboxItem = {
      conversationId: inbound.conversationId,
      channel: inbound.channel,
      externalId: inbound.externalId,
      sequence,
      personId: inbound.personId,
      activity: stamped(inbound.activity, id, receivedAt),
      receivedAt,
    };
    const promise = this.batch
      .addMessage(item, queued)
      .then(() => id)
      .finally(() => this.accepting.delete(key));
    this.accepting.set(key, promise);
    conversation.queue.push(queued);
    void this.run(conversation);
    return promise;
  }

  /** Whose a conversation is: a person's id, null for a guest's; undefined where there is none. */
  ownerOf(conversationId: string): string | null | undefined {
    const live = this.live.get(conversationId);
    return live ? live.personId : this.options.store.conversation(conversationId)?.personId;
  }

  /**
   * Says something that answers no message: a notice, or a member of staff. It takes the next place in the
   * conversation; its effects (such as the notice's mark) are stored with it, or neither is.
   *
   * @returns the activity's id once it is on disk; rejects (StaleEffect where an effect no longer holds) with nothing stored
   */
  tell(
    conversationId: string,
    activity: OutgoingActivity,
    by: { author: 'desk' | 'staff'; personId: string | null; effects: readonly Effect[] },
  ): Promise<string> {
    const conversation = this.open(conversationId);
    if (!conversation) return Promise.reject(new Error(`There is no conversation ${conversationId}.`));
    const at = this.options.now().toISOString();
    const sequence = ++conversation.sequence;
    const id = activityId(conversationId, sequence);
    const item: TellItem = {
      conversationId,
      channel: conversation.channel,
      sequence,
      at,
      activity: stamped(activity, id, at),
      ...by,
    };
    return this.batch.addTell(item).then(() => id);
  }

  /**
   * Whose the conversation is has changed: a guest signed in, or staff took it or gave it back. A turn that began
   * before somebody took it is decided anew.
   */
  forget(conversationId: string): void {
    const conversation = this.live.get(conversationId);
    if (!conversation) return;
    const stored = this.options.store.conversation(conversationId);
    if (stored) {
      conversation.personId = stored.personId;
      conversation.companyId = stored.companyId;
      if (conversation.takenBy === stored.takenBy) return;
      conversation.takenBy = stored.takenBy;
      conversation.state = JSON.parse(stored.state) as Record<string, unknown>;
      conversation.epoch += 1;
    }
  }

  /** Resolves when nothing is under way: at shutdown, after the last request. */
  async idle(): Promise<void> {
    while (this.batch.conversations().size || [...this.live.values()].some((c) => c.running))
      await new Promise((resolve) => setTimeout(resolve, 5));
    this.batch.close();
  }

  /** Everything up to this sequence has reached the buyer. */
  markDelivered(conversationId: string, sequence: number): void {
    this.batch.markDelivered(conversationId, sequence);
  }

  private open(id: string): LiveConversation | undefined {
    const found = this.live.get(id);
    if (found) return found;
    const stored = this.options.store.conversation(id);
    if (!stored) return undefined;
    if (this.live.size >= LIVE_LIMIT) this.evict();
    const conversation: LiveConversation = {
      id,
      channel: stored.channel,
      personId: stored.personId,
      companyId: stored.companyId,
      takenBy: stored.takenBy,
      state: JSON.parse(stored.state) as Record<string, unknown>,
      sequence: stored.lastSequence,
      queue: [],
      running: false,
      epoch: 0,
    };
    this.live.set(id, conversation);
    return conversation;
  }

  private evict(): void {
    const pending = this.batch.conversations();
    for (const [id, conversation] of this.live) {
      if (conversation.running || conversation.queue.length || pending.has(id)) continue;
      this.live.delete(id);
      if (this.live.size < LIVE_LIMIT / 2) return;
    }
  }

  private async run(conversation: LiveConversation): Promise<void> {
    if (conversation.running) return;
    conversation.running = true;
    for (let queued = conversation.queue.shift(); queued; queued = conversation.queue.shift()) {
      const { epoch } = conversation;
      let result: TurnResult | undefined;
      try {
        result = await this.options.turn(queued.inbound, conversation);
      } catch (error) {
        if (conversation.epoch === epoch) result = this.failed(conversation, queued, error);
      }
      if (conversation.epoch !== epoch || !result) {
        // The state it began from was not stored, or it failed: again, before those behind it.
        conversation.queue.unshift(queued);
        continue;
      }
      const stored = this.end(conversation, queued, result);
      // What it did to the records must be there for the next message to read.
      if (result.effects.length) await stored;
    }
    conversation.running = false;
  }

  /** Counts the failure; after the last try gives the turn that parks the message. */
  private failed(conversation: LiveConversation, queued: Queued, error: unknown): TurnResult | undefined {
    queued.failures += 1;
    this.options.log.warn({ err: error, conversation: conversation.id, tries: queued.failures }, 'a turn failed');
    if (queued.failures < TRIES) return undefined;
    const activity = this.options.parkedReply(queued.inbound);
    return {
      replies: [{ activity, trace: { parked: String(error) } }],
      state: conversation.state,
      language: null,
      effects: [],
    };
  }

  /** Puts the turn into the batch; resolves when that is stored, or when the turn is to be run again. */
  private end(conversation: LiveConversation, queued: Queued, result: TurnResult): Promise<void> {
    const at = this.options.now().toISOString();
    conversation.state = result.state;
    const item: TurnItem = {
      message: undefined, // set where both are stored at once
      conversationId: conversation.id,
      channel: queued.inbound.channel,
      externalId: queued.inbound.externalId,
      language: result.language,
      state: JSON.stringify(result.state),
      at,
      replies: result.replies.map(({ activity, trace }) => {
        const sequence = ++conversation.sequence;
        const id = activityId(conversation.id, sequence);
        return {
          sequence,
          activity: stamped(activity, id, at, queued.id),
          trace: trace === undefined ? null : JSON.stringify(trace),
        };
      }),
      effects: result.effects,
      parked: queued.failures >= TRIES,
    };
    return this.batch.addTurn(item, queued);
  }

  /** A batch failed: the conversation goes back to what is on disk, and these turns are run again. */
  private again(id: string, queued: readonly Queued[], refused: ReadonlySet<Queued>): void {
    const conversation = this.live.get(id);
    const stored = this.options.store.conversation(id);
    if (!conversation || !stored) return;
    conversation.epoch += 1;
    conversation.state = JSON.parse(stored.state) as Record<string, unknown>;
    const parked = queued.filter((q) => q.failures >= TRIES);
    const retry = queued.filter((q) => q.failures < TRIES && !refused.has(q));
    for (const q of parked) {
      const activity = this.options.parkedReply(q.inbound);
      const result: TurnResult = {
        replies: [{ activity, trace: undefined }],
        state: conversation.state,
        language: null,
        effects: [],
      };
      void this.end(conversation, q, result);
    }
    conversation.queue = [...retry, ...conversation.queue.filter((waiting) => !refused.has(waiting))];
    void this.run(conversation);
  }
}

/** An activity as it is kept and sent; stamped in the text, since a copy of the object would cost more. */
function stamped(activity: OutgoingActivity, id: string, at: string, replyToId?: string): string {
  const stamp = replyToId === undefined ? { id, timestamp: at } : { id, timestamp: at, replyToId };
  return `${JSON.stringify(stamp).slice(0, -1)},${JSON.stringify(activity).slice(1)}`;
}

/** Direct Line's form: conversation, then the place within it. */
export function activityId(conversationId: string, sequence: number): string {
  return `${conversationId}|${String(sequence).padStart(7, '0')}`;
}
