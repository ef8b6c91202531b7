import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../../bot/config.ts';
import { openDesk } from '../../bot/start.ts';
import { TODAY } from './today.ts';

/** The workers are built, the demo company is written, and the models are trained, once for all test files; each desk gets a copy. */
export default async function setup() {
  const { ensureBuilt } = (await import('../../scripts/build.mjs' as string)) as {
    ensureBuilt(entry: string): Promise<string>;
  };
  await ensureBuilt('bot/main.ts');
  const dataDir = mkdtempSync(join(tmpdir(), 'desk-template-'));
  process.env.DESK_TEMPLATE = dataDir;
  const config = readConfig({ PORT: '0', DATA_DIR: dataDir, LOG_LEVEL: 'silent' });
  const desk = await openDesk(config, () => undefined, {
    now: () => new Date(`${TODAY}T10:00:00.000Z`),
    encoder: false,
  });
  await desk.trained;
  await desk.close();
  return () => rmSync(dataDir, { recursive: true, force: true });
}
