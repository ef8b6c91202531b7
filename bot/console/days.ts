import { HttpError } from '../channels/http-error.ts';

const DAY = /^\d{4}-\d\d-\d\d$/;

/**
 * A day of a query, undefined where it is not given.
 * @throws HttpError 400 where it is none
 */
export function dayOf(name: string, value: string | undefined): string | undefined {
  if (!value) return undefined;
  if (!DAY.test(value) || !Number.isFinite(Date.parse(value)))
    throw new HttpError(400, 'BadArgument', `The field ${name}: write a day as 2026-11-24.`);
  return value;
}
