import { beforeEach, describe, expect, it } from 'vitest';
import { createPush } from '../../../bot/channels/push/push.ts';
import { type PushChannel, PushError } from '../../../bot/channels/push/push-channel.ts';
import { type ChannelAddresses, openChannelAddresses } from '../../../knowledge/conversations/channel-addresses.ts';
import { openTurnStore, type TurnStore } from '../../../knowledge/conversations/turn-store.ts';
import { openDatabase } from '../../../knowledge/database/database.ts';
import { createTime } from '../../support/time.ts';

const AT = '2026-11-24T10:00:00.000Z';
const NOBODY = { author: 'desk', personId: null, effects: [] } as const;

let store: TurnStore;
let addresses: ChannelAddresses;
let time: ReturnType<typeof createTime>;
let counts: Record<string, number>;

beforeEach(() => {
  const { handle } = openDatabase(':memory:');
  let ids = 0;
  store = openTurnStore(handle);
  addresses = openChannelAddresses(handle, () => `c${++ids}`);
  time = createTime(AT);
  counts = {};
});

const conversation = (key: string) => addresses.conversationFor('slack', key, { to: key }, undefined, AT);

function said(id: string, ...texts: string[]): void {
  const sequence = store.conversation(id)!.lastSequence;
  texts.forEach((text, i) => {
    const role = text.startsWith('user') ? 'user' : 'bot';
    const activity = { type: 'message', id: `${id}|${sequence + i + 1}`, timestamp: time.now().toISOString(), text };
    const item = { conversationId: id, channel: 'slack', sequence: sequence + i + 1, at: time.now().toISOString() };
    const tells = [{ ...item, activity: JSON.stringify({ ...activity, from: { id: 'x', role } }), ...NOBODY }];
    store.commit({ inbox: [], turns: [], tells, delivered: new Map() });
  });
}

type Answer = 'ok' | 'lost' | PushError | Error;

/** A service that answers by a script (then always 'ok'); 'lost' takes the message and fails. */
function service(script: Answer[] = [], options: { looksUp?: boolean; stands?: string[] } = {}) {
  const posts: string[] = [];
  const tries: { text: string; at: number }[] = [];
  const ids = new Set(options.stands ?? []);
  let lookUps = 0;
  const channel: PushChannel = {
    channel: 'slack',
    async post(address, { text = '', id = '' }) {
      tries.push({ text, at: time.now().getTime() - Date.parse(AT) });
      const answer = script.shift() ?? 'ok';
      if (answer instanceof Error) throw answer;
      posts.push(`${(address as { to: string }).to}: ${text}`);
      ids.add(id);
      if (answer === 'lost') throw new PushError('later', 'no answer');
    },
    ...(options.looksUp !== false && {
      posted: async (_address: unknown, id: string) => {
        lookUps += 1;
        return ids.has(id);
      },
    }),
  };
  return { channel, posts, tries, lookUps: () => lookUps };
}

function pushTo(channel: PushChannel, marks = true) {
  return createPush({
    ...{ channels: [channel], store, addresses, now: time.now, wait: time.wait },
    markDelivered: (id, sequence) => {
      if (marks) store.commit({ inbox: [], turns: [], tells: [], delivered: new Map([[id, sequence]]) });
    },
    counted: (_channel, outcome) => {
      counts[outcome] = (counts[outcome] ?? 0) + 1;
    },
    log: { warn: () => undefined },
  });
}

