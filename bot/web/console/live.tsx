import { useQueryClient } from '@tanstack/react-query';
import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useRef, useState } from 'react';
import type { LiveMessage, Presence } from '../../console/live.ts';
import { useSession } from './session.tsx';

const RETRY_MS = [500, 1000, 2000, 5000, 10_000];

interface LiveState {
  connected: boolean;
  present: readonly Presence[]; // without oneself
  /** Tells the others where one is; null: nowhere. */
  at(place: { conversation: string; typing: boolean } | null): void;
}

const Context = createContext<LiveState>({ connected: true, present: [], at: () => undefined });

/** Keeps what is shown as it is: loads again what has changed, and after a gap what changed in it. */
export function LiveProvider({ children }: { children: ReactNode }) {
  const client = useQueryClient();
  const { session } = useSession();
  const [connected, setConnected] = useState(true);
  const [present, setPresent] = useState<readonly Presence[]>([]);
  const socket = useRef<WebSocket>(undefined);
  const place = useRef<object | null>(null);

  useEffect(() => {
    let known: { boot: string; n: number } | undefined;
    let failures = 0;
    let timer: ReturnType<typeof setTimeout>;
    let ended = false;
    const reload = (conversations: readonly string[] | 'all') => {
      void client.invalidateQueries({ queryKey: ['conversations'] });
      if (conversations === 'all') void client.invalidateQueries({ queryKey: ['conversation'] });
      else for (const id of conversations) void client.invalidateQueries({ queryKey: ['conversation', id] });
    };
    const heard = (message: LiveMessage) => {
      if (message.kind === 'presence') setPresent(message.present);
      else if (message.kind === 'hello') {
        if (known || message.missed === 'all') reload(message.missed);
        known = { boot: message.boot, n: message.n };
      } else {
        known = { boot: known?.boot ?? '', n: message.n };
        reload([message.conversation]);
      }
    };
    const connect = () => {
      const query = known ? `?boot=${known.boot}&n=${known.n}` : '';
      const opened = new WebSocket(`${location.origin.replace(/^http/, 'ws')}/api/console/live${query}`);
      socket.current = opened;
      opened.onopen = () => {
        failures = 0;
        setConnected(true);
        if (place.current) opened.send(JSON.stringify(place.current));
      };
      opened.onmessage = ({ data }) => heard(JSON.parse(String(data)) as LiveMessage);
      opened.onclose = () => {
        if (ended) return;
        if (failures > 0) setConnected(false);
        timer = setTimeout(connect, RETRY_MS[Math.min(failures++, RETRY_MS.length - 1)]);
      };
    };
    connect();
    return () => {
      ended = true;
      clearTimeout(timer);
      socket.current?.close();
    };
  }, [client]);

  const at = useCallback((next: { conversation: string; typing: boolean } | null) => {
    if (JSON.stringify(next) === JSON.stringify(place.current)) return;
    place.current = next;
    if (socket.current?.readyState === WebSocket.OPEN) socket.current.send(JSON.stringify(next));
  }, []);
  const me = session.person.id;
  const value = useMemo(
    () => ({ connected, present: present.filter(({ staffId }) => staffId !== me), at }),
    [connected, present, at, me],
  );
  return <Context value={value}>{children}</Context>;
}

export const useLive = () => useContext(Context);
