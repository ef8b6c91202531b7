import { randomUUID } from 'node:crypto';
import { type Request, type RequestHandler, Router } from 'express';
import { z } from 'zod';
import type { Uploads } from '../../../knowledge/conversations/uploads.ts';
import type { Inbound } from '../../turn/inbound.ts';
import type { Conversations } from '../conversations.ts';
import { HttpError } from '../http-error.ts';
import { streamUrl } from './stream-url.ts';
import { TOKEN_SECONDS, type TokenClaims, type Tokens } from './tokens.ts';
import { readUpload } from './upload.ts';

export interface DirectLineOptions {
  tokens: Tokens;
  secret: string;
  store: Conversations;
  uploads: Uploads;
  /** Whose a conversation is: a person's id, null for a guest's; undefined where there is none. */
  ownerOf(conversationId: string): string | null | undefined;
  /** Stores the message and resolves with its id. */
  process(inbound: Inbound): Promise<string>;
  /** The activities of a conversation after a watermark; they count as delivered. */
  history(conversationId: string, after: number): { sequence: number; json: string }[];
  /** The company of a person who is in the records, else undefined. */
  companyOf(personId: string): Promise<string | undefined>;
  now(): Date;
}

const activitySchema = z.object({
  type: z.string().max(40),
  text: z.string().optional(),
  textFormat: z.string().max(20).optional(),
  value: z.unknown().optional(),
  name: z.string().max(200).optional(),
  locale: z.string().max(20).optional(),
  channelData: z.record(z.string(), z.unknown()).optional(),
  attachments: z
    .array(z.looseObject({ contentType: z.string().max(200) }))
    .max(10)
    .optional(),
  from: z.looseObject({ name: z.string().max(200).optional() }).optional(),
});

