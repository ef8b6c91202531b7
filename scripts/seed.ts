import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { showProgress } from '../bot/progress.ts';
import { openDatabase } from '../knowledge/database/database.ts';
import { readFact } from '../knowledge/database/facts.ts';
import { seedDemo } from '../knowledge/demo/seed-demo.ts';

const USAGE = 'npm run seed -- --data DIR [--today YYYY-MM-DD] [--seed N]';

/** Writes the demo company into an empty database. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { data: { type: 'string' }, today: { type: 'string' }, seed: { type: 'string' } },
  });
  if (!values.data) return fail(`Say where the database is to be: ${USAGE}`);
  const now = values.today ? `${values.today}T10:00:00.000Z` : new Date().toISOString();
  if (Number.isNaN(Date.parse(now))) return fail(`"${values.today}" is not a day: write --today YYYY-MM-DD.`);
  const seed = values.seed === undefined ? undefined : Number(values.seed);
  if (seed !== undefined && !Number.isSafeInteger(seed))
    return fail(`"${values.seed}" is not a whole number: write --seed N.`);

  const file = join(values.data, 'desk.sqlite');
  const database = openDatabase(file);
  try {
    const filling = readFact(database.handle, 'filling');
    if (filling !== undefined)
      return fail(
        `${file} already holds ${filling === 'demo' ? 'the demo company' : "somebody's own records"}: choose another folder with --data.`,
      );
    const started = performance.now();
    seedDemo(database.handle, {
      today: now.slice(0, 10),
      now,
      faqDir: join(process.cwd(), 'knowledge/demo/faq'),
      onProgress: showProgress,
      ...(seed !== undefined && { seed }),
    });
    process.stdout.write(
      `Wrote the demo company to ${file} in ${((performance.now() - started) / 1000).toFixed(1)} s.\n`,
    );
  } finally {
    await database.close();
  }
}

function fail(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
  process.exitCode = 1;
}

try {
  await main();
} catch (error) {
  fail(`${error instanceof Error ? error.message : String(error)} (${USAGE})`);
}
