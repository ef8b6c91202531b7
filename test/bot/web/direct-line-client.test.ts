import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Client } from '../../../bot/web/widget/direct-line/client.ts';
import { memoryShelf } from '../../../bot/web/widget/direct-line/store.ts';
import { assertionOf, fakeDesk } from './fake-desk.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const settle = (ms = 50) => vi.advanceTimersByTimeAsync(ms);
const shown = (client: Client) => client.state().messages.map((m) => (m.mine ? `${m.text} (${m.delivery})` : m.text));
const storedKeys = (shelf: { length: number; key(i: number): string | null }) =>
  Array.from({ length: shelf.length }, (_, i) => shelf.key(i));

async function connected() {
  const { desk, visit } = fakeDesk();
  const client = visit();
  client.start();
  await settle(1000);
  return { desk, visit, client };
}

describe('sending', () => {
  it('shows the message at once, posts it with a client id and settles it once', async () => {
    const { desk, client } = await connected();
    client.send('Where is my order?');
    expect(shown(client)).toEqual(['Where is my order? (sending)']);
    await settle();
    desk.say('On its way.');
    expect(shown(client)).toEqual(['Where is my order? (sent)', 'On its way.']);
    expect(desk.posts()[0]?.body).toMatchObject({ type: 'message', channelData: { clientActivityID: 'id-1' } });
    expect(storedKeys(client.shelf).filter((key) => key?.includes('queue'))).toEqual([]);
  });

  it('keeps the order of what was typed', async () => {
    const { desk, client } = await connected();
    for (const text of ['one', 'two', 'three']) client.send(text);
    await settle();
    expect(desk.stored.map((a) => a.text)).toEqual(['one', 'two', 'three']);
  });

  it('says "not sent" when the line stays down, and sends on retry', async () => {
    const { desk, client } = await connected();
    desk.faults = Array.from({ length: 4 }, () => ({ path: /activities/, status: 0 }));
    client.send('hello');
    await settle(7000);
    expect(shown(client)).toEqual(['hello (failed)']);
    expect(storedKeys(client.shelf).some((key) => key?.includes('queue:id-1'))).toBe(true);
    client.retry('id-1');
    await settle();
    expect(shown(client)).toEqual(['hello (sent)']);
    expect(desk.stored).toHaveLength(1);
  });

  it('does not repeat what the desk refused, and goes on with the next', async () => {
    const { desk, client } = await connected();
    desk.faults = [{ path: /activities/, status: 413 }];
    client.send('too much');
    client.send('short');
    await settle();
    expect(shown(client)).toEqual(['short (sent)', 'too much (failed)']);
    expect(desk.posts()).toHaveLength(2);
  });

  it('sends after a reload what was typed before it, and once only', async () => {
    const { desk, client, visit } = await connected();
    desk.faults = [{ path: /activities/, status: 0 }];
    client.send('before the reload');
    await settle(0);
    client.stop();
    const after = visit(client.shelf);
    after.start();
    expect(shown(after)).toEqual(['before the reload (sending)']);
    await settle(1000);
    expect(shown(after)).toEqual(['before the reload (sent)']);
    expect(desk.stored).toHaveLength(1);
  });

  it('stands where the desk has it, even if it was sent before the history came', async () => {
    const { desk, client, visit } = await connected();
    desk.say('old');
    desk.faults = [{ path: /activities/, status: 0 }];
    client.send('mine');
    await settle(0);
    client.stop();
    const opened = desk.socketsOpen;
    desk.socketsOpen = false; // the history comes late, by GET
    const after = visit(client.shelf);
    after.start();
    await settle(5000);
    desk.socketsOpen = opened;
    desk.say('answer');
    await settle(5000);
    expect(shown(after)).toEqual(['old', 'mine (sent)', 'answer']);
  });

  it('keeps a card button as value and label', async () => {
    const { desk, client } = await connected();
    client.submit({ draft: 'd1', version: 2 }, 'Place order');
    await settle();
    expect(desk.posts()[0]?.body).toMatchObject({ text: '', value: { draft: 'd1', version: 2 } });
    expect(shown(client)).toEqual(['Place order (sent)']);
  });
});

describe('the stream', () => {
  it('comes back with its watermark, and shows nothing twice', async () => {
    const { desk, client } = await connected();
    desk.say('one');
    desk.say('two');
    desk.sockets.at(-1)!.close();
    await settle(0);
    expect(client.state().status).toBe('offline');
    desk.say('three');
    await settle(2000);
    expect(desk.sockets.at(-1)!.url).toContain('watermark=2');
    expect(shown(client)).toEqual(['one', 'two', 'three']);
    expect(client.state().status).toBe('online');
  });

  it('waits longer after each failure', async () => {
    const { desk, client } = await connected();
    desk.faults = Array.from({ length: 3 }, () => ({ path: /conversations\/c1$/, status: 503 }));
    desk.sockets.at(-1)!.close();
    const attempts = () => desk.calls.filter((c) => c.path.endsWith('/conversations/c1')).length;
    const seen: number[] = [];
    for (let i = 0; i < 8; i++) {
      await settle(1000);
      seen.push(attempts());
    }
    expect(seen).toEqual([1, 2, 2, 3, 3, 3, 3, 4]);
    expect(client.state().status).toBe('online');
  });

  it('reads without a socket where sockets do not open', async () => {
    const { desk, visit } = fakeDesk();
    desk.socketsOpen = false;
    const client = visit();
    client.start();
    await settle(1000);
    desk.say('by plain GET');
    await settle(5000);
    expect(shown(client)).toEqual(['by plain GET']);
    expect(client.state().status).toBe('online');
  });

  it('takes a line that has gone silent for dead', async () => {
    const { desk, client } = await connected();
    desk.sockets.at(-1)!.close = () => {}; // the closing handshake never ends
    await settle(80_000);
    desk.say('after the silence');
    expect(desk.sockets).toHaveLength(2);
    expect(shown(client)).toEqual(['after the silence']);
  });

  it('ignores empty frames', async () => {
    const { desk, client } = await connected();
    desk.sockets.at(-1)!.onmessage?.({ data: '' });
    expect(client.state().status).toBe('online');
  });
});

