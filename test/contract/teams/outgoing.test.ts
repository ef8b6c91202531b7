import { rmSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createAppToken } from '../../../bot/channels/teams/app-token.ts';
import { openTeams } from '../../../bot/channels/teams/teams.ts';
import { readConfig } from '../../../bot/config.ts';
import { messages } from '../../../bot/replies/messages.ts';
import { openDesk } from '../../../bot/start.ts';
import { openChannelAddresses } from '../../../knowledge/conversations/channel-addresses.ts';
import { openDatabase } from '../../../knowledge/database/database.ts';
import { startDesk } from '../../support/desk.ts';
import { activity, BOT, send } from './activities.ts';
import { APP_ID, openStandIn, PASSWORD, type Post, type StandIn, TENANT } from './stand-in.ts';
import { createWaits } from './waits.ts';

const ENV = { MicrosoftAppId: APP_ID, MicrosoftAppPassword: PASSWORD, MicrosoftAppTenantId: TENANT };
const MINUTE = 60_000;

let standIn: StandIn;
let waits: ReturnType<typeof createWaits>;
let desk: Awaited<ReturnType<typeof startDesk>>;

beforeAll(async () => {
  standIn = await openStandIn();
  waits = createWaits();
  desk = await startDesk({ env: ENV, standIns: { teamsCloud: standIn.cloud, wait: waits.wait } });
});
afterAll(async () => {
  await desk.stop();
  await standIn.close();
});
beforeEach(() => standIn.clear());

const say = (text: string, chat = 'a:1') => {
  const conversation = { id: chat, conversationType: 'personal', tenantId: TENANT };
  return send(desk, standIn, activity(standIn, { text, conversation }));
};
const heads = (posts: readonly Post[]) => posts.map(({ activity: { text } }) => text?.slice(0, 15));
const WELCOME = 'You are welcome';
const GOODBYE = 'Goodbye, and th';

describe('where the Bot Connector does not take a message', () => {
  it('asks to wait, everything of the channel waits so long', async () => {
    standIn.script.push({ status: 429, headers: { 'retry-after': '30' } });
    await say('thanks');
    const wait = await waits.next();
    expect(wait.ms).toBe(30_000);
    await say('thanks', 'a:2');
    expect(standIn.posts).toEqual([]);
    wait.go();
    const posts = await standIn.posted(2);
    expect(posts.map(({ conversation }) => conversation).sort()).toEqual(['a:1', 'a:2']);
  });

  it.each([
    ['a date', new Date('2026-11-24T10:01:00Z').toUTCString(), MINUTE],
    ['nothing', '', 1000],
    ['what nobody can read', 'soon', 1000],
  ])('a Retry-After of %s', async (_what, header, ms) => {
    standIn.script.push({ status: 429, headers: header ? { 'retry-after': header } : {} });
    await say('thanks');
    const wait = await waits.next();
    expect(wait.ms).toBe(ms);
    wait.go();
    await standIn.posted(1);
  });

  it.each([500, 502, 503, 504, 412])('HTTP %i: again, ever later, in order', async (status) => {
    standIn.script.push({ status }, { status }, { status });
    await say('thanks');
    await say('bye');
    const asked: number[] = [];
    for (let i = 0; i < 3; i++) {
      const wait = await waits.next();
      asked.push(wait.ms);
      wait.go();
    }
    expect(asked).toEqual([1000, 2000, 4000]);
    expect(heads(await standIn.posted(2))).toEqual([WELCOME, GOODBYE]);
  });

  it.each([400, 403, 404, 413])('HTTP %i: never again; it is noted, and the next one goes on', async (status) => {
    standIn.script.push({ status });
    await say('thanks');
    await say('bye');
    expect(heads(await standIn.posted(1))).toEqual([GOODBYE]);
    const records = new Database(join(desk.dataDir, 'desk.sqlite'), { readonly: true });
    const refusals = records.prepare('SELECT reason FROM post_refusal').pluck().all();
    records.close();
    expect(refusals.filter((reason) => String(reason).includes(`HTTP ${status}`))).toHaveLength(1);
  });

  it('its token ran out: a new one is asked for', async () => {
    await say('thanks');
    await standIn.posted(1);
    standIn.forgetTokens();
    await say('bye');
    expect(heads(await standIn.posted(2))).toEqual([WELCOME, GOODBYE]);
    expect(standIn.counts).toMatchObject({ tokens: 1, refusedTokens: 1 });
  });
});

