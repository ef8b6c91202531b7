import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decodeJwt } from 'jose';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';

// Each call is a process of its own.
vi.setConfig({ testTimeout: 60_000 });

let folder: string;
let data: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'records-'));
  data = join(folder, 'data');
  const write = (name: string, lines: string[]) => writeFileSync(join(folder, name), `${lines.join('\n')}\n`);
  write('companies.csv', ['company,name,country,currency', 'bakery,Bakery Jansen,NL,EUR']);
  write('contacts.csv', ['contact,company,name,email,role', 'anna,bakery,Anna Jansen,anna@bakery.example,buyer']);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** npm run NAME -- …: what it said, and 'failed' where it did. */
function script(name: string, ...args: string[]): string {
  const env = { ...process.env, NODE_ENV: 'test' };
  const run = spawnSync('node', ['scripts/run.mjs', `scripts/${name}.ts`, ...args, '--data', data], { env });
  return `${run.status === 0 ? '' : 'failed: '}${run.stdout}${run.stderr}`;
}

it('there is nobody to sign in before the import', () => {
  expect(script('token', '--company', 'bakery')).toMatch(
    /^failed: There is no database in .*import your records first/,
  );
});

it.each([
  [[], 'Say which files or folders'],
  [['nowhere.csv'], 'nowhere.csv'],
  [['x.csv', '--kind', 'cats'], '"cats" is no kind of record'],
  [['x.csv', '--as-of', 'tomorrow'], '"tomorrow" is no day'],
])('import %j says what to do', (args, says) => {
  const said = script('import', ...args);
  expect(said).toMatch(/^failed: /);
  expect(said).toContain(says);
});

it('imports a folder, and signs in whom it holds', () => {
  expect(script('import', folder)).not.toMatch(/^failed/);
  const said = script('token', '--company', 'bakery');
  expect(said).toContain('Signs in as Anna Jansen of Bakery Jansen');
  const assertion = /#sign-in=(\S+)/.exec(said)![1]!;
  const { exp, sub } = decodeJwt(assertion);
  expect(sub).toBe('anna');
  expect(exp! - Date.now() / 1000).toBeLessThanOrEqual(300);
});

it.each([
  [[], 'Say for which company'],
  [['--company', 'nobody'], 'There is no company nobody'],
  [['--company', 'bakery', '--contact', 'eva'], 'has no contact eva: there are anna'],
])('token %j says what to do', (args, says) => {
  const said = script('token', ...args);
  expect(said).toMatch(/^failed: /);
  expect(said).toContain(says);
});
