import { inspect } from 'node:util';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createClient } from '../../../bot/channels/slack/client.ts';
import { createPoster } from '../../../bot/channels/slack/post.ts';
import { readConfig } from '../../../bot/config.ts';
import { openDesk } from '../../../bot/start.ts';
import type { OutgoingActivity } from '../../../bot/turn/inbound.ts';
import { openConversations } from '../../../knowledge/conversations/conversations.ts';
import { createTime } from '../../support/time.ts';
import { TODAY } from '../../support/today.ts';
import { message, sendEvent } from './requests.ts';
import { BOT_TOKEN, openSlackStandIn, type SlackStandIn } from './stand-in.ts';
import { asActivity, openSlackHouse, SLACK_ENV } from './visitor.ts';

const START = `${TODAY}T10:00:00.000Z`;

let slack: SlackStandIn;
beforeEach(async () => {
  slack = await openSlackStandIn();
});
afterEach(() => slack.close());

describe('what the desk says', () => {
  let time: ReturnType<typeof createTime>;
  let house: Awaited<ReturnType<typeof openSlackHouse>>;
  beforeEach(async () => {
    time = createTime(START);
    house = await openSlackHouse({ now: time.now, standIns: { wait: time.wait } }, slack);
  });
  afterEach(() => house.stop());

  const ask = async (channel: string, text: string) => {
    const ago = (Date.parse(START) - time.now().getTime()) / 1000;
    const event = message({ user: 'U-marie', channel, text, ts: house.stamp() });
    expect((await sendEvent(house.url, event, undefined, { ago })).status).toBe(200);
  };
  const textsIn = (channel: string) =>
    slack.posts.filter((post) => post.channel === channel).map((post) => asActivity([post]).text ?? '');
  const tries = () => slack.callsOf('chat.postMessage');

  /** Lets time pass until it holds; gives how much. */
  async function passUntil(holds: () => boolean, step = 5000): Promise<number> {
    const start = time.now().getTime();
    for (let i = 0; i < 400 && !holds(); i++) await time.pass(step);
    expect(holds()).toBe(true);
    return time.now().getTime() - start;
  }

  it('waits as long as Slack asks, and no call is made before', async () => {
    slack.next('chat.postMessage', { kind: 'status', status: 429, retryAfter: 30 });
    await ask('D1', 'is CUP-12 in stock?');
    await slack.until(() => tries() === 1, 'the first try');
    await ask('D2', 'is LID-12 in stock?');
    await time.pass(29_000);
    expect(tries()).toBe(1);
    await passUntil(() => slack.posts.length === 2, 500);
    expect(tries()).toBe(3);
    expect([textsIn('D1').length, textsIn('D2').length]).toEqual([1, 1]);
    expect(slack.callsOf('conversations.history')).toBe(0);
  });

  it('is all there after ten minutes without Slack: in order, nothing lost, nothing twice', async () => {
    const skus = ['CUP-12', 'CUP-16', 'LID-12', 'CUP-8', 'LID-8'];
    slack.state.down = true;
    for (let i = 0; i < 10; i++) {
      for (const channel of ['D1', 'D2', 'D3']) await ask(channel, `is ${skus[i % 5]} in stock?`);
      await time.pass(60_000);
    }
    expect(slack.posts).toEqual([]);
    slack.state.down = false;
    expect(await passUntil(() => slack.posts.length === 30)).toBeLessThanOrEqual(120_000);
    await time.pass(300_000);
    for (const channel of ['D1', 'D2', 'D3']) {
      const texts = textsIn(channel);
      expect(texts).toHaveLength(10);
      for (const [i, text] of texts.entries()) expect(text).toContain(skus[i % 5]);
    }
  });

  it('stands once where the answer of Slack was lost', async () => {
    slack.next('chat.postMessage', { kind: 'lost' });
    await ask('D1', 'is CUP-12 in stock?');
    await ask('D1', 'is LID-12 in stock?');
    await passUntil(() => slack.posts.length === 2);
    expect(textsIn('D1').map((text) => text.includes('LID-12'))).toEqual([false, true]);
    expect(slack.callsOf('conversations.history')).toBe(1);
  });

  it('that Slack refuses is noted for staff and left, and the next is posted', async () => {
    slack.next('chat.postMessage', { kind: 'error', error: 'is_archived' });
    await ask('D1', 'is CUP-12 in stock?');
    await ask('D1', 'is LID-12 in stock?');
    await passUntil(() => slack.posts.length === 1);
    expect(textsIn('D1')[0]).toContain('LID-12');
    const records = new Database(`${house.dataDir}/desk.sqlite`, { readonly: true });
    const id = records.prepare('SELECT conversation_id FROM post_refusal').pluck().get() as string;
    const said = openConversations(records).transcript(id);
    records.close();
    expect(said.map(({ author, refused }) => `${author}: ${refused ?? 'posted'}`).sort()).toEqual([
      expect.stringMatching(/^desk: .*is_archived/),
      'desk: posted',
      'user: posted',
      'user: posted',
    ]);
  });

  it('is posted after a restart, what stood there already not again', async () => {
    slack.next('chat.postMessage', { kind: 'lost' });
    await ask('D1', 'is CUP-12 in stock?');
    await slack.until(() => slack.posts.length === 1, 'the first');
    slack.state.down = true;
    await ask('D1', 'is LID-12 in stock?');
    await house.close();
    slack.state.down = false;
    const config = readConfig({ PORT: '0', DATA_DIR: house.dataDir, LOG_LEVEL: 'silent', ...SLACK_ENV });
    const next = await openDesk(config, () => undefined, {
      ...{ now: time.now, encoder: false, standIns: { wait: time.wait, slackApiUrl: slack.apiUrl } },
    });
    await passUntil(() => slack.posts.length >= 2);
    await time.pass(60_000);
    await next.close();
    expect(textsIn('D1').map((text) => text.includes('LID-12'))).toEqual([false, true]);
  });
});

