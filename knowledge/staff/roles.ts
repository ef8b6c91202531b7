import type { Database } from '../database/schema.ts';

/** Agents talk to buyers, managers decide as well, admins also keep the accounts. */
export type Role = Database['staff']['role'];

export const ROLES: readonly Role[] = ['agent', 'manager', 'admin'];

/** Whether somebody of this role may do what needs at least that one. */
export function mayActAs(role: Role, least: Role): boolean {
  return ROLES.indexOf(role) >= ROLES.indexOf(least);
}
