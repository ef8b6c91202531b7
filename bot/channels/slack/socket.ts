import { WebSocket } from 'ws';
import type { PushOptions } from '../push/push.ts';
import type { Handlers } from './handlers.ts';

const FIRST_WAIT_MS = 1000;
const LONGEST_WAIT_MS = 60_000;
/** Slack pings twice a minute. */
const SILENCE_MS = 60_000;
const LARGEST = 1_000_000;

interface Envelope {
  type: string;
  envelope_id?: string;
  payload?: unknown;
  reason?: string;
}

export interface SocketOptions {
  /** Asks Slack for an address that is good for one connection. */
  open(): Promise<string>;
  handlers: Handlers;
  wait: PushOptions['wait'];
  log: { info(detail: object, text: string): void; warn(detail: object, text: string): void };
}

/**
 * Socket Mode: the desk calls Slack, so that it needs no public address. What comes is acknowledged when it is stored;
 * Slack sends again what was not acknowledged, and asks for a new connection every few hours: the old one is used until
 * the new one stands.
 */
export function createSocket({ open, handlers, wait, log }: SocketOptions) {
  const stopping = new AbortController();
  const stopped = stopping.signal;
  const sockets = new Set<WebSocket>();
  const working = new Set<Promise<void>>();
  let running: Promise<void> | undefined;

  async function run(): Promise<void> {
    for (let failures = 0; !stopped.aborted; ) {
      const served = await serve().catch((error: unknown) => {
        log.warn({ err: error }, 'Slack is called again later');
        return false;
      });
      // A connection that was good is followed at once.
      failures = served ? 0 : failures + 1;
      if (!served) await wait(Math.min(FIRST_WAIT_MS * 2 ** (failures - 1), LONGEST_WAIT_MS), stopped);
    }
  }

  /** Opens a connection; resolves when another one is needed: whether this one was good. */
  async function serve(): Promise<boolean> {
    const url = await open();
    if (stopped.aborted) return false;
    const socket = new WebSocket(url, { maxPayload: LARGEST });
    sockets.add(socket);
    const over = new AbortController();
    let greeted = false;
    let heard = true;
    void (async () => {
      while (heard && !over.signal.aborted) {
        heard = false;
        await wait(SILENCE_MS, over.signal);
      }
      socket.terminate();
    })();
    return new Promise((ended, failed) => {
      socket.on('error', failed);
      socket.on('ping', () => {
        heard = true;
      });
      socket.on('close', () => {
        sockets.delete(socket);
        over.abort();
        ended(greeted);
      });
      socket.on('message', (data) => {
        heard = true;
        const envelope = read(String(data));
        if (envelope?.type === 'hello') {
          greeted = true;
          for (const older of sockets) if (older !== socket) older.close();
          log.info({}, 'Slack is connected');
        } else if (envelope?.type === 'disconnect') ended(greeted && envelope.reason !== 'link_disabled');
        else if (envelope?.envelope_id) {
          const work = take(socket, envelope).finally(() => working.delete(work));
          working.add(work);
        }
      });
    });
  }

  async function take(socket: WebSocket, { type, envelope_id, payload }: Envelope): Promise<void> {
    try {
      const answer = await handled(type, payload);
      if (socket.readyState === socket.OPEN)
        socket.send(JSON.stringify({ envelope_id, ...(answer && { payload: answer }) }));
    } catch (error) {
      log.warn({ err: error }, 'what Slack sent was not stored: it sends it again');
    }
  }

  function handled(type: string, payload: unknown): Promise<object | undefined> {
    if (type === 'events_api') return handlers.event(payload);
    if (type === 'interactive') return handlers.interaction(payload);
    if (type === 'slash_commands') return handlers.command(payload);
    return Promise.resolve(undefined);
  }

  return {
    start(): void {
      running ??= run();
    },
    /** Resolves when nothing more comes and what came is stored. */
    async stop(): Promise<void> {
      stopping.abort();
      await Promise.all(working);
      for (const socket of sockets) socket.terminate();
      await running;
    },
  };
}

function read(text: string): Envelope | undefined {
  try {
    return JSON.parse(text) as Envelope;
  } catch {
    return undefined;
  }
}
