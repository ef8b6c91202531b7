import type { Handle } from '../database/database.ts';
import { readFact, writeFact } from '../database/facts.ts';
import { type Account, AccountError, type Accounts } from './accounts.ts';
import { digestOf, newSecret } from './secrets.ts';

const FACT = 'first_admin';
export const FIRST_ADMIN_HOURS = 24;

/** The way in where nobody has an account yet: a secret that makes the first admin, once. Only its digest is stored. */
export function openFirstAdmin(handle: Handle, accounts: Accounts, random: (bytes: number) => Uint8Array) {
  const kept = () => JSON.parse(readFact(handle, FACT) ?? '{}') as { digest?: string; expires?: string };
  const nobody = () => accounts.list().length === 0;
  const add = handle.transaction((secret: string, person: Parameters<Accounts['add']>[0], at: string): Account => {
    const { digest, expires = '' } = kept();
    if (!nobody() || digest !== digestOf(secret) || expires <= at)
      throw new AccountError(
        'LinkOver',
        'This link was used or is over: ask for an account, or run npm run staff -- add.',
      );
    writeFact(handle, FACT, '{}');
    return accounts.add(person, { by: { id: 'first-admin-link', via: 'first-admin-link' }, at });
  });
  return {
    /**
     * Makes the secret, once in the life of a database; undefined where it was made before or somebody has an account.
     * @param at UTC ISO, by the real clock
     */
    secret(at: string): string | undefined {
      if (readFact(handle, FACT) !== undefined || !nobody()) return undefined;
      const secret = newSecret(random);
      const expires = new Date(Date.parse(at) + FIRST_ADMIN_HOURS * 3_600_000).toISOString();
      writeFact(handle, FACT, JSON.stringify({ digest: digestOf(secret), expires }));
      return secret;
    },
    /** Adds the first admin. @throws AccountError LinkOver where it was used, is over, wrong, or somebody has an account */
    add: (secret: string, person: { id: string; email: string; name: string; passwordHash: string }, at: string) =>
      add.immediate(secret, { ...person, role: 'admin', mustChange: false }, at),
    nobody,
  };
}
