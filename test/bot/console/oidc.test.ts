import { join } from 'node:path';
import type { JWTPayload } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDatabase } from '../../../knowledge/database/database.ts';
import { openAccounts } from '../../../knowledge/staff/accounts.ts';
import { openAuditLog } from '../../../knowledge/staff/audit.ts';
import { startDesk } from '../../support/desk.ts';
import { CLIENT, startIssuer } from '../../support/issuer.ts';
import { addStaff, call, PASSWORD } from './staff.ts';

let issuer: Awaited<ReturnType<typeof startIssuer>>;
let desk: Awaited<ReturnType<typeof startDesk>>;
let env: Record<string, string>;
beforeAll(async () => {
  issuer = await startIssuer();
  env = { OIDC_ISSUER: issuer.issuer, OIDC_CLIENT_ID: CLIENT.id, OIDC_CLIENT_SECRET: CLIENT.secret };
  desk = await startDesk({ env });
});
afterAll(async () => {
  await desk.stop();
  await issuer.stop();
});

const follow = (url: string, cookie?: string) =>
  fetch(url, { redirect: 'manual', ...(cookie && { headers: { cookie } }) });

/** To the provider and back, as a browser goes. */
async function comeBy(
  claims: JWTPayload,
  change: { query?: (query: URLSearchParams) => void; signedBy?: 'other'; cookie?: string; of?: typeof desk } = {},
) {
  const { url } = change.of ?? desk;
  const begun = await follow(`${url}/api/console/oidc/begin`);
  const asked = new URL(begun.headers.get('location')!);
  const pending = begun.headers.get('set-cookie')!;
  const query = await issuer.agree(asked, claims, change.signedBy);
  change.query?.(query);
  const back = await follow(`${url}/api/console/oidc/back?${query}`, change.cookie ?? pending.split(';')[0]);
  const session = back.headers.getSetCookie().find((one) => one.startsWith('qm_console='));
  return { asked, pending, to: back.headers.get('location'), session, query };
}

function inRecords<T>(
  read: (open: { accounts: ReturnType<typeof openAccounts>; log: ReturnType<typeof openAuditLog> }) => T,
  of = desk,
): T {
  const database = openDatabase(join(of.dataDir, 'desk.sqlite'));
  const found = read({ accounts: openAccounts(database.handle), log: openAuditLog(database.handle) });
  void database.close();
  return found;
}
const lastAct = () =>
  inRecords(({ log }) => log.page(undefined, 1).map((row) => `${row.act} of ${row.subject} via ${row.via}`)[0]);

