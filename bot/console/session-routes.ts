import { z } from 'zod';
import { DEMO_STAFF } from '../../knowledge/staff/demo-staff.ts';
import { hashPassword, isPassword, LONGEST_PASSWORD, SHORTEST_PASSWORD } from '../../knowledge/staff/passwords.ts';
import { HttpError } from '../channels/http-error.ts';
import { type ConsoleRoute, route } from './route.ts';
import { sessionBody } from './sign-in.ts';
import type { SignInParts } from './who.ts';

/** One's own session and password. */
export function sessionRoutes(parts: SignInParts): ConsoleRoute[] {
  return [
    route({
      method: 'get',
      path: '/session',
      least: 'agent',
      beforePasswordChange: true,
      run: ({ who }) => ({ body: sessionBody(who.account, who.session) }),
    }),
    route({
      method: 'delete',
      path: '/session',
      least: 'agent',
      personOnly: true,
      beforePasswordChange: true,
      run({ who, at }) {
        parts.sessions.end(who.session!, { by: who.by, at });
        return { body: {}, signOut: true };
      },
    }),
    route({
      method: 'put',
      path: '/password',
      least: 'agent',
      personOnly: true,
      beforePasswordChange: true,
      body: z.object({
        current: z.string().max(LONGEST_PASSWORD),
        next: z
          .string()
          .min(SHORTEST_PASSWORD, `must have at least ${SHORTEST_PASSWORD} characters`)
          .max(LONGEST_PASSWORD),
      }),
      async run({ who, body, at }) {
        const { account, by } = who;
        if (DEMO_STAFF.some(({ id }) => id === account.id))
          throw new HttpError(403, 'DemoAccount', 'This password stays as it is in the demo.');
        if (!(await isPassword(body.current, parts.accounts.byEmail(account.email)?.passwordHash)))
          throw new HttpError(400, 'WrongPassword', 'The current password is wrong.');
        if (body.next === body.current)
          throw new HttpError(400, 'SamePassword', 'The new password must be another one than the current.');
        parts.accounts.setPassword(account.id, await hashPassword(body.next), false, { by, at });
        return { body: {}, signOut: true };
      },
    }),
  ];
}
