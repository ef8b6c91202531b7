import { notifications } from '@mantine/notifications';
import type { QueryClient } from '@tanstack/react-query';
import type { HeldReply } from '../../../../knowledge/conversations/held-replies.ts';
import { api } from '../api.ts';
import { showError } from '../errors.ts';
import type { Words } from '../words/en.ts';

/** Takes a reply back that is not sent yet: its text becomes the draft again. */
export async function takeBack(
  reply: Pick<HeldReply, 'id' | 'conversationId'>,
  client: QueryClient,
  words: Words,
): Promise<void> {
  try {
    await api('DELETE', `/held-replies/${reply.id}`);
    notifications.show({ message: words.act.tookBack });
  } catch (failure) {
    showError(failure, words);
  }
  await client.invalidateQueries({ queryKey: ['conversation', reply.conversationId] });
  await client.invalidateQueries({ queryKey: ['conversations'] });
}