/** Direct Line 3.0 as Microsoft's own clients speak it, and ours. */
export function directLineRoutes(options: DirectLineOptions): Router {
  const { tokens, store } = options;
  const router = Router();

  /** Who asks; the desk's own secret stands for "anybody, in any conversation", as in Direct Line. */
  async function caller(request: Request): Promise<TokenClaims & { bySecret: boolean }> {
    const [scheme, credential] = (request.get('authorization') ?? '').split(' ');
    if (scheme?.toLowerCase() !== 'bearer' || !credential)
      throw new HttpError(401, 'Unauthorized', 'A token is missing: send it as "Authorization: Bearer …".');
    if (credential === options.secret) return { conversationId: undefined, personId: null, bySecret: true };
    return { ...(await tokens.verify(credential)), bySecret: false };
  }

  async function inConversation(request: Request): Promise<{ id: string; personId: string | null }> {
    const who = await caller(request);
    const id = String(request.params.id);
    const owner = options.ownerOf(id);
    if ((!who.bySecret && who.conversationId !== id) || owner === undefined)
      throw new HttpError(404, 'ConversationNotFound', 'There is no such conversation: please start a new one.');
    // A token issued before a guest signed in, or for somebody else, no longer opens it.
    if (!who.bySecret && owner !== who.personId)
      throw new HttpError(
        403,
        'TokenExpired',
        'The token is not valid any more: refresh it or start the session again.',
      );
    return { id, personId: who.personId };
  }

  async function begin(personId: string | null): Promise<string> {
    const id = randomUUID();
    const companyId = personId ? await options.companyOf(personId) : undefined;
    store.createConversation(
      id,
      'web',
      personId && companyId ? { id: personId, companyId } : undefined,
      options.now().toISOString(),
    );
    return id;
  }

  const route = (handler: (request: Request) => Promise<[status: number, body: unknown]>): RequestHandler => {
    return async (request, response) => {
      const [status, body] = await handler(request);
      response.status(status).json(body);
    };
  };

  router.post(
    '/tokens/generate',
    route(async (request) => {
      const who = await caller(request);
      if (!who.bySecret) throw new HttpError(403, 'BadToken', 'A token cannot make another one: use the secret.');
      const conversationId = await begin(null);
      const token = await tokens.issue({ conversationId, personId: null });
      return [200, { conversationId, token, expires_in: TOKEN_SECONDS }];
    }),
  );

  router.post(
    '/tokens/refresh',
    route(async (request) => {
      const who = await caller(request);
      if (who.bySecret || !who.conversationId) throw new HttpError(403, 'BadToken', 'Only a token can be refreshed.');
      return [200, { conversationId: who.conversationId, token: await tokens.issue(who), expires_in: TOKEN_SECONDS }];
    }),
  );

  router.post(
    '/conversations',
    route(async (request) => {
      const who = await caller(request);
      const id = who.conversationId ?? (await begin(who.personId));
      if (!store.conversation(id))
        throw new HttpError(404, 'ConversationNotFound', 'There is no such conversation: please start a new one.');
      const token = await tokens.issue({ conversationId: id, personId: who.personId });
      return [201, { conversationId: id, token, expires_in: TOKEN_SECONDS, streamUrl: streamUrl(request, id, token) }];
    }),
  );

  router.get(
    '/conversations/:id',
    route(async (request) => {
      const { id, personId } = await inConversation(request);
      const token = await tokens.issue({ conversationId: id, personId });
      const watermark = parseWatermark(request.query.watermark);
      return [
        200,
        {
          conversationId: id,
          token,
          expires_in: TOKEN_SECONDS,
          streamUrl: streamUrl(request, id, token, String(watermark)),
        },
      ];
    }),
  );

  router.get(
    '/conversations/:id/activities',
    route(async (request) => {
      const { id } = await inConversation(request);
      const after = parseWatermark(request.query.watermark);
      const found = options.history(id, after);
      return [
        200,
        {
          activities: found.map((a) => JSON.parse(a.json) as unknown),
          watermark: String(found.at(-1)?.sequence ?? after),
        },
      ];
    }),
  );

  router.post(
    '/conversations/:id/activities',
    route(async (request) => {
      const { id, personId } = await inConversation(request);
      const parsed = activitySchema.safeParse(request.body);
      if (!parsed.success)
        throw new HttpError(
          400,
          'BadSyntax',
          `The activity is not valid: ${parsed.error.issues[0]?.path.join('.') || 'body'} is missing or wrong.`,
        );
      const { type, ...rest } = parsed.data;
      if (type !== 'message') return [200, { id: `${id}|${type}` }]; // typing and events need no answer
      return [200, { id: await options.process(toInbound(id, personId, rest)) }];
    }),
  );

  router.post('/conversations/:id/upload', async (request, response) => {
    const { id, personId } = await inConversation(request);
    const { files, text } = await readUpload(request);
    const attachments = files.map((file) => ({
      contentType: file.type,
      name: file.name,
      contentUrl: `${request.protocol}://${request.get('host')}/v3/directline/conversations/${id}/attachments/${options.uploads.store(id, file, options.now())}`,
    }));
    const activityId = await options.process(toInbound(id, personId, { text, attachments }));
    response.json({ id: activityId });
  });

  router.get('/conversations/:id/attachments/:attachment', async (request, response) => {
    const { id } = await inConversation(request);
    const file = options.uploads.find(id, String(request.params.attachment));
    if (!file) throw new HttpError(404, 'NotFound', 'There is no such file in this conversation.');
    response
      .set({
        'content-type': file.type,
        'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`,
        'x-content-type-options': 'nosniff',
      })
      .send(file.bytes);
  });

  router.get(
    '/session',
    route(async (request) => {
      const who = await caller(request);
      return [200, { conversationId: who.conversationId ?? null, signedIn: who.personId !== null }];
    }),
  );

  return router;
}

function toInbound(
  conversationId: string,
  personId: string | null,
  posted: Partial<z.infer<typeof activitySchema>>,
): Inbound {
  const clientId = posted.channelData?.clientActivityID;
  return {
    conversationId,
    channel: 'web',
    externalId: `${conversationId}:${typeof clientId === 'string' && clientId.length <= 100 ? clientId : randomUUID()}`,
    personId,
    text: posted.text ?? '',
    value: posted.value,
    activity: {
      type: 'message',
      from: { id: personId ?? 'guest', role: 'user' },
      ...(posted.text !== undefined && { text: posted.text }),
      ...(posted.value !== undefined && { value: posted.value }),
      ...(posted.locale !== undefined && { locale: posted.locale }),
      ...(posted.channelData && { channelData: posted.channelData }),
      ...(posted.attachments?.length && { attachments: posted.attachments as { contentType: string }[] }),
    },
  };
}

/** A watermark is the sequence number of the last activity seen; anything else counts as "from the beginning". */
export function parseWatermark(value: unknown): number {
  return typeof value === 'string' && /^\d{1,9}$/.test(value) ? Number(value) : 0;
}
