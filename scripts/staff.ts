// npm run staff -- add --email EMAIL --role ROLE … : the accounts of the seller's staff; see docs/console-api.md
import { randomBytes, randomUUID } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openDatabase } from '../knowledge/database/database.ts';
import { type Account, type Accounts, openAccounts } from '../knowledge/staff/accounts.ts';
import { openApiKeys } from '../knowledge/staff/api-keys.ts';
import { openAuditLog } from '../knowledge/staff/audit.ts';
import { CODE_MINUTES, openLinks } from '../knowledge/staff/links.ts';
import { hashPassword, oneTimePassword, SHORTEST_PASSWORD } from '../knowledge/staff/passwords.ts';
import { ROLES, type Role } from '../knowledge/staff/roles.ts';

const USAGE = `npm run staff -- add --email EMAIL --role ${ROLES.join('|')} [--name NAME] [--password-stdin]
npm run staff -- list | audit
npm run staff -- disable|enable --email EMAIL
npm run staff -- role --email EMAIL --role ROLE
npm run staff -- password --email EMAIL [--password-stdin]
npm run staff -- --link NAME   (a code that links NAME's account in Teams or Slack)
npm run staff -- key --email EMAIL --label LABEL
All take --data DIR (else DATA_DIR, else ./data).`;

const by = { id: 'command-line', via: 'command-line' };

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      ...{ email: { type: 'string' }, role: { type: 'string' }, name: { type: 'string' }, label: { type: 'string' } },
      link: { type: 'string' },
      ...{ data: { type: 'string' }, 'password-stdin': { type: 'boolean', default: false } },
    } as const,
  });
  const command = values.link === undefined ? positionals[0] : 'link';
  const stamp = { by, at: new Date().toISOString() };
  const file = join(values.data ?? (process.env.DATA_DIR || './data'), 'desk.sqlite');
  if (!existsSync(file))
    throw new Error(`There is no ${file}: start the desk or import records first, or say where with --data.`);
  const database = openDatabase(file);
  const accounts = openAccounts(database.handle);
  const whom = () => find(accounts, values.email);
  const fromStdin = values['password-stdin'];
  try {
    switch (command) {
      case 'add': {
        const email = values.email ?? '';
        if (!/^\S+@\S+\.\S+$/.test(email)) throw new Error(`"${email}" is no e-mail address: write --email EMAIL.`);
        const { password, said } = choosePassword(fromStdin);
        const account = accounts.add(
          {
            ...{ id: randomUUID(), email, name: values.name ?? email.split('@')[0]!, role: asRole(values.role) },
            ...{ passwordHash: await hashPassword(password), mustChange: !fromStdin },
          },
          stamp,
        );
        return console.log(`Added ${account.email} (${account.role}) in ${file}.${said}`);
      }
      case 'list':
        for (const { email, name, role, active, demo } of accounts.list())
          console.log(`${email}  ${name}  ${role}${active ? '' : '  disabled'}${demo ? '  demo' : ''}`);
        return;
      case 'disable':
      case 'enable': {
        const { email } = accounts.setActive(whom().id, command === 'enable', stamp);
        return console.log(`${email} is ${command}d.`);
      }
      case 'role': {
        const { email, role } = accounts.setRole(whom().id, asRole(values.role), stamp);
        return console.log(`${email} is ${role} now.`);
      }
      case 'password': {
        const { password, said } = choosePassword(fromStdin);
        const { id, email } = whom();
        accounts.setPassword(id, await hashPassword(password), !fromStdin, stamp);
        return console.log(`${email} has a new password and is signed out everywhere.${said}`);
      }
      case 'key': {
        if (!values.label) throw new Error('Say what the key is for: write --label LABEL.');
        const { id, email } = whom();
        const keys = openApiKeys(database.handle, randomBytes);
        const key = keys.add({ id: randomUUID(), staffId: id, label: values.label }, stamp);
        return console.log(`A key of ${email}, shown this once: ${key}`);
      }
      case 'link': {
        const { id, name } = called(accounts, values.link!);
        const { code } = openLinks(database.handle, randomBytes).newCode(id, stamp);
        return console.log(
          `${name} writes this to the desk in Teams or Slack within ${CODE_MINUTES} minutes: link ${code}`,
        );
      }
      case 'audit': {
        const { rows, head, brokenAt } = openAuditLog(database.handle).verify();
        if (brokenAt !== undefined) throw new Error(`The audit log was changed: row ${brokenAt} does not fit.`);
        return console.log(`The audit log is whole: ${rows} rows, the last hash is ${head}.`);
      }
      default:
        throw new Error(command ? `"${command}" is not known.` : 'Say what to do.');
    }
  } finally {
    await database.close();
  }
}

function choosePassword(fromStdin: boolean): { password: string; said: string } {
  if (!fromStdin) {
    const password = oneTimePassword(randomBytes);
    return { password, said: `\nOne-time password, shown this once: ${password}` };
  }
  const password = readFileSync(0, 'utf8').replace(/\r?\n$/, '');
  if (password.length < SHORTEST_PASSWORD)
    throw new Error(`A password must have at least ${SHORTEST_PASSWORD} characters.`);
  return { password, said: '' };
}

function asRole(role: string | undefined): Role {
  const found = ROLES.find((known) => known === role);
  if (!found) throw new Error(`"${role ?? ''}" is no role: write --role ${ROLES.join('|')}.`);
  return found;
}

function find(accounts: Accounts, email: string | undefined): Account {
  const account = email === undefined ? undefined : accounts.byEmail(email);
  if (!account) throw new Error(`There is no account for "${email ?? ''}": write --email EMAIL.`);
  return account;
}

/** Somebody by their name or e-mail address. */
function called(accounts: Accounts, name: string): Account {
  const said = name.trim().toLowerCase();
  const found = accounts.list().filter((one) => one.email === said || one.name.toLowerCase() === said);
  if (found.length !== 1)
    throw new Error(
      found.length ? `There are several called "${name}": write the e-mail address.` : `Nobody is called "${name}".`,
    );
  return found[0]!;
}

main().catch((error: unknown) => {
  console.error(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
  process.exitCode = 1;
});
