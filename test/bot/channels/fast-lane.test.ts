import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fastLane } from '../../../bot/channels/direct-line/fast-lane.ts';
import { HttpError } from '../../../bot/channels/http-error.ts';

const PATH = '/v3/directline/conversations/c-1/activities';
const taken: { authorization: string | undefined; id: string; body: unknown }[] = [];
const logged: object[] = [];
let server: Server;
let base: string;

beforeAll(async () => {
  const takes = fastLane({
    async accept(authorization, id, body) {
      const { text } = body as { text?: string };
      if (text === 'refuse') throw new HttpError(403, 'TokenExpired', 'Refresh it.');
      if (text === 'break') throw new Error('The disk is full.');
      taken.push({ authorization, id, body });
      return `${id}|0000001`;
    },
    allowedOrigin: (origin) => origin === undefined || origin === 'https://shop.example',
    log: { error: (detail) => logged.push(detail) },
  });
  server = createServer((request, response) => {
    if (!takes(request, response)) response.writeHead(299).end('left');
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());

const post = (body: string | Buffer, headers: Record<string, string> = {}, path = PATH) =>
  fetch(base + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: 'Bearer t', ...headers },
    body: body as BodyInit,
  });

describe('the fast lane', () => {
  it('takes a message as it was posted, in pieces or in one', async () => {
    const text = '订 500 个 CUP-12 '.repeat(8000);
    const response = await post(JSON.stringify({ type: 'message', text }));
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(await response.json()).toEqual({ id: 'c-1|0000001' });
    expect(taken.at(-1)).toEqual({ authorization: 'Bearer t', id: 'c-1', body: { type: 'message', text } });
  });

  it.each([
    ['no JSON', '{"type":', 400, 'BadSyntax'],
    ['256 kB and more', JSON.stringify({ text: 'x'.repeat(256 * 1024) }), 413, 'MessageSizeTooBig'],
    ['what is refused', '{"text":"refuse"}', 403, 'TokenExpired'],
    ['what breaks on our side', '{"text":"break"}', 500, 'ServiceError'],
  ])('says what is wrong: %s', async (_name, body, status, code) => {
    const before = logged.length;
    const response = await post(body);
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({ error: { code } });
    expect(logged.length - before).toBe(status >= 500 ? 1 : 0);
  });

  it('names the page that may read the answer', async () => {
    const response = await post('{}', { origin: 'https://shop.example' });
    expect(response.headers.get('access-control-allow-origin')).toBe('https://shop.example');
    expect(response.headers.get('vary')).toBe('Origin');
  });

  it.each([
    ['a compressed body', () => post(gzipSync('{}'), { 'content-encoding': 'gzip' })],
    ['another type', () => post('{}', { 'content-type': 'text/plain' })],
    ['another page', () => post('{}', { origin: 'https://elsewhere.example' })],
    ['a query', () => post('{}', {}, `${PATH}?a=1`)],
    ['another path', () => post('{}', {}, '/v3/directline/conversations')],
    ['reading', () => fetch(base + PATH)],
  ])('leaves to the route: %s', async (_name, ask) => {
    expect(await (await ask()).text()).toBe('left');
  });
});
