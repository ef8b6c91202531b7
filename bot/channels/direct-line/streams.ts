import type { WebSocket } from 'ws';

const SLOW_BYTES = 1_000_000;
const EMPTY_FRAME_MS = 30_000;

export type Streams = ReturnType<typeof createStreams>;

/**
 * The open WebSocket streams, by conversation.
 * A reader that falls behind is let go: it comes back with its watermark and costs nobody else anything.
 */
export function createStreams() {
  const open = new Map<string, Set<WebSocket>>();
  const all = new Set<WebSocket>();
  // Direct Line keeps a stream alive by empty frames.
  const timer = setInterval(() => {
    for (const socket of all) if (socket.bufferedAmount < SLOW_BYTES) socket.send('');
  }, EMPTY_FRAME_MS).unref();

  function send(socket: WebSocket, activities: readonly { sequence: number; json: string }[]): boolean {
    if (socket.readyState !== socket.OPEN) return false;
    if (socket.bufferedAmount > SLOW_BYTES) {
      socket.terminate();
      return false;
    }
    socket.send(
      `{"activities":[${activities.map((a) => a.json).join(',')}],"watermark":"${activities.at(-1)!.sequence}"}`,
    );
    return true;
  }

  return {
    /** Adds a stream; `replay` is what was committed after its watermark. */
    add(conversationId: string, socket: WebSocket, replay: readonly { sequence: number; json: string }[]): void {
      const sockets = open.get(conversationId) ?? new Set();
      open.set(conversationId, sockets.add(socket));
      all.add(socket);
      socket.on('close', () => {
        all.delete(socket);
        sockets.delete(socket);
        if (!sockets.size && open.get(conversationId) === sockets) open.delete(conversationId);
      });
      socket.on('error', () => socket.terminate());
      if (replay.length) send(socket, replay);
    },
    /** Whether somebody listens. */
    isOpen: (conversationId: string) => open.has(conversationId),
    /** Sends what was committed to whoever listens; false where nobody could be reached. */
    deliver(conversationId: string, activities: readonly { sequence: number; json: string }[]): boolean {
      let reached = false;
      for (const socket of open.get(conversationId) ?? []) if (send(socket, activities)) reached = true;
      return reached;
    },
    /** Something that is not kept, such as "typing". */
    whisper(conversationId: string, activity: object): void {
      for (const socket of open.get(conversationId) ?? [])
        if (socket.readyState === socket.OPEN && socket.bufferedAmount < SLOW_BYTES)
          socket.send(JSON.stringify({ activities: [activity] }));
    },
    count: () => all.size,
    close(): void {
      clearInterval(timer);
      for (const socket of all) socket.close(1001, 'The desk is being restarted.');
    },
  };
}
