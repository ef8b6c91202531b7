import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { BACK_OFF_MINUTES, createDeliver } from '../../../bot/webhooks/deliver.ts';
import { isPublicAddress } from '../../../bot/webhooks/public-address.ts';
import { createSender, type SendParts, signatureOf } from '../../../bot/webhooks/send.ts';
import { type OpenDatabase, openDatabase } from '../../../knowledge/database/database.ts';
import { prepareEffects } from '../../../knowledge/effects/effects.ts';
import { openArticleVersions } from '../../../knowledge/faq/versions/versions.ts';
import { openWebhooks, type WebhookEvent, type Webhooks } from '../../../knowledge/webhooks/webhooks.ts';

const by = { id: 'eva', via: 'session' };
let heard: { url: string; headers: IncomingMessage['headers']; body: string }[] = [];
let answer: (response: ServerResponse) => void;
let port: number;
const server = createServer(async (request, response) => {
  let body = '';
  for await (const chunk of request) body += chunk;
  heard.push({ url: request.url!, headers: request.headers, body });
  answer(response);
});
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  port = (server.address() as AddressInfo).port;
});
afterAll(() => void server.close());

let database: OpenDatabase;
let webhooks: Webhooks;
let now: Date;
beforeEach(() => {
  database = openDatabase(':memory:');
  webhooks = openWebhooks(database.handle, (bytes) => new Uint8Array(bytes).fill(7));
  now = new Date('2026-11-24T10:00:00.000Z');
  heard = [];
  answer = (response) => response.writeHead(204).end();
  return () => database.close();
});

/** This machine stands for the internet. */
const HERE: SendParts = {
  resolve: async () => [{ address: '127.0.0.1', family: 4 }],
  mayGo: () => true,
  timeoutMs: 2000,
};
const deliver = (parts: Partial<SendParts> = {}) =>
  createDeliver({ webhooks, send: createSender({ ...HERE, ...parts }), clock: () => now })();
const add = (events: WebhookEvent[], id = 'w-1', host = 'hooks.shop.example') =>
  webhooks.add({ id, url: `http://${host}:${port}/in`, events }, { by, at: now.toISOString() });
const log = (id = 'w-1') => webhooks.deliveries(id);

describe('a message', () => {
  it('is signed over its time and its body, and goes to the address that was checked', async () => {
    const secret = add(['conversation-closed']);
    webhooks.test('w-1', { by, at: now.toISOString() });
    await deliver();
    const [{ headers, body, url }] = heard as [(typeof heard)[0]];
    expect(url).toBe('/in');
    expect(headers.host).toBe(`hooks.shop.example:${port}`); // a name that no name server knows
    expect(JSON.parse(body)).toEqual({ id: 1, event: 'test', at: now.toISOString(), data: {} });
    const timestamp = now.getTime() / 1000;
    expect(headers).toMatchObject({
      'quartermaster-event': 'test',
      'quartermaster-delivery': '1',
      'quartermaster-timestamp': String(timestamp),
      'quartermaster-signature': `v1=${signatureOf(secret, timestamp, body)}`,
    });
    expect(log()).toMatchObject([{ status: 'delivered', tries: 1, answer: 204, error: null }]);
    await deliver();
    expect(heard.length).toBe(1);
  });

  it('has a signature that others reckon too', () => {
    // printf '1700000000.{"a":1}' | openssl dgst -sha256 -hmac key
    expect(signatureOf('key', 1_700_000_000, '{"a":1}')).toBe(
      'a438e398bfafc57e4396bb7fc2304422f0f768e965d073ca313cb52e22e6ad03',
    );
  });

  it('is tried again, later and later, and then given up', async () => {
    add(['order-placed']);
    webhooks.test('w-1', { by, at: now.toISOString() });
    answer = (response) => response.writeHead(503).end();
    for (const [tries, minutes] of BACK_OFF_MINUTES.entries()) {
      await deliver();
      const dueAt = new Date(now.getTime() + minutes * 60_000).toISOString();
      expect(log()).toMatchObject([{ status: 'waiting', tries: tries + 1, dueAt, answer: 503 }]);
      await deliver(); // not yet
      expect(heard.length).toBe(tries + 1);
      now = new Date(dueAt);
    }
    await deliver();
    expect(log()).toMatchObject([
      { status: 'failed', tries: BACK_OFF_MINUTES.length + 1, error: 'The answer was 503.' },
    ]);
    now = new Date(now.getTime() + 31 * 86_400_000);
    await deliver();
    expect(log()).toEqual([]); // forgotten after a month
  });

  it('waits behind one that failed, and not behind those for others', async () => {
    add(['order-placed']);
    add(['order-placed'], 'w-2');
    for (const id of ['w-1', 'w-1', 'w-2']) webhooks.test(id, { by, at: now.toISOString() });
    answer = (response) => response.writeHead(heard.length === 1 ? 500 : 200).end();
    const send = createSender(HERE);
    await createDeliver({
      webhooks,
      send: (one, at) => (one.webhookId === 'w-1' ? Promise.resolve(500) : send(one, at)),
      clock: () => now,
    })();
    expect(log('w-1').map(({ tries }) => tries)).toEqual([0, 1]);
    expect(log('w-2').map(({ tries }) => tries)).toEqual([1]);
  });

  it('stays where it is while its webhook is switched off', async () => {
    add(['order-placed']);
    webhooks.test('w-1', { by, at: now.toISOString() });
    webhooks.change({ id: 'w-1', events: ['order-placed'], active: false }, { by, at: now.toISOString() });
    await deliver();
    expect(heard).toEqual([]);
  });
});

