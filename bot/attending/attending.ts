import type { ConversationHead } from '../../knowledge/conversations/conversations.ts';
import type { TurnStore } from '../../knowledge/conversations/turn-store.ts';
import type { Effect } from '../../knowledge/effects/effects.ts';
import type { Account } from '../../knowledge/staff/accounts.ts';
import type { Actor } from '../../knowledge/staff/audit.ts';
import { toActivity } from '../desk.ts';
import { quiet, readState } from '../dialogue/state.ts';
import { messages } from '../replies/messages.ts';
import type { OutgoingActivity } from '../turn/inbound.ts';
import type { Runner } from '../turn/runner.ts';

export interface AttendingParts {
  store: TurnStore;
  runner: Pick<Runner, 'tell' | 'forget'>;
  /** Open pages of the console load the conversation again. */
  changed(conversationId: string): void;
  now(): Date; // of the records
  newId(): string;
}

/** Who does it, and when by the real clock. */
export interface By {
  who: { account: Account; by: Actor };
  at: string;
}

export type Attending = ReturnType<typeof createAttending>;

/** What staff do in a conversation; each act, its audit row and what the buyer reads of it are stored together. */
export function createAttending(parts: AttendingParts) {
  const { store, runner } = parts;

  /** The desk tells the buyer that a person came or went. */
  async function announce(
    head: ConversationHead,
    text: string,
    event: 'joined' | 'left' | 'closed',
    effects: readonly Effect[],
  ) {
    const said = { text, citations: [], ...(event === 'closed' && { ends: true as const }) };
    const activity = toActivity(said, languageOf(head));
    const channelData = { ...activity.channelData, staff: event === 'joined' ? event : 'left' };
    await runner.tell(head.id, { ...activity, channelData }, { author: 'desk', personId: null, effects });
    runner.forget(head.id);
    parts.changed(head.id);
  }

  function audit({ who, at }: By, act: string, head: ConversationHead, detail: Record<string, string | boolean> = {}) {
    return { kind: 'audit', at, actor: who.by, act, subject: head.id, detail } as const;
  }

  const scene = (head: ConversationHead) => ({ conversationId: head.id, at: parts.now().toISOString() });

  return {
    /** The desk falls silent and the buyer reads who answers now. */
    async take(head: ConversationHead, by: By): Promise<void> {
      const { id, name } = by.who.account;
      const from = head.takenBy?.id ?? null;
      const before = JSON.parse(store.conversation(head.id)?.state ?? '{}') as Record<string, unknown>;
      const state = JSON.stringify(quiet(readState(before)));
      await announce(head, messages[languageOf(head)].staff.joined(name), 'joined', [
        { kind: 'conversation-take', by: id, from, state },
        audit(by, 'conversation-take', head, from ? { from } : {}),
      ]);
    },

    /**
     * The desk answers again; the case stays open where a colleague is to take it up.
     * @param also what ends with it
     */
    async handBack(head: ConversationHead, by: By, keepOpen: boolean, also: readonly Effect[] = []): Promise<void> {
      const words = messages[languageOf(head)].staff;
      const { name } = by.who.account;
      await announce(head, keepOpen ? words.passedOn(name) : words.left(name), 'left', [
        { kind: 'conversation-release', from: head.takenBy?.id ?? null, done: !keepOpen, close: false },
        audit(by, 'conversation-hand-back', head, { keepOpen }),
        ...also,
      ]);
    },

    /** Done: the buyer reads so where a person was asked for or there. */
    async close(head: ConversationHead, by: By): Promise<void> {
      const effects: Effect[] = [
        { kind: 'conversation-release', from: head.takenBy?.id ?? null, done: true, close: true },
        audit(by, 'conversation-close', head),
      ];
      const words = messages[languageOf(head)].staff;
      if (head.takenBy || head.case)
        await announce(head, words.closed(by.who.account.name, head.case?.id), 'closed', effects);
      else {
        store.apply(effects, scene(head));
        parts.changed(head.id);
      }
    },

    /** Says something to the buyer as oneself; only while one has the conversation. */
    async reply(head: ConversationHead, by: By, text: string, clientId: string | null): Promise<string> {
      const { id, name } = by.who.account;
      const activity: OutgoingActivity = {
        type: 'message',
        from: { id: 'staff', name, role: 'bot' },
        text,
        channelData: { citations: [], staff: 'reply', ...(clientId !== null && { clientActivityID: clientId }) },
      };
      return runner.tell(head.id, activity, {
        author: 'staff',
        personId: id,
        effects: [{ kind: 'staff-reply', by: id, clientId }, audit(by, 'conversation-reply', head)],
      });
    },

    /** Keeps a note that the buyer never sees. @param id of the note, where its writer has one */
    note(head: ConversationHead, by: By, text: string, id = parts.newId()): void {
      store.apply(
        [
          { kind: 'conversation-note', id, by: by.who.account.id, text },
          audit(by, 'conversation-note', head, { note: id }),
        ],
        scene(head),
      );
      parts.changed(head.id);
    },
  };
}

const languageOf = (head: ConversationHead) => head.language ?? 'en';
