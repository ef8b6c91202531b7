import type { Bridge, Bridges } from '../../knowledge/conversations/bridges.ts';
import type { Conversations } from '../../knowledge/conversations/conversations.ts';
import type { TurnStore } from '../../knowledge/conversations/turn-store.ts';
import { StaleEffect } from '../../knowledge/effects/effect.ts';
import type { Effect } from '../../knowledge/effects/effects.ts';
import type { Account } from '../../knowledge/staff/accounts.ts';
import { staffIdOf, staffPerson } from '../../knowledge/staff/person-id.ts';
import { mayActAs } from '../../knowledge/staff/roles.ts';
import { toActivity } from '../desk.ts';
import { actIn } from '../dialogue/act.ts';
import { readState } from '../dialogue/state.ts';
import type { Messages } from '../replies/messages.ts';
import { factsCard } from '../skills/support/cards.ts';
import type { LiveConversation } from '../turn/conversation.ts';
import type { Inbound } from '../turn/inbound.ts';
import type { TurnResult } from '../turn/runner.ts';
import type { Attending, By } from './attending.ts';
import { buyerOf, type Relay } from './relay.ts';
import { threadWords } from './words.ts';

/** Of what was said before somebody steps in, they are told so much. */
const BEFORE = 10;
/** Channels in which staff write. */
const STAFFED = new Set(['slack', 'teams']);

export interface StepInParts {
  bridges: Bridges;
  conversations: Conversations;
  store: Pick<TurnStore, 'conversation'>;
  attend: Attending;
  relay: Pick<Relay, 'watch' | 'nudge' | 'settled'>;
  /** An account that is open. */
  account(staffId: string): Account | undefined;
  /** The conversation of a case. */
  ofCase(caseId: string): string | undefined;
  /** The buyer's conversation that was told of last in a thread. */
  toldIn(threadId: string): string | undefined;
  /** Where somebody writes alone with the desk, that is where they are told things. */
  writesIn(conversationId: string, person: string): void;
  words: { en: Messages; zh: Messages };
  clock(): Date;
  newId(): string;
}

/**
 * The turn of a thread of Teams or Slack in which somebody of the staff steps into a buyer's conversation: they take it
 * over, what they write goes to the buyer as theirs (known by the message's own id, so once), until they hand it back.
 * Undefined for what is for the desk itself.
 */
