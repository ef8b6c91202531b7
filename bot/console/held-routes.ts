import { z } from 'zod';
import type { Conversations } from '../../knowledge/conversations/conversations.ts';
import type { HeldReplies, HeldReply } from '../../knowledge/conversations/held-replies.ts';
import type { ReplyDrafts } from '../../knowledge/conversations/reply-drafts.ts';
import { StaleEffect } from '../../knowledge/effects/effects.ts';
import type { Accounts } from '../../knowledge/staff/accounts.ts';
import { type AttendingParts, createAttending } from '../attending/attending.ts';
import { HttpError } from '../channels/http-error.ts';
import { type ConsoleRoute, route } from './route.ts';

export interface HeldParts extends AttendingParts {
  conversations: Conversations;
  replyDrafts: ReplyDrafts;
  heldReplies: HeldReplies;
  accounts: Accounts;
}

/** Replies that wait: seconds, in which they can be taken back, or until a chosen time. */
export function heldRoutes({ heldReplies, replyDrafts }: HeldParts): ConsoleRoute[] {
  return [
    route({
      method: 'get',
      path: '/held-replies',
      least: 'agent',
      run: ({ who }) => ({ body: { replies: heldReplies.ofStaff(who.account.id) } }),
    }),
    route({
      method: 'delete',
      path: '/held-replies/:id',
      least: 'agent',
      body: z.object({}).optional(),
      run({ who, params, at }) {
        const reply = heldReplies.ofStaff(who.account.id).find(({ id }) => id === params.id);
        if (!reply || !heldReplies.drop(reply.id, who.account.id))
          throw new HttpError(404, 'NoSuchReply', 'It is sent already, or there is no such reply.');
        replyDrafts.keep(reply.conversationId, who.account.id, reply.text, at);
        return { body: { text: reply.text } };
      },
    }),
  ];
}

/** Says what is due. What cannot be said any more (a colleague took the conversation) becomes a draft again. */
export function createRelease(parts: HeldParts & { clock(): Date }) {
  const { conversations, heldReplies, replyDrafts, accounts } = parts;
  const attend = createAttending(parts);
  return async function release(): Promise<void> {
    for (const reply of heldReplies.due(parts.clock().toISOString())) {
      if (!(await said(reply))) replyDrafts.keep(reply.conversationId, reply.staffId, reply.text, reply.releaseAt);
      heldReplies.drop(reply.id, reply.staffId);
    }
  };

  async function said({ id, conversationId, staffId, text, closes }: HeldReply): Promise<boolean> {
    const account = accounts.account(staffId);
    const head = conversations.conversation(conversationId);
    if (conversations.replied(conversationId, staffId, id) !== undefined) return true;
    if (!account?.active || head?.takenBy?.id !== staffId) return false;
    const by = {
      who: { account, by: { id: staffId, via: 'held-reply' }, session: undefined },
      at: parts.clock().toISOString(),
    };
    try {
      await attend.reply(head, by, text, id);
      if (closes) await attend.close(head, by);
      return true;
    } catch (error) {
      if (error instanceof StaleEffect) return false;
      throw error;
    }
  }
}
