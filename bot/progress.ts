const BAR = 32;
let shown = '';

/** A bar on the terminal, rewritten only when it looks otherwise; nothing where the output goes to a file. */
export function showProgress(done: number, what: string): void {
  if (!process.stderr.isTTY) return;
  const full = Math.round(done * BAR);
  const line = `\r[${'='.repeat(full)}${' '.repeat(BAR - full)}] ${String(Math.round(done * 100)).padStart(3)} % ${what.padEnd(24)}${done === 1 ? '\n' : ''}`;
  if (line !== shown) process.stderr.write(line);
  shown = line;
}
