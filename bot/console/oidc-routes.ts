import type { Request, RequestHandler, Response } from 'express';
import type { Account } from '../../knowledge/staff/accounts.ts';
import { hashPassword, oneTimePassword } from '../../knowledge/staff/passwords.ts';
import type { Role } from '../../knowledge/staff/roles.ts';
import { type Identity, type Oidc, SIGN_IN_SECONDS } from './oidc.ts';
import { type SessionCookie, startSession } from './sign-in.ts';
import { cookieValue, opens, type SignInParts } from './who.ts';

const PENDING = 'qm_oidc';

export interface OidcParts {
  oidc: Oidc | undefined;
  /** The role of somebody who has no account yet; undefined: they get none. */
  oidcNewRole: Role | undefined;
  newId(): string;
  random(bytes: number): Uint8Array;
  log: { warn(detail: object, text: string): void };
}

type Parts = OidcParts & SignInParts & SessionCookie;

/** `GET /oidc/begin`: off to the provider. */
export function beginOidc(parts: Parts): RequestHandler {
  return async (request, response) => {
    if (!parts.oidc) return back(response, 'NoProvider');
    try {
      const { url, pending } = await parts.oidc.begin();
      setPending(parts, request, response, pending, SIGN_IN_SECONDS);
      response.redirect(url.href);
    } catch (error) {
      parts.log.warn({ err: error }, 'the OpenID Connect provider could not be asked');
      back(response, 'NoProvider');
    }
  };
}

/** `GET /oidc/back`: from the provider, to the console, signed in where there is an account for the verified address. */
export function backFromOidc(parts: Parts): RequestHandler {
  return async (request, response) => {
    const pending = cookieValue(request.get('cookie'), PENDING);
    setPending(parts, request, response, '', 0);
    if (!parts.oidc || !pending) return back(response, 'SignInOver');
    let identity: Identity;
    try {
      identity = await parts.oidc.finish(request.originalUrl.split('?')[1] ?? '', pending);
    } catch (error) {
      parts.log.warn({ err: error }, 'a sign-in by OpenID Connect did not fit');
      return back(response, 'SignInOver');
    }
    const account = await accountOf(identity, parts);
    if (!account) return back(response, 'NoAccount');
    startSession(parts, account, 'oidc', request, response);
    response.redirect('/console/');
  };
}

/** The open account of a verified address; a refused one is noted. */
async function accountOf({ email, verified, name }: Identity, parts: Parts): Promise<Account | undefined> {
  const { accounts, sessions, oidcNewRole } = parts;
  const at = parts.clock().toISOString();
  const known = verified && email ? accounts.byEmail(email) : undefined;
  if (known ? !opens(known, parts.demoOpen) : !verified || !email || !oidcNewRole)
    return void sessions.refused(known?.id ?? 'unknown', { by: { id: 'nobody', via: 'oidc' }, at });
  if (known && !known.mustChange) return known;
  // A password that nobody knows: they come by the provider. One that somebody else gave is over with that.
  const passwordHash = await hashPassword(oneTimePassword(parts.random));
  const stamp = { by: { id: 'desk', via: 'oidc' }, at };
  if (known) accounts.setPassword(known.id, passwordHash, false, stamp);
  else {
    const person = { id: parts.newId(), email, name: name ?? email.split('@')[0]!, role: oidcNewRole! };
    accounts.add({ ...person, passwordHash, mustChange: false }, stamp);
  }
  return accounts.byEmail(email);
}

/** To the sign-in page, which says why. */
function back(response: Response, why: string): void {
  response.redirect(`/console/?signIn=${why}`);
}

// Lax: the provider's page leads back here.
function setPending(parts: Parts, request: Request, response: Response, value: string, seconds: number): void {
  const secure = parts.secure(request) ? '; Secure' : '';
  response.append(
    'set-cookie',
    `${PENDING}=${value}; Path=/api/console/oidc; Max-Age=${seconds}; HttpOnly; SameSite=Lax${secure}`,
  );
}
