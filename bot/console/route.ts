import type { ZodType } from 'zod';
import type { Account } from '../../knowledge/staff/accounts.ts';
import type { Actor } from '../../knowledge/staff/audit.ts';
import type { Role } from '../../knowledge/staff/roles.ts';

/** A member of staff who asks, and by what. */
export interface SignedIn {
  account: Account;
  by: Actor;
  /** The session's secret; undefined where an API key asks. */
  session: string | undefined;
}

export interface Call<Body, Query extends string = never> {
  who: SignedIn;
  params: Readonly<Record<string, string>>;
  query: Readonly<Partial<Record<Query, string>>>;
  body: Body;
  at: string; // UTC ISO, by the real clock
}

export interface Answer {
  status?: number; // 200 where it is left out
  body: unknown;
  /** Instead of the body: a file to keep. */
  file?: { name: string; type: string; text: string | Buffer };
  /** The session's cookie is taken away. */
  signOut?: boolean;
}

/** One thing that staff may ask of the desk, and who may. */
export interface ConsoleRoute<Body = unknown, Query extends string = never> {
  method: 'get' | 'post' | 'put' | 'delete';
  path: string;
  /** The least role that may. */
  least: Role;
  /** Only a person who is signed in: a key cannot do it. */
  personOnly?: boolean;
  /** Open also while the password is still the one that somebody else gave. */
  beforePasswordChange?: boolean;
  body?: ZodType<Body>;
  /** What it reads of the query; nothing else of it comes to `run`. */
  query?: readonly Query[];
  run(call: Call<Body, Query>): Answer | Promise<Answer>;
}

/** Lets a route with a body and a query of its own stand in a list with others. */
export function route<Body, const Query extends string = never>(of: ConsoleRoute<Body, Query>): ConsoleRoute {
  return of as unknown as ConsoleRoute;
}
