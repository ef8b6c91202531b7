import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openDatabase } from '../../knowledge/database/database.ts';
import { openAccounts } from '../../knowledge/staff/accounts.ts';
import { openApiKeys } from '../../knowledge/staff/api-keys.ts';
import { openAuditLog } from '../../knowledge/staff/audit.ts';
import { isPassword } from '../../knowledge/staff/passwords.ts';

let data: string;
beforeAll(() => {
  data = mkdtempSync(join(tmpdir(), 'staff-'));
  cpSync(process.env.DESK_TEMPLATE!, data, { recursive: true });
});
afterAll(() => rmSync(data, { recursive: true, force: true }));

/** npm run staff -- …: what it said, and 'failed' where it did. */
function staff(line: string, input = ''): string {
  const run = spawnSync('node', ['scripts/run.mjs', 'scripts/staff.ts', ...line.split(' '), '--data', data], { input });
  return `${run.status === 0 ? '' : 'failed: '}${run.stdout}${run.stderr}`;
}
async function read<T>(of: (accounts: ReturnType<typeof openAccounts>) => T): Promise<T> {
  const database = openDatabase(join(data, 'desk.sqlite'));
  const found = of(openAccounts(database.handle));
  await database.close();
  return found;
}

it('adds somebody with a one-time password that fits and must be changed', async () => {
  const password = /shown this once: (\S{20})\n/.exec(staff('add --email Eva@x.example --role manager'))![1]!;
  const account = await read((accounts) => accounts.byEmail('eva@x.example'));
  expect(account).toMatchObject({ role: 'manager', active: true, mustChange: true, demo: false });
  expect(await isPassword(password, account!.passwordHash)).toBe(true);
});

it('takes a password from standard input, and none that is short', async () => {
  expect(staff('add --email bob@x.example --role agent --password-stdin', 'short\n')).toMatch(/^failed: .*at least 12/);
  expect(staff('add --email bob@x.example --role agent --password-stdin', 'a long password\n')).toMatch(/^Added bob/);
  const account = await read((accounts) => accounts.byEmail('bob@x.example'));
  expect(account!.mustChange).toBe(false);
  expect(await isPassword('a long password', account!.passwordHash)).toBe(true);
});

it.each([
  ['add --email eva@x.example --role agent', 'There is an account for eva@x.example already.'],
  ['add --email new@x.example --role boss', '"boss" is no role'],
  ['add --email nonsense --role agent', '"nonsense" is no e-mail address'],
  ['disable --email nobody@x.example', 'There is no account for "nobody@x.example"'],
  ['key --email bob@x.example', 'Say what the key is for'],
  ['dismiss', '"dismiss" is not known.'],
])('refuses: %s', (line, said) => {
  const answer = staff(line);
  expect(answer).toMatch(/^failed: /);
  expect(answer).toContain(said);
});

it('makes a key, changes a role, disables and enables; the audit log knows', async () => {
  const key = /shown this once: (\S+)/.exec(staff('key --email bob@x.example --label ERP'))![1]!;
  expect(staff('role --email bob@x.example --role manager')).toContain('bob@x.example is manager now.');
  expect(staff('disable --email bob@x.example')).toContain('bob@x.example is disabled.');
  expect(staff('list')).toMatch(/bob@x.example {2}bob {2}manager {2}disabled/);
  expect(staff('enable --email bob@x.example')).toContain('bob@x.example is enabled.');
  const database = openDatabase(join(data, 'desk.sqlite'));
  const { id } = openAccounts(database.handle).byEmail('bob@x.example')!;
  expect(openApiKeys(database.handle, () => new Uint8Array()).find(key)).toMatchObject({ staffId: id, label: 'ERP' });
  const log = openAuditLog(database.handle);
  expect(log.page(undefined, 4).map(({ act, actor }) => `${act} by ${actor}`)).toEqual([
    'staff-enable by command-line',
    'staff-disable by command-line',
    'staff-role by command-line',
    'api-key-add by command-line',
  ]);
  const { rows, head } = log.verify();
  await database.close();
  expect(staff('audit')).toContain(`${rows} rows, the last hash is ${head}`);
});
