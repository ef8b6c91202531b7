import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WRONG_TRIES } from '../../../bot/console/sign-in.ts';
import { openDatabase } from '../../../knowledge/database/database.ts';
import { openAuditLog } from '../../../knowledge/staff/audit.ts';
import { DEMO_PASSWORD, DEMO_STAFF } from '../../../knowledge/staff/demo-staff.ts';
import { startDesk } from '../../support/desk.ts';
import { addStaff, call, PASSWORD } from './staff.ts';

const SECRETS = {
  DIRECT_LINE_SECRET: 'a-direct-line-secret-of-its-own-0123456789',
  SHOP_JWT_SECRET: 'a-shop-jwt-secret-of-its-own-01234567890123',
};

type Desk = Awaited<ReturnType<typeof startDesk>>;
let desk: Desk;
beforeAll(async () => {
  desk = await startDesk();
});
afterAll(() => desk.stop());

const signIn = (email: string, password: string, url = desk.url) =>
  call(url, 'post', '/session', {}, { email, password });

function acts(of: Desk, subject: string): string[] {
  const database = openDatabase(join(of.dataDir, 'desk.sqlite'));
  const log = openAuditLog(database.handle);
  expect(log.verify().brokenAt).toBeUndefined();
  const found = log.page(undefined, 1000).filter((row) => row.subject === subject);
  void database.close();
  return found.map((row) => `${row.act} by ${row.actor} via ${row.via}`).reverse();
}

