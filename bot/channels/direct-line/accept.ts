import type { Inbound } from '../../turn/inbound.ts';
import type { Access } from './access.ts';
import { readPosted, toInbound } from './posted.ts';

/** Takes in what was posted to a conversation and gives its id once it is stored. @throws HttpError, TokenError */
export type Accept = (authorization: string | undefined, conversationId: string, body: unknown) => Promise<string>;

/** @param process stores the message and resolves with its id */
export function createAccept(access: Access, process: (inbound: Inbound) => Promise<string>): Accept {
  return async (authorization, conversationId, body) => {
    const personId = await access.inConversation(authorization, conversationId);
    const posted = readPosted(body);
    if (posted.type !== 'message') return `${conversationId}|${posted.type}`; // typing and events need no answer
    return process(toInbound(conversationId, personId, posted));
  };
}
