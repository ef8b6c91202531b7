import type { InboxItem, TellItem, TurnItem, TurnStore } from '../../knowledge/conversations/turn-store.ts';
import type { Queued } from './conversation.ts';

const IDLE_MARKS_MS = 50;
const NONE: ReadonlyMap<string, number> = new Map();

interface PendingMessage {
  item: InboxItem;
  queued: Queued;
  stored(): void;
  failed(error: unknown): void;
}
interface PendingTurn {
  item: TurnItem;
  queued: Queued;
  /** The turn was stored, or is about to be run again. */
  settled(): void;
}
interface PendingTell {
  item: TellItem;
  stored(): void;
  failed(error: unknown): void;
}

interface Said {
  sequence: number;
  activity: string;
}

export interface BatchOptions {
  store: TurnStore;
  /** Hands committed activities to whoever is listening in the channel; gives whether somebody was. */
  deliver(conversationId: string, activities: { sequence: number; json: string }[], channel: string): boolean;
  /** After a batch that failed: the turns of a conversation that are to be run again, and the messages that were refused. */
  again(conversationId: string, turns: readonly Queued[], refused: ReadonlySet<Queued>): void;
  log: { warn(detail: object, text: string): void };
}

/**
 * What is gathered in one tick is one transaction and one fsync; then it is acknowledged, then delivered.
 *
 * The fsync clocks itself: while it blocks, requests pile up in the kernel and the next tick takes them all.
 * When a batch has a bad row it is redone one by one; only the bad message fails.
 */
export class Batch {
  private messages: PendingMessage[] = [];
  private turns: PendingTurn[] = [];
  private tells: PendingTell[] = [];
  private delivered = new Map<string, number>();
  private scheduled = false;
  private marksTimer: NodeJS.Timeout | undefined;
  private readonly options: BatchOptions;

  constructor(options: BatchOptions) {
    this.options = options;
  }

  /** Resolves once the message is on disk; rejects where it cannot be stored. */
  addMessage(item: InboxItem, queued: Queued): Promise<void> {
    return new Promise((stored, failed) => {
      this.messages.push({ item, queued, stored, failed });
      this.schedule();
    });
  }

  /** Resolves when the turn is on disk, or when it is to be run again. */
  addTurn(item: TurnItem, queued: Queued): Promise<void> {
    return new Promise((settled) => {
      this.turns.push({ item, queued, settled });
      this.schedule();
    });
  }

  /** Resolves once it is on disk; rejects where it cannot be stored. */
  addTell(item: TellItem): Promise<void> {
    return new Promise((stored, failed) => {
      this.tells.push({ item, stored, failed });
      this.schedule();
    });
  }

  /** Everything up to this sequence has reached the buyer; the mark rides on the next commit. */
  markDelivered(conversationId: string, sequence: number): void {
    this.delivered.set(conversationId, Math.max(sequence, this.delivered.get(conversationId) ?? 0));
    this.marksTimer ??= setTimeout(() => this.flush(), IDLE_MARKS_MS).unref();
  }

  /** The conversations of what is not on disk yet. */
  conversations(): Set<string> {
    return new Set([...this.messages, ...this.turns, ...this.tells].map(({ item }) => item.conversationId));
  }

  /** Stores the delivered marks that are left: at shutdown. */
  close(): void {
    if (this.delivered.size) this.flush();
  }

  private schedule(): void {
    if (this.scheduled) return;
    this.scheduled = true;
    setImmediate(() => {
      this.scheduled = false;
      this.flush();
    });
  }

  private flush(): void {
    const { messages, turns, tells, delivered } = this;
    this.messages = [];
    this.turns = [];
    this.tells = [];
    this.delivered = new Map();
    clearTimeout(this.marksTimer);
    this.marksTimer = undefined;
    try {
      // A message whose turn ended in the same tick is stored with it, as done.
      const waiting = new Map(messages.map((p) => [p.queued, p.item]));
      const ended = turns.map(({ item, queued }) => {
        const message = waiting.get(queued);
        if (message && waiting.delete(queued)) item.message = message;
        return item;
      });
      this.options.store.commit({
        inbox: [...waiting.values()],
        turns: ended,
        tells: tells.map(({ item }) => item),
        delivered,
      });
    } catch (error) {
      this.options.log.warn({ err: error, inbox: messages.length, turns: turns.length }, 'a batch failed: one by one');
      this.redo(messages, turns, tells);
      return;
    }
    for (const pending of messages) pending.stored();
    for (const pending of tells) pending.stored();
    for (const pending of turns) pending.settled();
    this.announce(messages, turns, tells);
  }

  /** One by one: what is good is stored, a bad message is refused, a bad turn is run again. */
  private redo(
    messages: readonly PendingMessage[],
    turns: readonly PendingTurn[],
    tells: readonly PendingTell[],
  ): void {
    const { store } = this.options;
    for (const { item } of turns) item.message = undefined; // stored by itself
    const refused = new Set<Queued>();
    const goodMessages = messages.filter((pending) => {
      try {
        store.commit({ inbox: [pending.item], turns: [], tells: [], delivered: NONE });
        pending.stored();
        return true;
      } catch (error) {
        refused.add(pending.queued);
        pending.failed(error);
        return false;
      }
    });
    const again = new Map<string, Queued[]>();
    const goodTurns = turns.filter((pending) => {
      const { conversationId, channel, externalId } = pending.item;
      const behind = again.get(conversationId);
      if (refused.has(pending.queued)) again.set(conversationId, behind ?? []);
      else if (behind)
        behind.push(pending.queued); // decided on a state that was not stored
      else
        try {
          store.commit({ inbox: [], turns: [pending.item], tells: [], delivered: NONE });
          return true;
        } catch (error) {
          pending.queued.failures = store.countFailure(channel, externalId);
          this.options.log.warn({ err: error, conversation: conversationId }, 'a turn could not be stored');
          again.set(conversationId, [pending.queued]);
        }
      return false;
    });
    const goodTells = tells.filter((pending) => {
      try {
        store.commit({ inbox: [], turns: [], tells: [pending.item], delivered: NONE });
        pending.stored();
        return true;
      } catch (error) {
        pending.failed(error);
        return false;
      }
    });
    // A refused message may still wait in its conversation's queue.
    for (const { item, queued } of messages)
      if (refused.has(queued) && !again.has(item.conversationId)) again.set(item.conversationId, []);
    this.announce(goodMessages, goodTurns, goodTells);
    for (const [id, queued] of again) this.options.again(id, queued, refused);
    for (const pending of turns) pending.settled();
  }

  /** Tells the listeners what is now on disk, in the order of each conversation. */
  private announce(
    messages: readonly PendingMessage[],
    turns: readonly PendingTurn[],
    tells: readonly PendingTell[],
  ): void {
    const news = new Map<string, { channel: string; activities: { sequence: number; json: string }[] }>();
    const add = ({ conversationId: id, channel }: { conversationId: string; channel: string }, said: Said) => {
      const { sequence, activity: json } = said;
      const known = news.get(id);
      if (known) known.activities.push({ sequence, json });
      else news.set(id, { channel, activities: [{ sequence, json }] });
    };
    for (const { item } of messages) add(item, item);
    for (const { item } of tells) add(item, item);
    for (const { item } of turns) for (const reply of item.replies) add(item, reply);
    for (const [id, { channel, activities }] of news) {
      activities.sort((a, b) => a.sequence - b.sequence);
      if (this.options.deliver(id, activities, channel)) this.markDelivered(id, activities.at(-1)!.sequence);
    }
  }
}