describe('posting', () => {
  it('posts in order what the desk said, and not what the user said', async () => {
    const { channel, posts } = service();
    const push = pushTo(channel);
    const id = conversation('a');
    said(id, 'user: hello', 'one', 'two', 'user: more', 'three');
    push.nudge(id);
    await push.idle();
    expect(posts).toEqual(['a: one', 'a: two', 'a: three']);
    expect(addresses.behind('slack')).toEqual([]);
  });

  it('posts once, however often it is nudged and however late the mark is stored', async () => {
    const { channel, posts } = service();
    const push = pushTo(channel, false);
    const id = conversation('a');
    said(id, 'one');
    push.nudge(id);
    push.nudge(id);
    await push.idle();
    said(id, 'two');
    push.nudge(id);
    await push.idle();
    expect(posts).toEqual(['a: one', 'a: two']);
  });

  it('posts different conversations in parallel, eight at a time, each in its order', async () => {
    let under = 0;
    let most = 0;
    const posts: string[] = [];
    const push = pushTo({
      channel: 'slack',
      async post(address, { text }) {
        most = Math.max(most, ++under);
        for (let i = 0; i < 3; i++) await new Promise((resolve) => setImmediate(resolve));
        posts.push(`${(address as { to: string }).to}${text}`);
        under -= 1;
      },
    });
    const ids = Array.from({ length: 20 }, (_, i) => conversation(`k${i}-`));
    for (const id of ids) said(id, '1', '2', '3');
    for (const id of ids) push.nudge(id);
    await push.idle();
    expect(most).toBe(8);
    for (const [i] of ids.entries())
      expect(posts.filter((post) => post.startsWith(`k${i}-`))).toEqual([`k${i}-1`, `k${i}-2`, `k${i}-3`]);
  });

  it.each<{ name: string; script: Answer[]; at: number[] }>([
    {
      name: 'waits 1, 2, 4 seconds where the service is not there',
      script: [0, 1, 2].map(() => new PushError('later', 'down')),
      at: [0, 1000, 3000, 7000],
    },
    {
      name: 'waits a minute at most',
      script: Array.from({ length: 9 }, () => new PushError('later', 'down')),
      at: [0, 1, 3, 7, 15, 31, 63, 123, 183, 243].map((s) => s * 1000),
    },
    {
      name: 'waits as long as the service asks',
      script: [new PushError('later', '429', 30_000), new PushError('later', '429', 5000)],
      at: [0, 30_000, 35_000],
    },
    {
      name: 'tries again where it failed itself',
      script: [new TypeError('a fault'), new TypeError('a fault')],
      at: [0, 1000, 3000],
    },
  ])('$name', async ({ script, at }) => {
    const { channel, posts, tries } = service(script);
    const push = pushTo(channel);
    const id = conversation('a');
    said(id, 'one', 'two');
    push.nudge(id);
    await time.pass(600_000);
    expect(tries.filter(({ text }) => text === 'one').map((one) => one.at)).toEqual(at);
    expect(posts).toEqual(['a: one', 'a: two']);
  });

  it('asks nobody of that channel before the time that the service named', async () => {
    const { channel, tries } = service([new PushError('later', '429', 30_000)]);
    const push = pushTo(channel);
    const [a, b] = [conversation('a'), conversation('b')];
    said(a, 'one');
    push.nudge(a);
    await time.pass(1000);
    said(b, 'two');
    push.nudge(b);
    await time.pass(60_000);
    expect(tries).toEqual([
      { text: 'one', at: 0 },
      { text: 'one', at: 30_000 },
      { text: 'two', at: 30_000 },
    ]);
  });

  it.each<{ name: string; script: Answer[]; reason: string }>([
    {
      name: 'the service refuses',
      script: [new PushError('refused', 'channel_not_found')],
      reason: 'channel_not_found',
    },
    { name: 'fails at three times', script: [0, 1, 2].map(() => new TypeError('a fault')), reason: 'a fault' },
  ])('skips what $name, notes it for staff and goes on', async ({ script, reason }) => {
    const { channel, posts } = service(script);
    const push = pushTo(channel);
    const id = conversation('a');
    said(id, 'one', 'two');
    push.nudge(id);
    await time.pass(60_000);
    expect(posts).toEqual(['a: two']);
    expect(addresses.refusals(id)).toEqual([
      { sequence: 1, at: expect.any(String), reason: expect.stringContaining(reason) },
    ]);
    expect(counts).toMatchObject({ refused: 1, posted: 1 });
  });

  it('loses nothing in ten minutes without the service, and posts each in order, once', async () => {
    const { channel, posts, tries } = service();
    const ids = ['a', 'b', 'c'].map(conversation);
    const end = time.now().getTime() + 600_000;
    const push = pushTo({
      ...channel,
      async post(...asked) {
        if (time.now().getTime() < end) throw new PushError('later', 'down');
        return channel.post(...asked);
      },
    });
    for (let minute = 0; minute < 10; minute++) {
      for (const id of ids) {
        said(id, `${minute}`);
        push.nudge(id);
      }
      await time.pass(60_000);
    }
    expect(tries).toEqual([]);
    await time.pass(60_000);
    expect([...posts].sort()).toEqual(
      ['a', 'b', 'c'].flatMap((key) => Array.from({ length: 10 }, (_, i) => `${key}: ${i}`)),
    );
    for (const key of ['a', 'b', 'c'])
      expect(posts.filter((post) => post.startsWith(key)).map((post) => post.slice(3))).toEqual([...'0123456789']);
  });

  it('gives up what is more than a day old', async () => {
    const { channel, posts } = service();
    const id = conversation('a');
    said(id, 'yesterday');
    await time.pass(24 * 3600_000 + 1);
    said(id, 'today');
    const push = pushTo(channel);
    expect(push.recover()).toBe(1);
    await push.idle();
    expect(posts).toEqual(['a: today']);
    expect(addresses.refusals(id)).toMatchObject([{ sequence: 1, reason: 'more than a day old' }]);
  });

  describe('a repeat', () => {
    it('is looked up after an answer that was lost', async () => {
      const { channel, posts, lookUps } = service(['lost']);
      const push = pushTo(channel);
      const id = conversation('a');
      said(id, 'one', 'two');
      push.nudge(id);
      await time.pass(60_000);
      expect(posts).toEqual(['a: one', 'a: two']);
      expect(lookUps()).toBe(1);
      expect(counts).toEqual({ later: 1, stood: 1, posted: 1 });
    });

    it('is not looked up after the service named a time: it took nothing', async () => {
      const { channel, lookUps } = service([new PushError('later', '429', 1000)]);
      const push = pushTo(channel);
      const id = conversation('a');
      said(id, 'one');
      push.nudge(id);
      await time.pass(60_000);
      expect(lookUps()).toBe(0);
    });

    it('stands twice where the service cannot be asked', async () => {
      const { channel, posts } = service(['lost'], { looksUp: false });
      const push = pushTo(channel);
      const id = conversation('a');
      said(id, 'one');
      push.nudge(id);
      await time.pass(60_000);
      expect(posts).toEqual(['a: one', 'a: one']);
    });
  });

  describe('a restart', () => {
    it('goes on with what was not posted, and looks up what may have been', async () => {
      const down = service(Array.from({ length: 99 }, () => new PushError('later', 'down')));
      const first = pushTo(down.channel);
      const [a, b] = [conversation('a'), conversation('b')];
      said(a, 'one', 'two');
      said(b, 'three');
      first.nudge(a);
      first.nudge(b);
      await time.pass(5000);
      await first.stop();
      // The first of them stands there: the desk died before it marked that.
      const up = service([], { stands: [`${a}|1`] });
      const next = pushTo(up.channel);
      expect(next.recover()).toBe(2);
      said(a, 'after the start');
      next.nudge(a);
      await next.idle();
      expect([...up.posts].sort()).toEqual(['a: after the start', 'a: two', 'b: three']);
      expect(up.lookUps()).toBe(3);
    });

    it('leaves a conversation alone whose channel is not set any more', async () => {
      const { channel, posts } = service();
      const push = pushTo(channel);
      const id = addresses.conversationFor('teams', 'a', {}, undefined, AT);
      said(id, 'one');
      push.nudge(id);
      expect(push.recover()).toBe(0);
      await push.idle();
      expect(posts).toEqual([]);
      expect(addresses.behind('teams')).toHaveLength(1);
    });
  });
});

describe('the address of a conversation', () => {
  it('is found by its key, and the newest is kept', () => {
    const id = addresses.conversationFor('slack', 'k', { n: 1 }, { id: 'staff:eva', companyId: null }, AT);
    expect(addresses.conversationFor('slack', 'k', { n: 2 }, undefined, AT)).toBe(id);
    expect(addresses.conversationFor('teams', 'k', { n: 3 }, undefined, AT)).not.toBe(id);
    expect(addresses.addressOf(id)).toEqual({ channel: 'slack', address: { n: 2 }, delivered: 0 });
    expect(store.conversation(id)).toMatchObject({ channel: 'slack', personId: 'staff:eva', companyId: null });
    expect([addresses.find('slack', 'k'), addresses.find('slack', 'other')]).toEqual([id, undefined]);
  });
});
