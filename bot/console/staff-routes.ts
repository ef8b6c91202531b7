import { z } from 'zod';
import type { Account, Accounts } from '../../knowledge/staff/accounts.ts';
import { DEMO_STAFF } from '../../knowledge/staff/demo-staff.ts';
import { hashPassword, oneTimePassword } from '../../knowledge/staff/passwords.ts';
import { ROLES } from '../../knowledge/staff/roles.ts';
import { HttpError } from '../channels/http-error.ts';
import { type ConsoleRoute, route } from './route.ts';

const role = z.enum(ROLES as readonly [string, ...string[]] as readonly ['agent', 'manager', 'admin']);

export interface StaffParts {
  accounts: Accounts;
  newId(): string;
  random(bytes: number): Uint8Array;
}

/** The accounts of the staff. */
export function staffRoutes(parts: StaffParts): ConsoleRoute[] {
  const { accounts } = parts;
  return [
    route({
      method: 'get',
      path: '/staff',
      least: 'manager',
      run: () => ({ body: { staff: accounts.list().map(shown) } }),
    }),
    route({
      method: 'post',
      path: '/staff',
      least: 'admin',
      personOnly: true,
      body: z.object({ email: z.email('must be an e-mail address'), name: z.string().trim().min(1).max(100), role }),
      async run({ who, body, at }) {
        const password = oneTimePassword(parts.random);
        const passwordHash = await hashPassword(password);
        // What a demo account adds opens nothing outside the demo either.
        const person = { ...body, id: parts.newId(), passwordHash, demo: who.account.demo };
        const account = accounts.add(person, { by: who.by, at });
        return { status: 201, body: { ...shown(account), oneTimePassword: password } };
      },
    }),
    route({
      method: 'put',
      path: '/staff/:id',
      least: 'admin',
      personOnly: true,
      body: z.object({ role: role.optional(), active: z.boolean().optional() }),
      run({ who, params, body, at }) {
        const id = params.id!;
        let account = changeable(accounts.account(id), who.account);
        const stamp = { by: who.by, at };
        if (body.role && body.role !== account.role) account = accounts.setRole(id, body.role, stamp);
        if (body.active !== undefined && body.active !== account.active)
          account = accounts.setActive(id, body.active, stamp);
        return { body: shown(account) };
      },
    }),
    route({
      method: 'post',
      path: '/staff/:id/password',
      least: 'admin',
      personOnly: true,
      async run({ who, params, at }) {
        const account = changeable(accounts.account(params.id!), who.account);
        const password = oneTimePassword(parts.random);
        accounts.setPassword(account.id, await hashPassword(password), true, { by: who.by, at });
        return { body: { oneTimePassword: password } };
      },
    }),
  ];
}

/** The demo's own accounts stay as they are for the next visitor, and a demo account changes no real one. */
function changeable(account: Account | undefined, by: Account): Account {
  if (!account) throw new HttpError(404, 'NoSuchAccount', 'There is no such account.');
  if (DEMO_STAFF.some(({ id }) => id === account.id) || (by.demo && !account.demo))
    throw new HttpError(403, 'DemoAccount', 'This account stays as it is in the demo.');
  return account;
}

function shown({ id, email, name, role, active, mustChange, createdAt }: Account): object {
  return { id, email, name, role, active, mustChangePassword: mustChange, createdAt };
}