describe('what the other side may not do', () => {
  it.each<[string, Partial<SendParts>, (response: ServerResponse) => void, string, number]>([
    [
      'lead elsewhere',
      {},
      (r) => r.writeHead(302, { location: `http://127.0.0.1:${port}/elsewhere` }).end(),
      'Redirects are not followed.',
      1,
    ],
    ['never answer', { timeoutMs: 50 }, () => undefined, 'There was no answer within 0.05 seconds.', 1],
    [
      'begin to answer and not end',
      { timeoutMs: 50 },
      (r) => void r.writeHead(200).write('x'),
      'There was no answer within 0.05 seconds.',
      1,
    ],
    [
      'be a private address',
      { mayGo: isPublicAddress },
      () => undefined,
      'hooks.shop.example leads to 127.0.0.1, which is not of the public internet.',
      0,
    ],
    [
      'have a private address among public ones',
      {
        mayGo: isPublicAddress,
        resolve: async () => [
          { address: '8.8.8.8', family: 4 },
          { address: 'fd00::1', family: 6 },
        ],
      },
      () => undefined,
      'hooks.shop.example leads to fd00::1, which is not of the public internet.',
      0,
    ],
    ['have no address', { resolve: async () => [] }, () => undefined, 'hooks.shop.example has no address.', 0],
  ])('%s', async (_name, parts, answers, error, times) => {
    add(['order-placed']);
    webhooks.test('w-1', { by, at: now.toISOString() });
    answer = answers;
    await deliver(parts);
    expect(log()).toMatchObject([{ status: 'waiting', error }]);
    expect(heard.length).toBe(times);
    server.closeAllConnections();
  });

  it('send without end', async () => {
    add(['order-placed']);
    webhooks.test('w-1', { by, at: now.toISOString() });
    let sent = 0;
    answer = (response) => {
      response.writeHead(200);
      const more = () => {
        while (!response.destroyed && response.write(Buffer.alloc(16_384))) sent += 16_384;
        if (!response.destroyed) response.once('drain', more);
      };
      more();
    };
    await deliver();
    expect(log()).toMatchObject([{ status: 'delivered', answer: 200 }]);
    expect(sent).toBeLessThan(20_000_000);
  });

  it('answer the name differently the second time: it is asked once', async () => {
    let asked = 0;
    const resolve = async () => {
      asked += 1;
      return [{ address: asked === 1 ? '127.0.0.1' : '10.0.0.1', family: 4 }];
    };
    add(['order-placed']);
    webhooks.test('w-1', { by, at: now.toISOString() });
    await deliver({ resolve, mayGo: (address) => address !== '10.0.0.1' });
    expect({ asked, heard: heard.length }).toEqual({ asked: 1, heard: 1 });
  });
});

