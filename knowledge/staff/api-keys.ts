import type { Handle } from '../database/database.ts';
import type { Stamp } from './accounts.ts';
import { openActs } from './audit.ts';
import { digestOf, newSecret } from './secrets.ts';

/** So that a key is known as one wherever it turns up. */
const PREFIX = 'qm_';

export interface ApiKey {
  id: string;
  staffId: string;
  label: string;
  createdAt: string;
  revokedAt: string | null;
}

export type ApiKeys = ReturnType<typeof openApiKeys>;

/** Keys for programs that act as a member of staff, with that person's role; shown once, stored as a digest. */
export function openApiKeys(handle: Handle, random: (bytes: number) => Uint8Array) {
  const act = openActs(handle);
  const select = `SELECT id, staff_id AS staffId, label, created_at AS createdAt, revoked_at AS revokedAt FROM api_key`;
  const insert = handle.prepare(
    `INSERT INTO api_key (id, staff_id, label, digest, created_at, revoked_at) VALUES (?, ?, ?, ?, ?, NULL)`,
  );
  const byDigest = handle.prepare(`${select} WHERE digest = ? AND revoked_at IS NULL`);
  const byId = handle.prepare(`${select} WHERE id = ?`);
  const byStaff = handle.prepare(`${select} WHERE staff_id = ? ORDER BY created_at DESC`);
  const revoke = handle.prepare(`UPDATE api_key SET revoked_at = ? WHERE id = ? AND revoked_at IS NULL`);
  return {
    /** Makes a key; gives the key itself, which is nowhere else. */
    add({ id, staffId, label }: { id: string; staffId: string; label: string }, { by, at }: Stamp): string {
      const key = PREFIX + newSecret(random);
      act({ actor: by, act: 'api-key-add', subject: id, detail: { staff: staffId } }, at, () =>
        insert.run(id, staffId, label, digestOf(key), at),
      );
      return key;
    },
    /** The key as it is recorded, while it is not revoked. */
    find: (key: string): ApiKey | undefined =>
      key.startsWith(PREFIX) ? (byDigest.get(digestOf(key)) as ApiKey | undefined) : undefined,
    key: (id: string) => byId.get(id) as ApiKey | undefined,
    of: (staffId: string) => byStaff.all(staffId) as ApiKey[],
    /** Ends a key, once. */
    revoke(id: string, { by, at }: Stamp): void {
      act({ actor: by, act: 'api-key-revoke', subject: id }, at, () => revoke.run(at, id));
    },
  };
}
