import type { Handle } from '../database/database.ts';
import type { ChannelLink, LinkRefused } from '../effects/channel-link.ts';
import type { Stamp } from './accounts.ts';
import { openActs } from './audit.ts';
import { digestOf, randomText } from './secrets.ts';

export const CODE_MINUTES = 15;
/** Wrong codes in that time: of one account, and of all together, since anybody can make accounts. */
export const WRONG_CODES = { account: 5, all: 50 };
/** Without what is mistaken for each other; eight of them are 40 bits. */
const ALPHABET = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789';

/** An account of Teams or Slack. */
export interface ExternalAccount {
  channel: 'slack' | 'teams';
  externalId: string;
}

export interface LinkedAccount extends ExternalAccount {
  linkedAt: string;
}

export type Links = ReturnType<typeof openLinks>;

/**
 * Who of the staff somebody in Teams or Slack is. A code is shown once, works once, for a quarter of an hour, and a new
 * one ends the one before; only its digest is stored.
 */
export function openLinks(handle: Handle, random: (bytes: number) => Uint8Array) {
  const act = openActs(handle);
  const putCode = handle.prepare(
    `INSERT INTO link_code (staff_id, hash, expires_at) VALUES (?, ?, ?)
     ON CONFLICT (staff_id) DO UPDATE SET hash = excluded.hash, expires_at = excluded.expires_at`,
  );
  const holds = handle.prepare('SELECT 1 FROM link_code WHERE hash = ? AND expires_at > ?').pluck();
  const refusals = handle.prepare(
    `SELECT count(*) AS "all", coalesce(sum(channel = ? AND external_id = ?), 0) AS account FROM link_refusal WHERE at > ?`,
  );
  const staff = handle.prepare('SELECT staff_id FROM channel_account WHERE channel = ? AND external_id = ?').pluck();
  const linked = handle.prepare(
    `SELECT channel, external_id AS externalId, linked_at AS linkedAt FROM channel_account WHERE staff_id = ?
     ORDER BY channel, linked_at`,
  );
  const remove = handle.prepare('DELETE FROM channel_account WHERE channel = ? AND external_id = ? AND staff_id = ?');

  return {
    /** A code that links the next account that says it. @example '7KQ2-M9XD' */
    newCode(staffId: string, { by, at }: Stamp): { code: string; expiresAt: string } {
      const bare = randomText(random, 8, ALPHABET);
      const expiresAt = new Date(Date.parse(at) + CODE_MINUTES * 60_000).toISOString();
      act({ actor: by, act: 'link-code', subject: staffId }, at, () => putCode.run(staffId, digestOf(bare), expiresAt));
      return { code: `${bare.slice(0, 4)}-${bare.slice(4)}`, expiresAt };
    },
    /**
     * What an account that says a code is to be told, and what is then stored.
     * @param code as `linkCodeIn` reads it
     */
    answer(
      code: string,
      account: ExternalAccount,
      at: string,
    ): { outcome: 'linked' | 'wrong' | 'too-many'; effect: ChannelLink | LinkRefused } {
      const { channel, externalId } = account;
      const since = new Date(Date.parse(at) - CODE_MINUTES * 60_000).toISOString();
      const wrong = refusals.get(channel, externalId, since) as { all: number; account: number };
      const refused = { kind: 'link-refused', at, ...account } as const;
      if (wrong.account >= WRONG_CODES.account || wrong.all >= WRONG_CODES.all)
        return { outcome: 'too-many', effect: refused };
      const hash = digestOf(code);
      if (holds.get(hash, at) === undefined) return { outcome: 'wrong', effect: refused };
      return { outcome: 'linked', effect: { kind: 'channel-link', at, hash, ...account } };
    },
    /** Whose an account is. */
    staffOf: ({ channel, externalId }: ExternalAccount) => staff.get(channel, externalId) as string | undefined,
    /** The accounts of a member of staff. */
    of: (staffId: string) => linked.all(staffId) as LinkedAccount[],
    /** Ends a link of a member of staff; gives whether there was one. */
    unlink(staffId: string, { channel, externalId }: ExternalAccount, { by, at }: Stamp): boolean {
      if (staff.get(channel, externalId) !== staffId) return false;
      act({ actor: by, act: 'channel-unlink', subject: staffId, detail: { channel } }, at, () =>
        remove.run(channel, externalId, staffId),
      );
      return true;
    },
  };
}

const SAID =
  /^(?:please\s+|请)?(?:link|绑定|关联)\s*[:：]?\s*([A-HJKMNP-Z2-9]{4})([-–—\s]?)([A-HJKMNP-Z2-9]{4})\s*[.!。！]*$/i;

/**
 * The code in "link 7KQ2-M9XD" or "绑定 7KQ2-M9XD"; undefined in anything else.
 * @example linkCodeIn('link 7kq2 m9xd') // '7KQ2M9XD'
 */
export function linkCodeIn(text: string): string | undefined {
  const [, head, hyphen, tail] = SAID.exec(text.trim()) ?? [];
  const code = `${head}${tail}`.toUpperCase();
  // "link packages" is no code.
  return head && (hyphen || /\d/.test(code)) ? code : undefined;
}
