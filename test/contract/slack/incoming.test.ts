import Database from 'better-sqlite3';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { buttons, type Posted } from './limits.ts';
import { eventBody, message, press, SECRET, send, sendCommand, sendEvent, sendPress, type Typed } from './requests.ts';
import { DESK_USER, TEAM } from './stand-in.ts';
import { asActivity, openSlackHouse } from './visitor.ts';

let house: Awaited<ReturnType<typeof openSlackHouse>>;
beforeAll(async () => {
  house = await openSlackHouse();
});
afterAll(() => house.stop());

let channels = 0;
let direct: string; // of a new conversation for each test
beforeEach(() => {
  direct = `D${++channels}MARIE`;
});

const said = (text: string, extra: Partial<Typed> & Record<string, unknown> = {}) =>
  message({ user: 'U-marie', channel: direct, text, ts: house.stamp(), ...extra });
const mention = (channel: string, text: string, extra: object = {}) => ({
  ...{ type: 'app_mention', user: 'U-marie', channel, text: `<@${DESK_USER}> ${text}`, ts: house.stamp() },
  ...extra,
});
const postsIn = (channel: string) => house.slack.posts.filter((post) => post.channel === channel);
const textOf = (post: Posted | undefined) => (post ? asActivity([post]).text : undefined);

/** Resolves with the posts of a channel when there are so many. */
async function posted(channel: string, count: number): Promise<Posted[]> {
  await house.slack.until(() => postsIn(channel).length >= count, `${count} in ${channel}`);
  return postsIn(channel);
}

/** Waits for the answer to a question that is asked last: by then what came before would be there too. */
async function allIn(channel: string, count: number): Promise<Posted[]> {
  const check = `D${++channels}CHECK`;
  await sendEvent(house.url, message({ user: 'U-marie', channel: check, text: 'hello', ts: house.stamp() }));
  await posted(check, 1);
  return posted(channel, count);
}

function rows(sql: string): unknown[] {
  const records = new Database(`${house.dataDir}/desk.sqlite`, { readonly: true });
  try {
    return records.prepare(sql).pluck().all();
  } finally {
    records.close();
  }
}

describe('a request', () => {
  it('of the address check is answered with its challenge', async () => {
    const body = JSON.stringify({ type: 'url_verification', token: 'x', challenge: '3eZbrw1a' });
    expect(await send(house.url, 'events', body, 'application/json')).toEqual({
      status: 200,
      text: '{"challenge":"3eZbrw1a"}',
    });
  });

  it.each([
    ['with another secret', { secret: 'another secret of another app' }, 401],
    ['of five minutes and a second ago', { ago: 301 }, 401],
    ['of just five minutes ago', { ago: 299 }, 200],
    ['from the future', { ago: -301 }, 401],
    ['without a signature', { headers: { 'x-slack-signature': '' } }, 401],
    ['with the signature of nothing', { headers: { 'x-slack-signature': 'v0=' } }, 401],
    ['without a time', { headers: { 'x-slack-request-timestamp': '' } }, 401],
    ['with a time that is none', { headers: { 'x-slack-request-timestamp': 'now' } }, 401],
    ['with another time than was signed', { headers: { 'x-slack-request-timestamp': '1790000001' } }, 401],
  ])('%s is answered with %s', async (_name, signing, status) => {
    const answer = await sendEvent(house.url, said('hello'), undefined, signing);
    expect(answer.status).toBe(status);
    if (status === 401) {
      expect(answer.text).toContain('BadSignature');
      expect(await allIn(direct, 0)).toEqual([]);
    }
  });

  it('is signed over its bytes: one that was changed on the way is refused, whatever its meaning', async () => {
    const body = JSON.stringify(eventBody(said('hello')));
    const { signatureOf } = await import('../../../bot/channels/slack/signature.ts');
    const at = String(Date.parse('2026-11-24T10:00:00Z') / 1000);
    const headers = { 'x-slack-signature': signatureOf(SECRET, at, Buffer.from(body)) };
    expect((await send(house.url, 'events', `${body} `, 'application/json', { headers })).status).toBe(401);
    expect((await send(house.url, 'events', body, 'application/json', { headers })).status).toBe(200);
  });

  it.each([
    ['no JSON', '{', 400],
    ['an event of a kind that is not asked for', JSON.stringify(eventBody({ type: 'reaction_added' })), 200],
    ['something else', '[]', 200],
  ])('that is %s does no harm', async (_name, body, status) => {
    expect((await send(house.url, 'events', body, 'application/json')).status).toBe(status);
  });

  it('that is too large is refused', async () => {
    expect((await send(house.url, 'events', 'x'.repeat(1_100_000), 'application/json')).status).toBe(413);
  });
});

