import type { Request } from 'express';
import type { Account, Accounts } from '../../knowledge/staff/accounts.ts';
import type { ApiKeys } from '../../knowledge/staff/api-keys.ts';
import { csrfOf, type Sessions } from '../../knowledge/staff/sessions.ts';
import { HttpError } from '../channels/http-error.ts';
import type { SignedIn } from './route.ts';

export const COOKIE = 'qm_console';

/** What signing in needs of the records. */
export interface SignInParts {
  accounts: Accounts;
  sessions: Sessions;
  keys: ApiKeys;
  /** Whether the demo's accounts open anything here. */
  demoOpen: boolean;
}

/** Whether an account opens anything: it is not disabled, and a demo one only where the demo is open. */
export function opens(account: Account | undefined, demoOpen: boolean): account is Account {
  return account?.active === true && (!account.demo || demoOpen);
}

/**
 * Who asks: by API key, or by the session's cookie, which with a change needs the session's CSRF token too.
 * @throws HttpError 401 where nobody is signed in, 403 where the CSRF token is missing or wrong
 */
export function whoAsks(request: Request, parts: SignInParts, at: string): SignedIn {
  const [scheme, credential] = (request.get('authorization') ?? '').split(' ');
  if (scheme?.toLowerCase() === 'bearer') {
    const key = credential ? parts.keys.find(credential) : undefined;
    const account = key && parts.accounts.account(key.staffId);
    if (!key || !opens(account, parts.demoOpen))
      throw new HttpError(401, 'BadKey', 'The API key is not valid: make a new one in the console.');
    return { account, by: { id: account.id, via: `api-key:${key.id}` }, session: undefined };
  }
  const { secret, account } = sessionIn(request.get('cookie'), parts, at) ?? {};
  if (!secret || !account)
    throw new HttpError(401, 'NotSignedIn', 'Please sign in, or send an API key as "Authorization: Bearer …".');
  if (request.method !== 'GET' && request.get('x-csrf-token') !== csrfOf(secret))
    throw new HttpError(
      403,
      'BadCsrfToken',
      'The header X-CSRF-Token is missing or wrong: send the token that GET /api/console/session gives.',
    );
  return { account, by: { id: account.id, via: 'session' }, session: secret };
}

/** The session that a Cookie header names, and whose it is; undefined where it opens nothing. */
export function sessionIn(
  cookies: string | undefined,
  parts: Pick<SignInParts, 'accounts' | 'sessions' | 'demoOpen'>,
  at: string,
): { secret: string; account: Account } | undefined {
  const secret = cookieValue(cookies, COOKIE);
  const staffId = secret ? parts.sessions.staffOf(secret, at) : undefined;
  const account = staffId ? parts.accounts.account(staffId) : undefined;
  return secret && opens(account, parts.demoOpen) ? { secret, account } : undefined;
}

/** The value of a cookie, else undefined. */
export function cookieValue(cookies: string | undefined, name: string): string | undefined {
  for (const part of (cookies ?? '').split(';')) {
    const [key, value] = part.trim().split('=');
    if (key === name && value) return value;
  }
  return undefined;
}
