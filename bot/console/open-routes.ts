import type { RequestHandler } from 'express';
import type { ZodType } from 'zod';
import type { ConsoleRoute } from './route.ts';
import { type SessionCookie, signIn, signInBody, signInLimits } from './sign-in.ts';
import type { SignInParts } from './who.ts';

/** A route for whoever is not signed in yet. */
export interface OpenRoute extends Pick<ConsoleRoute, 'method' | 'path'> {
  body?: ZodType;
  query?: readonly string[];
  handlers: RequestHandler[];
}

/** The ways in. */
export function openRoutes(parts: SignInParts & SessionCookie): OpenRoute[] {
  return [{ method: 'post', path: '/session', body: signInBody, handlers: [...signInLimits(), signIn(parts)] }];
}
