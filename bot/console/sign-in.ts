import type { Request, RequestHandler, Response } from 'express';
import { ipKeyGenerator, type Options, rateLimit } from 'express-rate-limit';
import { z } from 'zod';
import type { Account } from '../../knowledge/staff/accounts.ts';
import { isPassword, LONGEST_PASSWORD } from '../../knowledge/staff/passwords.ts';
import { csrfOf, SESSION_HOURS } from '../../knowledge/staff/sessions.ts';
import { HttpError } from '../channels/http-error.ts';
import { COOKIE, opens, type SignInParts } from './who.ts';

export const signInBody = z.object({ email: z.string().max(320), password: z.string().max(LONGEST_PASSWORD) });

const WINDOW_MS = 15 * 60_000;
/** Wrong tries in a window: fewer from one address than on one account, so that no single address locks somebody out. */
export const WRONG_TRIES = { address: 20, account: 60 };

/** Refuses too many wrong passwords, by the address they come from and by the account they are for. */
export function signInLimits(): RequestHandler[] {
  const limit = (most: number, keyGenerator: Options['keyGenerator']) =>
    rateLimit({
      ...{ windowMs: WINDOW_MS, limit: most, keyGenerator, skipSuccessfulRequests: true },
      ...{ standardHeaders: true, legacyHeaders: false },
      handler: () => {
        throw new HttpError(429, 'TooManyTries', 'There were too many wrong tries: please wait a quarter of an hour.');
      },
    });
  return [
    limit(WRONG_TRIES.address, (request) => ipKeyGenerator(request.ip ?? '')),
    limit(WRONG_TRIES.account, (request) =>
      String((request.body as { email?: unknown })?.email)
        .trim()
        .toLowerCase(),
    ),
  ];
}

/** How a session's cookie is made. */
export interface SessionCookie {
  clock(): Date;
  /** Whether the cookie is for HTTPS only. */
  secure(request: Request): boolean;
}

/** `POST /session`: e-mail and password become a cookie, and a CSRF token for the page. */
export function signIn(parts: SignInParts & SessionCookie): RequestHandler {
  return async (request, response) => {
    const parsed = signInBody.safeParse(request.body);
    if (!parsed.success)
      throw new HttpError(400, 'BadSyntax', 'The sign-in is not valid: send {"email": "…", "password": "…"}.');
    const { email, password } = parsed.data;
    const account = parts.accounts.byEmail(email);
    const at = parts.clock().toISOString();
    // A wrong name takes as long as a wrong password and is answered alike.
    const right = await isPassword(password, account?.passwordHash);
    if (!right || !opens(account, parts.demoOpen)) {
      if (account) parts.sessions.refused(account.id, { by: { id: 'nobody', via: 'sign-in' }, at });
      throw new HttpError(401, 'WrongPassword', 'The e-mail address or the password is wrong.');
    }
    response.json(startSession(parts, account, 'sign-in', request, response));
  };
}

/** Signs somebody in, by whatever way they came; gives what the page is told. */
export function startSession(
  parts: SignInParts & SessionCookie,
  account: Account,
  via: 'sign-in' | 'oidc' | 'first-admin-link',
  request: Request,
  response: Response,
): object {
  const at = parts.clock().toISOString();
  const secret = parts.sessions.begin(account.id, { by: { id: account.id, via }, at });
  setCookie(response, secret, SESSION_HOURS * 3600, parts.secure(request));
  return sessionBody(account, secret);
}

/** What a page is told of its session. */
export function sessionBody(account: Account, secret: string | undefined): object {
  const { id, email, name, role, mustChange } = account;
  return { person: { id, email, name, role }, mustChangePassword: mustChange, csrf: secret ? csrfOf(secret) : null };
}

/** Sets the session's cookie; `seconds` 0 takes it away. */
export function setCookie(response: Response, secret: string, seconds: number, secure: boolean): void {
  response.append(
    'set-cookie',
    `${COOKIE}=${secret}; Path=/api/console; Max-Age=${seconds}; HttpOnly; SameSite=Strict${secure ? '; Secure' : ''}`,
  );
}
