import type { Conversations } from '../../knowledge/conversations/conversations.ts';
import type { Uploads } from '../../knowledge/conversations/uploads.ts';
import { HttpError } from '../channels/http-error.ts';
import { conversationOf } from './conversation-of.ts';
import { type ConsoleRoute, route } from './route.ts';

export interface AttachmentParts {
  conversations: Conversations;
  uploads: Pick<Uploads, 'find'>;
}

/** Files that buyers sent, such as a picture of what arrived broken. */
export function attachmentRoutes({ conversations, uploads }: AttachmentParts): ConsoleRoute[] {
  return [
    route({
      method: 'get',
      path: '/conversations/:id/attachments/:attachment',
      least: 'agent',
      run(call) {
        const found = uploads.find(conversationOf(conversations, call).id, call.params.attachment!);
        if (!found) throw new HttpError(404, 'NoSuchFile', 'There is no such file in this conversation.');
        const { name, type, bytes } = found;
        return { body: null, file: { name, type, text: bytes } };
      },
    }),
  ];
}
