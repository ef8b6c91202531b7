import { once } from 'node:events';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { WebSocket } from 'ws';
import { createTime } from '../../support/time.ts';
import { TODAY } from '../../support/today.ts';
import { eventBody, message, press, sendEvent } from './requests.ts';
import { APP_TOKEN, openSlackStandIn, type SlackStandIn, TEAM } from './stand-in.ts';
import { openSlackHouse } from './visitor.ts';

type House = Awaited<ReturnType<typeof openSlackHouse>>;

let slack: SlackStandIn;
let house: House;
let time: ReturnType<typeof createTime>;
let link: WebSocket;

/** The next connection that the desk opens. */
const connection = async () => ((await once(slack.sockets, 'connection')) as [WebSocket])[0];

/** What the desk acknowledged on a connection, by envelope. */
function acknowledged(socket: WebSocket, id: string): Promise<{ envelope_id: string; payload?: object }> {
  return new Promise((resolve) => {
    socket.on('message', (data) => {
      const read = JSON.parse(String(data)) as { envelope_id: string };
      if (read.envelope_id === id) resolve(read);
    });
  });
}

function give(socket: WebSocket, id: string, type: string, payload: object): ReturnType<typeof acknowledged> {
  const answer = acknowledged(socket, id);
  socket.send(JSON.stringify({ envelope_id: id, type, payload, accepts_response_payload: type === 'slash_commands' }));
  return answer;
}

const said = (channel: string, text: string) =>
  eventBody(message({ user: 'U-marie', channel, text, ts: house.stamp() }));
const postedIn = (channel: string, count: number) =>
  slack.until(() => slack.posts.filter((post) => post.channel === channel).length >= count, `${count} in ${channel}`);
const hello = (socket: WebSocket) => socket.send(JSON.stringify({ type: 'hello', num_connections: 1 }));

beforeEach(async () => {
  slack = await openSlackStandIn();
  time = createTime(`${TODAY}T10:00:00.000Z`);
  const opened = connection();
  const env = { SLACK_SIGNING_SECRET: '', SLACK_APP_TOKEN: APP_TOKEN };
  house = await openSlackHouse({ env, now: time.now, standIns: { wait: time.wait } }, slack);
  link = await opened;
  hello(link);
});
afterEach(async () => {
  await house.stop();
  await slack.close();
});

describe('Socket Mode', () => {
  it('calls Slack with the app-level token, and serves nothing over HTTP', async () => {
    expect(slack.calls.find(({ method }) => method === 'apps.connections.open')?.token).toBe(APP_TOKEN);
    expect((await sendEvent(house.url, message({ user: 'U', channel: 'D', text: 'x', ts: '1' }))).status).toBe(404);
  });

  it('acknowledges a message by its envelope, and answers it once though it comes again', async () => {
    const body = said('D1', 'is CUP-12 in stock?');
    expect(await give(link, 'e1', 'events_api', body)).toEqual({ envelope_id: 'e1' });
    await postedIn('D1', 1);
    expect(await give(link, 'e2', 'events_api', body)).toEqual({ envelope_id: 'e2' });
    await give(link, 'e3', 'events_api', said('D1', 'hello'));
    await postedIn('D1', 2);
    expect(slack.posts).toHaveLength(2);
  });

  it('takes buttons, and answers a command in its acknowledgement', async () => {
    const button = { action_id: 'b0', value: JSON.stringify({ say: 'is CUP-12 in stock?' }) };
    await give(link, 'e1', 'interactive', press({ channel: 'D1', ts: '1' }, button, 'U-marie', house.stamp()));
    await postedIn('D1', 1);
    const fields = { team_id: TEAM, user_id: 'U-marie', channel_id: 'C1', trigger_id: 't1', command: '/desk' };
    const answer = await give(link, 'e2', 'slash_commands', { ...fields, text: 'hello' });
    expect(answer.payload).toMatchObject({ response_type: 'ephemeral' });
    await postedIn('DU-marie', 1);
  });

  it('opens a new connection when Slack asks for it, and uses the old one until that stands', async () => {
    const opened = connection();
    link.send(JSON.stringify({ type: 'disconnect', reason: 'refresh_requested' }));
    const next = await opened;
    await give(link, 'e1', 'events_api', said('D1', 'hello'));
    const closed = once(link, 'close');
    hello(next);
    await closed;
    await give(next, 'e2', 'events_api', said('D1', 'is CUP-12 in stock?'));
    await postedIn('D1', 2);
  });

  it('opens a new connection when the old one breaks', async () => {
    const opened = connection();
    link.terminate();
    const next = await opened;
    hello(next);
    await give(next, 'e1', 'events_api', said('D1', 'hello'));
    await postedIn('D1', 1);
  });

  it('gives up a connection on which nothing was heard for a minute', async () => {
    await give(link, 'e1', 'events_api', said('D1', 'hello'));
    const opened = connection();
    await time.pass(60_000);
    await time.pass(60_000);
    hello(await opened);
  });

  it('calls again after 1, 2, 4 seconds while Slack is not there', async () => {
    slack.state.down = true;
    link.terminate();
    const start = slack.callsOf('apps.connections.open');
    const calls = () => slack.callsOf('apps.connections.open') - start;
    for (const [after, count] of [
      [0, 1],
      [999, 1],
      [1, 2],
      [1999, 2],
      [1, 3],
    ] as const) {
      await time.pass(after);
      await waitFor(() => calls() === count);
    }
    slack.state.down = false;
    const opened = connection();
    await time.pass(4000);
    hello(await opened);
  });

  it('waits before it calls again where Socket Mode is switched off', async () => {
    const start = slack.callsOf('apps.connections.open');
    link.send(JSON.stringify({ type: 'disconnect', reason: 'link_disabled' }));
    await give(link, 'e1', 'events_api', said('D1', 'hello'));
    await time.pass(999);
    expect(slack.callsOf('apps.connections.open')).toBe(start);
  });
});

/** For what the stand-in cannot tell of: it looks again each time round the loop. */
async function waitFor(holds: () => boolean): Promise<void> {
  for (let i = 0; i < 500 && !holds(); i++) await new Promise((resolve) => setImmediate(resolve));
  expect(holds()).toBe(true);
}
