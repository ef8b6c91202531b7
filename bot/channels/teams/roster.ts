import type { TeamsAddress } from './activity.ts';
import type { Connector, Member } from './connector.ts';

const KEPT_MS = 10 * 60_000;
/** A roster that could not be asked is asked again soon. */
const FAILED_MS = 30_000;
const MOST = 5000;

/** Whom the directory knows under an account, remembered for ten minutes; undefined where the roster could not be asked. */
export type Roster = (address: TeamsAddress, accountId: string) => Promise<Member | undefined>;

/** @param clock the system's */
export function createRoster(options: {
  connector: Pick<Connector, 'member'>;
  clock(): Date;
  log: { warn(detail: object, text: string): void };
}): Roster {
  const remembered = new Map<string, { member: Promise<Member | undefined>; until: number }>();
  return (address, accountId) => {
    const key = `${address.conversationId}\n${accountId}`;
    const now = options.clock().getTime();
    const known = remembered.get(key);
    if (known && known.until > now) return known.member;
    if (remembered.size >= MOST) remembered.clear();
    const asked: { member: Promise<Member | undefined>; until: number } = {
      until: now + KEPT_MS,
      member: options.connector.member(address, accountId).catch((error: unknown) => {
        options.log.warn({ err: error }, 'the roster of a Teams conversation could not be read');
        asked.until = now + FAILED_MS;
        return undefined;
      }),
    };
    remembered.set(key, asked);
    return asked.member;
  };
}
