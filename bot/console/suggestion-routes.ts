import type { Conversations } from '../../knowledge/conversations/conversations.ts';
import { conversationOf } from './conversation-of.ts';
import { type ConsoleRoute, route } from './route.ts';

/** What the desk would say to the buyer's last message. */
export interface Suggestion {
  text: string;
  citations: readonly { title: string; source: string; asOf: string }[];
}

export interface SuggestionParts {
  conversations: Conversations;
  /** Decides as the desk would, and does nothing. */
  suggest(conversationId: string, activity: object): Promise<Suggestion | undefined>;
}

/** The desk's own answer, for whoever answers instead of it. */
export function suggestionRoutes({ conversations, suggest }: SuggestionParts): ConsoleRoute[] {
  return [
    route({
      method: 'get',
      path: '/conversations/:id/suggestion',
      least: 'agent',
      async run(call) {
        const { id } = conversationOf(conversations, call);
        // `to` says which message it answers: one that the buyer has followed up is of no use any more.
        const to = conversations.userSequence(id);
        const said = to === 0 ? undefined : conversations.transcript(id, to - 1, 1)[0];
        return { body: { to, suggestion: (said && (await suggest(id, said.activity))) ?? null } };
      },
    }),
  ];
}