describe('the Bot Connector is down for ten minutes', () => {
  /** Lets the desk try again until so much time is over; gives the wait that is then under way. */
  async function tenMinutes() {
    for (let passed = 0; ; ) {
      const wait = await waits.next();
      passed += wait.ms;
      if (passed >= 10 * MINUTE) return wait;
      wait.go();
    }
  }

  it('what comes in is acknowledged, and nothing is lost, doubled or out of order', async () => {
    standIn.setDown(true);
    for (const text of ['thanks', 'bye', 'thanks']) expect((await say(text)).status).toBe(200);
    const wait = await tenMinutes();
    expect(standIn.posts).toEqual([]);
    standIn.setDown(false);
    wait.go();
    expect(heads(await standIn.posted(3))).toEqual([WELCOME, GOODBYE, WELCOME]);
  });

  it('and the desk is started anew meanwhile: it goes on', async () => {
    const options = { encoder: false, standIns: { teamsCloud: standIn.cloud, wait: waits.wait } };
    const first = await startDesk({ env: ENV, ...options });
    standIn.setDown(true);
    for (const text of ['thanks', 'bye']) await send(first, standIn, activity(standIn, { text }));
    await waits.next();
    await first.close();
    standIn.setDown(false);
    const config = readConfig({ PORT: '0', DATA_DIR: first.dataDir, LOG_LEVEL: 'silent', ...ENV });
    const now = () => new Date('2026-11-24T10:10:00.000Z');
    const second = await openDesk(config, () => undefined, { now, ...options });
    expect(heads(await standIn.posted(2))).toEqual([WELCOME, GOODBYE]);
    await second.close();
    rmSync(first.dataDir, { recursive: true });
  });
});

it('a slow service holds up its own conversation, and no acknowledgement', async () => {
  const open = standIn.hold();
  await say('thanks', 'a:slow');
  await standIn.tried(1);
  expect((await say('bye', 'a:slow')).status).toBe(200);
  await say('thanks', 'a:quick');
  expect((await standIn.posted(1))[0]?.conversation).toBe('a:quick');
  open();
  const posts = await standIn.posted(3);
  expect(heads(posts.filter(({ conversation }) => conversation === 'a:slow'))).toEqual([WELCOME, GOODBYE]);
});

describe('the token of the app', () => {
  const settings = { appId: APP_ID, password: PASSWORD, tenantId: TENANT, type: 'SingleTenant' } as const;

  it('is asked for once, and anew five minutes before it ends', async () => {
    let now = Date.parse('2026-11-24T10:00:00Z');
    const token = createAppToken(settings, standIn.cloud, () => new Date(now));
    const [first, second] = await Promise.all([token.get(), token.get()]);
    expect(second).toBe(first);
    now += 54 * MINUTE;
    expect(await token.get()).toBe(first);
    now += MINUTE;
    expect(await token.get()).not.toBe(first);
    expect(standIn.counts.tokens).toBe(2);
  });

  it('is said to be missing where Microsoft gives none, and asked for again', async () => {
    const token = createAppToken({ ...settings, password: 'wrong' }, standIn.cloud, () => new Date());
    for (let i = 0; i < 2; i++)
      await expect(token.get()).rejects.toThrow('Microsoft gave the app no token: HTTP 401 invalid_client');
    expect(standIn.counts.tokens).toBe(2);
  });
});

it('shows that an answer is on its way, and lets it be where that does not come through', async () => {
  const nothing = () => Promise.reject(new Error('not asked'));
  const channel = await openTeams(
    { appId: APP_ID, password: PASSWORD, tenantId: TENANT, type: 'SingleTenant', government: false, playground: false },
    {
      config: readConfig({}),
      addresses: openChannelAddresses(openDatabase(':memory:').handle, () => 'c1'),
      ...{ accept: nothing, whoIs: nothing, tell: nothing, companyOf: nothing, words: messages, timeZone: 'UTC' },
      ...{ now: () => new Date(), clock: () => new Date(), log: { info: () => undefined, warn: () => undefined } },
    },
    standIn.cloud,
  );
  const address = { serviceUrl: standIn.url, conversationId: 'a:1', personal: true, tenantId: TENANT, bot: BOT };
  await channel.typing!(address);
  expect((await standIn.posted(1))[0]).toMatchObject({ conversation: 'a:1', activity: { type: 'typing' } });
  standIn.script.push({ status: 500 });
  await channel.typing!(address);
  expect(standIn.posts).toHaveLength(1);
});
