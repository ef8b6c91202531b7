/** A clock that stands still until it is moved; who waits by it goes on when it has come so far. */
export function createTime(start: string) {
  let at = Date.parse(start);
  const waiting = new Set<{ until: number; go(): void }>();
  const settle = async () => {
    for (let i = 0; i < 50; i++) await new Promise((resolve) => setImmediate(resolve));
  };
  return {
    now: () => new Date(at),
    wait: (ms: number, signal: AbortSignal) =>
      new Promise<void>((go) => {
        if (signal.aborted) return go();
        const stop = () => {
          waiting.delete(one);
          go();
        };
        const one = {
          until: at + ms,
          go() {
            signal.removeEventListener('abort', stop);
            go();
          },
        };
        waiting.add(one);
        signal.addEventListener('abort', stop);
      }),
    /** Lets what is due happen, in its order, until so much time is over and all is quiet. */
    async pass(ms: number): Promise<void> {
      const end = at + ms;
      await settle();
      for (;;) {
        const next = [...waiting].sort((a, b) => a.until - b.until)[0];
        if (!next || next.until > end) break;
        at = next.until;
        waiting.delete(next);
        next.go();
        await settle();
      }
      at = end;
    },
  };
}
