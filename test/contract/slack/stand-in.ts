import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { WebSocketServer } from 'ws';
import { brokenLimit, type Posted } from './limits.ts';

export const TEAM = 'T0SELLER';
export const DESK_USER = 'U0DESK';
export const BOT_TOKEN = 'xoxb-of-the-tests';
export const APP_TOKEN = 'xapp-of-the-tests';

/** How the next call of a method goes, instead of well. */
export type Fault =
  | { kind: 'status'; status: number; retryAfter?: number }
  | { kind: 'error'; error: string }
  /** It is done, and the answer is lost. */
  | { kind: 'lost' }
  | { kind: 'hangs' };

export type SlackStandIn = Awaited<ReturnType<typeof openSlackStandIn>>;

/** Slack's Web API, and its side of Socket Mode, as far as the desk uses them: it keeps what was posted. */
export async function openSlackStandIn() {
  const posts: Posted[] = [];
  const calls: { method: string; token: string | undefined }[] = [];
  const faults = new Map<string, Fault[]>();
  const users = new Map<string, object>();
  const listening = new Set<() => void>();
  const state = { down: false };
  let ts = 0;

  const server = createServer((request, response) => {
    void answer(request, response).finally(() => {
      for (const listener of listening) listener();
    });
  });
  const sockets = new WebSocketServer({ server });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    let body = '';
    for await (const part of request) body += String(part);
    const method = (request.url ?? '').replace('/api/', '');
    const token = request.headers.authorization?.replace('Bearer ', '');
    calls.push({ method, token });
    if (state.down) return void response.socket?.destroy();
    const fault = faults.get(method)?.shift();
    const reply = (value: object, status = 200, headers: Record<string, string> = {}) =>
      response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(value));
    if (fault?.kind === 'hangs') return;
    if (fault?.kind === 'status')
      return void reply({ ok: false }, fault.status, {
        ...(fault.retryAfter !== undefined && { 'retry-after': String(fault.retryAfter) }),
      });
    if (fault?.kind === 'error') return void reply({ ok: false, error: fault.error });
    if (token !== (method === 'apps.connections.open' ? APP_TOKEN : BOT_TOKEN))
      return void reply({ ok: false, error: 'invalid_auth' });
    const result = done(method, Object.fromEntries(new URLSearchParams(body)));
    if (fault?.kind === 'lost') return void response.socket?.destroy();
    reply(result);
  }

  function done(method: string, fields: Record<string, string>): object {
    const { channel = '', thread_ts, user = '' } = fields;
    switch (method) {
      case 'auth.test':
        return { ok: true, team_id: TEAM, user_id: DESK_USER };
      case 'apps.connections.open':
        return { ok: true, url: `ws://127.0.0.1:${port}/link` };
      case 'users.info':
        return users.has(user) ? { ok: true, user: users.get(user) } : { ok: false, error: 'user_not_found' };
      case 'conversations.open':
        return { ok: true, channel: { id: `D${fields.users}` } };
      case 'conversations.history':
      case 'conversations.replies':
        return {
          ok: true,
          messages: posts.filter((p) => p.channel === channel && p.thread_ts === fields.ts),
          ...{ has_more: false, response_metadata: { next_cursor: '' } },
        };
      case 'chat.postMessage': {
        const message: Posted = {
          ...{ channel, thread_ts, text: fields.text ?? '', ts: `1800000000.${String(++ts).padStart(6, '0')}` },
          blocks: fields.blocks ? (JSON.parse(fields.blocks) as Posted['blocks']) : [],
          metadata: JSON.parse(fields.metadata ?? 'null') as Posted['metadata'],
        };
        const broken = brokenLimit(message);
        if (broken) return { ok: false, error: 'invalid_blocks', response_metadata: { messages: [broken] } };
        posts.push(message);
        return { ok: true, ts: message.ts, channel };
      }
      default:
        return { ok: false, error: 'unknown_method' };
    }
  }

  return {
    apiUrl: `http://127.0.0.1:${port}/api/`,
    posts,
    calls,
    sockets,
    state,
    /** What users.info says of somebody. */
    know: (id: string, user: object) => users.set(id, { id, team_id: TEAM, ...user }),
    /** How the next calls of a method go. */
    next: (method: string, ...some: Fault[]) => faults.set(method, [...(faults.get(method) ?? []), ...some]),
    callsOf: (method: string) => calls.filter((call) => call.method === method).length,
    /** Resolves when it holds; it is looked at after each call. */
    until(holds: () => boolean, what: string): Promise<void> {
      return new Promise((resolve, reject) => {
        const late = setTimeout(() => reject(new Error(`Slack has waited in vain: ${what}`)), 10_000);
        const look = () => {
          if (!holds()) return;
          clearTimeout(late);
          listening.delete(look);
          resolve();
        };
        listening.add(look);
        look();
      });
    },
    async close(): Promise<void> {
      for (const socket of sockets.clients) socket.terminate();
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}
