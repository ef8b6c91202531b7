import { join } from 'node:path';
import { ROOT } from '../../bot/root.ts';

/** The value behind `--name`, or undefined. */
export function optionOf(args: readonly string[], name: string): string | undefined {
  const at = args.indexOf(`--${name}`);
  return at < 0 ? undefined : args[at + 1];
}

/** Whether `--only a,b` asks for this one; all are asked for where it is missing. */
export function wanted(args: readonly string[]): (benchmark: string) => boolean {
  const only = optionOf(args, 'only')?.split(',');
  return (benchmark) => !only || only.includes(benchmark);
}

/** Where the public data sets are, see docs/bench-data.md. */
export const dataFolder = () => process.env.BENCH_DATA ?? join(ROOT, 'bench-data');

/** Where the report goes. */
export const reportFolder = (args: readonly string[]) => optionOf(args, 'report') ?? join(ROOT, 'bench-report');
