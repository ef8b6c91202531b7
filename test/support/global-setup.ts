import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { readConfig } from '../../bot/config.ts';
import { ROOT } from '../../bot/root.ts';
import { openDesk } from '../../bot/start.ts';
import { TODAY } from './today.ts';

/** What the demo company and the models are made by. */
const MADE_BY = ['knowledge', 'nlu', 'recommend', 'bot/jobs', 'package-lock.json', 'test/support'];
const KEPT = join(ROOT, 'node_modules/.cache/desk-template');
const A_DAY_MS = 86_400_000;

/**
 * The workers are built, the demo company is written, and the models are trained, once for all test files; each desk
 * gets a copy. They are kept for the next run, until something changes that they are made by.
 */
export default async function setup() {
  const { ensureBuilt } = (await import('../../scripts/build.mjs' as string)) as {
    ensureBuilt(entry: string): Promise<string>;
  };
  await ensureBuilt('bot/main.ts');
  const template = join(KEPT, madeBy());
  if (!existsSync(template)) await make(template);
  for (const name of readdirSync(KEPT))
    if (join(KEPT, name) !== template && Date.now() - statSync(join(KEPT, name)).mtimeMs > A_DAY_MS)
      rmSync(join(KEPT, name), { recursive: true });
  process.env.DESK_TEMPLATE = template;
}

/** Made beside and moved into place: two runs at once do no harm. */
async function make(template: string): Promise<void> {
  mkdirSync(KEPT, { recursive: true });
  const dataDir = mkdtempSync(join(KEPT, 'new-'));
  const config = readConfig({ PORT: '0', DATA_DIR: dataDir, LOG_LEVEL: 'silent' });
  const desk = await openDesk(config, () => undefined, {
    now: () => new Date(`${TODAY}T10:00:00.000Z`),
    encoder: false,
  });
  await desk.trained;
  await desk.close();
  if (existsSync(template)) rmSync(dataDir, { recursive: true });
  else renameSync(dataDir, template);
}

function madeBy(): string {
  const hash = createHash('sha256');
  const add = (path: string): void => {
    if (statSync(path).isDirectory()) for (const name of readdirSync(path).sort()) add(join(path, name));
    else hash.update(path.slice(ROOT.length)).update(readFileSync(path));
  };
  for (const source of MADE_BY) add(join(ROOT, source));
  return hash.digest('hex').slice(0, 16);
}