describe('a post', () => {
  const long: OutgoingActivity = {
    type: 'message',
    id: 'c|0000001',
    from: { id: 'desk', role: 'bot' },
    text: Array.from({ length: 400 }, (_, i) => `${i + 1} × CUP-${i} <${'x'.repeat(90)}> & more`).join('\n'),
  };
  let warned: unknown[];
  const poster = async () =>
    createPoster({
      client: await createClient(BOT_TOKEN, slack.apiUrl, 10_000),
      ...{ timeZone: 'UTC', clock: () => new Date(START) },
      log: { warn: (detail) => warned.push(detail) },
    });
  beforeEach(() => {
    warned = [];
  });

  it('of a long reply is several messages, whole and in order', async () => {
    const { post } = await poster();
    await post({ team: 'T', channel: 'C1', thread: '1.1' }, long);
    expect(slack.posts.length).toBeGreaterThan(3);
    expect(slack.posts.every((one) => one.thread_ts === '1.1')).toBe(true);
    const { text = '' } = asActivity(slack.posts);
    for (const line of long.text!.split('\n')) expect(text).toContain(line);
  });

  it('goes on with the parts that are missing, and looks up which those are', async () => {
    const address = { team: 'T', channel: 'C1' };
    const first = await poster();
    slack.next('chat.postMessage', { kind: 'lost' });
    await expect(first.post(address, long)).rejects.toMatchObject({ outcome: 'later' });
    expect(slack.posts).toHaveLength(1);
    // The desk was started anew.
    const { post, posted } = await poster();
    expect(await posted(address, 'c|0000001')).toBe(false);
    await post(address, long);
    const parts = slack.posts.map((one) => one.metadata?.event_payload.part);
    expect(parts).toEqual(parts.map((_part, place) => place));
    expect(await posted(address, 'c|0000001')).toBe(true);
    expect(await posted(address, 'c|0000002')).toBe(false);
  });

  it('whose blocks Slack does not take has its words', async () => {
    const { post } = await poster();
    slack.next('chat.postMessage', { kind: 'error', error: 'invalid_blocks' });
    await post({ team: 'T', channel: 'C1' }, { ...long, text: 'CUP-12: 18,500' });
    expect(slack.posts).toMatchObject([{ text: 'CUP-12: 18,500', blocks: [] }]);
    expect(warned).toHaveLength(1);
  });

  it.each([
    ['a fault of Slack', { kind: 'status', status: 503 }, 'later', undefined],
    ['a fault of a proxy', { kind: 'status', status: 413 }, 'refused', undefined],
    ['too many posts', { kind: 'status', status: 429, retryAfter: 7 }, 'later', 7000],
    ['too many posts, for a time that is not said', { kind: 'status', status: 429 }, 'later', undefined],
    ['a fault that Slack names', { kind: 'error', error: 'internal_error' }, 'later', undefined],
    ['a token that is not valid any more', { kind: 'error', error: 'token_revoked' }, 'later', undefined],
    ['an answer that is lost', { kind: 'lost' }, 'later', undefined],
    ['a channel that is gone', { kind: 'error', error: 'channel_not_found' }, 'refused', undefined],
  ] as const)('after %s: %j is %s', async (_name, fault, outcome, retryAfterMs) => {
    const { post } = await poster();
    slack.next('chat.postMessage', fault);
    await expect(post({ team: 'T', channel: 'C1' }, long)).rejects.toMatchObject({ outcome, retryAfterMs });
  });

  it.each([
    ['a fault of the line', { kind: 'hangs' }],
    ['a fault of Slack', { kind: 'status', status: 500 }],
    ['a refusal', { kind: 'error', error: 'not_in_channel' }],
  ] as const)('says nothing of the token after %s', async (_name, fault) => {
    const client = await createClient(BOT_TOKEN, slack.apiUrl, 100);
    const log = { warn: (detail: object) => warned.push(detail) };
    const { post } = createPoster({ client, timeZone: 'UTC', clock: () => new Date(START), log });
    slack.next('chat.postMessage', fault);
    const error: unknown = await post({ team: 'T', channel: 'C1' }, long).catch((one: unknown) => one);
    expect(inspect(error, { depth: 20, showHidden: true })).not.toContain(BOT_TOKEN);
  });
});
