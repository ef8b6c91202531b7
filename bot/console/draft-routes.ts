import { z } from 'zod';
import type { Conversations } from '../../knowledge/conversations/conversations.ts';
import type { ReplyDrafts } from '../../knowledge/conversations/reply-drafts.ts';
import { conversationOf } from './conversation-of.ts';
import { type ConsoleRoute, route } from './route.ts';

export interface DraftParts {
  conversations: Conversations;
  replyDrafts: ReplyDrafts;
}

/** What one has begun to write: kept as it is typed, so that no reload loses it. */
export function draftRoutes({ conversations, replyDrafts }: DraftParts): ConsoleRoute[] {
  return [
    route({
      method: 'get',
      path: '/drafts',
      least: 'agent',
      run: ({ who }) => ({ body: { drafts: replyDrafts.ofStaff(who.account.id) } }),
    }),
    route({
      method: 'put',
      path: '/conversations/:id/draft',
      least: 'agent',
      body: z.object({ text: z.string().max(8000) }),
      run(call) {
        const { who, body, at } = call;
        replyDrafts.keep(conversationOf(conversations, call).id, who.account.id, body.text, at);
        return { body: {} };
      },
    }),
  ];
}
