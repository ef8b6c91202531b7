import type { RequestHandler } from 'express';
import { z } from 'zod';
import { AccountError } from '../../knowledge/staff/accounts.ts';
import type { openFirstAdmin } from '../../knowledge/staff/first-admin.ts';
import { hashPassword, LONGEST_PASSWORD, SHORTEST_PASSWORD } from '../../knowledge/staff/passwords.ts';
import { HttpError } from '../channels/http-error.ts';
import { type SessionCookie, startSession } from './sign-in.ts';
import type { SignInParts } from './who.ts';

export const firstAdminBody = z.object({
  secret: z.string().max(100),
  email: z.email('must be an e-mail address'),
  name: z.string().trim().min(1).max(100),
  password: z
    .string()
    .min(SHORTEST_PASSWORD, `must have at least ${SHORTEST_PASSWORD} characters`)
    .max(LONGEST_PASSWORD),
});

export interface FirstAdminParts {
  firstAdmin: ReturnType<typeof openFirstAdmin>;
  newId(): string;
}

/** `POST /first-admin`: whoever has the link of the first start becomes the first admin, and is signed in. */
export function addFirstAdmin(parts: FirstAdminParts & SignInParts & SessionCookie): RequestHandler {
  return async (request, response) => {
    const parsed = firstAdminBody.safeParse(request.body);
    if (!parsed.success) {
      const issue = parsed.error.issues[0];
      throw new HttpError(400, 'BadArgument', `The field ${issue?.path.join('.') || 'body'}: ${issue?.message}.`);
    }
    const { secret, password, ...person } = parsed.data;
    const passwordHash = await hashPassword(password);
    try {
      const account = parts.firstAdmin.add(
        secret,
        { ...person, id: parts.newId(), passwordHash },
        parts.clock().toISOString(),
      );
      response.status(201).json(startSession(parts, account, 'first-admin-link', request, response));
    } catch (error) {
      throw error instanceof AccountError ? new HttpError(403, error.code, error.message) : error;
    }
  };
}
