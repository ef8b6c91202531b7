import express, { type RequestHandler, Router } from 'express';
import { HttpError } from '../http-error.ts';
import type { Handlers } from './handlers.ts';
import { isFromSlack } from './signature.ts';

/**
 * What Slack calls over HTTP: /events, /interactive, /commands. Each is signed over its raw body, and answered when what
 * it says is stored; Slack repeats what is not answered within three seconds.
 */
export function slackRoutes(secret: string, handlers: Handlers, clock: () => Date): Router {
  const router = Router();
  router.use(express.raw({ type: () => true, limit: '1mb' }), (request, _response, next) => {
    const body = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
    const signed = { signature: request.get('x-slack-signature'), timestamp: request.get('x-slack-request-timestamp') };
    if (!isFromSlack(secret, signed, body, clock()))
      throw new HttpError(
        401,
        'BadSignature',
        'This was not signed by Slack within the last five minutes: check SLACK_SIGNING_SECRET and the clock.',
      );
    request.body = body.toString('utf8');
    next();
  });

  const route = (handle: (body: string) => Promise<object | undefined>): RequestHandler => {
    return async (request, response) => {
      const answer = await handle(request.body as string);
      if (answer) response.json(answer);
      else response.status(200).end();
    };
  };
  router.post(
    '/events',
    route(async (body) => handlers.event(parsed(body))),
  );
  router.post(
    '/interactive',
    route(async (body) => handlers.interaction(parsed(fields(body).payload ?? ''))),
  );
  router.post(
    '/commands',
    route(async (body) => handlers.command(fields(body))),
  );
  return router;
}

const fields = (body: string): Record<string, string> => Object.fromEntries(new URLSearchParams(body));

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new HttpError(400, 'BadSyntax', 'The request is not valid JSON: please check it and send it again.');
  }
}