describe('a message', () => {
  it('in direct messages is stored when it is acknowledged, and answered there by who is asking', async () => {
    const event = said('where is order PO-2026-0031?');
    expect(await sendEvent(house.url, event)).toEqual({ status: 200, text: '' });
    const key = `${TEAM}/${direct}/${(event as { ts: string }).ts}`;
    expect(rows(`SELECT count(*) FROM inbox WHERE channel = 'slack' AND external_id = '${key}'`)).toEqual([1]);
    const [answer] = await posted(direct, 1);
    expect(textOf(answer)).toContain('PO-2026-0031');
    expect(answer?.thread_ts).toBeUndefined();
    expect(
      rows(`SELECT person_id FROM conversation c JOIN channel_address a ON a.conversation_id = c.id
                 WHERE a.key = '${TEAM}/${direct}'`),
    ).toEqual(['marie']);
  });

  it('of somebody else in the same channel is answered by what they may see', async () => {
    const channel = 'C0MIXED';
    const first = mention(channel, 'where is order PO-2026-0031?');
    await sendEvent(house.url, first);
    await posted(channel, 1);
    const thread_ts = first.ts;
    await sendEvent(house.url, said('where is order PO-2026-0031?', { channel, thread_ts, user: 'U1GUEST' }));
    const [own, guest] = await posted(channel, 2);
    expect(textOf(own)).toContain('PO-2026-0031');
    expect(textOf(guest)).not.toContain('PO-2026-0031');
  });

  it('is answered once, however often it is delivered', async () => {
    const event = said('is CUP-12 in stock?');
    const id = 'EvRetried';
    const retry = (n: number) =>
      sendEvent(house.url, event, id, {
        headers: { 'x-slack-retry-num': String(n), 'x-slack-retry-reason': 'http_timeout' },
      });
    const answers = await Promise.all([sendEvent(house.url, event, id), retry(1)]);
    await posted(direct, 1);
    answers.push(await retry(2), await retry(3));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    expect(await allIn(direct, 1)).toHaveLength(1);
  });

  it('is answered once where Slack tells of it twice: as a mention and as a message of the thread', async () => {
    const channel = 'C0TWICE';
    const first = mention(channel, 'is CUP-12 in stock?');
    await sendEvent(house.url, first);
    await posted(channel, 1);
    const again = mention(channel, 'and CUP-16?', { thread_ts: first.ts });
    await Promise.all([
      sendEvent(house.url, again),
      sendEvent(house.url, { ...again, type: 'message', channel_type: 'channel' }),
    ]);
    expect(await allIn(channel, 2)).toHaveLength(2);
  });

  it('that comes late is answered as it comes, and none twice', async () => {
    const late = said('is CUP-12 in stock?');
    const early = said('is CUP-16 in stock?');
    await sendEvent(house.url, early);
    await sendEvent(house.url, late, 'EvLate', { headers: { 'x-slack-retry-num': '1' } });
    await sendEvent(house.url, early);
    const found = await allIn(direct, 2);
    expect(found.map((post) => textOf(post)?.includes('CUP-16'))).toEqual([true, false]);
  });

  it.each<[string, object]>([
    ['an edit', { subtype: 'message_changed', message: { user: 'U-marie', text: 'x' }, user: undefined }],
    ['a deletion', { subtype: 'message_deleted', deleted_ts: '1.1', user: undefined }],
    ['what the desk posted itself', { bot_id: 'B0DESK', user: DESK_USER, app_id: 'A0' }],
    ['what another app posted', { bot_id: 'B0OTHER', subtype: 'bot_message' }],
    ['a note that somebody joined', { subtype: 'channel_join' }],
    ['what is said in a channel outside threads', { channel: 'C0OPEN', channel_type: 'channel' }],
    ['what is said in a thread where the desk is not', { channel: 'C0OPEN', thread_ts: '1.000001' }],
  ])('%s is acknowledged and not answered', async (_name, extra) => {
    const event = said('is CUP-12 in stock?', extra as Partial<Typed>);
    expect((await sendEvent(house.url, event)).status).toBe(200);
    expect(await allIn((event as Typed).channel, 0)).toEqual([]);
  });

  it('in a thread is a conversation of its own, that remembers what was said in it', async () => {
    const channel = 'C0SALES';
    const [one, two] = [mention(channel, 'price of CUP-12'), mention(channel, 'price of LID-12')];
    await sendEvent(house.url, one);
    await posted(channel, 1);
    await sendEvent(house.url, two);
    await posted(channel, 2);
    await sendEvent(house.url, said('is it in stock?', { channel, thread_ts: one.ts }));
    const [, , third] = await posted(channel, 3);
    expect(third).toMatchObject({ thread_ts: one.ts });
    expect(textOf(third)).toContain('CUP-12');
    expect(rows(`SELECT count(*) FROM channel_address WHERE key LIKE '${TEAM}/${channel}/%'`)).toEqual([2]);
  });

  it('in a thread that is for somebody else is left to them', async () => {
    const channel = 'C0TALK';
    const first = mention(channel, 'is CUP-12 in stock?');
    await sendEvent(house.url, first);
    await posted(channel, 1);
    await sendEvent(house.url, said('<@U0PEER> can you check that?', { channel, thread_ts: first.ts }));
    expect(await allIn(channel, 1)).toHaveLength(1);
  });

  it('is acknowledged while the one before it is slow, and answered after it', async () => {
    const slow = Array.from({ length: 60 }, (_, i) => `${i + 1} CUP-12`).join('\n');
    const acknowledged = await Promise.all([
      sendEvent(house.url, said(`please quote\n${slow}`)),
      sendEvent(house.url, said('is LID-12 in stock?')),
    ]);
    expect(acknowledged.map(({ status }) => status)).toEqual([200, 200]);
    await house.slack.until(() => textOf(postsIn(direct).at(-1))?.includes('LID-12') ?? false, 'the second answer');
  });
});

