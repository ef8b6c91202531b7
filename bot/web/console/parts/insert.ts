import { useEffect, useRef } from 'react';

const INSERT = 'qm-insert';

/** Puts a text into the reply that is being written. */
export function insert(text: string): void {
  window.dispatchEvent(new CustomEvent(INSERT, { detail: text }));
}

/** Calls back with each text that is to be inserted. */
export function useInserted(callback: (text: string) => void): void {
  const latest = useRef(callback);
  useEffect(() => {
    latest.current = callback;
  });
  useEffect(() => {
    const heard = (event: Event) => latest.current((event as CustomEvent<string>).detail);
    window.addEventListener(INSERT, heard);
    return () => window.removeEventListener(INSERT, heard);
  }, []);
}
