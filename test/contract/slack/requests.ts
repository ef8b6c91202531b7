import { signatureOf } from '../../../bot/channels/slack/signature.ts';
import { TODAY } from '../../support/today.ts';
import { DESK_USER, TEAM } from './stand-in.ts';

export const SECRET = '8f742231b10e8888abcd99yyyzzz85a5';

/** The clock of the desk in tests. */
const NOW = Date.parse(`${TODAY}T10:00:00.000Z`) / 1000;

export interface Signing {
  secret?: string;
  /** Seconds before now. */
  ago?: number;
  headers?: Record<string, string>;
}

/** A request as Slack sends it: signed over the bytes of its body. */
export async function send(url: string, path: string, body: string, type: string, signing: Signing = {}) {
  const timestamp = String(NOW - (signing.ago ?? 0));
  const response = await fetch(`${url}/api/slack/${path}`, {
    method: 'POST',
    headers: {
      'content-type': type,
      'x-slack-request-timestamp': timestamp,
      'x-slack-signature': signatureOf(signing.secret ?? SECRET, timestamp, Buffer.from(body)),
      ...signing.headers,
    },
    body,
  });
  return { status: response.status, text: await response.text() };
}

let events = 0;

/** The body of an event, with an id of its own. */
export function eventBody(event: object, eventId = `Ev${++events}`): object {
  return {
    ...{ token: 'x', team_id: TEAM, api_app_id: 'A0', type: 'event_callback', event_id: eventId, event_time: NOW },
    event,
    authorizations: [{ team_id: TEAM, user_id: DESK_USER, is_bot: true }],
  };
}

export interface Typed {
  user: string;
  channel: string;
  text: string;
  ts: string;
  thread_ts?: string;
}

/** Something typed in direct messages or in a thread. */
export const message = (typed: Typed & Record<string, unknown>): object => ({
  type: 'message',
  channel_type: typed.channel.startsWith('D') ? 'im' : 'channel',
  event_ts: typed.ts,
  ...typed,
});

export const sendEvent = (url: string, event: object, eventId?: string, signing?: Signing) =>
  send(url, 'events', JSON.stringify(eventBody(event, eventId)), 'application/json', signing);

/** A button of a message. */
export function press(
  on: { channel: string; ts: string; thread_ts?: string | undefined },
  button: { action_id?: string | undefined; value?: string | undefined },
  user: string,
  at: string,
): object {
  return {
    type: 'block_actions',
    team: { id: TEAM, domain: 'seller' },
    user: { id: user, team_id: TEAM },
    channel: { id: on.channel, name: 'directmessage' },
    container: { type: 'message', message_ts: on.ts, channel_id: on.channel, thread_ts: on.thread_ts },
    message: { type: 'message', ts: on.ts, ...(on.thread_ts && { thread_ts: on.thread_ts }) },
    trigger_id: `trigger.${at}`,
    response_url: 'https://hooks.slack.com/actions/T/1/2',
    actions: [{ type: 'button', block_id: 'x', action_ts: at, ...button }],
  };
}

export const sendPress = (url: string, payload: object, signing?: Signing) =>
  send(
    url,
    'interactive',
    new URLSearchParams({ payload: JSON.stringify(payload) }).toString(),
    'application/x-www-form-urlencoded',
    signing,
  );

export const sendCommand = (url: string, fields: Record<string, string>, signing?: Signing) =>
  send(
    url,
    'commands',
    new URLSearchParams({ team_id: TEAM, command: '/quartermaster', ...fields }).toString(),
    'application/x-www-form-urlencoded',
    signing,
  );
