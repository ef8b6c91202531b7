import type { Handle } from '../database/database.ts';
import { type Audit, audit } from '../staff/audit.ts';
import { type AlertsTold, alertRule, alertsTold, type SetAlertRule } from './alert.ts';
import { type AskApproval, askApproval, type DecideApproval, decideApproval } from './approval.ts';
import { type BeginBridge, beginBridge, type CarryBridge, carryBridge, type EndBridge, endBridge } from './bridge.ts';
import { type ChannelLink, channelLink, type LinkRefused, linkRefused } from './channel-link.ts';
import {
  type ConversationNote,
  conversationNote,
  type ReleaseConversation,
  releaseConversation,
  type StaffReply,
  staffReply,
  type TakeConversation,
  takeConversation,
} from './conversation.ts';
import { type DropDraft, dropDraft, type SaveDraft, saveDraft } from './draft.ts';
import type { Apply, Prepare } from './effect.ts';
import { type Handoff, handoff } from './handoff.ts';
import { type Notice, type NoticeStatus, notice, noticeStatus } from './notice.ts';
import { type PlaceOrder, placeOrder } from './order.ts';
import { type CancelOrder, type ChangeOrder, cancelOrder, changeOrder } from './order-change.ts';
import { type AnswerQuote, answerQuote, type StoreQuote, storeQuote } from './quote.ts';
import { type AddPhotos, addPhotos, type OpenReturn, openReturn } from './return.ts';

import { type ClickSuggestion, clickSuggestion, type Suggest, suggest } from './suggestion.ts';
import { type DropWatches, dropWatches, type Watch, watch } from './watch.ts';

export { type Scene, StaleEffect } from './effect.ts';

/** What a turn, or a member of staff, does to the records: plain JSON, applied inside one transaction. */
export type Effect =
  | Handoff
  | SaveDraft
  | DropDraft
  | PlaceOrder
  | ChangeOrder
  | CancelOrder
  | StoreQuote
  | AnswerQuote
  | OpenReturn
  | AddPhotos
  | Suggest
  | ClickSuggestion
  | Watch
  | DropWatches
  | AskApproval
  | DecideApproval
  | Notice
  | NoticeStatus
  | TakeConversation
  | ReleaseConversation
  | StaffReply
  | ConversationNote
  | ChannelLink
  | LinkRefused
  | SetAlertRule
  | AlertsTold
  | BeginBridge
  | CarryBridge
  | EndBridge
  | Audit;

type Kind = Effect['kind'];
const KINDS: { [K in Kind]: Prepare<Extract<Effect, { kind: K }>> } = {
  handoff,
  'draft-save': saveDraft,
  'draft-drop': dropDraft,
  order: placeOrder,
  'order-change': changeOrder,
  'order-cancel': cancelOrder,
  quote: storeQuote,
  'quote-answer': answerQuote,
  return: openReturn,
  'return-photo': addPhotos,
  suggestion: suggest,
  'suggestion-click': clickSuggestion,
  watch,
  'watch-drop': dropWatches,
  'approval-ask': askApproval,
  'approval-decide': decideApproval,
  notice,
  'notice-status': noticeStatus,
  'conversation-take': takeConversation,
  'conversation-release': releaseConversation,
  'staff-reply': staffReply,
  'conversation-note': conversationNote,
  'channel-link': channelLink,
  'link-refused': linkRefused,
  'alert-rule': alertRule,
  'alerts-told': alertsTold,
  'bridge-begin': beginBridge,
  'bridge-carried': carryBridge,
  'bridge-end': endBridge,
  audit,
};

/**
 * All kinds of effects, prepared once; the caller holds the transaction.
 * @throws StaleEffect where an effect no longer holds
 */
export function prepareEffects(handle: Handle): Apply<Effect> {
  const ready = Object.fromEntries(Object.entries(KINDS).map(([kind, prepare]) => [kind, prepare(handle)]));
  return (effect, scene) => (ready[effect.kind] as Apply<Effect>)(effect, scene);
}
