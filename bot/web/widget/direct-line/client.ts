import { createCall } from './http.ts';
import { personAnswers, waiting, withActivity, withDelivery } from './messages.ts';
import { createOutbox } from './outbox.ts';
import { createSessions, type GetAssertion, GUEST, subjectOf } from './sessions.ts';
import { createStore, type Shelf } from './store.ts';
import { createStream } from './stream.ts';
import type { Activity, ActivitySet, Message, Queued, Rated, SessionAnswer, Status } from './types.ts';
import { createTyping } from './typing.ts';

export interface State {
  messages: readonly Message[];
  status: Status;
  typing: boolean;
  /** History is in: what comes from now on is new. */
  settled: boolean;
  person?: string;
  draft: string;
  rated: readonly Rated[];
}

export interface ClientOptions {
  server: string;
  fetch: typeof globalThis.fetch;
  WebSocket: typeof globalThis.WebSocket;
  shelf: Shelf;
  uuid(): string;
  now(): number;
  random(): number;
  language(): string;
  changed(state: State): void;
  /** Somebody else wrote while the conversation was open. */
  arrived(message: Message): void;
}

export type Client = ReturnType<typeof createClient>;
const SETTLE_MS = 800;

/** The conversation: one person, one list of messages, one stream, one queue. */
export function createClient(options: ClientOptions) {
  const { now } = options;
  const store = createStore(options.shelf);
  const call = createCall(options.server, options.fetch);
  let state: State = {
    messages: [],
    status: 'idle',
    typing: false,
    settled: false,
    draft: store.draft(GUEST),
    rated: [],
  };
  let started = false;
  let watermark = '';
  let freshUrl: string | undefined;
  let conversation: string | undefined;

  function set(change: Partial<State>): void {
    state = { ...state, ...change };
    options.changed(state);
  }

  const typing = createTyping((on) => on !== state.typing && set({ typing: on }));

  const sessions = createSessions({
    call,
    store,
    now,
    started(session, answer) {
      const moved = conversation !== session.conversationId;
      conversation = session.conversationId;
      if (moved) watermark = '';
      freshUrl = watermark ? undefined : answer.streamUrl;
      if (answer.person?.name !== state.person) set({ person: answer.person?.name });
      if (moved) void recall();
      if (moved && stream.open()) stream.start();
    },
  });
  const me = () => sessions.identity().key;
  const path = (id: string, rest = '') => `/v3/directline/conversations/${encodeURIComponent(id)}${rest}`;

  const stream = createStream({
    WebSocket: options.WebSocket,
    random: options.random,
    receive,
    async address() {
      await sessions.ensure();
      const first = freshUrl;
      freshUrl = undefined;
      if (first) return first;
      const answer = await sessions.with((s) =>
        call<SessionAnswer>('GET', path(s.conversationId, `?watermark=${watermark}`), { token: s.token }),
      );
      // A session that had to be begun anew brought an address of its own.
      if (answer.conversationId === conversation) sessions.take(answer);
      return answer.streamUrl ?? '';
    },
    async poll() {
      receive(
        await sessions.with((s) =>
          call<ActivitySet>('GET', path(s.conversationId, `/activities?watermark=${watermark}`), { token: s.token }),
        ),
      );
    },
    state(online) {
      if (state.status !== (online ? 'online' : 'offline')) set({ status: online ? 'online' : 'offline' });
      if (!online) return;
      outbox.revive();
      setTimeout(() => !state.settled && set({ settled: true }), SETTLE_MS);
    },
  });

  const outbox = createOutbox({
    store,
    person: me,
    async post(item) {
      if (!personAnswers(state.messages)) typing.asked();
      try {
        await sessions.with((s) =>
          call('POST', path(s.conversationId, '/activities'), { token: s.token, body: toActivity(item) }),
        );
      } catch (error) {
        typing.answered();
        throw error;
      }
    },
    state: (clientId, delivery) => set({ messages: withDelivery(state.messages, clientId, delivery) }),
  });

  /** What was thought before a reload. */
  async function recall(): Promise<void> {
    set({ rated: [] });
    const s = sessions.current();
    if (!s) return;
    const { ratings = [] } = await call<{ ratings?: Rated[] }>('GET', path(s.conversationId, '/ratings'), {
      token: s.token,
    }).catch(() => ({ ratings: undefined }));
    if (ratings.length && !state.rated.length) set({ rated: ratings });
  }

  function toActivity(item: Queued): Activity {
    return {
      type: 'message',
      text: item.text,
      locale: options.language(),
      ...(item.value !== undefined && { value: item.value }),
      channelData: { clientActivityID: item.clientId, ...(item.label && { label: item.label }) },
    };
  }

  function receive({ activities = [], watermark: mark }: ActivitySet): void {
    for (const activity of activities) {
      const mine = activity.from?.role === 'user';
      if (activity.type === 'typing' && !mine) typing.typed();
      if (activity.type !== 'message') continue;
      const before = state.messages;
      const messages = withActivity(before, activity, now());
      if (mine && activity.channelData?.clientActivityID) outbox.settle(activity.channelData.clientActivityID);
      if (!mine) typing.answered();
      // settle() may have changed the list: apply to what is there now.
      set({ messages: messages === before ? state.messages : withActivity(state.messages, activity, now()) });
      if (!mine && state.settled && messages.length > before.length) options.arrived(messages.at(-1)!);
    }
    if (mark !== undefined) watermark = mark;
    if (activities.length && !state.settled) setTimeout(() => set({ settled: true }));
  }

  /** Shows what `me` left behind and connects. */
  function enter(messages: readonly Message[]): void {
    const shown = new Set(messages.map((m) => m.key));
    const queued = store.queue(me()).filter((item) => !shown.has(item.clientId));
    set({ messages: [...messages, ...queued.map(waiting)], draft: store.draft(me()) });
    if (!started) return;
    stream.start();
    void outbox.flush();
  }

  function leave(): void {
    outbox.reset();
    typing.answered();
    stream.stop();
    watermark = '';
    conversation = undefined;
    freshUrl = undefined;
  }

  function forgetMe(): void {
    leave();
    sessions.become({ key: GUEST });
    set({ person: undefined, settled: false, status: started ? 'connecting' : 'idle' });
    enter([]);
  }

  function push(item: Omit<Queued, 'clientId' | 'at'>): void {
    const queued: Queued = { ...item, clientId: options.uuid(), at: now() };
    set({ messages: [...state.messages, waiting(queued)], settled: true });
    outbox.add(queued);
  }

  return {
    state: () => state,
    start(): void {
      if (started) return;
      started = true;
      set({ status: 'connecting' });
      enter(state.messages);
    },
    send: (text: string) => push({ text }),
    /** What a card's button or form says. */
    submit: (value: unknown, label: string) => push({ text: '', value, label }),
    /** Sends a file at once; false where the desk did not take it. */
    async attach(file: File): Promise<boolean> {
      const form = new FormData();
      form.append('file', file, file.name);
      try {
        await sessions.with((s) => call('POST', path(s.conversationId, '/upload'), { token: s.token, form }));
        return true;
      } catch {
        return false;
      }
    },
    /** What somebody thinks of a reply, shown at once; the same again takes it back. */
    async rate(reply: string, about: Rated['about'], value: Rated['value']): Promise<void> {
      const before = state.rated;
      const others = before.filter((one) => one.reply !== reply || one.about !== about);
      const again = before.some((one) => one.reply === reply && one.about === about && one.value === value);
      set({ rated: again ? others : [...others, { reply, about, value }] });
      const body = { reply, about, value: again ? 0 : value };
      await sessions
        .with((s) => call('POST', path(s.conversationId, '/ratings'), { token: s.token, body }))
        .catch(() => set({ rated: before }));
    },
    retry: (clientId: string) => outbox.retry(clientId),
    draft(text: string): void {
      store.keepDraft(me(), text);
    },
    /** The shop vouches for somebody; a guest takes the conversation along. */
    async identify(getAssertion: GetAssertion): Promise<void> {
      const key = subjectOf(await getAssertion());
      if (key === me()) return;
      const guest = me() === GUEST;
      const began = guest ? (sessions.current() ?? store.session(GUEST)) : undefined;
      const said = state.messages.length > 0;
      const keep = said || !store.session(key) ? began : undefined;
      leave();
      if (guest) store.move(GUEST, key);
      sessions.become({ key, assertion: getAssertion }, keep);
      if (!guest || !said) set({ settled: false });
      enter(guest ? state.messages : []);
    },
    /** Leaves nothing behind on a shared computer. */
    logout(): void {
      store.forget();
      forgetMe();
    },
    /** Another tab logged out. */
    storageChanged(): void {
      if (sessions.current() && !store.session(me())) forgetMe();
    },
    /** The network is back, or the page is seen again. */
    wake(): void {
      if (!started || stream.open()) return;
      stream.start();
      outbox.revive();
    },
    stop: leave,
  };
}
