import type { Bridge, Bridges } from '../../knowledge/conversations/bridges.ts';
import type { ConversationHead, Conversations, TranscriptRow } from '../../knowledge/conversations/conversations.ts';
import type { TurnStore } from '../../knowledge/conversations/turn-store.ts';
import { StaleEffect } from '../../knowledge/effects/effect.ts';
import type { Effect } from '../../knowledge/effects/effects.ts';
import { toActivity } from '../desk.ts';
import type { Messages } from '../replies/messages.ts';
import type { OutgoingActivity } from '../turn/inbound.ts';
import type { Runner } from '../turn/runner.ts';

const PAGE = 50;

export interface RelayParts {
  bridges: Bridges;
  conversations: Conversations;
  store: Pick<TurnStore, 'apply' | 'known'>;
  runner: Pick<Runner, 'tell'>;
  words: { en: Messages; zh: Messages };
  now(): Date; // of the records
  log: { warn(detail: object, text: string): void };
}

export type Relay = ReturnType<typeof createRelay>;

/**
 * Tells in a bridged thread what is said in the buyer's conversation: in order, each word once. How far it has told is
 * stored with what it tells, so that it goes on there after a restart. Where the conversation is not with whoever took
 * it any more, the thread is told so and the bridge ends.
 */
export function createRelay(parts: RelayParts) {
  const { bridges, conversations, store, log } = parts;
  const watched = new Map<string, string>(); // a thread or a buyer's conversation -> that conversation
  const lanes = new Map<string, Promise<void>>();
  const woken = new Set<string>();

  function nudge(id: string): void {
    const conversationId = watched.get(id);
    if (conversationId === undefined) return;
    if (lanes.has(conversationId)) {
      woken.add(conversationId);
      return;
    }
    const lane = carryAll(conversationId)
      .catch((error: unknown) => log.warn({ err: error, conversation: conversationId }, 'a thread is behind'))
      .finally(() => {
        lanes.delete(conversationId);
        if (woken.delete(conversationId)) nudge(conversationId);
      });
    lanes.set(conversationId, lane);
  }

  /** A thread carries a conversation from now on. */
  function watch(threadId: string, conversationId: string): void {
    watched.set(threadId, conversationId);
    watched.set(conversationId, conversationId);
  }

  async function carryAll(conversationId: string): Promise<void> {
    // The turn that took the conversation answers first.
    await new Promise((resolve) => setImmediate(resolve));
    const [latest, ...others] = bridges.ofConversation(conversationId);
    if (latest) await carry(latest, true);
    for (const bridge of others) await carry(bridge, false);
  }

  async function carry(bridge: Bridge, latest: boolean): Promise<void> {
    const { id, threadId, conversationId, staffId } = bridge;
    const thread = conversations.conversation(threadId);
    const language = thread?.language ?? 'en';
    const words = parts.words[language].stepping;
    for (let carried = bridge.carried; ; ) {
      const rows = conversations.transcript(conversationId, carried, PAGE);
      const head = conversations.conversation(conversationId);
      const theirs = latest && head?.takenBy?.id === staffId;
      if (!rows.length && theirs) return;
      const ends = !theirs && rows.length < PAGE;
      const to = rows.at(-1)?.sequence ?? carried;
      const lines = rows.flatMap((row) => lineOf(row, bridge, thread?.channel ?? '', words, head) ?? []);
      if (ends) lines.push(endOf(head, latest, staffId, words));
      const effects: Effect[] = [
        ...(rows.length ? [{ kind: 'bridge-carried' as const, id, from: carried, to }] : []),
        ...(ends ? [{ kind: 'bridge-end' as const, id }] : []),
      ];
      try {
        if (lines.length) await tell(threadId, lines.join('\n'), language, conversationId, effects);
        else store.apply(effects, { conversationId: threadId, at: parts.now().toISOString() });
      } catch (error) {
        if (error instanceof StaleEffect) return; // handed back meanwhile
        throw error;
      }
      if (ends) return;
      carried = to;
    }
  }

  function tell(threadId: string, text: string, language: 'en' | 'zh', about: string, effects: readonly Effect[]) {
    const activity = toActivity({ text, citations: [] }, language);
    const channelData = { ...activity.channelData, about };
    return parts.runner.tell(threadId, { ...activity, channelData }, { author: 'desk', personId: null, effects });
  }

  /** What was said, as the thread reads it; undefined for what was said in the thread itself. */
  function lineOf(
    row: TranscriptRow,
    { staffId, threadId }: Bridge,
    channel: string,
    words: Messages['stepping'],
    head: ConversationHead | undefined,
  ): string | undefined {
    const activity = row.activity as OutgoingActivity;
    const { staff, clientActivityID: clientId } = activity.channelData ?? {};
    if (row.author === 'staff' && row.personId === staffId && typeof clientId === 'string')
      if (store.known(threadId, channel, clientId) !== undefined) return undefined;
    if (staff === 'joined') return undefined;
    const text = saidIn(activity, words);
    if (!text) return undefined;
    if (row.author === 'user') return words.line(head?.person?.name ?? words.guest, text);
    return words.line(row.author === 'staff' ? words.fromConsole(activity.from.name ?? '') : words.desk, text);
  }

  return {
    /** Something was said in a conversation or a thread, or it was taken or given back. */
    nudge,
    watch,
    /** Goes on where it was when the desk stopped: once, at the start. */
    recover(): void {
      for (const { threadId, conversationId } of bridges.all()) {
        watch(threadId, conversationId);
        nudge(conversationId);
      }
    },
    /** Resolves when everything that was said in a conversation is told. */
    async settled(conversationId: string): Promise<void> {
      while (lanes.has(conversationId)) await lanes.get(conversationId);
    },
    /** Resolves when everything is told. */
    async idle(): Promise<void> {
      while (lanes.size) await Promise.all(lanes.values());
    },
  };
}

/** Its words, and the names of what came with it. */
function saidIn({ text, attachments = [] }: OutgoingActivity, words: Messages['stepping']): string {
  const files = attachments
    .filter(({ contentType }) => !contentType.startsWith('application/vnd.microsoft.card.'))
    .map(({ contentType, name }) =>
      (contentType.startsWith('image/') ? words.picture : words.file)(name ?? words.unnamed),
    );
  return [text?.trim(), ...files].filter(Boolean).join(' ');
}

function endOf(
  head: ConversationHead | undefined,
  latest: boolean,
  staffId: string,
  { ended, gone, ...words }: Messages['stepping'],
): string {
  if (!head) return gone;
  const who = buyerOf(head, words.guest);
  if (!latest && head.takenBy?.id === staffId) return ended.elsewhere(who);
  return head.takenBy ? ended.taken(head.takenBy.name, who) : ended.released(who);
}

/** The buyer of a conversation, with their company. @example 'Marie Dubois, Alpine Bistro' */
export function buyerOf({ person, company }: ConversationHead, guest: string): string {
  return [person?.name, company?.name].filter(Boolean).join(', ') || guest;
}
