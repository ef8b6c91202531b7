import { type Call, DeskError } from './http.ts';
import type { Store, StoredSession } from './store.ts';
import type { SessionAnswer } from './types.ts';

export const GUEST = 'guest';
export type GetAssertion = () => Promise<string>;

/** Who is at the keyboard: a guest, or somebody the shop vouches for. */
export interface Identity {
  key: string;
  assertion?: GetAssertion;
}

/**
 * Keeps one valid token: taken from the store, refreshed at half its life, and asked for anew where that fails.
 * `conversation` says whether the conversation is the one from before.
 */
export function createSessions(deps: {
  call: Call;
  store: Store;
  now(): number;
  started(session: StoredSession, answer: SessionAnswer): void;
}) {
  const { call, store, now } = deps;
  let identity: Identity = { key: GUEST };
  let session: StoredSession | undefined;
  let inFlight: Promise<StoredSession> | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let generation = 0;

  /** Takes over a token; an answer to somebody who has left meanwhile is dropped. */
  function take(answer: SessionAnswer, asked: number): StoredSession {
    if (asked !== generation) throw new DeskError(0, 'Superseded', 'Somebody else is here now.');
    session = {
      conversationId: answer.conversationId,
      token: answer.token,
      expires: now() + answer.expires_in * 1000,
    };
    store.keepSession(identity.key, session);
    clearTimeout(timer);
    timer = setTimeout(() => void renew().catch(() => {}), Math.max(30_000, answer.expires_in * 500));
    return session;
  }

  async function begin(keep = session ?? store.session(identity.key)): Promise<StoredSession> {
    const asked = generation;
    const assertion = await identity.assertion?.();
    const answer = await call<SessionAnswer>('POST', '/api/session', {
      body: {
        ...(assertion && { assertion }),
        ...(keep && { conversationId: keep.conversationId, token: keep.token }),
      },
    });
    const begun = take(answer, asked);
    deps.started(begun, answer);
    return begun;
  }

  async function refresh(old: StoredSession): Promise<StoredSession> {
    const asked = generation;
    return take(await call<SessionAnswer>('POST', '/v3/directline/tokens/refresh', { token: old.token }), asked);
  }

  function once(work: () => Promise<StoredSession>): Promise<StoredSession> {
    if (inFlight) return inFlight;
    const mine = work().finally(() => {
      if (inFlight === mine) inFlight = undefined;
    });
    inFlight = mine;
    return mine;
  }

  const renew = () =>
    once(async () => {
      if (!session) return begin();
      try {
        return await refresh(session);
      } catch (error) {
        if (error instanceof DeskError && error.passing) throw error;
        return begin();
      }
    });

  return {
    renew,
    identity: () => identity,
    current: () => session,
    take: (answer: SessionAnswer) => take(answer, generation),
    /** The session in hand, else a new one. */
    ensure: () => (session ? Promise.resolve(session) : once(() => begin())),
    restart: () => once(() => begin()),
    /** From now on somebody else writes; `keep` is the conversation that goes on, if any. */
    become(next: Identity, keep?: StoredSession): void {
      generation++;
      clearTimeout(timer);
      inFlight = undefined;
      identity = next;
      session = undefined;
      if (keep) store.keepSession(next.key, keep);
    },
    /** Runs a request with the token; a token that does not hold is renewed once, then the request runs again. */
    async with<T>(request: (session: StoredSession) => Promise<T>): Promise<T> {
      try {
        return await request(await this.ensure());
      } catch (error) {
        if (!(error instanceof DeskError) || !error.sessionEnded || !session) throw error;
        return request(await (error.status === 404 ? this.restart() : renew()));
      }
    },
  };
}

/** The subject of an assertion: only a name for the drawer; the desk itself checks the signature. */
export function subjectOf(assertion: string): string {
  try {
    const part = assertion.split('.')[1] ?? '';
    const { sub } = JSON.parse(atob(part.replaceAll('-', '+').replaceAll('_', '/'))) as { sub?: unknown };
    return typeof sub === 'string' && sub ? `person-${sub}` : 'person';
  } catch {
    return 'person';
  }
}
