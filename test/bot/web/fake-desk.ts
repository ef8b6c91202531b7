import { type Client, type ClientOptions, createClient } from '../../../bot/web/widget/direct-line/client.ts';
import { memoryShelf, type Shelf } from '../../../bot/web/widget/direct-line/store.ts';
import type { Activity } from '../../../bot/web/widget/direct-line/types.ts';

interface Posted {
  method: string;
  path: string;
  token: string | undefined;
  body: Record<string, unknown>;
}

/** The desk's side of the contract in memory: sessions, activities by sequence, and streams that the test can cut. */
export function fakeDesk() {
  const desk = {
    calls: [] as Posted[],
    stored: [] as Activity[],
    sockets: [] as FakeSocket[],
    token: 't1',
    conversation: 'c1',
    /** What the next calls to a path answer instead: a status, or 0 for no network. */
    faults: [] as { path: RegExp; status: number }[],
    socketsOpen: true,
    refreshable: true,
    posts: () => desk.calls.filter((c) => c.method === 'POST' && c.path.endsWith('/activities')),
    sessions: () => desk.calls.filter((c) => c.path === '/api/session'),
    say(text: string, extra: Partial<Activity> = {}) {
      desk.commit({ type: 'message', from: { role: 'bot', name: 'Desk' }, text, ...extra });
    },
    commit(activity: Activity) {
      desk.stored.push({ id: `${desk.conversation}|${desk.stored.length + 1}`, ...activity });
      const frame = JSON.stringify({ activities: [desk.stored.at(-1)], watermark: `${desk.stored.length}` });
      for (const socket of desk.sockets) if (socket.readyState === 1) socket.onmessage?.({ data: frame });
    },
  };

  class FakeSocket {
    readyState = 0;
    onopen: (() => void) | undefined;
    onmessage: ((event: { data: string }) => void) | undefined;
    onclose: (() => void) | undefined;
    readonly url: string;
    constructor(url: string) {
      this.url = url;
      desk.sockets.push(this);
      queueMicrotask(() => {
        if (!desk.socketsOpen) return this.close();
        this.readyState = 1;
        this.onopen?.();
        const after = Number(new URL(url).searchParams.get('watermark') ?? 0);
        const missed = desk.stored.slice(after);
        if (missed.length)
          this.onmessage?.({ data: JSON.stringify({ activities: missed, watermark: `${desk.stored.length}` }) });
      });
    }
    close() {
      if (this.readyState === 3) return;
      this.readyState = 3;
      queueMicrotask(() => this.onclose?.());
    }
  }

  const answer = (status: number, body: object) => new Response(JSON.stringify(body), { status });
  const url = (after = '') =>
    `ws://desk/v3/directline/conversations/${desk.conversation}/stream?t=${desk.token}${after}`;
  const session = (after?: string) => ({
    token: desk.token,
    conversationId: desk.conversation,
    expires_in: 1800,
    streamUrl: url(after),
  });

  async function fetch(address: RequestInfo | URL, init: RequestInit = {}): Promise<Response> {
    const { pathname: path, searchParams } = new URL(String(address));
    const token = (init.headers as Record<string, string>).authorization?.slice('Bearer '.length);
    const body = JSON.parse(String(init.body ?? '{}')) as Record<string, unknown>;
    desk.calls.push({ method: init.method ?? 'GET', path, token, body });
    const fault = desk.faults.findIndex((f) => f.path.test(path));
    if (fault >= 0) {
      const { status } = desk.faults.splice(fault, 1)[0]!;
      if (!status) throw new TypeError('Failed to fetch');
      return answer(status, { error: { code: 'Fault', message: 'as the test wants it' } });
    }
    if (path === '/api/session')
      return answer(200, { ...session(), ...(body.assertion !== undefined && { person: { name: 'Marie' } }) });
    if (path.endsWith('/tokens/refresh')) {
      if (!desk.refreshable) return answer(403, { error: { code: 'TokenExpired', message: '' } });
      return answer(200, session());
    }
    if (token !== desk.token) return answer(403, { error: { code: 'TokenExpired', message: '' } });
    if (!path.includes(`/${desk.conversation}`)) return answer(404, { error: { code: 'ConversationNotFound' } });
    const after = searchParams.get('watermark') ?? '';
    if (!path.endsWith('/activities')) return answer(200, session(`&watermark=${after}`));
    if (init.method === 'GET')
      return answer(200, { activities: desk.stored.slice(Number(after)), watermark: `${desk.stored.length}` });
    const posted = body as unknown as Activity;
    const clientId = posted.channelData?.clientActivityID;
    if (!desk.stored.some((a) => a.channelData?.clientActivityID === clientId))
      desk.commit({ ...posted, from: { role: 'user' } });
    return answer(200, { id: 'x' });
  }

  let ids = 0;
  /** A browser tab on this desk; two with the same shelf are one before and one after a reload. */
  function visit(shelf: Shelf = memoryShelf()): Client & { shelf: Shelf } {
    const options: ClientOptions = {
      server: 'http://desk',
      fetch,
      WebSocket: FakeSocket as unknown as typeof WebSocket,
      shelf,
      uuid: () => `id-${++ids}`,
      now: () => Date.now(),
      random: () => 0.5,
      language: () => 'en',
      changed() {},
      arrived() {},
    };
    return Object.assign(createClient(options), { shelf });
  }
  return { desk, visit };
}

/** The signature does not matter here: the widget reads the subject only. */
export const assertionOf = (sub: string) => `h.${btoa(JSON.stringify({ sub }))}.s`;
