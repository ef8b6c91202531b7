import { randomUUID } from 'node:crypto';
import { Router } from 'express';
import { z } from 'zod';
import type { Conversations } from './conversations.ts';
import { streamUrl } from './direct-line/stream-url.ts';
import { TOKEN_SECONDS, TokenError, type Tokens } from './direct-line/tokens.ts';
import { HttpError } from './http-error.ts';

const bodySchema = z.object({
  assertion: z.string().max(4000).optional(),
  conversationId: z.string().max(64).optional(),
  token: z.string().max(4000).optional(),
});

/** A person as the records know them. */
export interface KnownPerson {
  id: string;
  name: string;
  companyId: string;
}

/** `POST /api/session`: the shop's assertion (or nothing, for a guest) becomes a token for one conversation. */
export function sessionRoutes(options: {
  tokens: Tokens;
  store: Conversations;
  /** The person if they belong to that company in the records. */
  personOf(personId: string, companyId: string): Promise<KnownPerson | undefined>;
  signedIn(conversationId: string): void;
  now(): Date;
}): Router {
  const { tokens, store } = options;
  const router = Router();

  router.post('/', async (request, response) => {
    const parsed = bodySchema.safeParse(request.body ?? {});
    if (!parsed.success)
      throw new HttpError(400, 'BadSyntax', 'The session request is not valid: send {"assertion": "…"} or {}.');
    const person = parsed.data.assertion ? await whoIs(parsed.data.assertion) : undefined;
    const conversationId = (await keep(parsed.data, person)) ?? begin(person);
    const token = await tokens.issue({ conversationId, personId: person?.id ?? null });
    response.json({
      token,
      conversationId,
      expires_in: TOKEN_SECONDS,
      streamUrl: streamUrl(request, conversationId, token),
      ...(person && { person: { name: person.name } }),
    });
  });

  async function whoIs(assertion: string): Promise<KnownPerson> {
    const { personId, companyId } = await tokens.verifyAssertion(assertion);
    const person = await options.personOf(personId, companyId);
    if (!person)
      throw new TokenError(
        'BadAssertion',
        'The shop could not confirm who you are: please reload the page and try again.',
      );
    return person;
  }

  /** The conversation goes on where its token still fits: the same person, or a guest who signs in now. */
  async function keep(asked: z.infer<typeof bodySchema>, person: KnownPerson | undefined): Promise<string | undefined> {
    if (!asked.conversationId) return undefined;
    const stored = store.conversation(asked.conversationId);
    if (!stored) return undefined;
    if (person && stored.personId === person.id) return stored.id;
    const claims = asked.token ? await tokens.verify(asked.token).catch(() => undefined) : undefined;
    if (claims?.conversationId !== stored.id || stored.personId !== null) return undefined;
    if (person && !store.claimConversation(stored.id, person)) return undefined;
    if (person) options.signedIn(stored.id);
    return stored.id;
  }

  function begin(person: KnownPerson | undefined): string {
    const id = randomUUID();
    store.createConversation(id, 'web', person, options.now().toISOString());
    return id;
  }

  return router;
}