describe('somebody with an account', () => {
  it('is signed in by the verified address, whatever its case; it is in the audit log', async () => {
    const { id, email } = await addStaff(desk, 'manager');
    const { asked, pending, to, session } = await comeBy({ email: email.toUpperCase(), email_verified: true });
    expect(Object.fromEntries(asked.searchParams)).toMatchObject({
      ...{ response_type: 'code', code_challenge_method: 'S256', scope: 'openid email profile' },
      redirect_uri: `${desk.url}/api/console/oidc/back`,
    });
    expect(pending).toMatch(/^qm_oidc=\S+; Path=\/api\/console\/oidc; Max-Age=600; HttpOnly; SameSite=Lax$/);
    expect(to).toBe('/console/');
    expect(session).toMatch(/^qm_console=[\w-]{43}; .*HttpOnly; SameSite=Strict$/);
    const answer = await call(desk.url, 'get', '/session', { cookie: session!.split(';')[0]! });
    expect(answer.body).toMatchObject({ person: { id, role: 'manager' } });
    expect(lastAct()).toBe(`sign-in of ${id} via oidc`);
  });

  it('a one-time password that somebody else gave is over once its owner came this way', async () => {
    const { email } = await addStaff(desk, 'agent', { mustChange: true });
    const { session } = await comeBy({ email, email_verified: true });
    const answer = await call(desk.url, 'get', '/session', { cookie: session!.split(';')[0]! });
    expect(answer.body.mustChangePassword).toBe(false);
    expect((await call(desk.url, 'post', '/session', {}, { email, password: PASSWORD })).status).toBe(401);
  });

  it('is refused while the account is disabled, and that is noted', async () => {
    const { id, email } = await addStaff(desk, 'agent');
    inRecords(({ accounts }) =>
      accounts.setActive(id, false, { by: { id: 'x', via: 'x' }, at: '2026-11-24T10:00:00.000Z' }),
    );
    expect(await comeBy({ email, email_verified: true })).toMatchObject({
      to: '/console/?signIn=NoAccount',
      session: undefined,
    });
    expect(lastAct()).toBe(`sign-in-refused of ${id} via oidc`);
  });

  it.each<[string, JWTPayload, NonNullable<Parameters<typeof comeBy>[1]>]>([
    ['another state', {}, { query: (query) => query.set('state', 'another') }],
    ['no state', {}, { query: (query) => query.delete('state') }],
    ['another nonce', { nonce: 'another' }, {}],
    ['another audience', { aud: 'another-client' }, {}],
    ['an ID token that is over', { exp: Math.floor(Date.now() / 1000) - 3600 }, {}],
    ['another key', {}, { signedBy: 'other' }],
    ['a made-up code', {}, { query: (query) => query.set('code', 'made-up') }],
    ['a refusal', {}, { query: (query) => query.set('error', 'access_denied') }],
    ['no cookie', {}, { cookie: 'a=b' }],
    ['a made-up cookie', {}, { cookie: 'qm_oidc=made-up' }],
  ])('is not signed in with %s', async (_name, claims, change) => {
    const { email } = await addStaff(desk, 'admin');
    const { to, session } = await comeBy({ email, email_verified: true, ...claims }, change);
    expect({ to, session }).toEqual({ to: '/console/?signIn=SignInOver', session: undefined });
  });

  it('the cookie of one sign-in does not fit another, and a code is good once', async () => {
    const { email } = await addStaff(desk, 'admin');
    const one = await comeBy({ email, email_verified: true });
    const cookie = one.pending.split(';')[0]!;
    expect((await comeBy({ email, email_verified: true }, { cookie })).to).toBe('/console/?signIn=SignInOver');
    const again = await follow(`${desk.url}/api/console/oidc/back?${one.query}`, cookie);
    expect(again.headers.get('location')).toBe('/console/?signIn=SignInOver');
  });
});

describe('somebody without an account', () => {
  it.each<[string, JWTPayload]>([
    ['an address that nobody has here', { email: 'stranger@seller.example', email_verified: true }],
    ['no address', { email_verified: true }],
  ])('is refused: %s', async (_name, claims) => {
    expect(await comeBy(claims)).toMatchObject({ to: '/console/?signIn=NoAccount', session: undefined });
    expect(lastAct()).toBe('sign-in-refused of unknown via oidc');
  });

  it('is refused with the address of an account that the provider did not verify', async () => {
    const { email } = await addStaff(desk, 'admin');
    for (const email_verified of [false, undefined, 'true'])
      expect(await comeBy({ email, email_verified })).toMatchObject({
        to: '/console/?signIn=NoAccount',
        session: undefined,
      });
  });

  it('gets one where a setting says with which role', async () => {
    const own = await startDesk({ env: { ...env, OIDC_NEW_ROLE: 'agent' } });
    const { to, session } = await comeBy(
      { email: 'new@seller.example', email_verified: true, name: 'Nora' },
      { of: own },
    );
    expect(to).toBe('/console/');
    const answer = await call(own.url, 'get', '/session', { cookie: session!.split(';')[0]! });
    expect(answer.body).toMatchObject({
      person: { email: 'new@seller.example', name: 'Nora', role: 'agent' },
      mustChangePassword: false,
    });
    expect(await comeBy({ email: 'other@seller.example', email_verified: false }, { of: own })).toMatchObject({
      session: undefined,
    });
    expect(inRecords(({ accounts }) => accounts.byEmail('other@seller.example'), own)).toBeUndefined();
    await own.stop();
  });
});

it('the sign-in page knows whether there is a provider', async () => {
  expect((await call(desk.url, 'get', '/ways-in')).body).toEqual({ oidc: true });
  const own = await startDesk();
  expect((await call(own.url, 'get', '/ways-in')).body).toEqual({ oidc: false });
  expect((await follow(`${own.url}/api/console/oidc/begin`)).headers.get('location')).toBe(
    '/console/?signIn=NoProvider',
  );
  await own.stop();
});
