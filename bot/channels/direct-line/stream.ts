import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer } from 'ws';
import type { AccessOptions } from './access.ts';
import { type DirectLineOptions, parseWatermark } from './routes.ts';
import type { Streams } from './streams.ts';
import type { Tokens } from './tokens.ts';

const PATH = /^\/v3\/directline\/conversations\/([\w-]{1,64})\/stream$/;

/** Serves the WebSocket side: token and origin are checked before the upgrade, then what was missed is sent. */
export function attachStream(
  server: Server,
  options: {
    tokens: Tokens;
    ownerOf: AccessOptions['ownerOf'];
    streams: Streams;
    history: DirectLineOptions['history'];
    /** Takes the upgrades of other paths; gives whether it was one of its own. */
    others?(request: IncomingMessage, socket: Duplex, head: Buffer): boolean;
    allowedOrigin(origin: string | undefined, host: string | undefined): boolean;
  },
): void {
  const sockets = new WebSocketServer({ noServer: true, perMessageDeflate: false, maxPayload: 64 * 1024 });
  const upgrade = async (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    const url = new URL(request.url ?? '/', 'http://desk');
    const id = PATH.exec(url.pathname)?.[1];
    if (!id) {
      if (!options.others?.(request, socket, head)) refuse(socket, '404 Not Found');
      return;
    }
    if (!options.allowedOrigin(request.headers.origin, request.headers.host)) return refuse(socket, '403 Forbidden');
    const claims = await options.tokens.verify(url.searchParams.get('t') ?? '').catch(() => undefined);
    if (claims?.conversationId !== id || options.ownerOf(id) !== claims.personId)
      return refuse(socket, '403 Forbidden');
    sockets.handleUpgrade(request, socket, head, (webSocket) => {
      const replay = options.history(id, parseWatermark(url.searchParams.get('watermark')));
      options.streams.add(id, webSocket, replay);
    });
  };
  server.on('upgrade', (request, socket, head) => {
    socket.on('error', () => socket.destroy());
    void upgrade(request, socket, head);
  });
}

function refuse(socket: Duplex, status: string): void {
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}
