import { randomUUID } from 'node:crypto';
import { type Request, type RequestHandler, Router } from 'express';
import type { Uploads } from '../../../knowledge/conversations/uploads.ts';
import type { Inbound } from '../../turn/inbound.ts';
import type { Conversations } from '../conversations.ts';
import { HttpError } from '../http-error.ts';
import type { Accept } from './accept.ts';
import type { Access } from './access.ts';
import { toInbound } from './posted.ts';
import { streamUrl } from './stream-url.ts';
import { TOKEN_SECONDS, type Tokens } from './tokens.ts';
import { readUpload } from './upload.ts';

export interface DirectLineOptions {
  tokens: Tokens;
  access: Access;
  store: Conversations;
  uploads: Uploads;
  /** Takes a posted activity in and gives its id. */
  accept: Accept;
  /** Stores the message and resolves with its id. */
  process(inbound: Inbound): Promise<string>;
  /** The activities of a conversation after a watermark; they count as delivered. */
  history(conversationId: string, after: number): { sequence: number; json: string }[];
  /** The company of a person who is in the records, else undefined. */
  companyOf(personId: string): Promise<string | undefined>;
  now(): Date;
}

/** Direct Line 3.0 as Microsoft's own clients speak it, and ours. */
export function directLineRoutes(options: DirectLineOptions): Router {
  const { tokens, store, access } = options;
  const router = Router();
  const caller = (request: Request) => access.caller(request.get('authorization'));
  const inConversation = async (request: Request) => {
    const id = String(request.params.id);
    return { id, personId: await access.inConversation(request.get('authorization'), id) };
  };

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
      const id = await options.accept(request.get('authorization'), String(request.params.id), request.body);
      return [200, { id }];
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

/** A watermark is the sequence number of the last activity seen; anything else counts as "from the beginning". */
export function parseWatermark(value: unknown): number {
  return typeof value === 'string' && /^\d{1,9}$/.test(value) ? Number(value) : 0;
}
