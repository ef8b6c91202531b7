// npm run evaluate -- [--only understanding|models] [--out FILE] [--data DIR] [--seed N]: one page on how good the desk is
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { openDatabase } from '../knowledge/database/database.ts';
import { readFact } from '../knowledge/database/facts.ts';
import { seedDemo } from '../knowledge/demo/seed-demo.ts';
import { DEMO_NOW } from './evaluate/models/planted.ts';
import { evaluateModels, evaluatePlanted } from './evaluate/models.ts';
import { page, type Section } from './evaluate/page/html.ts';
import { understandingSection } from './evaluate/sections/understanding.ts';
import { evaluateUnderstanding } from './evaluate/understanding.ts';

const USAGE = 'npm run evaluate -- [--only understanding|models] [--out FILE] [--data DIR] [--seed N]';

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      only: { type: 'string' },
      out: { type: 'string', default: './reports/evaluation.html' },
      data: { type: 'string' },
      seed: { type: 'string' },
    },
  });
  const { only, out, data, seed } = values;
  if (only !== undefined && only !== 'understanding' && only !== 'models')
    throw new Error(`"${only}" is no part: say --only understanding or --only models.`);
  if (seed !== undefined && !Number.isSafeInteger(Number(seed)))
    throw new Error(`"${seed}" is not a whole number: write --seed N.`);
  const sections: Section[] = [];
  const about = [
    `Made ${new Date().toISOString().slice(0, 10)}. No model was asked about anything that it had learned from: questions were written blind, and records are split by time.`,
  ];
  if (only !== 'understanding') {
    const { database, now, who } = records(
      data ?? (process.env.DATA_DIR || './data'),
      data !== undefined,
      Number(seed ?? Number.NaN),
    );
    try {
      about.push(`Models of the records of ${who}, as of ${now.slice(0, 10)}.`);
      sections.push(...(await evaluateModels(database, now, console.log)));
      if (readFact(database.handle, 'filling') === 'demo')
        sections.push(await evaluatePlanted(seed === undefined ? undefined : Number(seed), console.log));
    } finally {
      await database.close();
    }
  }
  if (only !== 'models') sections.unshift(understandingSection(await evaluateUnderstanding(console.log)));
  mkdirSync(dirname(resolve(out)), { recursive: true });
  writeFileSync(out, page('How good the desk is', about, sections));
  console.log(`\nThe page: ${out}`);
}

/** The desk's own records where there are some, else the demo company as it is on a fixed day. */
function records(folder: string, wanted: boolean, seed: number) {
  const file = join(folder, 'desk.sqlite');
  if (existsSync(file)) {
    const database = openDatabase(file);
    const fact = (key: string) => readFact(database.handle, key);
    const demo = fact('filling') === 'demo';
    const now = fact('as_of') ?? (demo ? fact('seeded_at') : undefined) ?? new Date().toISOString();
    return { database, now, who: `${fact('seller') || 'the seller'} (${folder})` };
  }
  if (wanted) throw new Error(`There is no ${file}.`);
  const database = openDatabase(':memory:');
  seedDemo(database.handle, {
    ...{ today: DEMO_NOW.slice(0, 10), now: DEMO_NOW },
    ...(!Number.isNaN(seed) && { seed }),
  });
  return { database, now: DEMO_NOW, who: 'the demo company' };
}

try {
  await main();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n${USAGE}\n`);
  process.exitCode = 1;
}