describe('who is asking', () => {
  const asks: string[] = [];
  let own: Awaited<ReturnType<typeof openSlackHouse>>;
  beforeAll(async () => {
    own = await openSlackHouse({
      whoIs: ({ externalId, email, fullMember }) => {
        asks.push(`${externalId} ${email ?? '-'} ${fullMember}`);
        return fullMember && email === 'marie@seller.example' ? 'marie' : null;
      },
    });
    const profile = { email: 'marie@seller.example' };
    own.slack.know('UFULL', { profile });
    own.slack.know('USLOW', { profile });
    own.slack.know('UGUEST', { profile, is_restricted: true });
    own.slack.know('USINGLE', { profile, is_ultra_restricted: true });
    own.slack.know('UCONNECT', { profile, is_stranger: true });
    own.slack.know('UOTHER', { profile, team_id: 'T0BUYER' });
    own.slack.know('UGONE', { profile, deleted: true });
    own.slack.know('UBOT', { profile, is_bot: true });
    own.slack.know('UNOMAIL', { profile: {} });
  });
  afterAll(() => own.stop());

  it.each([
    ['a full member, by the e-mail of the directory', 'UFULL', true],
    ['no multi-channel guest', 'UGUEST', false],
    ['no single-channel guest', 'USINGLE', false],
    ['nobody who comes through a shared channel', 'UCONNECT', false],
    ['nobody of another team', 'UOTHER', false],
    ['nobody who has left', 'UGONE', false],
    ['no app', 'UBOT', false],
    ['nobody without an e-mail', 'UNOMAIL', false],
    ['nobody whom Slack does not know', 'UNONE', false],
  ])('is %s', async (_name, user, known) => {
    const channel = `D${user}`;
    await sendEvent(own.url, message({ user, channel, text: 'order PO-2026-0031', ts: own.stamp() }));
    await own.slack.until(() => own.slack.posts.some((post) => post.channel === channel), user);
    const text = textOf(own.slack.posts.find((post) => post.channel === channel));
    expect(text?.includes('PO-2026-0031')).toBe(known);
    if (!known) expect(asks.filter((ask) => ask.startsWith(user))).toEqual([`${user} - false`]);
  });

  it('is asked once in ten minutes', async () => {
    const before = own.slack.callsOf('users.info');
    for (const text of ['hello', 'thanks'])
      await sendEvent(own.url, message({ user: 'UFULL', channel: 'DUFULL', text, ts: own.stamp() }));
    expect(own.slack.callsOf('users.info')).toBe(before);
  });

  it('is a guest while Slack does not say, within the three seconds', async () => {
    own.slack.next('users.info', { kind: 'hangs' });
    const start = performance.now();
    const event = message({ user: 'USLOW', channel: 'DSLOW', text: 'order PO-2026-0031', ts: own.stamp() });
    expect((await sendEvent(own.url, event)).status).toBe(200);
    expect(performance.now() - start).toBeLessThan(3000);
    await own.slack.until(() => own.slack.posts.some((post) => post.channel === 'DSLOW'), 'an answer');
    expect(textOf(own.slack.posts.find((post) => post.channel === 'DSLOW'))).not.toContain('PO-2026-0031');
  });
});

