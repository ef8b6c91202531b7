import type { ActivitySet } from './types.ts';

const FIRST_MS = 500;
const LONGEST_MS = 20_000;
/** The server sends an empty frame every 30 s: two missed ones mean that the line is dead. */
const SILENCE_MS = 75_000;

/**
 * The WebSocket side. Each attempt asks for a fresh address (with the watermark in it), waits longer after each
 * failure, and where sockets do not open at all (some company proxies) reads by plain GET instead.
 */
export function createStream(deps: {
  WebSocket: typeof globalThis.WebSocket;
  address(): Promise<string>;
  receive(set: ActivitySet): void;
  /** Reads what was missed without a socket; resolves if the desk could be reached. */
  poll(): Promise<void>;
  state(online: boolean): void;
  random(): number;
}) {
  let socket: WebSocket | undefined;
  let failures = 0;
  let running = false;
  let attempt = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let silence: ReturnType<typeof setTimeout> | undefined;

  /** Not waiting for `onclose`: on a dead line the browser says it minutes later. */
  function hear(of: WebSocket, ended: () => void): void {
    clearTimeout(silence);
    silence = setTimeout(() => {
      of.close();
      ended();
    }, SILENCE_MS);
  }

  async function connect(): Promise<void> {
    const mine = ++attempt;
    clearTimeout(timer);
    const stale = () => !running || mine !== attempt;
    let url: string;
    try {
      url = await deps.address();
    } catch {
      if (!stale()) later(false);
      return;
    }
    if (stale()) return;
    const opened = new deps.WebSocket(url);
    socket = opened;
    let wasOpen = false;
    opened.onopen = () => {
      if (stale()) return opened.close();
      wasOpen = true;
      failures = 0;
      hear(opened, ended);
      deps.state(true);
    };
    opened.onmessage = (event: MessageEvent<unknown>) => {
      if (stale()) return;
      hear(opened, ended);
      if (typeof event.data === 'string' && event.data) deps.receive(JSON.parse(event.data) as ActivitySet);
    };
    opened.onclose = ended;
    function ended(): void {
      if (stale() || socket !== opened) return;
      socket = undefined;
      clearTimeout(silence);
      if (wasOpen) later(false);
      else
        void deps.poll().then(
          () => !stale() && later(true),
          () => !stale() && later(false),
        );
    }
  }

  /** `reached`: no socket, but the desk answers. */
  function later(reached: boolean): void {
    deps.state(reached);
    const wait = Math.min(reached ? 4000 : LONGEST_MS, FIRST_MS * 2 ** failures++);
    clearTimeout(timer);
    timer = setTimeout(() => void connect(), wait * (0.75 + deps.random() / 2));
  }

  function stop(): void {
    running = false;
    attempt++;
    clearTimeout(timer);
    clearTimeout(silence);
    socket?.close();
    socket = undefined;
  }

  return {
    stop,
    /** Connects, or connects anew at once (the network is back, somebody else is here). */
    start(): void {
      stop();
      running = true;
      failures = 0;
      void connect();
    },
    open: () => running && socket?.readyState === 1,
  };
}
