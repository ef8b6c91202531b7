import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import WebSocket from 'ws';
import { createTokens } from '../../../bot/channels/direct-line/tokens.ts';
import { type Activity, startDesk, visit } from '../../support/desk.ts';

const require = createRequire(import.meta.url);
Object.assign(globalThis, { WebSocket, XMLHttpRequest: undefined });

let desk: Awaited<ReturnType<typeof startDesk>>;
let clock = new Date('2026-11-24T10:00:00Z');
beforeAll(async () => {
  desk = await startDesk({ now: () => clock });
});
afterAll(() => desk.stop());

const bearer = (token: string) => ({ authorization: `Bearer ${token}`, 'content-type': 'application/json' });

/** Collects the frames of a stream; `until` resolves when so many activities came. */
function listen(streamUrl: string) {
  const socket = new WebSocket(streamUrl);
  const got: Activity[] = [];
  let watermark = '0';
  let wake = () => undefined as undefined;
  socket.on('message', (data) => {
    const text = String(data);
    if (!text) return;
    const frame = JSON.parse(text) as { activities: Activity[]; watermark?: string };
    got.push(...frame.activities.filter((a) => a.type === 'message'));
    watermark = frame.watermark ?? watermark;
    wake();
  });
  return {
    socket,
    got,
    watermark: () => watermark,
    opened: new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject)),
    until: (count: number) =>
      new Promise<void>((resolve) => {
        wake = () => {
          if (got.length >= count) resolve();
          return undefined;
        };
        wake();
      }),
  };
}

describe('Direct Line', () => {
  it('makes a token by the secret, starts a conversation by the token, and takes it up again', async () => {
    const secret = desk.config.directLineSecret;
    const generated = await fetch(`${desk.url}/v3/directline/tokens/generate`, {
      method: 'POST',
      headers: bearer(secret),
    });
    const { token, conversationId } = (await generated.json()) as { token: string; conversationId: string };
    const started = await fetch(`${desk.url}/v3/directline/conversations`, { method: 'POST', headers: bearer(token) });
    expect(started.status).toBe(201);
    expect(await started.json()).toMatchObject({ conversationId });
    const again = await fetch(`${desk.url}/v3/directline/conversations/${conversationId}?watermark=3`, {
      headers: bearer(token),
    });
    expect(((await again.json()) as { streamUrl: string }).streamUrl).toContain('watermark=3');
    const refreshed = await fetch(`${desk.url}/v3/directline/tokens/refresh`, {
      method: 'POST',
      headers: bearer(token),
    });
    expect(await refreshed.json()).toMatchObject({ conversationId, expires_in: 1800 });
  });

  const refusals: [
    name: string,
    path: (id: string) => string,
    headers: (token: string) => Record<string, string>,
    status: number,
  ][] = [
    ['no token', (id) => `conversations/${id}/activities`, () => ({}), 401],
    ['a wrong token', (id) => `conversations/${id}/activities`, () => bearer('nonsense'), 403],
    ['an unknown conversation', () => 'conversations/nothing/activities', bearer, 404],
    ["somebody else's conversation", () => 'conversations/other/activities', bearer, 404],
  ];
  it.each(refusals)('refuses %s', async (_name, path, headers, status) => {
    const guest = await visit(desk.url);
    const other = await visit(desk.url);
    const target = path(guest.conversationId).replace('other', other.conversationId);
    const response = await fetch(`${desk.url}/v3/directline/${target}`, { headers: headers(guest.token) });
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({ error: { code: expect.any(String), message: expect.any(String) } });
  });

  it('answers an expired token with 403 TokenExpired', async () => {
    const guest = await visit(desk.url);
    clock = new Date(clock.getTime() + 31 * 60_000);
    const response = await fetch(`${desk.url}${guest.base}`, { headers: bearer(guest.token) });
    expect([response.status, await response.json()]).toMatchObject([403, { error: { code: 'TokenExpired' } }]);
  });

  it('refuses an assertion that lives too long, is for another company or signed by somebody else', async () => {
    const now = () => clock;
    const good = createTokens({ secret: 'x'.repeat(32), shopSecrets: desk.config.shopSecrets, now });
    const forged = createTokens({ secret: 'x'.repeat(32), shopSecrets: ['y'.repeat(32)], now });
    const later = createTokens({
      secret: 'x'.repeat(32),
      shopSecrets: desk.config.shopSecrets,
      now: () => new Date(clock.getTime() + 3_600_000),
    });
    const tries = [
      await good.signAssertion('marie', 'weijia'),
      await forged.signAssertion('marie', 'alpine-bistro'),
      await later.signAssertion('marie', 'alpine-bistro'),
      await good.signAssertion('nobody', 'alpine-bistro'),
    ];
    for (const assertion of tries) {
      const response = await fetch(`${desk.url}/api/session`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ assertion }),
      });
      expect([response.status, await response.json()]).toMatchObject([401, { error: { code: 'BadAssertion' } }]);
    }
  });

  it('streams in order, several at once, and goes on from the watermark without loss or repeat', async () => {
    const guest = await visit(desk.url);
    const first = listen(guest.streamUrl);
    await first.opened;
    const texts = Array.from({ length: 5 }, (_, i) => `hello ${i}`);
    await Promise.all(texts.map((text) => guest.post(guest.base, { type: 'message', text }, guest.token)));
    await first.until(10);
    const seen = first.got.map((a) => a.id);
    expect(seen).toEqual([...seen].sort());
    first.socket.terminate();
    await guest.say('while away');
    const again = listen(`${guest.streamUrl}&watermark=${first.watermark()}`);
    await again.until(2);
    expect(again.got.map((a) => a.from.role)).toEqual(['user', 'bot']);
    expect(seen).not.toContain(again.got[0]!.id);
    again.socket.terminate();
  });

  it('drops a repeat by its client id', async () => {
    const guest = await visit(desk.url);
    const same = { type: 'message', text: 'hello', channelData: { clientActivityID: 'once' } };
    const [a, b] = await Promise.all([
      guest.post(guest.base, same, guest.token),
      guest.post(guest.base, same, guest.token),
    ]);
    const c = await guest.post(guest.base, same, guest.token);
    expect([b.body.id, c.body.id]).toEqual([a.body.id, a.body.id]);
    await guest.say('end');
    expect((await guest.activities()).filter((x) => x.text === 'hello' && x.from.role === 'user')).toHaveLength(1);
  });

  it('refuses a stream without a token or from a foreign page', async () => {
    const guest = await visit(desk.url);
    const tries: [string, object][] = [
      [guest.streamUrl.replace(/t=[^&]+/, 't=wrong'), {}],
      [guest.streamUrl, { origin: 'https://evil.example' }],
    ];
    for (const [url, options] of tries) {
      const socket = new WebSocket(url, options);
      await expect(
        new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject)),
      ).rejects.toThrow(/403/);
    }
  });

  it('takes a picture, gives it back in its conversation only, and refuses what it must', async () => {
    const guest = await visit(desk.url);
    const other = await visit(desk.url);
    const upload = (type: string, bytes: number) => {
      const form = new FormData();
      form.append('file', new Blob([new Uint8Array(bytes)], { type }), 'photo.png');
      return fetch(`${desk.url}${guest.base.replace('activities', 'upload')}`, {
        method: 'POST',
        headers: { authorization: `Bearer ${guest.token}` },
        body: form,
      });
    };
    expect((await upload('image/png', 1000)).status).toBe(200);
    const url = (await guest.activities()).find((a) => a.attachments)!.attachments![0]!.contentUrl!;
    expect((await fetch(url, { headers: bearer(guest.token) })).headers.get('content-type')).toContain('image/png');
    expect((await fetch(url, { headers: bearer(other.token) })).status).toBe(404);
    expect((await upload('text/html', 10)).status).toBe(415);
    expect((await upload('image/png', 6_000_000)).status).toBe(413);
  });

  it.each([true, false])("serves Microsoft's own client unchanged (webSocket %s)", async (webSocket) => {
    const guest = await visit(desk.url);
    const xhr = require('xhr2') as unknown;
    Object.assign(globalThis, { XMLHttpRequest: xhr });
    const { DirectLine } = require('botframework-directlinejs') as typeof import('botframework-directlinejs');
    const client = new DirectLine({
      token: guest.token,
      domain: `${desk.url}/v3/directline`,
      webSocket,
      pollingInterval: 200,
    });
    const got: string[] = [];
    const answered = new Promise<void>((resolve) => {
      const take = (activity: { type: string; text?: string; from: object }) => {
        if (activity.type !== 'message') return;
        got.push(`${(activity.from as { role?: string }).role}: ${activity.text?.slice(0, 5)}`);
        if (got.length === 2) resolve();
      };
      // Ending the conversation is an error to those who listen.
      client.activity$.subscribe({ next: take, error: () => undefined });
      client.connectionStatus$.subscribe({ error: () => undefined });
    });
    client.postActivity({ type: 'message', text: 'hello', from: { id: 'guest' } }).subscribe();
    await answered;
    client.end();
    expect(got).toEqual(['user: hello', 'bot: Hello']);
  });
});

