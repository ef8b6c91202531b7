import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ChannelAccount } from '../../../bot/channels/channel.ts';
import { teamsActivity } from '../../../bot/channels/teams/activity.ts';
import { openAdapter } from '../../../bot/channels/teams/adapter.ts';
import { startDesk } from '../../support/desk.ts';
import { activity, EVA, inChannel, send } from './activities.ts';
import { APP_ID, openStandIn, PASSWORD, type Post, type StandIn, TENANT } from './stand-in.ts';

const ENV = { MicrosoftAppId: APP_ID, MicrosoftAppPassword: PASSWORD, MicrosoftAppTenantId: TENANT };

let standIn: StandIn;
let desk: Awaited<ReturnType<typeof startDesk>>;
let known: ChannelAccount[];

beforeAll(async () => {
  standIn = await openStandIn();
  desk = await startDesk({
    env: ENV,
    standIns: { teamsCloud: standIn.cloud },
    whoIs: (account) => {
      known.push(account);
      return null;
    },
  });
});
afterAll(async () => {
  await desk.stop();
  await standIn.close();
});
beforeEach(() => {
  known = [];
  standIn.posts.length = 0;
  // The SDK writes to the console what it refuses.
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});

/** All that somebody reads of a post. */
const said = (post: Post | undefined) => JSON.stringify(post?.activity);

describe('who may send', () => {
  const HOUR = 3600;
  const now = Math.floor(Date.now() / 1000);
  it.each([
    ['a valid token', {}, {}, 200],
    ['a token again: it is used many times', {}, {}, 200],
    ['an expired token', { exp: now - HOUR, nbf: now - 2 * HOUR }, {}, 401],
    ['a token that is not valid yet', { nbf: now + HOUR }, {}, 401],
    ['a token for another app', { aud: '99999999-2222-3333-4444-555555555555' }, {}, 401],
    ['a token of another issuer', { iss: 'https://sts.example.com' }, {}, 401],
    ['a token for another serviceUrl', { serviceurl: 'https://smba.trafficmanager.net/emea/' }, {}, 401],
    ['a token without a serviceUrl', { serviceurl: null }, {}, 401],
    ['a token that another key signed', {}, { wrongKey: true }, 401],
    ['a token of a key that nobody knows', {}, { key: 'unknown' }, 401],
    [
      'a token of the Emulator, for this very app',
      { iss: 'https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/', ver: '1.0', appid: APP_ID },
      {},
      401,
    ],
    [
      'a token of another bot',
      { iss: 'https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/', ver: '1.0', appid: TENANT },
      {},
      401,
    ],
  ])('%s', async (_what, claims, by, status) => {
    const answer = await send(desk, standIn, activity(standIn, { text: 'hello' }), await standIn.sign(claims, by));
    expect(answer.status).toBe(status);
    if (status === 200) await standIn.posted(1);
    else expect(answer.body).toMatchObject({ error: { code: 'Unauthorized' } });
  });

  it.each([
    ['no token', null],
    ['no token behind Bearer', ''],
    ['what is no token', 'a.b.c'],
    ['a token of no algorithm', `${btoa('{"alg":"none"}')}.${btoa(`{"iss":"x","aud":"${APP_ID}"}`)}.`],
  ])('not with %s', async (_what, token) => {
    expect((await send(desk, standIn, activity(standIn, { text: 'hello' }), token)).status).toBe(401);
  });

  it.each([
    ['an address that is not Microsoft’s', { serviceUrl: 'https://smba.trafficmanager.net.example.com/' }, 403],
    ['no address', { serviceUrl: '' }, 403],
    ['another channel, whose tokens are checked otherwise', { channelId: 'AseChannel' }, 400],
    ['another channel of the Bot Connector', { channelId: 'webchat' }, 400],
    ['no sender', { from: undefined }, 400],
  ])('not from %s', async (_what, fields, status) => {
    expect((await send(desk, standIn, activity(standIn, { text: 'hello', ...fields }))).status).toBe(status);
  });

  it.each([
    ['cannot be reached', 'http://127.0.0.1:1/openid'],
    ['answers something else', 'nowhere'],
  ])('is not known while the address of the keys %s: Teams tries again', async (_what, address) => {
    const openIdMetadata = address === 'nowhere' ? `${standIn.url}/nowhere` : address;
    const settings = { appId: APP_ID, password: PASSWORD, tenantId: TENANT, type: 'SingleTenant' } as const;
    const receive = await openAdapter(settings, { ...standIn.cloud, openIdMetadata });
    const take = vi.fn();
    const message = teamsActivity.parse(activity(standIn, { text: 'hello' }));
    await expect(receive(message, `Bearer ${await standIn.sign()}`, take)).rejects.toMatchObject({ status: 503 });
    expect(take).not.toHaveBeenCalled();
  });

  it('nothing that was refused is kept', async () => {
    await send(desk, standIn, activity(standIn, { text: 'hello' }), null);
    expect(known).toEqual([]);
    expect(standIn.posts).toEqual([]);
  });
});

