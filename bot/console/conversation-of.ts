import type { ConversationHead, Conversations } from '../../knowledge/conversations/conversations.ts';
import { HttpError } from '../channels/http-error.ts';
import type { Call } from './route.ts';

/** The conversation that a call names by `:id`. @throws HttpError 404 where there is none */
export function conversationOf(
  conversations: Conversations,
  { params }: Pick<Call<unknown>, 'params'>,
): ConversationHead {
  const head = conversations.conversation(params.id!);
  if (!head) throw new HttpError(404, 'NoSuchConversation', 'There is no such conversation.');
  return head;
}
