import type { WebClient } from '@slack/web-api';
import { Lru } from '../../../nlu/embedding/lru.ts';

/** What Slack says of somebody, as far as the desk believes it. */
export interface SlackPerson {
  /** Of the seller's own team, in full: no guest, nobody from another company. */
  fullMember: boolean;
  email?: string;
}

const NOBODY: SlackPerson = { fullMember: false };
const REMEMBERED = 2000;
const FRESH_MS = 10 * 60_000;
/** While Slack cannot be asked. */
const USABLE_MS = 60 * 60_000;

export type People = ReturnType<typeof createPeople>;

/** Asks Slack who somebody is, and remembers it for ten minutes; nobody is a full member while Slack cannot be asked. */
export function createPeople(client: WebClient, clock: () => Date, log: { warn(detail: object, text: string): void }) {
  const known = new Lru<{ person: SlackPerson; at: number }>(REMEMBERED);
  const direct = new Lru<string>(REMEMBERED);
  let team: Promise<string | undefined> | undefined;

  /** The seller's own: the one that the token belongs to. */
  function ownTeam(): Promise<string | undefined> {
    team ??= client.auth.test().then(
      ({ team_id }) => team_id,
      (error: unknown) => {
        team = undefined;
        throw error;
      },
    );
    return team;
  }

  async function ask(userId: string): Promise<SlackPerson> {
    const [own, { user }] = await Promise.all([ownTeam(), client.users.info({ user: userId })]);
    if (!user || !own) return NOBODY;
    const { team_id, is_restricted, is_ultra_restricted, is_stranger, is_bot, deleted, profile } = user;
    const fullMember =
      team_id === own && ![is_restricted, is_ultra_restricted, is_stranger, is_bot, deleted].some(Boolean);
    return { fullMember, ...(fullMember && profile?.email && { email: profile.email }) };
  }

  return {
    async person(userId: string): Promise<SlackPerson> {
      const now = clock().getTime();
      const before = known.get(userId);
      if (before && now - before.at < FRESH_MS) return before.person;
      try {
        const person = await ask(userId);
        known.set(userId, { person, at: now });
        return person;
      } catch (error) {
        log.warn({ err: error }, 'Slack did not say who somebody is');
        return before && now - before.at < USABLE_MS ? before.person : NOBODY;
      }
    },
    /** The channel of the direct messages between somebody and the desk; undefined where Slack does not open one. */
    async directChannel(userId: string): Promise<string | undefined> {
      const before = direct.get(userId);
      if (before) return before;
      try {
        const { channel } = await client.conversations.open({ users: userId });
        if (channel?.id) direct.set(userId, channel.id);
        return channel?.id;
      } catch (error) {
        log.warn({ err: error }, 'Slack did not open direct messages');
        return undefined;
      }
    },
  };
}
