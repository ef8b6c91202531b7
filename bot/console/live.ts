import type { WebSocket } from 'ws';

const KEPT = 1000;
const SLOW_BYTES = 1_000_000;

/** Who looks at which conversation, and whether they are writing in it. */
export interface Presence {
  staffId: string;
  name: string;
  conversation: string;
  typing: boolean;
}

/** What the console's pages are told; `n` counts the changes, so that a page that comes back gets what it missed. */
export type LiveMessage =
  | { kind: 'hello'; boot: string; n: number; missed: readonly string[] | 'all' }
  | { kind: 'changed'; n: number; conversation: string }
  | { kind: 'presence'; present: readonly Presence[] };

export type Live = ReturnType<typeof createLive>;

/**
 * Tells the console's open pages which conversation has changed and who is in it. Nothing of a conversation is sent:
 * a page asks for what it shows, by the routes that check who may.
 *
 * @param boot names this run of the desk; the count begins anew with it
 */
export function createLive(boot: string) {
  const pages = new Map<WebSocket, { staffId: string; name: string; at: Omit<Presence, 'staffId' | 'name'> | null }>();
  const changes: string[] = []; // the latest KEPT
  let n = 0;

  function send(socket: WebSocket, message: LiveMessage): void {
    if (socket.readyState !== socket.OPEN) return;
    if (socket.bufferedAmount > SLOW_BYTES) socket.terminate();
    else socket.send(JSON.stringify(message));
  }
  const everybody = (message: LiveMessage) => {
    for (const socket of pages.keys()) send(socket, message);
  };
  const present = (): Presence[] =>
    [...pages.values()].flatMap(({ staffId, name, at }) => (at ? [{ staffId, name, ...at }] : []));

  return {
    /** A conversation is not as it was: something was said, or somebody took it. */
    changed(conversation: string): void {
      n += 1;
      changes.push(conversation);
      if (changes.length > KEPT) changes.shift();
      if (pages.size) everybody({ kind: 'changed', n, conversation });
    },
    /** A page opens, or comes back with the count up to which it knows everything. */
    add(socket: WebSocket, staff: { id: string; name: string }, known: { boot: string; n: number } | undefined): void {
      pages.set(socket, { staffId: staff.id, name: staff.name, at: null });
      const behind = known?.boot === boot ? n - known.n : Number.POSITIVE_INFINITY;
      const missed =
        behind < 0 || behind > changes.length ? 'all' : [...new Set(changes.slice(changes.length - behind))];
      send(socket, { kind: 'hello', boot, n, missed });
      send(socket, { kind: 'presence', present: present() });
    },
    /** Somebody opened a conversation, writes in it, or left it. */
    at(socket: WebSocket, at: { conversation: string; typing: boolean } | null): void {
      const page = pages.get(socket);
      if (!page) return;
      page.at = at;
      everybody({ kind: 'presence', present: present() });
    },
    remove(socket: WebSocket): void {
      if (pages.delete(socket)) everybody({ kind: 'presence', present: present() });
    },
    close(): void {
      for (const socket of pages.keys()) socket.close(1001, 'The desk is being restarted.');
    },
  };
}
