import { randomUUID } from 'node:crypto';
import { EventEmitter, once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import type { Cloud } from '../../../bot/channels/teams/clouds.ts';

export const APP_ID = '11111111-2222-3333-4444-555555555555';
export const TENANT = '66666666-7777-8888-9999-000000000000';
export const PASSWORD = 'a-client-secret';
const ISSUER = 'https://api.stand-in.example';
const KEY = 'stand-in-key';

/** What was posted to a conversation. */
export interface Post {
  conversation: string;
  activity: {
    type: string;
    text?: string;
    textFormat?: string;
    summary?: string;
    attachments?: {
      contentType: string;
      content?: { version: string; body: { text?: string; size?: string }[]; actions?: Action[] };
      contentUrl?: string;
    }[];
    suggestedActions?: { actions: { type: string; title: string; value: string }[] };
  };
}
export interface Action {
  type: string;
  title: string;
  data?: { say: string; act?: unknown };
}

export type StandIn = Awaited<ReturnType<typeof openStandIn>>;

/**
 * The Bot Connector of the tests' own, on this machine: it signs what it sends as Microsoft's does, gives the app its
 * token, and keeps what is posted to it.
 */
export async function openStandIn() {
  const { privateKey, publicKey } = await generateKeyPair('RS256');
  const { privateKey: otherKey } = await generateKeyPair('RS256');
  const jwk = { ...(await exportJWK(publicKey)), kid: KEY, use: 'sig', endorsements: ['msteams'] };
  const news = new EventEmitter().setMaxListeners(0);
  const posts: Post[] = [];
  const appTokens = new Set<string>();
  const script: { status: number; headers?: Record<string, string> }[] = [];
  const members = new Map<string, object>();
  const counts = { tokens: 0, rosters: 0, refusedTokens: 0, tries: 0 };
  let down = false;
  let held: Promise<void> | undefined;

  const server = createServer((request, response) => void answer(request, response));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    let body = '';
    for await (const part of request) body += String(part);
    const reply = (status: number, value?: object, headers: Record<string, string> = {}) =>
      response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(value ?? {}));
    const path = request.url ?? '';
    if (path === '/openid') return void reply(200, { issuer: ISSUER, jwks_uri: `${url}/keys` });
    if (path === '/keys') return void reply(200, { keys: [jwk] });
    if (down) {
      counts.tries += 1;
      news.emit('try');
      return void request.socket.destroy();
    }
    if (path === `/login/${TENANT}/oauth2/v2.0/token`) return void reply(...appToken(new URLSearchParams(body)));
    const bearer = request.headers.authorization?.replace(/^Bearer /, '') ?? '';
    if (!appTokens.has(bearer)) {
      counts.refusedTokens += 1;
      news.emit('refused');
      return void reply(401);
    }
    const [, conversation = '', what = '', member = ''] =
      /^\/v3\/conversations\/([^/]+)\/(\w+)\/?([^/]*)$/.exec(path)?.map(decodeURIComponent) ?? [];
    if (what === 'members') {
      counts.rosters += 1;
      const found = members.get(member);
      return void reply(found ? 200 : 404, found);
    }
    counts.tries += 1;
    const [holding, scripted] = [held, script.shift()];
    held = undefined;
    news.emit('try');
    await holding;
    if (!scripted) {
      posts.push({ conversation, activity: JSON.parse(body) as Post['activity'] });
      reply(201, { id: `sent-${posts.length}` });
      news.emit('post');
    } else reply(scripted.status, { error: { code: 'Scripted' } }, scripted.headers);
  }

  function appToken(asked: URLSearchParams): [number, object] {
    counts.tokens += 1;
    const right =
      asked.get('grant_type') === 'client_credentials' &&
      asked.get('client_id') === APP_ID &&
      asked.get('client_secret') === PASSWORD &&
      asked.get('scope') === `${ISSUER}/.default`;
    if (!right) return [401, { error: 'invalid_client' }];
    const token = randomUUID();
    appTokens.add(token);
    return [200, { token_type: 'Bearer', expires_in: 3600, access_token: token }];
  }

  const cloud: Cloud = {
    issuer: ISSUER,
    openIdMetadata: `${url}/openid`,
    login: `${url}/login/`,
    scope: ISSUER,
    sharedTenant: 'shared',
    hosts: [new URL(url).host],
    protocol: 'http:',
  };

  return {
    url,
    cloud,
    posts,
    counts,
    /** The roster, by account id. */
    members,
    /** The answers to the next posts; after them every post is taken. */
    script,
    /** The next post is taken when the function that is given back is called. */
    hold(): () => void {
      let go: () => void = () => undefined;
      held = new Promise((resolve) => {
        go = resolve;
      });
      return go;
    },
    /** No connection holds any more, or again. */
    setDown(value: boolean): void {
      down = value;
    },
    /** Forgets what was posted and counted. */
    clear(): void {
      posts.length = 0;
      Object.assign(counts, { tokens: 0, rosters: 0, refusedTokens: 0, tries: 0 });
    },
    /** The tokens that were given are worth nothing any more. */
    forgetTokens: () => appTokens.clear(),
    /** A token as the Bot Connector signs it; what is given replaces a claim, null leaves it out. */
    async sign(claims: Record<string, unknown> = {}, by: { wrongKey?: boolean; key?: string } = {}): Promise<string> {
      const now = Math.floor(Date.now() / 1000);
      const all = { iss: ISSUER, aud: APP_ID, serviceurl: url, nbf: now - 300, exp: now + 3600, ...claims };
      const given = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== null));
      return new SignJWT(given)
        .setProtectedHeader({ alg: 'RS256', kid: by.key ?? KEY, typ: 'JWT' })
        .sign(by.wrongKey ? otherKey : privateKey);
    },
    /** Resolves with the posts when there are so many. */
    async posted(count: number): Promise<Post[]> {
      while (posts.length < count) await once(news, 'post');
      return posts;
    },
    /** Resolves with the post of this place in a conversation, counted from 1. */
    async postedTo(conversation: string, place: number): Promise<Post> {
      for (;;) {
        const found = posts.filter((post) => post.conversation === conversation)[place - 1];
        if (found) return found;
        await once(news, 'post');
      }
    },
    /** Resolves when something was tried so often, taken or not. */
    async tried(count: number): Promise<void> {
      while (counts.tries < count) await once(news, 'try');
    },
    /** Resolves when somebody came without a token of its own. */
    async refused(): Promise<void> {
      while (!counts.refusedTokens) await once(news, 'refused');
    },
    async close(): Promise<void> {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