describe('what was said', () => {
  it('is answered where it was said, with its sources, and stored before it is acknowledged', async () => {
    await send(desk, standIn, activity(standIn, { id: 'stored', text: 'Is CUP-12 in stock?' }));
    const records = new Database(join(desk.dataDir, 'desk.sqlite'), { readonly: true });
    const stored = records.prepare(
      `SELECT external_id FROM inbox WHERE channel = 'teams' AND external_id LIKE '%|stored'`,
    );
    expect(stored.pluck().all()).toEqual(['a:1-eva|stored']);
    records.close();
    const [post] = await standIn.posted(1);
    expect(post?.conversation).toBe('a:1-eva');
    expect(said(post)).toMatch(/CUP-12.*Source: Stock of CUP-12, stock records/s);
  });

  it('is answered once, however often it comes', async () => {
    const once = activity(standIn, { text: 'Is CUP-12 in stock?' });
    const statuses = await Promise.all([1, 2, 3].map(() => send(desk, standIn, once)));
    expect(statuses.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect((await send(desk, standIn, once)).status).toBe(200);
    await send(desk, standIn, activity(standIn, { text: 'thanks' }));
    const posts = await standIn.posted(2);
    expect(posts.map(said)).toEqual([expect.stringContaining('CUP-12'), expect.stringContaining('welcome')]);
  });

  it('is another message where the same id comes from another conversation', async () => {
    const id = 'f:same';
    await send(desk, standIn, activity(standIn, { id, text: 'thanks' }));
    await send(desk, standIn, { ...inChannel(standIn, 'thanks', 'other', true), id });
    expect(new Set((await standIn.posted(2)).map(({ conversation }) => conversation)).size).toBe(2);
  });

  it('is taken as it comes where an older one comes late', async () => {
    const at = (minute: number, text: string) =>
      activity(standIn, { id: `17000000000${minute}`, timestamp: `2026-11-24T10:0${minute}:00Z`, text });
    await send(desk, standIn, at(2, 'thanks'));
    await send(desk, standIn, at(1, 'Is CUP-12 in stock?'));
    const posts = await standIn.posted(2);
    expect(posts.map((post) => said(post).includes('CUP-12'))).toEqual([false, true]);
  });

  it('in a channel reaches the desk by its name alone, and each thread is a conversation', async () => {
    await send(desk, standIn, inChannel(standIn, 'has anybody seen my pen?', '1', false));
    await send(desk, standIn, inChannel(standIn, 'Is CUP-12 in stock?', '1', true));
    await send(desk, standIn, inChannel(standIn, 'thanks', '2', true));
    const posts = await standIn.posted(2);
    expect(new Set(posts.map(({ conversation }) => conversation))).toEqual(
      new Set(['19:team@thread.tacv2;messageid=1', '19:team@thread.tacv2;messageid=2']),
    );
    const stock = posts.find(({ conversation }) => conversation.endsWith('=1'));
    expect(said(stock)).toContain('CUP-12');
    expect(stock?.activity.suggestedActions).toBeUndefined();
    const buttons = stock?.activity.attachments?.flatMap(({ content }) => content?.actions ?? []) ?? [];
    expect(buttons.map(({ title, data }) => title === data?.say)).toContain(true);
  });

  it('may be pressed: Action.Submit brings what the button says', async () => {
    await send(desk, standIn, activity(standIn, { value: { say: 'Is CUP-12 in stock?' } }));
    expect(said((await standIn.posted(1))[0])).toContain('CUP-12');
  });

  it('may be pressed: Action.Execute is answered at once, then the turn', async () => {
    const pressed = activity(standIn, {
      type: 'invoke',
      name: 'adaptiveCard/action',
      value: {
        action: { type: 'Action.Execute', verb: 'say', data: { say: 'Is CUP-12 in stock?' } },
        trigger: 'manual',
      },
    });
    expect(await send(desk, standIn, pressed)).toEqual({
      status: 200,
      body: { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: 'One moment.' },
    });
    expect(said((await standIn.posted(1))[0])).toContain('CUP-12');
  });

  it.each([
    ['an invoke that the app does not have', { type: 'invoke', name: 'task/fetch', value: {} }, 501],
    ['a reaction', { type: 'messageReaction', reactionsAdded: [{ type: 'like' }] }, 200],
    ['a message that was changed', { type: 'messageUpdate', text: 'thanks' }, 200],
  ])('is no message: %s', async (_what, fields, status) => {
    expect((await send(desk, standIn, activity(standIn, fields))).status).toBe(status);
    expect(known).toEqual([]);
  });
});

describe('the desk comes into a conversation', () => {
  const installed = (chat: string, fields: object) =>
    activity(standIn, {
      type: 'installationUpdate',
      action: 'add',
      conversation: { id: chat, conversationType: 'personal', tenantId: TENANT },
      ...fields,
    });

  it('and says so once, in the language of who is there', async () => {
    const updates = [installed('a:new', { locale: 'zh-CN' }), installed('a:new', { locale: 'zh-CN' })];
    await Promise.all(updates.map((one) => send(desk, standIn, one)));
    const joined = { type: 'conversationUpdate', action: undefined, membersAdded: [{ id: `28:${APP_ID}` }] };
    await send(desk, standIn, installed('a:new', { ...joined, locale: 'zh-CN' }));
    await send(desk, standIn, installed('a:other', { locale: 'en-GB' }));
    const posts = await standIn.posted(2);
    expect(posts.map(({ conversation }) => conversation)).toEqual(['a:new', 'a:other']);
    expect(posts[0]?.activity.text).toContain('您好，我是客服台');
    expect(posts[1]?.activity.text).toContain('I am the customer-service desk');
  });

  it('but says nothing when somebody else comes, or when it goes', async () => {
    const others = { type: 'conversationUpdate', action: undefined, membersAdded: [{ id: EVA.id }] };
    await send(desk, standIn, installed('a:quiet', others));
    await send(desk, standIn, installed('a:quiet', { action: 'remove' }));
    expect(known).toEqual([]);
  });
});

describe('who somebody is', () => {
  const member = { id: EVA.id, aadObjectId: EVA.aadObjectId, email: 'eva@seller.example', tenantId: TENANT };
  const account = { channel: 'teams', externalId: EVA.aadObjectId, fullMember: false };
  it.each([
    ['a full member by the e-mail of the directory', { userRole: 'user' }, {}, 'eva@seller.example'],
    ['not a guest of the tenant', { userRole: 'guest' }, {}, undefined],
    ['not a member of another tenant, as in a shared channel', { userRole: 'user', tenantId: 'other' }, {}, undefined],
    ['not where the roster tells of another person', { userRole: 'user', aadObjectId: 'other' }, {}, undefined],
    ['not without an e-mail', { userRole: 'user', email: undefined }, {}, undefined],
    [
      'not in a conversation of another tenant',
      { userRole: 'user' },
      { channelData: { tenant: { id: 'x' } } },
      undefined,
    ],
  ])('%s', async (what, inRoster, fields, email) => {
    const from = { ...EVA, id: `29:${what}` };
    standIn.members.set(from.id, { ...member, ...inRoster });
    await send(desk, standIn, activity(standIn, { text: 'thanks', from, ...fields }));
    expect(known[0]).toEqual(account);
    expect(known.slice(1)).toEqual(email ? [{ ...account, email, fullMember: true }] : []);
    await standIn.posted(1);
  });

  it('asks the roster once for ten minutes', async () => {
    const from = { ...EVA, id: '29:often' };
    standIn.members.set(from.id, { ...member, userRole: 'user' });
    const before = standIn.counts.rosters;
    for (const text of ['thanks', 'thanks']) await send(desk, standIn, activity(standIn, { text, from }));
    expect(standIn.counts.rosters - before).toBe(1);
  });
});
