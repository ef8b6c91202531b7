import { type Request, type RequestHandler, Router } from 'express';
import { StaleEffect } from '../../knowledge/effects/effects.ts';
import { ArticleFaults } from '../../knowledge/faq/versions/check.ts';
import { NoSuchVersion } from '../../knowledge/faq/versions/versions.ts';
import { AccountError } from '../../knowledge/staff/accounts.ts';
import { mayActAs } from '../../knowledge/staff/roles.ts';
import { HttpError } from '../channels/http-error.ts';
import type { OpenRoute } from './open-routes.ts';
import type { ConsoleRoute, SignedIn } from './route.ts';
import { type SessionCookie, setCookie } from './sign-in.ts';
import { type SignInParts, whoAsks } from './who.ts';

export interface ConsoleOptions extends SignInParts, SessionCookie {
  routes: readonly ConsoleRoute[];
  /** For whoever is not signed in yet. */
  ways: readonly OpenRoute[];
  /** Whether a page of this origin is the console's own. */
  ownOrigin(origin: string, host: string | undefined): boolean;
}

/** `/api/console`: signs staff in, and lets each role do what it may. */
export function consoleRouter(options: ConsoleOptions): Router {
  const router = Router();
  router.use((request, response, next) => {
    response.set({ 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' });
    const origin = request.get('origin');
    if (origin && request.method !== 'GET' && !options.ownOrigin(origin, request.get('host')))
      throw new HttpError(403, 'OriginNotAllowed', 'Only the console itself may do this from a page.');
    next();
  });
  for (const open of options.ways) router[open.method](open.path, ...open.handlers);
  for (const route of options.routes) router[route.method](route.path, handler(route, options));
  return router;
}

function handler(route: ConsoleRoute, options: ConsoleOptions): RequestHandler {
  return async (request, response) => {
    const at = options.clock().toISOString();
    const who = whoAsks(request, options, at);
    admit(who, route);
    const body = route.body?.safeParse(request.body ?? {});
    if (body && !body.success) {
      const issue = body.error.issues[0];
      throw new HttpError(400, 'BadArgument', `The field ${issue?.path.join('.') || 'body'}: ${issue?.message}.`);
    }
    try {
      const params = request.params as Record<string, string>;
      const query = plainQuery(request, route.query ?? []);
      const answer = await route.run({ who, params, query, body: body?.data, at });
      if (answer.signOut) setCookie(response, '', 0, options.secure(request));
      if (answer.file) {
        const { name, type, text } = answer.file;
        response.attachment(name).type(type).send(text);
      } else response.status(answer.status ?? 200).json(answer.body);
    } catch (error) {
      throw asHttp(error);
    }
  };
}

function admit({ account, session }: SignedIn, route: ConsoleRoute): void {
  if (account.mustChange && !route.beforePasswordChange)
    throw new HttpError(
      403,
      'PasswordChangeNeeded',
      'Please choose a password of your own: PUT /api/console/password.',
    );
  if (route.personOnly && session === undefined)
    throw new HttpError(403, 'PersonNeeded', 'An API key cannot do this: please sign in.');
  if (!mayActAs(account.role, route.least))
    throw new HttpError(403, 'RoleTooLow', `This needs the role ${route.least}: please ask somebody who has it.`);
}

/** The values of the query that a route reads; a repeated one counts as not given. */
function plainQuery({ query }: Request, names: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    names.map((name) => [name, query[name]]).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}

function asHttp(error: unknown): unknown {
  if (error instanceof StaleEffect)
    return new HttpError(409, 'ChangedSince', 'Somebody else was quicker: please load it again.');
  if (error instanceof AccountError)
    return new HttpError(error.code === 'NoSuchAccount' ? 404 : 409, error.code, error.message);
  if (error instanceof NoSuchVersion) return new HttpError(404, error.code, error.message);
  if (error instanceof ArticleFaults) return new HttpError(400, error.code, error.message);
  return error;
}
