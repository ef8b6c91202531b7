import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../../bot/root.ts';
import type { BenchRow } from './row.ts';
import { benchBrowser } from './turn/browser.ts';
import { benchEncoder } from './turn/encoder.ts';
import { benchWords } from './turn/words.ts';

const PARTS = { words: benchWords, encoder: benchEncoder, browser: benchBrowser };

/** Whole turns: on words alone, where the encoder is asked, and as the buyer's browser sees them; `--only PART` runs one. */
export async function benchTurn(args: readonly string[]): Promise<BenchRow[]> {
  const only = args[0] === '--only' ? args[1] : undefined;
  if (only !== undefined && !(only in PARTS))
    throw new Error(`There is no part "${only}": --only ${Object.keys(PARTS).join(' | ')}.`);
  const dataDir = mkdtempSync(join(tmpdir(), 'bench-turn-'));
  const rows: BenchRow[] = [];
  try {
    for (const [name, part] of Object.entries(PARTS))
      if (only === undefined || only === name) rows.push(...(await part(join(ROOT, 'dist'), dataDir)));
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
  return rows;
}