describe('a button', () => {
  it('does what it does on the web, once however often it is delivered, in its thread', async () => {
    const channel = 'C0BUTTON';
    await sendEvent(house.url, mention(channel, 'quote 500 CUP-12'));
    const [quote] = await posted(channel, 1);
    const accept = buttons(quote!.blocks).find(({ value }) => value?.includes('accept-quote'));
    const pressed = press(quote!, accept!, 'U-marie', house.stamp());
    expect(await sendPress(house.url, pressed)).toEqual({ status: 200, text: '' });
    await sendPress(house.url, pressed);
    const found = await allIn(channel, 2);
    expect(found).toHaveLength(2);
    expect(found[1]?.thread_ts).toBe(quote?.thread_ts);
  });

  it('pressed by somebody else does what they may', async () => {
    await sendEvent(house.url, said('quote 500 CUP-12'));
    const [quote] = await posted(direct, 1);
    const accept = buttons(quote!.blocks).find(({ value }) => value?.includes('accept-quote'));
    await sendPress(house.url, press(quote!, accept!, 'U1GUEST', house.stamp()));
    const [, answer] = await posted(direct, 2);
    expect(textOf(answer)).not.toMatch(/PO-\d/);
  });

  it.each([
    ['that opens an address', { action_id: 'b1' }],
    ['with a value that is not ours', { action_id: 'b1', value: '{' }],
  ])('%s is acknowledged', async (_name, button) => {
    expect((await sendPress(house.url, press({ channel: 'D9', ts: '1' }, button, 'U-marie', '1'))).status).toBe(200);
  });

  it('of another kind of interaction is acknowledged', async () => {
    expect((await sendPress(house.url, { type: 'view_submission' })).status).toBe(200);
  });
});

describe('a slash command', () => {
  const give = (fields: Record<string, string>) =>
    sendCommand(house.url, { user_id: 'U-marie', channel_id: 'C0OPEN', trigger_id: house.stamp(), ...fields });

  it('is answered in direct messages, and says so where it was given', async () => {
    const answer = await give({ text: 'where is order PO-2026-0031?' });
    expect(JSON.parse(answer.text)).toEqual({
      response_type: 'ephemeral',
      text: 'I am answering in our direct messages.',
    });
    const [found] = await posted('DU-marie', 1);
    expect(textOf(found)).toContain('PO-2026-0031');
  });

  it('in Chinese is told in Chinese', async () => {
    expect((await give({ text: 'CUP-12 有货吗' })).text).toContain('我在私信里回复您。');
  });

  it('in the direct messages themselves is answered without a word besides', async () => {
    expect(await give({ text: 'hello', channel_id: 'DU-marie' })).toEqual({ status: 200, text: '' });
  });

  it('without a question says how to ask', async () => {
    expect((await give({ text: ' ', command: '/desk' })).text).toContain('/desk where is order');
  });

  it('says where to write when Slack opens no direct messages', async () => {
    house.slack.next('conversations.open', { kind: 'error', error: 'fatal_error' });
    expect((await give({ text: 'hello', user_id: 'U-thomas' })).text).toContain('please write to me there');
  });
});
