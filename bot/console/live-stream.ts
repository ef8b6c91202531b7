import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer } from 'ws';
import { z } from 'zod';
import type { Account } from '../../knowledge/staff/accounts.ts';
import type { Live } from './live.ts';

const PATH = '/api/console/live';
const placed = z.object({ conversation: z.string().max(64), typing: z.boolean() }).nullable();

export interface LiveStreamParts {
  live: Live;
  /** Who is signed in by this cookie; undefined where nobody is. */
  signedIn(cookie: string | undefined): Account | undefined;
  ownOrigin(origin: string, host: string | undefined): boolean;
  /** A member of staff writes in a conversation that is theirs: the buyer sees it. */
  typing(conversation: string, staffId: string): void;
}

/** The console's WebSocket: gives whether the upgrade was for it. */
export function consoleStream({ live, signedIn, ownOrigin, typing }: LiveStreamParts) {
  const sockets = new WebSocketServer({ noServer: true, perMessageDeflate: false, maxPayload: 4096 });
  return function upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): boolean {
    const url = new URL(request.url ?? '/', 'http://desk');
    if (url.pathname !== PATH) return false;
    const { origin, host, cookie } = request.headers;
    const staff = origin && ownOrigin(origin, host) ? signedIn(cookie) : undefined;
    if (!staff) {
      socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\nContent-Length: 0\r\n\r\n');
      return true;
    }
    sockets.handleUpgrade(request, socket, head, (page) => {
      const boot = url.searchParams.get('boot');
      const n = Number(url.searchParams.get('n'));
      live.add(page, staff, boot && Number.isSafeInteger(n) ? { boot, n } : undefined);
      page.on('message', (data) => {
        const said = placed.safeParse(parsed(String(data)));
        // Whose session ended meanwhile is let go.
        if (!said.success || !signedIn(cookie)) return page.close(1008);
        live.at(page, said.data);
        if (said.data?.typing) typing(said.data.conversation, staff.id);
      });
      page.on('close', () => live.remove(page));
      page.on('error', () => page.terminate());
    });
    return true;
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
