import { randomBytes } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { type OpenDatabase, openDatabase } from '../../../knowledge/database/database.ts';
import { type Accounts, openAccounts } from '../../../knowledge/staff/accounts.ts';
import { openApiKeys } from '../../../knowledge/staff/api-keys.ts';
import { openAuditLog } from '../../../knowledge/staff/audit.ts';
import { hashPassword, isPassword, oneTimePassword } from '../../../knowledge/staff/passwords.ts';
import { mayActAs, type ROLES } from '../../../knowledge/staff/roles.ts';
import { openSessions } from '../../../knowledge/staff/sessions.ts';

const AT = '2026-11-24T09:00:00.000Z';
const stamp = { by: { id: 'boss', via: 'session' }, at: AT };
let database: OpenDatabase;
let accounts: Accounts;
beforeEach(() => {
  database = openDatabase(':memory:');
  accounts = openAccounts(database.handle);
});
const add = (id: string, role: (typeof ROLES)[number] = 'agent', demo = false) =>
  accounts.add({ id, email: `${id}@x.example`, name: id, role, passwordHash: 'hash', demo }, stamp);
const acts = () =>
  openAuditLog(database.handle)
    .page()
    .map((row) => `${row.act} ${row.subject}`)
    .reverse();
const stored = () => JSON.stringify(database.handle.prepare('SELECT * FROM staff_session, api_key').all());

describe('roles', () => {
  it.each([
    ['agent', 'agent', true],
    ['agent', 'manager', false],
    ['manager', 'agent', true],
    ['manager', 'admin', false],
    ['admin', 'manager', true],
  ] as const)('%s may do what needs %s: %s', (role, least, may) => expect(mayActAs(role, least)).toBe(may));
});

describe('passwords', () => {
  it('are kept as argon2id with a salt of their own, and only the right one fits', async () => {
    const [one, two] = await Promise.all([hashPassword('correct horse'), hashPassword('correct horse')]);
    expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(one).not.toBe(two);
    expect(await isPassword('correct horse', one)).toBe(true);
    expect(await isPassword('correct horsf', one)).toBe(false);
  });
  it('fit nobody where there is no account, even the one that stands in for it', async () => {
    expect(await isPassword('nobody has this password', undefined)).toBe(false);
  });
  it('for one time are 20 characters that are not mistaken for each other, each as likely', () => {
    let next = 0;
    const counting = (bytes: number) => Uint8Array.from({ length: bytes }, () => next++ % 228);
    const seen = new Map<string, number>();
    for (let i = 0; i < 57; i++) for (const c of oneTimePassword(counting)) seen.set(c, (seen.get(c) ?? 0) + 1);
    expect([...seen.keys()].join('')).not.toMatch(/[0O1Il]/);
    expect([...seen.values()]).toEqual(Array(57).fill(20));
    const bytes = [Array(20).fill(228), Array(20).fill(255), Array(20).fill(0)];
    expect(oneTimePassword(() => Uint8Array.from(bytes.shift()!))).toBe('A'.repeat(20));
  });
});

describe('accounts', () => {
  it('are found whatever the case of the e-mail address, and have it once', () => {
    add('eva');
    expect(accounts.byEmail(' EVA@x.Example ')?.id).toBe('eva');
    expect(() =>
      accounts.add({ ...accounts.byEmail('eva@x.example')!, id: 'other', email: 'Eva@X.example' }, stamp),
    ).toThrow('There is an account for eva@x.example already.');
    expect(acts()).toEqual(['staff-add eva']); // what was refused is in no log
  });

  const LAST: [what: string, run: () => unknown][] = [
    ['disabled', () => accounts.setActive('root', false, stamp)],
    ['made a manager', () => accounts.setRole('root', 'manager', stamp)],
  ];
  it.each(LAST)('the last admin is not %s', (_what, run) => {
    add('root', 'admin');
    add('demo', 'admin', true); // opens nothing outside the demo, so it does not count
    add('gone', 'admin');
    accounts.setActive('gone', false, stamp);
    expect(run).toThrow('last admin');
    expect(accounts.account('root')).toMatchObject({ role: 'admin', active: true });
    add('second', 'admin');
    run();
    expect(acts().filter((act) => act.endsWith('root'))).toHaveLength(2);
  });

  it('signs out everywhere who is disabled or has a new password', () => {
    const sessions = openSessions(database.handle, randomBytes);
    add('eva');
    for (const end of [
      () => accounts.setPassword('eva', 'other', true, stamp),
      () => accounts.setActive('eva', false, stamp),
    ]) {
      const secret = sessions.begin('eva', stamp);
      expect(sessions.staffOf(secret, AT)).toBe('eva');
      end();
      expect(sessions.staffOf(secret, AT)).toBeUndefined();
    }
    expect(() => accounts.setPassword('nobody', 'x', true, stamp)).toThrow('no such account');
  });
});

describe('secrets', () => {
  it('of sessions last 12 hours, end at signing out, and are not in the database', () => {
    const sessions = openSessions(database.handle, randomBytes);
    const secret = sessions.begin('eva', stamp);
    expect(sessions.staffOf(secret, '2026-11-24T20:59:59.000Z')).toBe('eva');
    expect(sessions.staffOf(secret, '2026-11-24T21:00:00.000Z')).toBeUndefined();
    expect(sessions.staffOf(`${secret}x`, AT)).toBeUndefined();
    sessions.end(secret, stamp);
    expect(sessions.staffOf(secret, AT)).toBeUndefined();
    sessions.begin('eva', { ...stamp, at: '2026-11-26T09:00:00.000Z' });
    expect(stored()).not.toContain(secret);
  });
  it('of API keys open until they are revoked, and are not in the database', () => {
    const keys = openApiKeys(database.handle, randomBytes);
    const key = keys.add({ id: 'k', staffId: 'eva', label: 'ERP' }, stamp);
    openSessions(database.handle, randomBytes).begin('eva', stamp);
    expect(key).toMatch(/^qm_[\w-]{43}$/);
    expect(keys.find(key)).toMatchObject({ id: 'k', staffId: 'eva', label: 'ERP' });
    expect(keys.find(key.slice(3))).toBeUndefined();
    expect(stored()).toContain('ERP');
    expect(stored()).not.toContain(key.slice(3));
    keys.revoke('k', stamp);
    expect(keys.find(key)).toBeUndefined();
    expect(acts()).toEqual(['api-key-add k', 'sign-in eva', 'api-key-revoke k']);
  });
});
