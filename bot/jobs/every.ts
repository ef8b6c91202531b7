/**
 * Runs a job again and again, never twice at once; a failure is logged and the next time comes.
 * @returns stops it; resolves when the run under way has ended
 */
export function every(
  ms: number,
  job: () => Promise<unknown>,
  log: { warn(detail: object, text: string): void },
): { now(): Promise<void>; stop(): Promise<void> } {
  let running: Promise<void> | undefined;
  const run = (): Promise<void> => {
    running ??= job()
      .then(
        () => undefined,
        (error: unknown) => log.warn({ err: error }, 'a job failed'),
      )
      .finally(() => {
        running = undefined;
      });
    return running;
  };
  const timer = setInterval(run, ms).unref();
  return {
    now: run,
    async stop() {
      clearInterval(timer);
      await running;
    },
  };
}