describe('bad input', () => {
  const cases: [name: string, body: string, status: number][] = [
    ['broken JSON', '{"type":', 400],
    ['no type', '{}', 400],
    ['a list', '[]', 400],
    ['text that is no text', '{"type":"message","text":5}', 400],
    ['empty text', '{"type":"message","text":""}', 200],
    ['20,000 characters', JSON.stringify({ type: 'message', text: 'x '.repeat(10_000) }), 200],
    ['control characters', JSON.stringify({ type: 'message', text: '\u0000\u0007\u001b[31m' }), 200],
    ['emoji alone', JSON.stringify({ type: 'message', text: '👍🏽👨‍👩‍👧' }), 200],
    ['HTML and script', JSON.stringify({ type: 'message', text: '<script>alert(1)</script><img onerror=x>' }), 200],
    ['half a surrogate', '{"type":"message","text":"\\ud83d order"}', 200],
    ['SQL', JSON.stringify({ type: 'message', text: "'; DROP TABLE inbox; --" }), 200],
    ['more than the limit', JSON.stringify({ type: 'message', text: 'x'.repeat(300_000) }), 413],
  ];
  it.each(cases)('%s', async (_name, body, status) => {
    const guest = await visit(desk.url);
    const response = await fetch(desk.url + guest.base, { method: 'POST', headers: bearer(guest.token), body });
    expect(response.status).toBe(status);
    if (status !== 200)
      expect(await response.json()).toMatchObject({ error: { code: expect.any(String), message: expect.any(String) } });
    const answer = await guest.say('hello');
    expect(answer.text).toContain('Hello');
    if (status === 200) expect((await guest.activities()).filter((a) => a.from.role === 'bot')).toHaveLength(2);
  });
});
