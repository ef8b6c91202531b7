/** Waits that end when the test says so. */
export function createWaits() {
  const begun: { ms: number; go(): void }[] = [];
  const asked: ((wait: { ms: number; go(): void }) => void)[] = [];
  return {
    wait: (ms: number, signal: AbortSignal): Promise<void> =>
      new Promise((go) => {
        if (signal.aborted) return go();
        signal.addEventListener('abort', () => go(), { once: true });
        const wait = { ms, go };
        const next = asked.shift();
        if (next) next(wait);
        else begun.push(wait);
      }),
    /** The next wait that begins, or has begun. */
    next: (): Promise<{ ms: number; go(): void }> => {
      const wait = begun.shift();
      return wait ? Promise.resolve(wait) : new Promise((resolve) => asked.push(resolve));
    },
  };
}
