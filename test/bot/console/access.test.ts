import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { consoleRoutes } from '../../../bot/console/routes.ts';
import { DEFAULT_RULE } from '../../../knowledge/alerts/rules.ts';
import type { Role } from '../../../knowledge/staff/roles.ts';
import { startDesk } from '../../support/desk.ts';
import { addStaff, call, type Staff } from './staff.ts';

const ROLES = ['agent', 'manager', 'admin'] as const;

/** Every route: who may, and whether a key may; the body is one that a route takes as valid. */
const ROUTES: [method: string, path: string, may: readonly Role[], by: 'key too' | 'person only', body?: object][] = [
  ['get', '/session', ROLES, 'key too'],
  ['delete', '/session', ROLES, 'person only'],
  ['put', '/password', ROLES, 'person only', { current: 'x', next: 'a new password' }],
  ['get', '/approvals', ROLES, 'key too'],
  ['get', '/approvals/:id', ROLES, 'key too'],
  ['post', '/approvals/:id/approve', ['manager', 'admin'], 'key too', {}],
  ['post', '/approvals/:id/decline', ['manager', 'admin'], 'key too', { note: 'no' }],
  ['post', '/approvals/:id/ask', ROLES, 'key too', { question: 'why?' }],
  ['get', '/conversations', ROLES, 'key too'],
  ['get', '/conversations/:id', ROLES, 'key too'],
  ['post', '/conversations/:id/take', ROLES, 'key too', {}],
  ['post', '/conversations/:id/hand-back', ROLES, 'key too', {}],
  ['post', '/conversations/:id/close', ROLES, 'key too'],
  ['post', '/conversations/:id/replies', ROLES, 'key too', { text: 'hello' }],
  ['post', '/conversations/:id/notes', ROLES, 'key too', { text: 'hello' }],
  ['get', '/conversations/:id/attachments/:attachment', ROLES, 'key too'],
  ['get', '/drafts', ROLES, 'key too'],
  ['put', '/conversations/:id/draft', ROLES, 'key too', { text: 'Hel' }],
  ['post', '/conversations/:id/snooze', ROLES, 'key too', { until: null }],
  ['get', '/conversations/:id/suggestion', ROLES, 'key too'],
  ['get', '/held-replies', ROLES, 'key too'],
  ['delete', '/held-replies/:id', ROLES, 'key too'],
  ['get', '/canned-replies', ROLES, 'key too'],
  ['post', '/canned-replies', ROLES, 'key too', { title: '', text: '' }],
  ['put', '/canned-replies/:id', ROLES, 'key too', { title: 'x', text: 'y' }],
  ['delete', '/canned-replies/:id', ROLES, 'key too'],
  ['get', '/figures', ROLES, 'key too'],
  ['get', '/conversations/:id/export', ROLES, 'key too'],
  ['get', '/export/messages', ['manager', 'admin'], 'key too'],
  ['get', '/search', ROLES, 'key too'],
  ['get', '/companies/:id', ROLES, 'key too'],
  ['get', '/models', ROLES, 'key too'],
  ['get', '/articles', ROLES, 'key too'],
  ['get', '/articles/:id', ROLES, 'key too'],
  ['get', '/articles/:id/compare', ROLES, 'key too'],
  ['get', '/articles/:id/effect', ROLES, 'key too'],
  ['post', '/articles/:id/effect', ROLES, 'key too', { language: 'en', version: 999 }],
  ['put', '/articles/:id/draft', ROLES, 'key too', { language: 'en', title: 'T', body: 'B', verified: '2026-11-01' }],
  ['post', '/articles/:id/publish', ['manager', 'admin'], 'key too', { language: 'en', version: 999 }],
  ['post', '/articles/:id/rollback', ['manager', 'admin'], 'key too', { language: 'en', version: 999 }],
  ['post', '/article-import', ROLES, 'key too', { files: [{ name: 'a.md', text: '' }] }],
  ['get', '/article-export', ROLES, 'key too'],
  ['get', '/foresight/buyers', ROLES, 'key too'],
  ['get', '/foresight/companies/:id', ROLES, 'key too'],
  ['get', '/foresight/orders', ['manager', 'admin'], 'key too'],
  ['get', '/foresight/stock', ['manager', 'admin'], 'key too'],
  ['get', '/foresight/market', ['manager', 'admin'], 'key too'],
  ['get', '/foresight/suggestions', ['manager', 'admin'], 'key too'],
  ['get', '/staff', ['manager', 'admin'], 'key too'],
  ['post', '/staff', ['admin'], 'person only', { email: 'x', name: 'x', role: 'agent' }],
  ['put', '/staff/:id', ['admin'], 'person only', { active: true }],
  ['post', '/staff/:id/password', ['admin'], 'person only'],
  ['get', '/channel-accounts', ROLES, 'key too'],
  ['get', '/alert-rules', ROLES, 'key too'],
  ['put', '/alert-rules', ROLES, 'key too', DEFAULT_RULE],
  ['post', '/link-code', ROLES, 'person only'],
  ['delete', '/channel-accounts/:channel/:id', ROLES, 'key too'],
  ['get', '/companies', ['manager', 'admin'], 'key too'],
  ['get', '/staff/:id/companies', ['manager', 'admin'], 'key too'],
  ['put', '/staff/:id/companies', ['manager', 'admin'], 'key too', { companies: [] }],
  ['get', '/api-keys', ROLES, 'key too'],
  ['post', '/api-keys', ROLES, 'person only', { label: 'ERP' }],
  ['delete', '/api-keys/:id', ROLES, 'key too'],
  ['get', '/settings', ['admin'], 'key too'],
  ['get', '/audit/check', ['admin'], 'key too'],
  ['get', '/webhooks', ['admin'], 'key too'],
  ['post', '/webhooks', ['admin'], 'person only', { url: 'http://x', events: [] }],
  ['put', '/webhooks/:id', ['admin'], 'person only', { active: false }],
  ['delete', '/webhooks/:id', ['admin'], 'person only'],
  ['post', '/webhooks/:id/test', ['admin'], 'person only'],
  ['get', '/webhooks/:id/deliveries', ['admin'], 'key too'],
  ['get', '/teaching', ROLES, 'key too'],
  ['get', '/teaching-publish', ROLES, 'key too'],
  ['post', '/teaching-publish', ['manager', 'admin'], 'key too', { tryOnly: true }],
  ['post', '/teaching-use', ['manager', 'admin'], 'key too', { version: 'no-such' }],
  ['get', '/teaching/lessons', ROLES, 'key too'],
  ['post', '/teaching/:id/decide', ROLES, 'key too', { lesson: { kind: 'out-of-scope' } }],
  ['delete', '/teaching/lessons/:id', ROLES, 'key too'],
  ['post', '/conversations/:id/wrong', ROLES, 'key too', { sequence: 2 }],
  ['get', '/audit', ['admin'], 'key too'],
];