describe('the token', () => {
  it('is refreshed on 403, and the message goes out', async () => {
    const { desk, client } = await connected();
    desk.token = 't2';
    desk.faults = [{ path: /activities/, status: 403 }];
    client.send('still here');
    await settle();
    expect(shown(client)).toEqual(['still here (sent)']);
    expect(desk.posts().map((c) => c.token)).toEqual(['t1', 't2']);
    expect(desk.sessions()).toHaveLength(1);
  });

  it('is asked for anew where the refresh fails; a new conversation goes on in the same panel', async () => {
    const { desk, client } = await connected();
    desk.say('old');
    Object.assign(desk, { token: 't2', refreshable: false, conversation: 'c2', stored: [] });
    client.send('after the night');
    await settle(1000);
    expect(desk.sessions()).toHaveLength(2);
    expect(shown(client)).toEqual(['old', 'after the night (sent)']);
    desk.say('good morning');
    expect(shown(client).at(-1)).toBe('good morning');
  });

  it('is renewed at half its life', async () => {
    const { desk } = await connected();
    for (let minute = 0; minute < 15; minute++) {
      await settle(60_000);
      desk.sockets.at(-1)!.onmessage?.({ data: '' });
    }
    expect(desk.calls.filter((c) => c.path.endsWith('/refresh'))).toHaveLength(1);
    expect(desk.sockets).toHaveLength(1);
  });
});

describe('persons', () => {
  it('a guest who signs in keeps the conversation', async () => {
    const { desk, client } = await connected();
    client.send('as a guest');
    await settle();
    await client.identify(() => Promise.resolve(assertionOf('marie')));
    await settle(1000);
    expect(desk.sessions().at(-1)?.body).toEqual({
      assertion: assertionOf('marie'),
      conversationId: 'c1',
      token: 't1',
    });
    expect(shown(client)).toEqual(['as a guest (sent)']);
    expect(client.state().person).toBe('Marie');
    expect(storedKeys(client.shelf).some((key) => key?.startsWith('quartermaster:guest'))).toBe(false);
  });

  it('one person never sees what another one left', async () => {
    const { desk, client } = await connected();
    await client.identify(() => Promise.resolve(assertionOf('marie')));
    await settle(1000);
    desk.faults = Array.from({ length: 9 }, () => ({ path: /activities/, status: 0 }));
    client.send('of Marie');
    client.draft('half a sentence');
    await settle(100);
    Object.assign(desk, { conversation: 'c2', stored: [], faults: [] });
    await client.identify(() => Promise.resolve(assertionOf('jonas')));
    await settle(8000);
    expect(shown(client)).toEqual([]);
    expect(client.state().draft).toBe('');
    expect(desk.stored).toEqual([]);
  });

  it('logout leaves nothing on the computer', async () => {
    const { desk, client } = await connected();
    await client.identify(() => Promise.resolve(assertionOf('marie')));
    await settle(1000);
    desk.say('secret');
    client.draft('half a sentence');
    Object.assign(desk, { conversation: 'c2', token: 't2', stored: [] });
    client.logout();
    expect(storedKeys(client.shelf)).toEqual([]);
    expect(shown(client)).toEqual([]);
    await settle(1000);
    expect(desk.sessions().at(-1)?.body).toEqual({});
  });
});

describe('typing', () => {
  it('shows after half a second without an answer, and goes with the answer', async () => {
    const { desk, client } = await connected();
    client.send('slow');
    await settle(400);
    expect(client.state().typing).toBe(false);
    await settle(200);
    expect(client.state().typing).toBe(true);
    desk.say('here');
    expect(client.state().typing).toBe(false);
  });

  it('does not show by itself where a person answers, until they have left', async () => {
    const { desk, client } = await connected();
    desk.say('Eva has joined', { channelData: { staff: 'joined' } });
    client.send('one');
    await settle(1000);
    expect(client.state().typing).toBe(false);
    desk.say('hello', { channelData: { staff: 'reply' } });
    client.send('two');
    await settle(1000);
    expect(client.state().typing).toBe(false);
    desk.say('Eva has left', { channelData: { staff: 'left' } });
    client.send('three');
    await settle(1000);
    expect(client.state().typing).toBe(true);
  });

  it('shows when the desk says so, and not for ever', async () => {
    const { desk, client } = await connected();
    desk.commit({ type: 'typing', from: { role: 'bot' } });
    expect(client.state().typing).toBe(true);
    await settle(15_000);
    expect(client.state().typing).toBe(false);
  });
});

it('works where the browser forbids storage', async () => {
  const { desk, visit } = fakeDesk();
  const full = memoryShelf();
  full.setItem = () => {
    throw new Error('QuotaExceededError');
  };
  const client = visit(full);
  client.start();
  client.send('no room');
  await settle(1000);
  expect(shown(client)).toEqual(['no room (sent)']);
  expect(desk.stored).toHaveLength(1);
});
