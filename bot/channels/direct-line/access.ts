import { HttpError } from '../http-error.ts';
import type { TokenClaims, Tokens } from './tokens.ts';

export interface AccessOptions {
  tokens: Tokens;
  secret: string;
  /** Whose a conversation is: a person's id, null for a guest's; undefined where there is none. */
  ownerOf(conversationId: string): string | null | undefined;
}

export type Access = ReturnType<typeof createAccess>;

/** Who asks, and whether they may enter a conversation; `authorization` is the header of that name. */
export function createAccess({ tokens, secret, ownerOf }: AccessOptions) {
  /** The desk's own secret stands for "anybody, in any conversation", as in Direct Line. @throws HttpError, TokenError */
  async function caller(authorization: string | undefined): Promise<TokenClaims & { bySecret: boolean }> {
    const [scheme, credential] = (authorization ?? '').split(' ');
    if (scheme?.toLowerCase() !== 'bearer' || !credential)
      throw new HttpError(401, 'Unauthorized', 'A token is missing: send it as "Authorization: Bearer …".');
    if (credential === secret) return { conversationId: undefined, personId: null, bySecret: true };
    const { conversationId, personId } = await tokens.verify(credential);
    return { conversationId, personId, bySecret: false };
  }

  /** Who writes in a conversation. @throws HttpError 403, 404; TokenError */
  async function inConversation(authorization: string | undefined, id: string): Promise<string | null> {
    const { conversationId, personId, bySecret } = await caller(authorization);
    const owner = ownerOf(id);
    if ((!bySecret && conversationId !== id) || owner === undefined)
      throw new HttpError(404, 'ConversationNotFound', 'There is no such conversation: please start a new one.');
    // A token issued before a guest signed in, or for somebody else, no longer opens it.
    if (!bySecret && owner !== personId)
      throw new HttpError(
        403,
        'TokenExpired',
        'The token is not valid any more: refresh it or start the session again.',
      );
    return personId;
  }

  return { caller, inConversation };
}