export function createStepIn(parts: StepInParts) {
  const { bridges, conversations, attend, relay } = parts;

  return async function stepIn(
    inbound: Inbound,
    conversation: Pick<LiveConversation, 'personId' | 'state'>,
  ): Promise<TurnResult | undefined> {
    const staffId = STAFFED.has(inbound.channel) && inbound.personId ? staffIdOf(inbound.personId) : undefined;
    const account = staffId === undefined ? undefined : parts.account(staffId);
    if (!account) return undefined;
    if (conversation.personId === null) parts.writesIn(inbound.conversationId, staffPerson(account.id));
    const state = conversation.state as { language?: 'en' | 'zh' };
    const act = actIn(inbound.value);
    const said = inbound.value === undefined ? inbound.text : sayIn(inbound.value);
    const typed = act ? undefined : threadWords(said);
    const bridge = bridges.ofThread(inbound.conversationId);
    const language = bridge
      ? (conversations.conversation(inbound.conversationId)?.language ?? 'en')
      : languageOf(inbound, said, state.language);
    const visit: Visit = {
      ...{ inbound, state: conversation.state, account, bridge, language },
      words: parts.words[language].stepping,
      by: { who: { account, by: { id: account.id, via: inbound.channel } }, at: parts.clock().toISOString() },
    };
    if (act?.name === 'take-over' || act?.name === 'take-from') return take(visit, act.id, act.name === 'take-from');
    if (typed?.kind === 'take-over') return take(visit, meant(visit, typed.caseId), false);
    if (typed?.kind === 'hand-back') return handBack(visit);
    // A button of the desk, a command, and the answer to its open question are for the desk.
    const asked = readState(conversation.state).form?.asks === 'approval';
    if (!bridge || inbound.value !== undefined || asked || inbound.activity.channelData?.command) return undefined;
    if (bridge.staffId !== account.id) return answer(visit, visit.words.notYours(nameOf(bridge)));
    return typed?.kind === 'note' ? note(visit, bridge, typed.text) : pass(visit, bridge);
  };

  function meant({ inbound }: Visit, caseId: string | undefined): string | undefined {
    return caseId === undefined ? parts.toldIn(inbound.conversationId) : parts.ofCase(caseId);
  }

  async function take(visit: Visit, id: string | undefined, over: boolean): Promise<TurnResult> {
    const { account, words, bridge, inbound } = visit;
    if (id === undefined) return answer(visit, words.which);
    const head = conversations.conversation(id);
    if (!head || STAFFED.has(head.channel)) return answer(visit, words.gone);
    const who = buyerOf(head, words.guest);
    if (bridge?.conversationId === id && bridge.staffId === account.id && head.takenBy?.id === account.id)
      return answer(visit, words.here(who));
    if (bridge && bridge.conversationId !== id)
      return answer(visit, words.busy(buyerOf(conversations.conversation(bridge.conversationId) ?? head, words.guest)));
    if (bridge && bridge.staffId !== account.id) return answer(visit, words.withOther(nameOf(bridge)));
    const other = head.takenBy?.active && head.takenBy.id !== account.id ? head.takenBy : undefined;
    if (other && !(over && mayActAs(account.role, 'manager'))) return withOther(visit, id, other.name);
    // Again after a crash it is taken already.
    if (head.takenBy?.id !== account.id)
      try {
        await attend.take(head, visit.by);
      } catch (error) {
        const now = conversations.conversation(id)?.takenBy;
        if (error instanceof StaleEffect && now) return withOther(visit, id, now.name);
        throw error;
      }
    relay.watch(inbound.conversationId, id);
    const last = parts.store.conversation(id)?.lastSequence ?? 0;
    const carried = Math.max(0, last - BEFORE);
    return answer(visit, words.taken(who), {
      effects: [{ kind: 'bridge-begin', id: parts.newId(), conversationId: id, staffId: account.id, carried }],
      suggestions: [words.handBack],
      about: id,
    });
  }

  function withOther(visit: Visit, id: string, name: string): TurnResult {
    const { words, account } = visit;
    if (!mayActAs(account.role, 'manager')) return answer(visit, words.managerMay(name));
    const title = words.takeFrom(name);
    const card = factsCard(
      words.withOther(name),
      [],
      [],
      [{ title, say: title, act: { name: 'take-from', id, version: 0 } }],
    );
    return answer(visit, words.withOther(name), { card });
  }

  async function handBack(visit: Visit): Promise<TurnResult> {
    const { bridge, account, words } = visit;
    if (!bridge) return answer(visit, words.nothingHere);
    if (bridge.staffId !== account.id) return answer(visit, words.notYours(nameOf(bridge)));
    await relay.settled(bridge.conversationId);
    const head = conversations.conversation(bridge.conversationId);
    if (head?.takenBy?.id !== account.id) return lost(visit, bridge);
    try {
      await attend.handBack(head, visit.by, false, [{ kind: 'bridge-end', id: bridge.id }]);
    } catch (error) {
      if (error instanceof StaleEffect) return lost(visit, bridge);
      throw error;
    }
    return answer(visit, words.handedBack(buyerOf(head, words.guest)));
  }

  function note(visit: Visit, { conversationId }: Bridge, text: string): TurnResult {
    const head = conversations.conversation(conversationId);
    if (!head) return answer(visit, visit.words.gone);
    const { channel, externalId } = visit.inbound;
    const id = `${channel}:${externalId}`;
    if (!conversations.notes(conversationId).some((one) => one.id === id)) attend.note(head, visit.by, text, id);
    return answer(visit, visit.words.noted);
  }

  async function pass(visit: Visit, bridge: Bridge): Promise<TurnResult> {
    const { inbound, account, words } = visit;
    const { conversationId } = bridge;
    const text = inbound.text.trim();
    if (!text) return answer(visit, words.wordsOnly);
    // Again after a crash it is said already.
    if (conversations.replied(conversationId, account.id, inbound.externalId) !== undefined) return silent(visit);
    const head = conversations.conversation(conversationId);
    if (head?.takenBy?.id !== account.id) return lost(visit, bridge);
    try {
      await attend.reply(head, visit.by, text, inbound.externalId);
    } catch (error) {
      if (error instanceof StaleEffect) return lost(visit, bridge);
      throw error;
    }
    return silent(visit);
  }

  /** Somebody else was quicker: the thread is told by the relay who. */
  function lost(visit: Visit, { threadId, conversationId }: Bridge): TurnResult {
    relay.watch(threadId, conversationId);
    relay.nudge(conversationId);
    return answer(visit, visit.words.notSent);
  }

  function nameOf({ staffId }: Bridge): string {
    return parts.account(staffId)?.name ?? staffId;
  }
}

interface Visit {
  inbound: Inbound;
  state: Record<string, unknown>;
  account: Account;
  bridge: Bridge | undefined;
  language: 'en' | 'zh';
  words: Messages['stepping'];
  by: By;
}

interface Besides {
  effects?: Effect[];
  suggestions?: string[];
  card?: object;
  /** Whose words or name are in it. */
  about?: string;
}

const silent = ({ state }: Visit): TurnResult => ({ replies: [], state, language: null, effects: [] });

function answer({ state, language }: Visit, text: string, { effects = [], about, ...more }: Besides = {}): TurnResult {
  const activity = toActivity({ text, citations: [], ...more }, language);
  const channelData = { ...activity.channelData, ...(about !== undefined && { about }) };
  // No trace: it is nothing that the desk understood, so it counts in no figure.
  return { replies: [{ activity: { ...activity, channelData }, trace: undefined }], state, language, effects };
}

function sayIn(value: unknown): string {
  return typeof value === 'object' && value && 'say' in value && typeof value.say === 'string' ? value.say : '';
}

function languageOf({ activity }: Inbound, said: string, before: 'en' | 'zh' | undefined): 'en' | 'zh' {
  if (/\p{Script=Han}/u.test(said)) return 'zh';
  if (/\p{Script=Latin}/u.test(said)) return 'en';
  return before ?? (activity.locale?.startsWith('zh') ? 'zh' : 'en');
}
