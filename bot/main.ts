import { ConfigError, readConfig } from './config.ts';
import { showProgress } from './progress.ts';
import { openDesk } from './start.ts';

/** Start-up: the only reader of process.env. */
async function main(): Promise<void> {
  const say = (line: string) => process.stdout.write(`${line}\n`);
  const desk = await openDesk(readConfig(process.env), say, { progress: showProgress });
  let closing = false;
  for (const signal of ['SIGTERM', 'SIGINT'] as const)
    process.on(signal, () => {
      if (closing) return;
      closing = true;
      void desk.close().then(() => process.exit(0));
    });
}

main().catch((error: unknown) => {
  const known = error instanceof ConfigError || (error as { code?: string }).code === 'EADDRINUSE';
  const text = error instanceof Error ? (known || !error.stack ? error.message : error.stack) : String(error);
  process.stderr.write(`Quartermaster could not start. ${text}\n`);
  process.exit(1);
});
