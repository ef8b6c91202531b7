import type { Handle } from '../database/database.ts';
import type { Stamp } from './accounts.ts';
import { openActs } from './audit.ts';
import { digestOf, newSecret } from './secrets.ts';

export const SESSION_HOURS = 12;

export type Sessions = ReturnType<typeof openSessions>;

/** Who is signed in to the console; only the digest of a session's secret is stored. */
export function openSessions(handle: Handle, random: (bytes: number) => Uint8Array) {
  const act = openActs(handle);
  const insert = handle.prepare(
    `INSERT INTO staff_session (digest, staff_id, created_at, expires_at) VALUES (?, ?, ?, ?)`,
  );
  const select = handle.prepare(`SELECT staff_id AS staffId FROM staff_session WHERE digest = ? AND expires_at > ?`);
  const remove = handle.prepare(`DELETE FROM staff_session WHERE digest = ?`);
  const removeOld = handle.prepare(`DELETE FROM staff_session WHERE expires_at <= ?`);
  return {
    /** Signs somebody in; gives the secret, which is nowhere else. */
    begin(staffId: string, { by, at }: Stamp): string {
      const secret = newSecret(random);
      const expires = new Date(Date.parse(at) + SESSION_HOURS * 3_600_000).toISOString();
      act({ actor: by, act: 'sign-in', subject: staffId }, at, () => {
        removeOld.run(at);
        insert.run(digestOf(secret), staffId, at, expires);
      });
      return secret;
    },
    /** Whose session it is, while it lasts. */
    staffOf: (secret: string, at: string): string | undefined =>
      (select.get(digestOf(secret), at) as { staffId: string } | undefined)?.staffId,
    end(secret: string, { by, at }: Stamp): void {
      act({ actor: by, act: 'sign-out', subject: by.id }, at, () => remove.run(digestOf(secret)));
    },
    /** A wrong password for somebody's account. */
    refused(staffId: string, { by, at }: Stamp): void {
      act({ actor: by, act: 'sign-in-refused', subject: staffId }, at, () => undefined);
    },
  };
}

/** What a page of the session sends along with each change: no other site can know it, and it says nothing of the secret. */
export function csrfOf(secret: string): string {
  return digestOf(`csrf:${secret}`);
}