describe('signing in', () => {
  it('gives a cookie that no script reads, and a CSRF token; signing out ends both', async () => {
    const { id, email } = await addStaff(desk, 'agent');
    const answer = await signIn(` ${email.toUpperCase()} `, PASSWORD);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    const set = answer.headers.get('set-cookie')!;
    expect(set).toMatch(/^qm_console=[\w-]{43}; Path=\/api\/console; Max-Age=43200; HttpOnly; SameSite=Strict$/);
    expect(answer.body).toEqual({
      person: { id, email, name: 'Name of agent', role: 'agent' },
      mustChangePassword: false,
      csrf: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    const session = { cookie: set.split(';')[0]!, 'x-csrf-token': answer.body.csrf };
    expect((await call(desk.url, 'get', '/session', session)).body).toEqual(answer.body);
    const out = await call(desk.url, 'delete', '/session', session);
    expect(out.headers.get('set-cookie')).toMatch(/^qm_console=; .*Max-Age=0/);
    expect((await call(desk.url, 'get', '/session', session)).status).toBe(401);
    expect(acts(desk, id).slice(-2)).toEqual([`sign-in by ${id} via sign-in`, `sign-out by ${id} via session`]);
  });

  it('answers a wrong name as a wrong password, and notes only the latter', async () => {
    const { id, email } = await addStaff(desk, 'agent');
    const wrong = await signIn(email, 'not the password');
    const nobody = await signIn('nobody@seller.example', 'not the password');
    expect(wrong).toMatchObject({ status: 401, body: { error: { code: 'WrongPassword' } } });
    expect(nobody.body).toEqual(wrong.body);
    expect(acts(desk, id).at(-1)).toBe('sign-in-refused by nobody via sign-in');
  });

  it.each([[{}], [{ email: 'x' }], [{ email: 'x', password: 1 }], [['x']]])('refuses %j', async (body) => {
    expect(await call(desk.url, 'post', '/session', {}, body)).toMatchObject({ status: 400 });
  });

  it('marks the cookie for HTTPS where the desk is there by HTTPS', async () => {
    const own = await startDesk({ env: { TRUST_PROXY: '1' } });
    const body = { email: DEMO_STAFF[0].email, password: DEMO_PASSWORD };
    const answer = await call(own.url, 'post', '/session', { 'x-forwarded-proto': 'https' }, body);
    expect(answer.headers.get('set-cookie')).toMatch(/; Secure$/);
    await own.stop();
  });

  it('refuses too many wrong tries from one address, right ones too; a right one does not count', async () => {
    const own = await startDesk();
    const { email } = await addStaff(own, 'agent');
    for (let i = 0; i < 3; i++) expect((await signIn(email, PASSWORD, own.url)).status).toBe(200);
    for (let i = 0; i < WRONG_TRIES.address; i++)
      expect((await signIn(`${i}@seller.example`, 'wrong', own.url)).status).toBe(401);
    const answer = await signIn(email, PASSWORD, own.url);
    expect(answer).toMatchObject({ status: 429, body: { error: { code: 'TooManyTries' } } });
    await own.stop();
  });

  it('refuses too many wrong tries on one account, from however many addresses', async () => {
    const own = await startDesk({ env: { TRUST_PROXY: '1' } });
    const { email } = await addStaff(own, 'agent');
    const from = (n: number, password: string) =>
      call(own.url, 'post', '/session', { 'x-forwarded-for': `203.0.113.${n}` }, { email, password });
    for (let i = 0; i < WRONG_TRIES.account; i++) expect((await from(i, 'wrong')).status).toBe(401);
    expect((await from(200, PASSWORD)).status).toBe(429);
    await own.stop();
  });
});

describe('the demo accounts', () => {
  it.each(DEMO_STAFF)('$email signs in as $role', async ({ email, role }) => {
    expect((await signIn(email, DEMO_PASSWORD)).body).toMatchObject({ person: { role } });
  });
  it('stay as they are, and change no real account', async () => {
    const url = desk.url;
    const [agent, , admin] = DEMO_STAFF;
    const signedIn = async (email: string) => {
      const { headers, body } = await signIn(email, DEMO_PASSWORD);
      return { cookie: headers.get('set-cookie')!.split(';')[0]!, 'x-csrf-token': body.csrf };
    };
    const own = { current: DEMO_PASSWORD, next: 'another password' };
    const real = await addStaff(desk, 'agent');
    const asAgent = await signedIn(agent.email);
    const asAdmin = await signedIn(admin.email);
    for (const [path, method, headers, body] of [
      ['/password', 'put', asAgent, own],
      [`/staff/${agent.id}`, 'put', asAdmin, { active: false }],
      [`/staff/${agent.id}/password`, 'post', asAdmin, {}],
      [`/staff/${real.id}`, 'put', asAdmin, { role: 'admin' }],
      [`/staff/${real.id}/password`, 'post', asAdmin, {}],
      [`/staff/${agent.id}`, 'put', (await addStaff(desk, 'admin')).session, { active: false }],
    ] as const)
      expect(await call(url, method, path, headers, body), `${method} ${path}`).toMatchObject({
        status: 403,
        body: { error: { code: 'DemoAccount' } },
      });
    const added = await call(url, 'post', '/staff', asAdmin, { email: 'd@x.example', name: 'D', role: 'admin' });
    const { id } = added.body as unknown as { id: string };
    expect((await call(url, 'put', `/staff/${id}`, asAdmin, { active: false })).status).toBe(200);
    const database = openDatabase(join(desk.dataDir, 'desk.sqlite'));
    expect(database.handle.prepare('SELECT demo FROM staff WHERE id = ?').get(id)).toEqual({ demo: 1 });
    await database.close();
  });
  it('open nothing in production, by password, session or key', async () => {
    const own = await startDesk({ env: { NODE_ENV: 'production', ...SECRETS } });
    const [{ email }] = DEMO_STAFF;
    const demo = await addStaff(own, 'admin', { demo: true });
    const real = await addStaff(own, 'admin');
    expect((await signIn(email, DEMO_PASSWORD, own.url)).status).toBe(401);
    expect((await signIn(demo.email, PASSWORD, own.url)).status).toBe(401);
    expect((await call(own.url, 'get', '/session', demo.session)).status).toBe(401);
    expect((await call(own.url, 'get', '/session', demo.bearer)).status).toBe(401);
    expect((await call(own.url, 'get', '/session', real.bearer)).status).toBe(200);
    await own.stop();
  });
});

describe('accounts', () => {
  it('an admin adds somebody, who must choose a password of their own', async () => {
    const admin = await addStaff(desk, 'admin');
    const email = `new-${admin.id}@seller.example`;
    const added = await admin.call('post', '/staff', { email, name: 'New', role: 'manager' });
    expect(added).toMatchObject({ status: 201, body: { email, role: 'manager', mustChangePassword: true } });
    const again = await admin.call('post', '/staff', { email, name: 'New', role: 'agent' });
    expect(again).toMatchObject({ status: 409, body: { error: { code: 'EmailTaken' } } });
    const { id, oneTimePassword } = added.body as unknown as { id: string; oneTimePassword: string };
    const first = await signIn(email, oneTimePassword);
    expect(first.body.mustChangePassword).toBe(true);
    const session = {
      cookie: first.headers.get('set-cookie')!.split(';')[0]!,
      'x-csrf-token': first.body.csrf,
    };
    const change = (current: string, next: string) => call(desk.url, 'put', '/password', session, { current, next });
    expect((await change(oneTimePassword, 'short')).body.error).toEqual({
      code: 'BadArgument',
      message: 'The field next: must have at least 12 characters.',
    });
    expect((await change('wrong', 'my own password')).body.error.code).toBe('WrongPassword');
    expect((await change(oneTimePassword, oneTimePassword)).body.error.code).toBe('SamePassword');
    expect((await change(oneTimePassword, 'my own password')).status).toBe(200);
    expect((await call(desk.url, 'get', '/session', session)).status).toBe(401); // every session ended
    expect((await signIn(email, oneTimePassword)).status).toBe(401);
    expect((await signIn(email, 'my own password')).body.mustChangePassword).toBe(false);
    expect(acts(desk, id)).toEqual([
      `staff-add by ${admin.id} via session`,
      `sign-in by ${id} via sign-in`,
      `staff-password by ${id} via session`,
      'sign-in-refused by nobody via sign-in',
      `sign-in by ${id} via sign-in`,
    ]);
  });

  it('an admin changes a role and disables somebody; both count at once', async () => {
    const admin = await addStaff(desk, 'admin');
    const agent = await addStaff(desk, 'agent');
    expect((await agent.call('get', '/staff')).status).toBe(403);
    expect((await admin.call('put', `/staff/${agent.id}`, { role: 'manager' })).body.role).toBe('manager');
    expect((await agent.call('get', '/staff')).status).toBe(200);
    expect((await admin.call('put', `/staff/${agent.id}`, { active: false })).body.active).toBe(false);
    expect((await agent.call('get', '/staff')).status).toBe(401);
    expect((await call(desk.url, 'get', '/session', agent.bearer)).status).toBe(401);
    expect((await admin.call('put', '/staff/no-such', { active: false })).status).toBe(404);
  });
});

describe('API keys', () => {
  it('are shown once, act as their owner, and end when they are revoked', async () => {
    const agent = await addStaff(desk, 'agent');
    const made = await agent.call('post', '/api-keys', { label: 'ERP' });
    expect(made.status).toBe(201);
    const { id, key } = made.body as unknown as { id: string; key: string };
    const bearer = { authorization: `Bearer ${key}` };
    expect((await call(desk.url, 'get', '/session', bearer)).body).toMatchObject({
      person: { id: agent.id, role: 'agent' },
      csrf: null,
    });
    const listed = await agent.call('get', '/api-keys');
    expect(JSON.stringify(listed.body)).not.toContain(key.slice(3));
    expect(listed.body.keys).toHaveLength(2);
    const other = await addStaff(desk, 'manager');
    expect((await other.call('delete', `/api-keys/${id}`, {})).status).toBe(404);
    expect((await agent.call('delete', `/api-keys/${id}`, {})).status).toBe(200);
    expect((await call(desk.url, 'get', '/session', bearer)).status).toBe(401);
    expect(acts(desk, id)).toEqual([
      `api-key-add by ${agent.id} via session`,
      `api-key-revoke by ${agent.id} via session`,
    ]);
  });
});

it('the audit log is shown to admins, newest first, page by page', async () => {
  const admin = await addStaff(desk, 'admin');
  const { rows } = (await admin.call('get', '/audit')).body as unknown as { rows: { id: number; act: string }[] };
  expect(rows[0]).toMatchObject({ act: 'sign-in', actor: 'command-line', subject: admin.id, detail: {} });
  const before = (await admin.call('get', `/audit?before=${rows[0]!.id}`)).body as unknown as {
    rows: { id: number }[];
  };
  expect(before.rows[0]!.id).toBe(rows[0]!.id - 1);
});
