import type { Channel, ChannelParts } from '../channel.ts';
import type { PushOptions } from '../push/push.ts';
import { createClient } from './client.ts';
import { createHandlers } from './handlers.ts';
import { createPeople } from './people.ts';
import { isDirect, type SlackAddress } from './place.ts';
import { createPoster } from './post.ts';
import { slackRoutes } from './routes.ts';
import type { SlackSettings } from './settings.ts';
import { createSocket } from './socket.ts';

const POST_TIMEOUT_MS = 10_000;
/** Slack is to be answered within three seconds, so it has half of that to say who asks. */
const ASK_TIMEOUT_MS = 1500;
const CONNECT_TIMEOUT_MS = 10_000;

/**
 * Slack: `/api/slack/events`, `/interactive` and `/commands`, or Socket Mode, for what comes in; chat.postMessage for
 * what goes out.
 */
export async function openSlack(
  settings: SlackSettings,
  parts: ChannelParts,
  { wait, apiUrl: url }: { wait: PushOptions['wait']; apiUrl: string | undefined },
): Promise<Channel> {
  const { botToken, signingSecret, appToken } = settings;
  const { clock, log } = parts;
  const poster = createPoster({ ...parts, client: await createClient(botToken, url, POST_TIMEOUT_MS) });
  const people = createPeople(await createClient(botToken, url, ASK_TIMEOUT_MS), clock, log);
  const handlers = createHandlers({ ...parts, people });
  const caller = appToken ? await createClient(appToken, url, CONNECT_TIMEOUT_MS) : undefined;
  const socket =
    caller &&
    createSocket({
      open: async () => (await caller.apps.connections.open()).url ?? '',
      ...{ handlers, wait, log },
    });
  return {
    channel: 'slack',
    routes: signingSecret ? [{ path: '/api/slack', router: slackRoutes(signingSecret, handlers, clock) }] : [],
    ...poster,
    isDirect: (address) => isDirect((address as SlackAddress).channel) && !(address as SlackAddress).thread,
    wholeOf(address) {
      const { team, channel } = address as SlackAddress;
      return isDirect(channel) ? undefined : { key: `${team}/${channel}`, address: { team, channel } };
    },
    ...(socket && { start: socket.start, close: socket.stop }),
  };
}