let desk: Awaited<ReturnType<typeof startDesk>>;
beforeAll(async () => {
  desk = await startDesk();
});
afterAll(() => desk.stop());

const ask = (method: string, path: string, headers: Record<string, string>, body?: object) =>
  call(desk.url, method, path.replace(':id', 'no-such'), headers, method === 'get' ? undefined : (body ?? {}));

/** Let in: what is answered then is the route's own (200, or 404 as there is nothing of that number, or 400). */
function expectIn(answer: { status: number; body: { error?: { code: string } } }) {
  expect([200, 201, 202, 400, 404]).toContain(answer.status);
  if (answer.status === 404) expect(answer.body.error!.code).toMatch(/^NoSuch/);
}
function expectOut(answer: { status: number; body: unknown }, status: number, code: string) {
  expect(answer.status).toBe(status);
  expect(answer.body).toEqual({ error: { code, message: expect.stringMatching(/\w.{10}/) } });
}

it('the table holds every route that there is', () => {
  const there = consoleRoutes({} as never).map((route) => `${route.method} ${route.path}`);
  expect(ROUTES.map(([method, path]) => `${method} ${path}`).sort()).toEqual(there.sort());
});

describe.each(ROUTES)('%s %s', (method, path, may, by, body) => {
  it('is closed to somebody who is not signed in, or by something made up', async () => {
    expectOut(await ask(method, path, {}, body), 401, 'NotSignedIn');
    expectOut(await ask(method, path, { cookie: 'qm_console=made-up' }, body), 401, 'NotSignedIn');
    expectOut(await ask(method, path, { authorization: 'Bearer qm_made-up' }, body), 401, 'BadKey');
    expectOut(await ask(method, path, { authorization: 'Bearer' }, body), 401, 'BadKey');
    const { directLineSecret } = desk.config;
    expectOut(await ask(method, path, { authorization: `Bearer ${directLineSecret}` }, body), 401, 'BadKey');
  });

  it.each(ROLES)('%s', async (role) => {
    const person = await addStaff(desk, role);
    const withKey = await ask(method, path, person.bearer, body);
    if (by === 'person only') expectOut(withKey, 403, 'PersonNeeded');
    else if (may.includes(role)) expectIn(withKey);
    else expectOut(withKey, 403, 'RoleTooLow');
    const signedIn = await ask(method, path, person.session, body);
    if (may.includes(role)) expectIn(signedIn);
    else expectOut(signedIn, 403, 'RoleTooLow');
  });

  it('is closed to a disabled admin, to a session that is over and to a revoked key', async () => {
    for (const [sql, of] of [
      ["UPDATE staff SET status = 'disabled' WHERE id = ?", (p: Staff) => p.id],
      ["UPDATE staff_session SET expires_at = '2026-11-24T10:00:00.000Z' WHERE staff_id = ?", (p: Staff) => p.id],
      ["UPDATE api_key SET revoked_at = '2026-11-24T10:00:00.000Z' WHERE id = ?", (p: Staff) => p.keyId],
    ] as const) {
      const person = await addStaff(desk, 'admin');
      write(sql, of(person));
      if (!sql.includes('api_key')) expectOut(await ask(method, path, person.session, body), 401, 'NotSignedIn');
      if (!sql.includes('session')) expectOut(await ask(method, path, person.bearer, body), 401, 'BadKey');
    }
  });

  it('is closed until a given password is changed, except for one’s own session and password', async () => {
    const person = await addStaff(desk, 'admin', { mustChange: true });
    const answer = await ask(method, path, person.session, body);
    if (path === '/session' || path === '/password') expectIn(answer);
    else expectOut(answer, 403, 'PasswordChangeNeeded');
  });

  if (method !== 'get')
    it('needs the CSRF token of this very session, and comes from no other page', async () => {
      const person = await addStaff(desk, 'admin');
      const other = await addStaff(desk, 'admin');
      const { cookie } = person;
      expectOut(await ask(method, path, { cookie }, body), 403, 'BadCsrfToken');
      expectOut(await ask(method, path, { cookie, 'x-csrf-token': other.csrf }, body), 403, 'BadCsrfToken');
      const origin = 'https://shop.example.com';
      expectOut(await ask(method, path, { ...person.session, origin }, body), 403, 'OriginNotAllowed');
      expectIn(await ask(method, path, { ...person.session, origin: desk.url }, body));
    });
});

function write(sql: string, id: string): void {
  const database = new Database(join(desk.dataDir, 'desk.sqlite'));
  expect(database.prepare(sql).run(id).changes).toBe(1);
  database.close();
}
