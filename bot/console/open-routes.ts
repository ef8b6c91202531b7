import type { RequestHandler } from 'express';
import type { ZodType } from 'zod';
import { addFirstAdmin, type FirstAdminParts, firstAdminBody } from './first-admin.ts';
import { backFromOidc, beginOidc, type OidcParts } from './oidc-routes.ts';
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
export function openRoutes(parts: SignInParts & SessionCookie & FirstAdminParts & OidcParts): OpenRoute[] {
  const limits = signInLimits();
  const waysIn: RequestHandler = (_request, response) => void response.json({ oidc: parts.oidc !== undefined });
  return [
    { method: 'get', path: '/ways-in', handlers: [waysIn] },
    { method: 'post', path: '/session', body: signInBody, handlers: [...limits, signIn(parts)] },
    { method: 'post', path: '/first-admin', body: firstAdminBody, handlers: [...signInLimits(), addFirstAdmin(parts)] },
    { method: 'get', path: '/oidc/begin', handlers: [...signInLimits(), beginOidc(parts)] },
    { method: 'get', path: '/oidc/back', query: ['code', 'state', 'iss', 'error'], handlers: [backFromOidc(parts)] },
  ];
}