describe('what happens is queued with its cause', () => {
  const at = '2026-11-24T09:00:00.000Z';
  const scene = { conversationId: 'c-1', at };
  const queued = () => webhooks.due('2027-01-01').map(({ event, data }) => [event, JSON.parse(data) as object]);
  function act(work: () => void) {
    const { handle } = database;
    handle.exec(
      `INSERT OR IGNORE INTO conversation (id, channel, created_at, state, handed_over) VALUES ('c-1', 'web', '${at}', '{}', 0)`,
    );
    handle.transaction(work)();
  }
  const apply = (...effects: object[]) => {
    const run = prepareEffects(database.handle);
    act(() => {
      for (const effect of effects) run(effect as never, scene);
    });
  };
  const order = (draft: string) =>
    `INSERT INTO sales_order (id, company_id, contact_id, placed_at, channel, status, address_id, currency, net, freight, tax, total, draft_id)
     VALUES ('PO-1', 'co-1', 'p-1', '${at}', 'web', 'waiting', 'a-1', 'EUR', 1, 0, 0, 1, ${draft})`;
  const ask = {
    kind: 'approval-ask',
    id: 'AP-1',
    orderId: 'PO-1',
    companyId: 'co-1',
    reason: 'risk',
    approverId: null,
  };

  it.each<[WebhookEvent, () => void, object]>([
    [
      'conversation-waiting',
      () => apply({ kind: 'handoff', id: 'CASE-1', reason: 'asked', contact: null, at }),
      { conversation: 'c-1', case: 'CASE-1' },
    ],
    [
      'conversation-closed',
      () => apply({ kind: 'conversation-release', from: null, done: true, close: true }),
      { conversation: 'c-1' },
    ],
    [
      'order-placed',
      () => act(() => database.handle.exec(order("'d-1'"))),
      { order: 'PO-1', company: 'co-1', status: 'waiting' },
    ],
    ['approval-asked', () => apply(ask), { approval: 'AP-1', order: 'PO-1', company: 'co-1' }],
    [
      'approval-decided',
      () => apply(ask, { kind: 'approval-decide', id: 'AP-1', status: 'declined', by: 'lin', note: 'no' }),
      { approval: 'AP-1', order: 'PO-1', company: 'co-1', status: 'declined' },
    ],
    [
      'article-published',
      () => {
        const versions = openArticleVersions(database.handle);
        const text = {
          id: 'open-day',
          language: 'en',
          category: '',
          title: 'T',
          body: 'B',
          verified: '2026-11-01',
          phrasings: [],
        } as const;
        versions.publish(text, versions.draft({ ...text, phrasings: [] }, { by, at }).version, { by, at });
      },
      { article: 'open-day', language: 'en', version: 1 },
    ],
  ])('%s', (event, work, data) => {
    add([event]);
    add([event === 'order-placed' ? 'approval-asked' : 'order-placed'], 'w-2');
    work();
    expect(queued()).toEqual([[event, data]]);
  });

  it('and goes with it where that is taken back; an order that was brought in from elsewhere is none', () => {
    add(['conversation-waiting', 'order-placed']);
    expect(() =>
      act(() => {
        database.handle.exec(
          `INSERT INTO handoff (id, conversation_id, opened_at, reason, status) VALUES ('CASE-2', 'c-1', '${at}', '', 'open')`,
        );
        expect(queued().length).toBe(1);
        throw new Error('taken back');
      }),
    ).toThrow('taken back');
    act(() => database.handle.exec(order('NULL')));
    expect(queued()).toEqual([]);
  });
});
